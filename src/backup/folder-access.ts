// The part of the File System Access API (WICG) that TypeScript does not know: Chromium alone has it.

type Permission = "granted" | "denied" | "prompt";
interface Access {
  readonly mode: "readwrite";
}
interface AskableFolder {
  queryPermission?(access: Access): Promise<Permission>;
  requestPermission?(access: Access): Promise<Permission>;
}
interface FolderPicker {
  showDirectoryPicker?(
    options: Access & { readonly id: string },
  ): Promise<FileSystemDirectoryHandle>;
}

const WRITE: Access = { mode: "readwrite" };

/** Whether this browser lets the reader pick a folder; a worker cannot ask, whatever the browser. */
export function canPickFolder(): boolean {
  return (globalThis as FolderPicker).showDirectoryPicker !== undefined;
}

/** Null: the reader picked none. Call it from a click. */
export async function pickFolder(): Promise<FileSystemDirectoryHandle | null> {
  try {
    const picker = globalThis as FolderPicker;
    return (await picker.showDirectoryPicker?.({ ...WRITE, id: "pressmark" })) ?? null;
  } catch (error) {
    if (error instanceof DOMException && error.name === "AbortError") return null;
    throw error;
  }
}

/** Whether we may write there now. A folder of the browser's own storage needs no permission. */
export async function mayWrite(folder: FileSystemDirectoryHandle): Promise<boolean> {
  const state = await (folder as AskableFolder).queryPermission?.(WRITE);
  return state === undefined || state === "granted";
}

/** Asks the reader where the browser wants it. Call it from a click. */
export async function askToWrite(folder: FileSystemDirectoryHandle): Promise<boolean> {
  if (await mayWrite(folder)) return true;
  return (await (folder as AskableFolder).requestPermission?.(WRITE)) === "granted";
}
