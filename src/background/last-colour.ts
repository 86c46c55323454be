// The next annotation starts with the colour that was chosen last.

import type { AnnotationBody } from "../core/model/annotation.ts";
import { changeSettings, readSettings } from "../settings/settings.ts";
import { withWriteLock } from "../store/write-lock.ts";
import { logFailure } from "./log-failure.ts";

/**
 * `written` was saved; `before`: what stood there, null: nothing did. Where the colour cannot be kept, on a full disk, what was
 * saved is saved all the same.
 */
export async function followColour(
  written: AnnotationBody,
  before: AnnotationBody | null,
): Promise<void> {
  const { colour } = written;
  if (before !== null && before.colour === colour) return;
  try {
    await withWriteLock(async () => {
      if ((await readSettings()).colour !== colour) await changeSettings({ colour });
    });
  } catch (error) {
    logFailure(error);
  }
}
