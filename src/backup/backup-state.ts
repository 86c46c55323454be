// Whether and where the library is saved outside the browser, and when it was last. In storage.local, one
// key each, since the library page writes some and the background the others.

import * as v from "valibot";
import { browser } from "../browser.ts";
import type { Failure } from "../core/model/failure.ts";

export interface BackupState {
  /** Null: not chosen. "downloads": Firefox, which lets no extension pick a folder. */
  readonly place: "folder" | "downloads" | null;
  /** The picked folder's name; empty for "downloads". */
  readonly folder: string;
  /** State of the library that was last saved outside, by backup or by hand; ISO 8601; null: never. */
  readonly saved: string | null;
  /** When the library last changed; null: not since Pressmark was installed. */
  readonly changed: string | null;
  /** Why the last backup failed; null: it did not. */
  readonly problem: Failure | null;
}

const KEYS = {
  place: "backup-place",
  folder: "backup-folder",
  saved: "backup-saved",
  changed: "backup-changed",
  problem: "backup-problem",
} as const satisfies Readonly<Record<keyof BackupState, string>>;

const text = v.nullable(v.string());
const failure = v.object({ name: v.string(), message: v.string(), values: v.array(v.string()) });
const stateCheck: v.GenericSchema<unknown, BackupState> = v.object({
  place: v.fallback(v.nullable(v.picklist(["folder", "downloads"])), null),
  folder: v.fallback(v.string(), ""),
  saved: v.fallback(text, null),
  changed: v.fallback(text, null),
  problem: v.fallback(v.nullable(failure), null),
});

export async function readBackupState(): Promise<BackupState> {
  const stored = await browser.storage.local.get(Object.values(KEYS));
  const fields = Object.entries(KEYS).map(([name, key]) => [name, stored[key]]);
  return v.parse(stateCheck, Object.fromEntries(fields));
}

export async function changeBackupState(change: Partial<BackupState>): Promise<void> {
  const fields = Object.entries(KEYS).flatMap(([name, key]) =>
    Object.hasOwn(change, name) ? [[key, change[name as keyof BackupState]]] : [],
  );
  await browser.storage.local.set(Object.fromEntries(fields));
}

/** Calls `hear` at each change, until the returned function is called. */
export function hearBackupState(hear: (state: BackupState) => void): () => void {
  const keys: readonly string[] = Object.values(KEYS);
  const listener = (changes: Record<string, unknown>, area: string) => {
    if (area !== "local" || !Object.keys(changes).some((key) => keys.includes(key))) return;
    void readBackupState().then(hear);
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}

/** Something changed since it was last saved outside. */
export function isDue({ saved, changed }: BackupState): boolean {
  return changed !== null && (saved === null || changed > saved);
}
