// Replication as the background runs it: some seconds after a change, at intervals, and at the reader's word; one run at a
// time, one library after another. Until the reader sets it up nothing here asks anybody anything.

import { browser } from "../browser.ts";
import { failureOf, ValuedError } from "../core/model/failure.ts";
import type { Progress, Remote } from "../core/model/replication.ts";
import { findDatabase } from "../replication/couch-protocol.ts";
import {
  changeLibrary,
  type LibraryState,
  type ReplicationState,
  readLibraries,
} from "../replication/library-states.ts";
import { originOf } from "../replication/remote.ts";
import { LIMITS, replicate } from "../replication/replicate.ts";
import { NoRoomError, ReplicationError } from "../replication/replication-error.ts";
import { secondsUntilAgain } from "../replication/when-again.ts";
import { isGranted } from "../settings/access.ts";
import { readLibrary } from "../store/database.ts";
import { withIdleWriteLock } from "../store/write-lock.ts";
import { announce } from "./announce.ts";
import { logFailure } from "./log-failure.ts";

/** The browser lets Pressmark ask nothing of the server's site; the site is the one value. */
export class NoServerAccessError extends ValuedError {
  override readonly name = "NoServerAccessError";
}

export const ALARM = "replicate";
const EVERY_MINUTES = 5;
/** So that a burst of saves is one run. Browsers keep an idle worker for 30 seconds. */
const QUIET_MS = 5_000;
const LOCK = "pressmark-replication";

interface Running {
  readonly library: string;
  readonly ending: AbortController;
  progress: Progress;
  /** Whether anything in the library is another than before, so far. */
  hasChanged: boolean;
  /** Settled when it is over. */
  done: Promise<void>;
}

/** The run that is at work; null: none. */
let running: Running | null = null;
/** Libraries whose turn is still to come. */
const waiting = new Set<string>();
/** Settled when none is waiting any more; null: none is. */
let working: Promise<void> | null = null;
let timer: ReturnType<typeof setTimeout> | undefined;
let tell: () => Promise<unknown> = () => Promise.resolve();

/** Who is to be told whenever a run begins, goes on or ends. */
export function onReplicating(hear: () => Promise<unknown>): void {
  tell = hear;
}

const NOTHING_YET: Progress = { received: 0, sent: 0, left: null };

/** How far the library's run is; null: none is at work, nor to come next. */
export function progressOf(id: string): Progress | null {
  if (running?.library === id) return running.progress;
  return waiting.has(id) ? NOTHING_YET : null;
}

const timeNow = (): string => new Date().toISOString();

/** Call it at each change. Waits for nothing. */
export function replicationDue(): void {
  clearTimeout(timer);
  timer = setTimeout(() => replicateIfDue().catch(logFailure), QUIET_MS);
}

/** A run of each library, but for those whose server was away and is not to be asked again yet. */
export async function replicateIfDue(): Promise<void> {
  const now = timeNow();
  const due = (await readLibraries()).filter(({ next }) => next === null || next <= now);
  await run(due.map(({ id }) => id));
}

/** One whole run of each of these libraries that is set up and not at work. A failure is kept for the reader to see. */
export function run(ids: readonly string[]): Promise<void> {
  for (const id of ids) if (running?.library !== id) waiting.add(id);
  working ??= workThrough().finally(() => {
    working = null;
    // Asked for while the last one ended.
    if (waiting.size > 0) run([]).catch(logFailure);
  });
  return working;
}

/** One after another: what stops one library does not stop the next. */
async function workThrough(): Promise<void> {
  await navigator.locks.request(LOCK, async () => {
    for (;;) {
      const [id] = waiting;
      if (id === undefined) return;
      waiting.delete(id);
      await runOne(id);
    }
  });
}

async function runOne(id: string): Promise<void> {
  const ending = new AbortController();
  const own: Running = {
    library: id,
    ending,
    progress: NOTHING_YET,
    hasChanged: false,
    done: Promise.resolve(),
  };
  // Before anything is awaited: whoever turns it off has to find the run.
  running = own;
  own.done = runToItsEnd(own).finally(() => {
    running = null;
  });
  await own.done;
  await tell();
}

async function stateOf(id: string): Promise<LibraryState | undefined> {
  return (await readLibraries()).find((state) => state.id === id);
}

async function runToItsEnd(own: Running): Promise<void> {
  const remote = (await stateOf(own.library))?.remote ?? null;
  if (remote === null) return;
  await tell();
  try {
    await replicateWith(remote, own);
    await ended(own, { last: timeNow(), problem: null, failures: 0, next: null });
  } catch (error) {
    if (!own.ending.signal.aborted) await failed(own, error);
  }
  // What was taken in stays, however the run ended.
  if (own.hasChanged) announce("library-changed", null);
}

/** What changed in a day goes at once; a whole library gives way to the reader. */
const PARTS_AT_ONCE = 20;

/** A bar that moves four times a second goes evenly; how a run ended is told in any case. */
const TOLD_EVERY_MS = 250;

/** Called as the global function that it is: browsers want it so. */
const ask: typeof fetch = (input, init) => fetch(input, init);

async function requireAccess(remote: Remote): Promise<void> {
  const site = originOf(remote);
  if (!(await isGranted([site]))) throw new NoServerAccessError([site]);
}

async function replicateWith(remote: Remote, own: Running): Promise<void> {
  await requireAccess(remote);
  let told = Number.NEGATIVE_INFINITY;
  const progress = (now: Progress, hasChanged: boolean): void => {
    own.progress = now;
    own.hasChanged ||= hasChanged;
    if (performance.now() - told < TOLD_EVERY_MS) return;
    told = performance.now();
    // Asking the browser for something also keeps the worker awake in a long run.
    tell().catch(logFailure);
  };
  let parts = 0;
  const underLock = <Value>(work: () => Promise<Value>): Promise<Value> => {
    parts += 1;
    return withIdleWriteLock(work, parts > PARTS_AT_ONCE);
  };
  const run = { library: own.library, remote, fetch: ask, now: timeNow, progress };
  const { signal } = own.ending;
  const newId = () => crypto.randomUUID();
  // A disk that is full closes every connection, of whoever it was that wrote: begun again over another, the run meets it and can say so.
  await readLibrary((database) => replicate({ ...run, database, newId, signal, underLock }));
}

/** Nothing is kept of a run that the reader ended by turning replication off. */
async function ended(own: Running, how: RunEnd): Promise<void> {
  if (own.ending.signal.aborted) return;
  unwritten.set(own.library, how);
  await changeLibrary(own.library, how);
  unwritten.delete(own.library);
}

type RunEnd = Omit<ReplicationState, "remote">;
/** How runs ended that could not be written down, by library: on a full disk the browser's own storage is full, too. */
const unwritten = new Map<string, RunEnd>();

/** Null: it is written down as it ended last. */
export const unwrittenEnd = (id: string): RunEnd | null => unwritten.get(id) ?? null;

/** The store's own word for a full disk has a sentence about what the reader typed, which nobody did here. */
function asTold(error: unknown): unknown {
  const isFull = error instanceof DOMException && error.name === "QuotaExceededError";
  return isFull ? new NoRoomError([]) : error;
}

async function failed(own: Running, error: unknown): Promise<void> {
  const state = await stateOf(own.library);
  if (state === undefined) return;
  const failures = state.failures + 1;
  const retryAfter = error instanceof ReplicationError ? error.retryAfter : null;
  const again = Date.now() + secondsUntilAgain(failures, retryAfter) * 1000;
  const next = new Date(again).toISOString();
  try {
    await ended(own, { last: state.last, problem: failureOf(asTold(error)), failures, next });
    await setAlarm();
  } catch (unkept) {
    logFailure(unkept);
    browser.alarms.create(ALARM, { when: again, periodInMinutes: EVERY_MINUTES });
  }
}

/** At the time when the first of them is tried again, else at intervals; none where nothing is replicated. */
export async function setAlarm(): Promise<void> {
  const replicated = (await readLibraries()).filter(({ remote }) => remote !== null);
  if (replicated.length === 0) {
    await browser.alarms.clear(ALARM);
    return;
  }
  const regular = Date.now() + EVERY_MINUTES * 60_000;
  const times = replicated.map(({ next }) => (next === null ? regular : Date.parse(next)));
  const when = Math.max(Date.now(), Math.min(...times));
  browser.alarms.create(ALARM, { when, periodInMinutes: EVERY_MINUTES });
}

/** At each start of the background: the browser may have forgotten the alarm with the session. */
export async function keepReplicating(): Promise<void> {
  if ((await readLibraries()).every(({ remote }) => remote === null)) return;
  if ((await browser.alarms.get(ALARM)) !== undefined) return;
  browser.alarms.create(ALARM, { delayInMinutes: 1, periodInMinutes: EVERY_MINUTES });
}

/** Asks for the database, and for nothing else. @throws ReplicationError, NoServerAccessError */
export async function tryRemote(remote: Remote): Promise<void> {
  await requireAccess(remote);
  const { mostBytes, silenceMs } = LIMITS;
  const { signal } = new AbortController();
  await findDatabase({ remote, fetch: ask, signal, mostBytes, silenceMs });
}

/** Ends the library's run, if one is at work, and waits for its end. */
export async function endRun(id: string): Promise<void> {
  waiting.delete(id);
  unwritten.delete(id);
  if (running?.library !== id) return;
  // By a name of its own: a closed connection aborts, too.
  running.ending.abort(new Error("The reader ended the run"));
  await running.done;
}
