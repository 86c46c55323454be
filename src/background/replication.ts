// Replication as the background runs it: some seconds after a change, at intervals, and at the reader's word; one run at a
// time. Until the reader sets it up nothing here asks anybody anything.

import { browser } from "../browser.ts";
import { failureOf, ValuedError } from "../core/model/failure.ts";
import type { Progress, Remote, ReplicationStatus } from "../core/model/replication.ts";
import type { BackgroundHandlers } from "../messages/serve.ts";
import { findDatabase } from "../replication/couch-protocol.ts";
import { checkRemote, originOf } from "../replication/remote.ts";
import { LIMITS, type Outcome, replicate } from "../replication/replicate.ts";
import { ReplicationError } from "../replication/replication-error.ts";
import {
  keepReplicationState,
  OFF,
  type ReplicationState,
  readReplicationState,
} from "../replication/replication-state.ts";
import { secondsUntilAgain } from "../replication/when-again.ts";
import { isGranted } from "../settings/access.ts";
import { library } from "../store/database.ts";
import { countSetAside, countUnsent, forgetReplication, OWN_LIBRARY } from "../store/replicas.ts";
import { withWriteLock } from "../store/write-lock.ts";
import { announce, announceToViews } from "./announce.ts";
import { requireView } from "./require-sender.ts";

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
  readonly ending: AbortController;
  progress: Progress;
  /** Settled when it is over. */
  done: Promise<void>;
}

/** The run that is at work; null: none. */
let running: Running | null = null;
let timer: ReturnType<typeof setTimeout> | undefined;

const timeNow = (): string => new Date().toISOString();

async function statusOf(state: ReplicationState): Promise<ReplicationStatus> {
  const database = await library();
  const { remote, last, problem, next } = state;
  return {
    remote:
      remote === null
        ? null
        : { server: remote.server, database: remote.database, name: remote.name },
    progress: running?.progress ?? null,
    running: running !== null,
    ...{ last, problem, next },
    unsent: await countUnsent(database),
    setAside: await countSetAside(database),
  };
}

async function tellViews(): Promise<ReplicationStatus> {
  const status = await statusOf(await readReplicationState());
  announceToViews("replication-changed", status);
  return status;
}

function logFailure(error: unknown): void {
  // biome-ignore lint/suspicious/noConsole: the extension's own console is its log
  console.error(error);
}

/** Call it at each change. Waits for nothing. */
export function replicationDue(): void {
  clearTimeout(timer);
  timer = setTimeout(() => replicateIfDue().catch(logFailure), QUIET_MS);
}

/** A run, unless a server that was away is not to be asked again yet. */
export async function replicateIfDue(): Promise<void> {
  const { remote, next } = await readReplicationState();
  if (remote === null || (next !== null && timeNow() < next)) return;
  await run();
}

/** One whole run, or none where one is at work or nothing is set up. Its failure is kept for the reader to see. */
async function run(): Promise<void> {
  if (running !== null) return await running.done;
  const progress = { received: 0, sent: 0, left: null };
  const own: Running = { ending: new AbortController(), progress, done: Promise.resolve() };
  running = own;
  own.done = navigator.locks
    .request(LOCK, () => runOnce(own))
    .finally(() => {
      running = null;
    });
  await own.done;
  await tellViews();
}

async function runOnce(own: Running): Promise<void> {
  const { remote } = await readReplicationState();
  if (remote === null) return;
  await tellViews();
  try {
    const { hasChanged } = await replicateWith(remote, own);
    await ended({ last: timeNow(), problem: null, failures: 0, next: null });
    if (hasChanged) announce("library-changed", null);
  } catch (error) {
    if (own.ending.signal.aborted) return;
    await failed(error);
  }
}

/** Called as the global function that it is: browsers want it so. */
const ask: typeof fetch = (input, init) => fetch(input, init);

async function requireAccess(remote: Remote): Promise<void> {
  const site = originOf(remote);
  if (!(await isGranted([site]))) throw new NoServerAccessError([site]);
}

async function replicateWith(remote: Remote, own: Running): Promise<Outcome> {
  await requireAccess(remote);
  return await replicate({
    database: await library(),
    remote,
    fetch: ask,
    now: timeNow,
    newId: () => crypto.randomUUID(),
    signal: own.ending.signal,
    underLock: withWriteLock,
    progress: (progress) => {
      own.progress = progress;
      // Asking the browser for something also keeps the worker awake in a long run.
      tellViews().catch(logFailure);
    },
  });
}

/** Nothing is kept of a run that the reader ended by turning replication off. */
async function ended(how: Omit<ReplicationState, "remote">): Promise<void> {
  const state = await readReplicationState();
  if (state.remote !== null) await keepReplicationState({ ...state, ...how });
}

async function failed(error: unknown): Promise<void> {
  const { last, failures: before } = await readReplicationState();
  const failures = before + 1;
  const retryAfter = error instanceof ReplicationError ? error.retryAfter : null;
  const seconds = secondsUntilAgain(failures, retryAfter);
  const again = Date.now() + seconds * 1000;
  const next = new Date(again).toISOString();
  await ended({ last, problem: failureOf(error), failures, next });
  browser.alarms.create(ALARM, { when: again, periodInMinutes: EVERY_MINUTES });
}

/** At each start of the background: the browser may have forgotten the alarm with the session. */
export async function keepReplicating(): Promise<void> {
  if ((await readReplicationState()).remote === null) return;
  if ((await browser.alarms.get(ALARM)) !== undefined) return;
  browser.alarms.create(ALARM, { delayInMinutes: 1, periodInMinutes: EVERY_MINUTES });
}

async function start(typed: Remote): Promise<ReplicationStatus> {
  const remote = checkRemote(typed);
  await end();
  // Whatever was agreed on with another database says nothing of this one.
  await forgetReplication(await library(), OWN_LIBRARY);
  await keepReplicationState({ ...OFF, remote });
  browser.alarms.create(ALARM, { delayInMinutes: EVERY_MINUTES, periodInMinutes: EVERY_MINUTES });
  return await begin();
}

/** Asks for the database, and for nothing else. @throws ReplicationError, NoServerAccessError */
async function tryRemote(remote: Remote): Promise<void> {
  await requireAccess(remote);
  const { mostBytes, silenceMs } = LIMITS;
  const { signal } = new AbortController();
  await findDatabase({ remote, fetch: ask, signal, mostBytes, silenceMs });
}

async function stop(): Promise<ReplicationStatus> {
  await keepReplicationState(OFF);
  await browser.alarms.clear(ALARM);
  await end();
  await forgetReplication(await library(), OWN_LIBRARY);
  return await tellViews();
}

/** Ends the run that is at work, and waits for its end. */
async function end(): Promise<void> {
  running?.ending.abort();
  await running?.done;
}

/** A run without waiting for it. */
async function begin(): Promise<ReplicationStatus> {
  run().catch(logFailure);
  return await statusOf(await readReplicationState());
}

export const replicationHandlers = {
  "read-replication": async (_input, sender) => {
    requireView(sender);
    return await statusOf(await readReplicationState());
  },
  "start-replication": async ({ remote }, sender) => {
    requireView(sender);
    return await start(remote);
  },
  "try-replication": async ({ remote }, sender) => {
    requireView(sender);
    await tryRemote(checkRemote(remote));
    return null;
  },
  "stop-replication": async (_input, sender) => {
    requireView(sender);
    return await stop();
  },
  "replicate-now": async (_input, sender) => {
    requireView(sender);
    return await begin();
  },
} satisfies Partial<BackgroundHandlers>;
