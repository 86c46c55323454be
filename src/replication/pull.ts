// What changed on the server -> the library. Nothing is asked for twice but what an interruption left undone: how far it
// got is kept only once it is on the disk.

import { parseDocumentId } from "../core/replication/document.ts";
import type { Database } from "../store/database.ts";
import { writeAgreed } from "../store/database.ts";
import type { ReplicaRow, ReplicationRow } from "../store/replicas.ts";
import { forgetUnsent } from "../store/unsent.ts";
import type { Server } from "./ask-server.ts";
import { checkDocument } from "./check-document.ts";
import {
  type Changes,
  type FoundDocument,
  type Leaf,
  leafKey,
  readChanges,
  readDocuments,
} from "./couch-protocol.ts";
import type { OwnSide } from "./replica-room.ts";
import { EndlessAnswerError } from "./replication-error.ts";
import {
  type IncomingDocument,
  type LeafContent,
  LONGEST_RAW,
  takeIn,
  toTakeInTogether,
} from "./take-in.ts";

export interface PullOptions {
  readonly database: Database;
  readonly server: Server;
  readonly own: OwnSide;
  /** So many changes are asked for at once, and so many documents. */
  readonly changes: number;
  readonly documents: number;
  /** So many of them are taken in together. */
  readonly together: number;
  /** Hears of what was taken in together; `left`: changes still to come, null: the server does not say. */
  readonly heard: (batch: {
    readonly received: number;
    readonly setAside: number;
    readonly hasChanged: boolean;
    readonly left: number | null;
  }) => void;
}

/** Takes in everything after `state.since`; the state as it is then. */
export async function pull(options: PullOptions, state: ReplicationRow): Promise<ReplicationRow> {
  let known = state;
  for (;;) {
    const batch = await readChanges(options.server, known.since, options.changes);
    const { wanted, seen } = await unknownLeaves(options, batch);
    await confirm(options, seen);
    await pullDocuments(options, wanted, batch.pending ?? null);
    // A server that repeats itself would be asked for ever.
    if (batch.results.length === 0 || batch.last_seq === known.since) return known;
    known = { ...known, since: batch.last_seq };
    await keep(options.database, known);
  }
}

async function keep(database: Database, state: ReplicationRow): Promise<void> {
  await writeAgreed(database, state.library, (transaction) =>
    transaction.objectStore("replications").put(state),
  );
}

interface Wanted {
  readonly id: string;
  readonly revs: readonly string[];
}

/** Those of which there is something that we have not; and those that are there as we sent them. */
async function unknownLeaves(
  { database, own }: PullOptions,
  { results }: Changes,
): Promise<{ readonly wanted: readonly Wanted[]; readonly seen: readonly ReplicaRow[] }> {
  const store = database.transaction("replicas").store;
  // Of a document that changed twice the server may tell twice; the last time counts.
  const latest = new Map(results.map(({ id, changes }) => [id, changes.map(({ rev }) => rev)]));
  const replicas = await Promise.all([...latest.keys()].map((id) => store.get([own.library, id])));
  const wanted: Wanted[] = [];
  const seen: ReplicaRow[] = [];
  for (const [at, [id, revs]] of [...latest].entries()) {
    const replica = replicas[at];
    const isOurs = replica?.isSent === true && revs.length === 1 && revs[0] === replica.rev;
    if (isOurs) seen.push(replica);
    else if (!id.startsWith("_")) wanted.push({ id, revs });
  }
  return { wanted, seen: seen.filter(({ confirmed }) => confirmed !== own.epoch) };
}

/** The server has them: what they were sent for is noted no more. */
async function confirm({ database, own }: PullOptions, seen: readonly ReplicaRow[]): Promise<void> {
  if (seen.length === 0) return;
  const { library } = own;
  await writeAgreed(database, library, async (transaction) => {
    const replicas = transaction.objectStore("replicas");
    const confirmed = seen.map(async (replica) => {
      await replicas.put({ ...replica, confirmed: own.epoch });
      const name = parseDocumentId(replica.id);
      if (name === null || replica.token === null) return;
      const { table, id: key } = name;
      await forgetUnsent(transaction, { library, table, key, token: replica.token });
    });
    await Promise.all(confirmed);
  });
}

/** While some are taken in, the next are on their way: the memory of two batches for the time of the slower side. */
async function pullDocuments(
  options: PullOptions,
  wanted: readonly Wanted[],
  left: number | null,
): Promise<void> {
  let coming = readBatch(options, wanted, 0);
  for (let at = 0; at < wanted.length; at += options.documents) {
    const incoming = await coming;
    coming = readBatch(options, wanted, at + options.documents);
    // Awaited in its turn, if this one is taken in; else nobody hears that it failed, too.
    coming.catch(() => undefined);
    for (const together of toTakeInTogether(incoming, options.together)) {
      options.server.signal.throwIfAborted();
      const { hasChanged, setAside } = await takeIn(options.database, options.own, together);
      options.heard({ received: together.length, setAside, hasChanged, left });
    }
  }
}

async function readBatch(
  { server, documents }: PullOptions,
  wanted: readonly Wanted[],
  from: number,
): Promise<IncomingDocument[]> {
  const batch = wanted.slice(from, from + documents);
  if (batch.length === 0) return [];
  const leaves = batch.flatMap(({ id, revs }) => revs.map((rev) => ({ id, rev })));
  const contents = await readLeaves(server, leaves);
  return batch.flatMap(({ id, revs }): IncomingDocument[] => {
    const found = revs.flatMap((rev) => contents.get(leafKey({ id, rev })) ?? []);
    // All were followed by others since: these come with a later change.
    return found.length === 0 ? [] : [{ id, leaves: found }];
  });
}

/** A request whose answer is longer than we read is made in halves; a single document of that length is set aside. */
async function readLeaves(
  server: Server,
  leaves: readonly Leaf[],
): Promise<Map<string, LeafContent>> {
  try {
    const documents = await readDocuments(server, leaves);
    return new Map(
      documents.map((found) => [leafKey({ id: found._id, rev: found._rev }), contentOf(found)]),
    );
  } catch (error) {
    if (!(error instanceof EndlessAnswerError)) throw error;
    const [only] = leaves;
    if (leaves.length === 1 && only !== undefined) {
      return new Map([[leafKey(only), { is: "unfit", rev: only.rev, field: "", raw: "" }]]);
    }
    const middle = Math.ceil(leaves.length / 2);
    const halves = [leaves.slice(0, middle), leaves.slice(middle)];
    const [first, second] = [
      await readLeaves(server, halves[0] ?? []),
      await readLeaves(server, halves[1] ?? []),
    ];
    return new Map([...first, ...second]);
  }
}

function contentOf(found: FoundDocument): LeafContent {
  const { _id: id, _rev: rev, _deleted: isDeleted, ...content } = found;
  if (isDeleted === true) return { is: "deleted", rev };
  const checked = checkDocument(id, content);
  if (checked.fits) return { is: "document", rev, document: checked.document };
  return {
    is: "unfit",
    rev,
    field: checked.field,
    raw: JSON.stringify(content).slice(0, LONGEST_RAW),
  };
}
