// One run of replication between a library and its database elsewhere: what changed there is taken in, what was written
// here is sent, until both have all. It can end at any moment: the next run goes on from there.

import type { Progress, Remote } from "../core/model/replication.ts";
import { type Database, writeAgreed } from "../store/database.ts";
import { countUnsent, type ReplicationRow, readReplication } from "../store/replicas.ts";
import { noteAllUnsent } from "../store/unsent.ts";
import type { Server } from "./ask-server.ts";
import { findDatabase, readCheckpoint, writeCheckpoint } from "./couch-protocol.ts";
import { noteDamaged } from "./note-damaged.ts";
import { pull } from "./pull.ts";
import { push } from "./push.ts";
import type { OwnSide } from "./replica-room.ts";
import type { ReplicationError } from "./replication-error.ts";

export interface Outcome {
  readonly received: number;
  readonly sent: number;
  /** Documents that did not fit, of those received. */
  readonly setAside: number;
  /** Whether anything in the library is another than before. */
  readonly hasChanged: boolean;
}

export interface Limits {
  /** So many changes are asked for at once, and so many documents are asked for and sent: memory does not grow further. */
  readonly changes: number;
  readonly documents: number;
  /** So many are taken in together: who saves meanwhile waits for them. */
  readonly together: number;
  readonly sentBytes: number;
  readonly mostBytes: number;
  readonly silenceMs: number;
}

export const LIMITS: Limits = {
  changes: 500,
  documents: 100,
  together: 10,
  sentBytes: 2_000_000,
  mostBytes: 32_000_000,
  silenceMs: 60_000,
};

export interface Replication {
  readonly database: Database;
  /** The id of the one that is replicated. */
  readonly library: string;
  readonly remote: Remote;
  readonly fetch: typeof fetch;
  /** ISO 8601 with milliseconds, UTC. */
  readonly now: () => string;
  /** A random UUID. */
  readonly newId: () => string;
  readonly signal: AbortSignal;
  /** `hasChanged` as in Outcome, so far: an end of the run before its time takes nothing of that back. */
  readonly progress: (progress: Progress, hasChanged: boolean) => void;
  /** Runs it while nobody else writes in the library on the strength of what they read. */
  readonly underLock: <Value>(work: () => Promise<Value>) => Promise<Value>;
  readonly limits?: Partial<Limits>;
}

const LOOKED_EVERY_MS = 86_400_000;

/** Two devices that write at once merge each other's merges; what is left after so many is left to the next run. */
const MOST_ROUNDS = 10;

/**
 * @throws ReplicationError; the signal's reason once it is aborted; DOMException "QuotaExceededError" where the disk is
 * full. What was taken in and sent until then stays so.
 */
export async function replicate(replication: Replication): Promise<Outcome> {
  return await new Run(replication).run();
}

class Run {
  readonly #replication: Replication;
  readonly #limits: Limits;
  readonly #server: Server;
  #outcome: Outcome = { received: 0, sent: 0, setAside: 0, hasChanged: false };
  #left: number | null = null;

  constructor(replication: Replication) {
    this.#replication = replication;
    this.#limits = { ...LIMITS, ...replication.limits };
    const { remote, fetch, signal } = replication;
    const { mostBytes, silenceMs } = this.#limits;
    this.#server = { remote, fetch, signal, mostBytes, silenceMs };
  }

  async run(): Promise<Outcome> {
    await findDatabase(this.#server);
    let { state, rev } = await this.#begin();
    const since = state.since;
    state = await this.#lookForDamage(state);
    let refusal: ReplicationError | null = null;
    for (let round = 0; round < MOST_ROUNDS; round += 1) {
      state = await this.#pull(state);
      const before = this.#outcome.sent;
      refusal = await this.#push(state.epoch);
      if (this.#outcome.sent === before) break;
    }
    if (state.since !== since || state.session === null) await this.#end(state, rev);
    if (refusal !== null) throw refusal;
    return this.#outcome;
  }

  /**
   * How far this side had got, where the server still knows of it; from the beginning where it does not, as when the
   * database was made anew, or set back: what is there already is not sent again.
   */
  async #begin(): Promise<{ readonly state: ReplicationRow; readonly rev: string | null }> {
    const { database, library, newId } = this.#replication;
    const state = await readReplication(database, library);
    const known = state ?? freshState(library, newId(), newId());
    const checkpoint = await readCheckpoint(this.#server, known.id);
    const rev = checkpoint?._rev ?? null;
    const session = checkpoint?.session_id ?? null;
    const isKnown = session !== null && (session === known.session || session === known.pending);
    const isNew = known.session === null && known.pending === null && session === null;
    if (state?.isNoted === true && (isKnown || isNew)) return { state, rev };
    // From now on whoever writes notes it; then all that was written before is noted.
    const fresh = freshState(library, known.id, newId());
    await keepState(database, fresh);
    await noteAllUnsent(database, library);
    const noted = { ...fresh, isNoted: true };
    await keepState(database, noted);
    return { state: noted, rev };
  }

  async #end(state: ReplicationRow, rev: string | null): Promise<void> {
    const { database, newId, now } = this.#replication;
    const session = newId();
    await keepState(database, { ...state, pending: session });
    const since = state.since ?? 0;
    await writeCheckpoint(this.#server, state.id, { rev, session, since, now: now() });
    await keepState(database, { ...state, session, pending: null });
  }

  /** Once a day. */
  async #lookForDamage(state: ReplicationRow): Promise<ReplicationRow> {
    const { database, now, signal } = this.#replication;
    const looked = now();
    const sinceMs = Math.abs(Date.parse(looked) - Date.parse(state.looked ?? ""));
    if (sinceMs < LOOKED_EVERY_MS) return state;
    await noteDamaged(database, this.#own(state.epoch), signal);
    const after = { ...state, looked };
    await keepState(database, after);
    return after;
  }

  #pull(state: ReplicationRow): Promise<ReplicationRow> {
    const { changes, documents, together } = this.#limits;
    return pull(
      {
        ...{
          database: this.#replication.database,
          server: this.#server,
          own: this.#own(state.epoch),
        },
        ...{ changes, documents, together },
        heard: ({ received, setAside, hasChanged, left }) => {
          this.#left = left;
          this.#add({ received, setAside, hasChanged });
        },
      },
      state,
    );
  }

  async #push(epoch: string): Promise<ReplicationError | null> {
    const { documents, sentBytes } = this.#limits;
    const { database, library } = this.#replication;
    this.#left = await countUnsent(database, library);
    return await push({
      ...{ database, server: this.#server, own: this.#own(epoch), documents, sentBytes },
      heard: (sent) => {
        this.#left = Math.max(0, (this.#left ?? 0) - sent);
        this.#add({ sent });
      },
    });
  }

  #own(epoch: string): OwnSide {
    const { library, now, newId, underLock } = this.#replication;
    return { library, epoch, now, newId, underLock };
  }

  #add({ received = 0, sent = 0, setAside = 0, hasChanged = false }: Partial<Outcome>): void {
    const before = this.#outcome;
    this.#outcome = {
      received: before.received + received,
      sent: before.sent + sent,
      setAside: before.setAside + setAside,
      hasChanged: before.hasChanged || hasChanged,
    };
    const { received: all, sent: gone } = this.#outcome;
    const progress = { received: all, sent: gone, left: this.#left };
    this.#replication.progress(progress, this.#outcome.hasChanged);
  }
}

function freshState(library: string, id: string, epoch: string): ReplicationRow {
  const nothing = { isNoted: false, since: null, session: null, pending: null };
  return { epoch, library, id, ...nothing };
}

async function keepState(database: Database, state: ReplicationRow): Promise<void> {
  await writeAgreed(database, state.library, (transaction) =>
    transaction.objectStore("replications").put(state),
  );
}
