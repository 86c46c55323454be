// The reader's libraries, what each is replicated with and how that went, in storage.local: beside the settings and not
// among them, since a backup holds those and must not hold a password. Written by the background alone.

import * as v from "valibot";
import { browser } from "../browser.ts";
import type { Failure } from "../core/model/failure.ts";
import { type LibraryName, OWN_LIBRARY } from "../core/model/library.ts";
import type { Remote } from "../core/model/replication.ts";
import { databaseMark } from "./remote.ts";

export interface ReplicationState {
  /** Null: it is off. */
  readonly remote: Remote | null;
  /** When a run last came to its end; ISO 8601 with milliseconds, UTC; null: never. */
  readonly last: string | null;
  /** Why the last run did not; null: it did. */
  readonly problem: Failure | null;
  /** Runs in a row that did not. */
  readonly failures: number;
  /** Not to be tried again by itself before; as `last`; null: at any time. */
  readonly next: string | null;
}

export interface LibraryState extends ReplicationState {
  /** OWN_LIBRARY, or a random UUID made on this device. */
  readonly id: string;
  /** Empty: the reader's own, which has none. */
  readonly name: string;
  /** The mark of the database (remote.ts) that it was replicated with last. Absent: none, or not known. */
  readonly lastDatabase?: string;
}

const KEY = "libraries";
/** Where an earlier version, which knew the reader's own library alone, kept how that stands. */
const EARLIER_KEY = "replication";

export const OFF: ReplicationState = {
  remote: null,
  last: null,
  problem: null,
  failures: 0,
  next: null,
};

const OWN: LibraryState = { id: OWN_LIBRARY, name: "", ...OFF };

const text = v.nullable(v.string());
const stateFields = {
  remote: v.nullable(
    v.object({
      server: v.string(),
      database: v.string(),
      name: v.string(),
      password: v.string(),
    }),
  ),
  last: text,
  problem: v.nullable(
    v.object({ name: v.string(), message: v.string(), values: v.array(v.string()) }),
  ),
  failures: v.number(),
  next: text,
};
const earlierCheck: v.GenericSchema<unknown, ReplicationState> = v.object(stateFields);
const stateCheck: v.GenericSchema<unknown, LibraryState> = v.object({
  id: v.string(),
  name: v.string(),
  lastDatabase: v.exactOptional(v.string()),
  ...stateFields,
});

const leftCheck: v.GenericSchema<unknown, Pick<LibraryState, "id" | "name">> = v.object({
  id: v.string(),
  name: v.string(),
});

/** The reader's own first, then the shared ones by name. */
export async function readLibraries(): Promise<readonly LibraryState[]> {
  const stored = await browser.storage.local.get([KEY, EARLIER_KEY]);
  const list: readonly unknown[] = Array.isArray(stored[KEY]) ? stored[KEY] : [];
  // One that is damaged takes no other along.
  const states = list.flatMap((one) => {
    const checked = v.safeParse(stateCheck, one);
    if (checked.success) return [checked.output];
    // What is saved there is still the reader's: the library stays in sight, replicated with nothing.
    const left = v.safeParse(leftCheck, one);
    return left.success ? [{ ...left.output, ...OFF }] : [];
  });
  const own = states.find(({ id }) => id === OWN_LIBRARY) ?? earlierOwn(stored[EARLIER_KEY]);
  const shared = states.filter(({ id }) => id !== OWN_LIBRARY);
  return [own, ...shared.sort((a, b) => a.name.localeCompare(b.name))];
}

function earlierOwn(stored: unknown): LibraryState {
  const checked = v.safeParse(earlierCheck, stored);
  return checked.success ? { ...OWN, ...checked.output } : OWN;
}

/** Of the shared ones, by name, what a page or a file may know. */
export async function readLibraryNames(): Promise<readonly LibraryName[]> {
  const shared = (await readLibraries()).filter(({ id }) => id !== OWN_LIBRARY);
  return shared.map(({ id, name }) => ({ library: id, name }));
}

/** The same for a backup, from which they may be taken up again. */
export async function readLibrariesToKeep(): Promise<readonly LibraryName[]> {
  const shared = (await readLibraries()).filter(({ id }) => id !== OWN_LIBRARY);
  return await Promise.all(
    shared.map(async ({ id, name, remote, lastDatabase }) => {
      const database = remote === null ? lastDatabase : await databaseMark(remote);
      return { library: id, name, ...(database === undefined ? {} : { database }) };
    }),
  );
}

let changing: Promise<unknown> = Promise.resolve();

/** Puts `change`'s answer in the place of what is kept, one change after the other. */
export function changeLibraries(
  change: (states: readonly LibraryState[]) => readonly LibraryState[],
): Promise<void> {
  const work = async (): Promise<void> => {
    await browser.storage.local.set({ [KEY]: change(await readLibraries()) });
    // There is a password in it.
    await browser.storage.local.remove(EARLIER_KEY);
  };
  const done = changing.then(work);
  // Who asked for it hears of a failure; the next change begins anew.
  changing = done.catch(() => undefined);
  return done;
}

/** The same for one of them; nothing is changed where there is none of this id. */
export function changeLibrary(id: string, change: Partial<LibraryState>): Promise<void> {
  return changeLibraries((states) =>
    states.map((state) => (state.id === id ? { ...state, ...change } : state)),
  );
}
