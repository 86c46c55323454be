// Saves a backup some seconds after the library changed, where the reader wants backups. A worker that the
// browser ends before that leaves it due; the next change, and the library page, write it.

import { changeBackupState, isDue, readBackupState } from "./backup-state.ts";
import { saveBackup } from "./save-backup.ts";

/** So that a burst of saves is one backup. Browsers keep an idle worker for 30 seconds. */
const QUIET_MS = 3_000;

let timer: ReturnType<typeof setTimeout> | null = null;

/** Call it at each change. Waits for nothing. */
export function changeMade(): void {
  void changeBackupState({ change: crypto.randomUUID() }).catch(logFailure);
  if (timer !== null) clearTimeout(timer);
  timer = setTimeout(() => {
    timer = null;
    saveBackup().catch(logFailure);
  }, QUIET_MS);
}

/** Writes the backup that an earlier worker or browser left due. */
export async function saveIfDue(): Promise<void> {
  if (isDue(await readBackupState())) await saveBackup();
}

/** What failed stands in the backup's state, where the reader sees it. */
function logFailure(error: unknown): void {
  // biome-ignore lint/suspicious/noConsole: the extension's own console is its log
  console.error(error);
}
