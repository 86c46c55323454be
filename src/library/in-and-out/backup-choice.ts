// Where backups go, as the reader picks it; each of these is called from a click, since the browser asks.

import { type BackupState, changeBackupState } from "../../backup/backup-state.ts";
import { askToWrite, pickFolder } from "../../backup/folder-access.ts";
import { backupFolder, saveBackup } from "../../backup/save-backup.ts";
import { browser } from "../../browser.ts";
import { library, write } from "../../store/database.ts";

const DOWNLOADS = { permissions: ["downloads"] } as const;

/** True: the first backup is written; false: the browser refused; null: the reader picked no folder. */
export async function startFolder(): Promise<boolean | null> {
  const folder = await pickFolder();
  if (folder === null) return null;
  if (!(await askToWrite(folder))) return false;
  await write(await library(), async (transaction) => {
    await transaction.objectStore("backupPlace").put({ id: "folder", folder });
  });
  await changeBackupState({ place: "folder", folder: folder.name, problem: null });
  return (await saveBackup()) === "saved";
}

/** True: the first backup is written; false: the reader did not allow downloads. */
export async function startDownloads(): Promise<boolean> {
  if (!(await browser.permissions.request({ permissions: [...DOWNLOADS.permissions] })))
    return false;
  await changeBackupState({ place: "downloads", folder: "", problem: null });
  return (await saveBackup()) === "saved";
}

/** Asks the browser for the permission again where it wants that. */
export async function saveNow(place: BackupState["place"]): Promise<boolean> {
  // Firefox takes the request from the click itself only: nothing is waited for before it.
  if (place === "downloads") return await startDownloads();
  const folder = await backupFolder();
  if (folder !== null && !(await askToWrite(folder))) return false;
  return (await saveBackup()) === "saved";
}

/** What was written stays where it is. */
export async function stopBackups(): Promise<void> {
  await changeBackupState({ place: null, folder: "", problem: null });
  await write(await library(), async (transaction) => {
    await transaction.objectStore("backupPlace").clear();
  });
  if (await browser.permissions.contains({ permissions: [...DOWNLOADS.permissions] }))
    await browser.permissions.remove({ permissions: [...DOWNLOADS.permissions] });
}
