// Keeping and taking back what the reader says of marks: adds ids and times, tells everyone.

import type { Correction } from "../core/model/correction.ts";
import type { BackgroundHandlers } from "../messages/serve.ts";
import { putCorrection, removeCorrection } from "../store/corrections.ts";
import { type Database, library } from "../store/database.ts";
import { withWriteLock } from "../store/write-lock.ts";
import { announce } from "./announce.ts";

/** Carries out a change under the lock and tells everyone. */
async function change(
  work: (database: Database, now: string) => Promise<Correction>,
): Promise<Correction> {
  const database = await library();
  const correction = await withWriteLock(() => work(database, new Date().toISOString()));
  announce("correction-changed", { correction });
  return correction;
}

export const correctionHandlers: Pick<BackgroundHandlers, "save-correction" | "remove-correction"> =
  {
    "save-correction": ({ id, content }) =>
      change((database, now) =>
        putCorrection(database, content, { id: id ?? crypto.randomUUID(), now }),
      ),
    "remove-correction": ({ id }) =>
      change((database, now) => removeCorrection(database, id, { now })),
  };
