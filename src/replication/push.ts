// What was written here of a library since its server last had it -> the server. First it is kept here as the document that is sent,
// then it is sent, and it stays noted until the server names it among its changes (pull.ts): a proxy may repeat an old
// answer. Sent twice it is one and the same revision.

import { OWN_LIBRARY } from "../core/model/library.ts";
import { isSameJson } from "../core/replication/canonical-json.ts";
import { documentId, type ReplicaDocument } from "../core/replication/document.ts";
import { type Database, type WriteTransaction, writeAgreed } from "../store/database.ts";
import type { UnsentRow } from "../store/note-unsent.ts";
import { ReadAhead } from "../store/read-ahead.ts";
import type { ReplicaRow } from "../store/replicas.ts";
import { forgetUnsent, unsentRows } from "../store/unsent.ts";
import type { Server } from "./ask-server.ts";
import { leafKey, missingRevisions, type SentDocument, sendDocuments } from "./couch-protocol.ts";
import { loadRecords } from "./load-records.ts";
import { type OwnSide, ReplicaRoom } from "./replica-room.ts";
import {
  FailingServerError,
  ForbiddenServerError,
  type ReplicationError,
  TooLargeForServerError,
} from "./replication-error.ts";
import { asIt, closing, following } from "./revision.ts";
import { isTravelling, noteArticle, noteHistories, noteLinks } from "./travelling.ts";

export interface PushOptions {
  readonly database: Database;
  readonly server: Server;
  readonly own: OwnSide;
  readonly documents: number;
  /** A request has so many bytes, about, but for a document that is longer alone. */
  readonly sentBytes: number;
  readonly heard: (sent: number) => void;
}

interface Prepared {
  readonly row: UnsentRow;
  readonly replica: ReplicaRow;
}

/** Documents that the server refused, each for itself; they stay noted, and all others were sent. */
export async function push(options: PushOptions): Promise<ReplicationError | null> {
  let after: UnsentRow | null = null;
  let refusal: ReplicationError | null = null;
  for (;;) {
    const { library } = options.own;
    const rows = await unsentRows(options.database, library, { after, count: options.documents });
    const last = rows.at(-1);
    if (last === undefined) return refusal;
    after = last;
    refusal = (await pushBatch(options, rows)) ?? refusal;
  }
}

async function pushBatch(
  options: PushOptions,
  rows: readonly UnsentRow[],
): Promise<ReplicationError | null> {
  const prepared = await prepare(options, rows);
  const sent = await Promise.all(prepared.map(({ replica }) => documentsOf(replica)));
  const named = sent.flat().map(({ _id, _rev }) => ({ id: _id, rev: _rev }));
  const missing = named.length === 0 ? new Set() : await missingRevisions(options.server, named);
  const wanted = sent
    .flat()
    .filter(({ _id, _rev }) => missing.has(leafKey({ id: _id, rev: _rev })));
  const refused = new Map<string, ReplicationError>();
  for (const part of inParts(wanted, options.sentBytes))
    await sendPart(options.server, part, refused);
  const taken = prepared.flatMap((one, at) => {
    const [first] = sent[at] ?? [];
    return first === undefined || refused.has(first._id) ? [] : [{ ...one, rev: first._rev }];
  });
  await keepSent(options, taken);
  options.heard(
    wanted.filter(({ _id, _deleted }) => _deleted !== true && !refused.has(_id)).length,
  );
  return [...refused.values()].at(-1) ?? null;
}

/** Keeps each as the document that is to be sent. Those that do not travel are noted no more. */
async function prepare(
  { database, own }: PushOptions,
  rows: readonly UnsentRow[],
): Promise<Prepared[]> {
  const work = async (transaction: WriteTransaction): Promise<Prepared[]> => {
    const ahead = new ReadAhead(transaction);
    await loadRecords(ahead, own.library, rows);
    const room = new ReplicaRoom(ahead.transaction, own);
    const prepared: Prepared[] = [];
    for (const row of rows) {
      const replica = await prepareOne(room, row);
      if (replica === null) await forgetUnsent(ahead.transaction, row);
      else prepared.push({ row, replica });
    }
    await ahead.written();
    return prepared;
  };
  return await own.underLock(() => writeAgreed(database, own.library, work));
}

async function prepareOne(room: ReplicaRoom, name: UnsentRow): Promise<ReplicaRow | null> {
  const id = documentId(name.table, name.key);
  const known = await room.replica(id);
  if (known !== null && known.alias !== null) return null;
  if (!(await isTravelling(room, name, known))) {
    await leaveBehind(room, name, known);
    return null;
  }
  const row = await room.row(name);
  const document = room.document(name, row, known);
  if (document === null) return null;
  await noteParts(room, name, { document, known });
  // In the order and form that it has everywhere: a clock that was set back may have put an earlier time in it.
  if (row !== undefined) await room.write(name, document, row);
  const isSent = known?.isSent === true && known.document === document;
  const { library, epoch } = room.own;
  const said = await room.said(name);
  if (isSent && known.confirmed === epoch) {
    // Nothing is other than there; but it reads as there from now on, so that what it reads next is told, be it as before.
    if (!isSameJson(said.said, known.said)) await room.putReplica({ ...known, ...said });
    return null;
  }
  const replica = {
    ...(known ?? { library, rev: null, losers: [], confirmed: null, token: null, alias: null }),
    ...{ id, document, isSent },
    ...said,
  };
  await room.putReplica(replica);
  return replica;
}

/** What of an article does not travel now may travel again, and then is another than the server has. */
async function leaveBehind(
  room: ReplicaRoom,
  { table, key }: UnsentRow,
  known: ReplicaRow | null,
): Promise<void> {
  if (known === null || room.own.library === OWN_LIBRARY) return;
  if (table === "articles") await room.putReplica({ ...known, isSent: false });
  if (table !== "histories") return;
  const history = await room.transaction.objectStore("histories").get(key);
  const article = await room.replica(documentId("articles", history?.articleId ?? ""));
  if (article?.alias === null) await room.putReplica({ ...article, isSent: false });
}

/** With an annotation that is new there, or there again, its article and links; with an article what was seen of it. */
async function noteParts(
  room: ReplicaRoom,
  { table, key }: UnsentRow,
  sent: { readonly document: ReplicaDocument; readonly known: ReplicaRow | null },
): Promise<void> {
  const { document, known } = sent;
  const { row } = document;
  if (table === "annotations" && "note" in row && row.removed === null) {
    const wasThere = known !== null && known.document.row.removed === null;
    if (!wasThere) await noteArticle(room, row.articleId);
    if (known === null) await noteLinks(room, key);
  }
  const isWhole = known?.isSent === true || (known !== null && room.own.library === OWN_LIBRARY);
  if (table === "articles" && !isWhole) await noteHistories(room, key);
}

/** The document first, then what closes those leaves that are in it. */
async function documentsOf(replica: ReplicaRow): Promise<SentDocument[]> {
  const { id, document, rev, isSent, losers } = replica;
  const own = isSent && rev !== null ? asIt(id, document, rev) : await following(id, document, rev);
  return [own, ...(await Promise.all(losers.map((loser) => closing(id, loser))))];
}

function inParts(documents: readonly SentDocument[], bytes: number): SentDocument[][] {
  const parts: SentDocument[][] = [];
  let length = Number.POSITIVE_INFINITY;
  for (const document of documents) {
    const own = JSON.stringify(document).length;
    if (length + own > bytes) {
      parts.push([]);
      length = 0;
    }
    parts.at(-1)?.push(document);
    length += own;
  }
  return parts;
}

/** In halves, where the server takes no request of this size, or one of the documents is nothing for it. */
async function sendPart(
  server: Server,
  part: readonly SentDocument[],
  refused: Map<string, ReplicationError>,
): Promise<void> {
  try {
    const answer = await sendDocuments(server, part);
    for (const [id, reason] of answer) refused.set(id, new ForbiddenServerError([reason]));
  } catch (error) {
    if (!isOfOne(error)) throw error;
    const [only] = part;
    if (part.length === 1 && only !== undefined) {
      refused.set(only._id, error);
      return;
    }
    const middle = Math.ceil(part.length / 2);
    await sendPart(server, part.slice(0, middle), refused);
    await sendPart(server, part.slice(middle), refused);
  }
}

/** 400: CouchDB takes no half of an emoji, which a page may have. */
function isOfOne(error: unknown): error is ReplicationError {
  if (error instanceof TooLargeForServerError) return true;
  return error instanceof FailingServerError && error.values[0] === "400";
}

async function keepSent(
  { database, own }: PushOptions,
  taken: readonly (Prepared & { readonly rev: string })[],
): Promise<void> {
  if (taken.length === 0) return;
  await writeAgreed(database, own.library, async (transaction) => {
    const replicas = transaction.objectStore("replicas");
    const kept = taken.map(({ row: { token }, replica, rev }) =>
      replicas.put({ ...replica, rev, isSent: true, losers: [], confirmed: null, token }),
    );
    await Promise.all(kept);
  });
}
