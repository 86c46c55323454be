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
  /** Names the library's last change; null: none since Pressmark was installed. A time could not tell: clocks go back. */
  readonly change: string | null;
  /** The last change that is in what was saved outside; null: none. */
  readonly covered: string | null;
  /** Why the last backup failed; null: it did not. */
  readonly problem: Failure | null;
}

const KEYS = {
  place: "backup-place",
  folder: "backup-folder",
  saved: "backup-saved",
  change: "backup-change",
  covered: "backup-covered",
  problem: "backup-problem",
} as const satisfies Readonly<Record<keyof BackupState, string>>;

const text = v.nullable(v.string());
const failure = v.object({ name: v.string(), message: v.string(), values: v.array(v.string()) });
const stateCheck: v.GenericSchema<unknown, BackupState> = v.object({
  place: v.fallback(v.nullable(v.picklist(["folder", "downloads"])), null),
  folder: v.fallback(v.string(), ""),
  saved: v.fallback(text, null),
  change: v.fallback(text, null),
  covered: v.fallback(text, null),
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
export function isDue({ change, covered }: BackupState): boolean {
  return change !== covered;
}
