// The reader's libraries: their own, and those that are shared. How each stands, and what the reader does with it.

import { ValuedError } from "../core/model/failure.ts";
import { type LibraryName, LONGEST_LIBRARY_NAME, OWN_LIBRARY } from "../core/model/library.ts";
import type { LibraryStatus, Remote } from "../core/model/replication.ts";
import type { BackgroundHandlers } from "../messages/serve.ts";
import {
  changeLibraries,
  changeLibrary,
  type LibraryState,
  OFF,
  readLibraries,
  readLibrariesToKeep,
  readLibraryNames,
} from "../replication/library-states.ts";
import { addressOf, checkRemote, databaseMark } from "../replication/remote.ts";
import { withFound, withRestored } from "../replication/restore-libraries.ts";
import { countLiving, librariesInUse } from "../store/annotations.ts";
import { library as openLibrary, readLibrary } from "../store/database.ts";
import { countSetAside, countUnsent, forgetReplication } from "../store/replicas.ts";
import { message } from "../ui/message.ts";
import { announce, announceToViews } from "./announce.ts";
import { logFailure } from "./log-failure.ts";
import {
  endRun,
  onReplicating,
  progressOf,
  run,
  setAlarm,
  tryRemote,
  unwrittenEnd,
} from "./replication.ts";
import { requireView } from "./require-sender.ts";

/** The shared library is not on this device, or not any more. */
export class NoSuchLibraryError extends ValuedError {
  override readonly name = "NoSuchLibraryError";
}

/**
 * Two libraries in one database would be one: what is private would be everybody's. The name of the library that has it
 * is the one value, empty for the reader's own.
 */
export class SameDatabaseError extends ValuedError {
  override readonly name = "SameDatabaseError";
}

/**
 * A library that is on this device, left or restored, is of that database: in one beside it nothing of what both have could
 * stand. Its name and its id are the values.
 */
export class KeptLibraryError extends ValuedError {
  override readonly name = "KeptLibraryError";
}

/** @throws NoSuchLibraryError */
export async function requireLibrary(id: string): Promise<LibraryState> {
  const state = (await readLibraries()).find((one) => one.id === id);
  if (state === undefined) throw new NoSuchLibraryError([]);
  return state;
}

async function statusOf(state: LibraryState): Promise<LibraryStatus> {
  const { id, name, remote } = state;
  const { last, problem, next } = unwrittenEnd(id) ?? state;
  const progress = remote === null ? null : progressOf(id);
  const counts = await readLibrary(async (database) => ({
    // A run tells of itself after each batch: to count a whole library each time would take longer than the batch.
    unsent: progress === null ? await countUnsent(database, id) : null,
    setAside: await countSetAside(database, id),
  }));
  return {
    library: id,
    name,
    remote:
      remote === null
        ? null
        : { server: remote.server, database: remote.database, name: remote.name },
    progress,
    running: progress !== null,
    ...{ last, problem, next },
    ...counts,
  };
}

async function readStatus(): Promise<LibraryStatus[]> {
  return await Promise.all((await readLibraries()).map(statusOf));
}

export async function tellViews(): Promise<LibraryStatus[]> {
  const statuses = await readStatus();
  announceToViews("libraries-changed", statuses);
  return statuses;
}

onReplicating(tellViews);

/** Tells all that there are others now, or that they are called otherwise. */
export async function tellNames(): Promise<void> {
  announce("library-names-changed", await readLibraryNames());
}

/** `id`: null: a new shared library. Its id. */
async function start(id: string | null, name: string, typed: Remote): Promise<string> {
  const remote = checkRemote(typed);
  const states = await readLibraries();
  const holder = states.find(
    (one) => one.id !== id && one.remote !== null && addressOf(one.remote) === addressOf(remote),
  );
  if (holder !== undefined) throw new SameDatabaseError([holder.name]);
  const mark = await databaseMark(remote);
  const kept = states.find((one) => one.remote === null && one.lastDatabase === mark);
  // What stands in another library must not go to a database that others read.
  if (kept !== undefined && kept.id !== id) throw new KeptLibraryError([kept.name, kept.id]);
  const own = id === null ? crypto.randomUUID() : (await requireLibrary(id)).id;
  await endRun(own);
  // Whatever was agreed on with another database says nothing of this one.
  await forgetReplication(await openLibrary(), own);
  // A database's name may be longer than a library's.
  const wanted = (name.trim() || remote.database).slice(0, LONGEST_LIBRARY_NAME);
  const called = own === OWN_LIBRARY ? "" : wanted;
  const state = { ...OFF, id: own, name: called, remote };
  await changeLibraries((all) => [...all.filter((one) => one.id !== own), state]);
  await setAlarm();
  await tellNames();
  // Its part is there when the form goes; and the form waits for nothing that the run does.
  await tellViews();
  run([own]).catch(logFailure);
  return own;
}

/** Forgets the reader's name there and the password, at once; what is saved stays. @throws NoSuchLibraryError */
export async function stopReplicating(id: string): Promise<void> {
  const { remote } = await requireLibrary(id);
  const isKnownAgain = remote !== null && id !== OWN_LIBRARY;
  const last = isKnownAgain ? { lastDatabase: await databaseMark(remote) } : {};
  await changeLibrary(id, { ...OFF, ...last });
  await endRun(id);
  await forgetReplication(await openLibrary(), id);
  await setAlarm();
}

async function rename(id: string, name: string): Promise<LibraryStatus[]> {
  await requireLibrary(id);
  if (name.trim() !== "") await changeLibrary(id, { name: name.trim() });
  await tellNames();
  return await tellViews();
}

async function restore(names: readonly LibraryName[]): Promise<null> {
  const here = await readLibrariesToKeep();
  const taken = new Set(here.flatMap(({ database }) => database ?? []));
  await changeLibraries((states) => withRestored(states, names, taken));
  await Promise.all([tellViews(), tellNames()]);
  return null;
}

/** Runs without waiting for them. */
async function begin(ids: readonly string[]): Promise<LibraryStatus[]> {
  run(ids).catch(logFailure);
  return await readStatus();
}

async function replicateNow(id: string | null): Promise<LibraryStatus[]> {
  if (id !== null) return await begin([(await requireLibrary(id)).id]);
  return await begin((await readLibraries()).map((state) => state.id));
}

/** Where the browser lost what was kept of libraries, what stands in them is still there, and can be reached again. */
async function findLost(): Promise<void> {
  // In this order: a library that is dropped meanwhile is not among those in use any more.
  const states = await readLibraries();
  const ids = await readLibrary(librariesInUse);
  const find = (all: readonly LibraryState[]) => withFound(all, ids, message("libraryFound"));
  if (find(states).length === states.length) return;
  await changeLibraries(find);
  await tellNames();
}

export const libraryHandlers = {
  "read-libraries": async (_input, sender) => {
    requireView(sender);
    await findLost();
    return await readStatus();
  },
  "count-annotations": async ({ library }, sender) => {
    requireView(sender);
    return await readLibrary((database) => countLiving(database, library));
  },
  "start-replication": async ({ library, name, remote }, sender) => {
    requireView(sender);
    return await start(library, name, remote);
  },
  "try-replication": async ({ remote }, sender) => {
    requireView(sender);
    await tryRemote(checkRemote(remote));
    return null;
  },
  "stop-replication": async ({ library }, sender) => {
    requireView(sender);
    await stopReplicating(library);
    return await tellViews();
  },
  "restore-libraries": async ({ libraries }, sender) => {
    requireView(sender);
    return await restore(libraries);
  },
  "rename-library": async ({ library, name }, sender) => {
    requireView(sender);
    return await rename(library, name);
  },
  "replicate-now": async ({ library }, sender) => {
    requireView(sender);
    return await replicateNow(library);
  },
  "announce-import": (_input, sender) => {
    requireView(sender);
    announce("library-changed", null);
    return null;
  },
} satisfies Partial<BackgroundHandlers>;
