// Writes a backup to where the reader wants it, if that is possible without asking: else it stays due.

import { browser } from "../browser.ts";
import { failureOf, ValuedError } from "../core/model/failure.ts";
import { library } from "../store/database.ts";
import { type BackupState, changeBackupState, readBackupState } from "./backup-state.ts";
import { mayWrite } from "./folder-access.ts";
import { libraryFile } from "./library-file.ts";

/** `due`: the reader has to be asked first. */
export type BackupOutcome = "saved" | "due" | "off";

const LOCK = "pressmark-backup";
const DAYS = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"];
/** Firefox's own folder for downloads is the root of it. */
const DOWNLOADS_FOLDER = "Pressmark";

/** One file for each day of the week, so that a mistake of today does not overwrite yesterday's. */
export function backupName(now: Date): string {
  return `pressmark-backup-${DAYS[now.getDay()]}.json`;
}

/**
 * One context at a time; a second waits and then writes what is newer. A failure is kept in the state, for
 * the reader to see, and thrown.
 */
export async function saveBackup(): Promise<BackupOutcome> {
  return await navigator.locks.request(LOCK, async () => {
    const state = await readBackupState();
    if (state.place === null) return "off";
    try {
      const outcome = await saveTo(state.place);
      if (outcome === "saved" && state.problem !== null) await changeBackupState({ problem: null });
      return outcome;
    } catch (error) {
      await changeBackupState({ problem: failureOf(error) });
      throw error;
    }
  });
}

async function saveTo(place: NonNullable<BackupState["place"]>): Promise<BackupOutcome> {
  const write = place === "folder" ? await folderWriter() : await downloadsWriter();
  if (write === null) return "due";
  const { file, covered, now } = await libraryFile();
  await write(backupName(new Date(now)), file);
  await changeBackupState({ saved: now, covered });
  return "saved";
}

type Writer = (name: string, file: Blob) => Promise<void>;

/** The picked folder; null: none, or the browser has the reader asked again. */
export async function backupFolder(): Promise<FileSystemDirectoryHandle | null> {
  return (await (await library()).get("backupPlace", "folder"))?.folder ?? null;
}

/** Null: we may not write there now. */
async function folderWriter(): Promise<Writer | null> {
  const folder = await backupFolder();
  if (folder === null || !(await mayWrite(folder))) return null;
  return async (name, file) => {
    const handle = await folder.getFileHandle(name, { create: true });
    // Written beside the old file and put in its place on closing: a backup is whole or the one before.
    const stream = await handle.createWritable();
    await stream.write(file);
    await stream.close();
  };
}

/** Null: the permission was taken back. */
async function downloadsWriter(): Promise<Writer | null> {
  if (!(await browser.permissions.contains({ permissions: ["downloads"] }))) return null;
  return async (name, file) => {
    const url = URL.createObjectURL(file);
    try {
      await download(url, `${DOWNLOADS_FOLDER}/${name}`);
    } finally {
      URL.revokeObjectURL(url);
    }
  };
}

/** The browser could not write the file; its name for why is the one value. */
export class DownloadError extends ValuedError {
  override readonly name = "DownloadError";
}

/** Resolves when the file is on the disk. It leaves the browser's list of downloads, not the disk. */
async function download(url: string, filename: string): Promise<void> {
  const { downloads } = browser;
  const id = await downloads.download({
    url,
    filename,
    conflictAction: "overwrite",
    saveAs: false,
  });
  await new Promise<void>((resolve, reject) => {
    const look = async (): Promise<void> => {
      const [own] = await downloads.search({ id });
      if (own?.state === "in_progress") return;
      downloads.onChanged.removeListener(hear);
      if (own?.state === "complete") resolve();
      else reject(new DownloadError([own?.error ?? "USER_CANCELED"]));
    };
    const hear = (change: { readonly id: number }): void => {
      if (change.id === id) look().catch(reject);
    };
    downloads.onChanged.addListener(hear);
    // It may have ended before we listened.
    look().catch(reject);
  });
  await downloads.erase({ id });
}
