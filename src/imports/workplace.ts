// Where imports are carried out in the browser: the library, its writers' lock, the reader's settings.

import { OWN_LIBRARY } from "../core/model/library.ts";
import { restoredSettings, type Settings } from "../core/model/settings.ts";
import { readLibraries } from "../replication/library-states.ts";
import { rewriteSettings } from "../settings/settings.ts";
import { library } from "../store/database.ts";
import { withWriteLock } from "../store/write-lock.ts";
import type { Workplace } from "./carry-out.ts";
import { Pace } from "./pace.ts";

export async function workplace(): Promise<Workplace> {
  const libraries = await readLibraries();
  return {
    database: await library(),
    underLock: withWriteLock,
    pace: new Pace(),
    libraries: new Set(libraries.map(({ id }) => id).filter((id) => id !== OWN_LIBRARY)),
    setSettings: async (settings) => {
      // Checked when they were read, from a file or from the settings themselves.
      const restored = settings as unknown as Settings;
      await withWriteLock(() => rewriteSettings((here) => restoredSettings(restored, here)));
    },
    now: () => new Date().toISOString(),
  };
}
