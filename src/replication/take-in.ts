// Documents from a library's server -> the library, some in one transaction: what the reader changed meanwhile is merged
// with them, and noted to be sent.

import type { Annotation } from "../core/model/annotation.ts";
import type { ArticleRecord } from "../core/model/article.ts";
import { OWN_LIBRARY } from "../core/model/library.ts";
import { isSameJson } from "../core/replication/canonical-json.ts";
import {
  parseDocumentId,
  REPLICATED_TABLES,
  type ReplicaDocument,
  type ReplicatedRow,
} from "../core/replication/document.ts";
import { merge } from "../core/replication/merge.ts";
import { isOwnReading } from "../core/replication/open-form.ts";
import { type Database, type WriteTransaction, writeAgreed } from "../store/database.ts";
import { ReadAhead } from "../store/read-ahead.ts";
import type { ReplicaRow } from "../store/replicas.ts";
import { isSound } from "../store/sound-rows.ts";
import { addTo, joinArticles } from "./join-articles.ts";
import { loadToTakeIn } from "./load-records.ts";
import { type Name, type OwnSide, ReplicaRoom } from "./replica-room.ts";
import { compareRevisions } from "./revision.ts";
import { mayTakeIn, noteArticle } from "./travelling.ts";

/** Of a document that is set aside: enough to see what it is. UTF-16 code units. */
export const LONGEST_RAW = 100_000;

/** One of the newest revisions of a document. */
export type LeafContent =
  | { readonly is: "document"; readonly rev: string; readonly document: ReplicaDocument }
  | { readonly is: "deleted"; readonly rev: string }
  | { readonly is: "unfit"; readonly rev: string; readonly field: string; readonly raw: string };

export interface IncomingDocument {
  readonly id: string;
  /** Never empty. */
  readonly leaves: readonly LeafContent[];
}

export interface TakenIn {
  /** Whether any row here is another than before. */
  readonly hasChanged: boolean;
  /** Documents that did not fit. */
  readonly setAside: number;
}

/** Those to be taken in together; articles first, so that what hangs on them finds the one that is kept. */
export function toTakeInTogether(
  incoming: readonly IncomingDocument[],
  together: number,
): IncomingDocument[][] {
  const ordered = [...incoming].sort((a, b) => rankOf(a) - rankOf(b));
  return Array.from({ length: Math.ceil(ordered.length / together) }, (_, at) =>
    ordered.slice(at * together, (at + 1) * together),
  );
}

/** All or nothing. */
export async function takeIn(
  database: Database,
  own: OwnSide,
  incoming: readonly IncomingDocument[],
): Promise<TakenIn> {
  const { library } = own;
  const work = async (transaction: WriteTransaction): Promise<TakenIn> => {
    const ahead = new ReadAhead(transaction);
    await loadToTakeIn(ahead, library, spokenOf(incoming));
    const room = new ReplicaRoom(ahead.transaction, own);
    let setAside = 0;
    for (const one of incoming) {
      if (await takeOne(room, one)) setAside += 1;
    }
    await room.settleArticles();
    await ahead.written();
    return { hasChanged: room.hasChanged, setAside };
  };
  return await own.underLock(() => writeAgreed(database, library, work));
}

/** The records that these are, and the articles that they are on. */
function spokenOf(incoming: readonly IncomingDocument[]): Parameters<typeof loadToTakeIn>[2] {
  const names = incoming.flatMap(({ id }): Name[] => {
    const found = parseDocumentId(id);
    return found === null ? [] : [{ table: found.table, key: found.id }];
  });
  const rows = incoming.flatMap(({ leaves }) =>
    leaves.flatMap((leaf) => (leaf.is === "document" ? [leaf.document.row] : [])),
  );
  const articleIds = rows.flatMap((row) => {
    if ("addresses" in row) return [row.id];
    return "articleId" in row ? [row.articleId] : [];
  });
  return { names, articleIds: [...new Set(articleIds)] };
}

function rankOf({ id }: IncomingDocument): number {
  const table = parseDocumentId(id)?.table;
  return table === undefined ? REPLICATED_TABLES.length : REPLICATED_TABLES.indexOf(table);
}

/** True where some of it did not fit and was set aside. */
async function takeOne(room: ReplicaRoom, { id, leaves }: IncomingDocument): Promise<boolean> {
  const isUnfit = await setAsideUnfit(room, { id, leaves });
  const found = parseDocumentId(id);
  if (found === null) return isUnfit;
  const name: Name = { table: found.table, key: found.id };
  if (!(await mayTakeIn(room, name))) return await setAsideForeign(room, { id, leaves });
  const known = await room.replica(id);
  const fitting = leaves
    .flatMap((leaf) => (leaf.is === "document" ? [leaf] : []))
    .sort((a, b) => compareRevisions(b.rev, a.rev));
  const [winner, ...losers] = fitting;
  if (winner === undefined) {
    if (!isUnfit && known !== null) await putBack(room, name, { id, leaves }, known);
    return isUnfit;
  }
  const before = await room.row(name);
  const there = losers.reduce((merged, { document }) => merge(merged, document), winner.document);
  const here = isUnread(room, before) ? null : room.document(name, before, known, there);
  const merged = await inArticleHere(room, here === null ? there : merge(there, here));
  const isSent = losers.length === 0 && isSameJson(merged, winner.document);
  const replica = {
    id,
    document: merged,
    rev: winner.rev,
    losers: losers.map(({ rev }) => rev),
    isSent,
    confirmed: isSent ? room.own.epoch : null,
    token: null,
    alias: known?.alias ?? null,
  };
  if (replica.alias !== null) {
    await room.putReplica(replica);
    await addTo(room, await room.articleHere(replica.alias), merged);
    return isUnfit;
  }
  // What is gone for good, as by undoing an import, does not come back as a tombstone.
  const isGone = before === undefined && known !== null && merged.row.removed !== null;
  if (!isGone) await room.write(name, merged, before);
  await room.putReplica({ ...replica, ...(await room.said(name)) });
  await (isSent ? room.dropUnsent(name) : room.noteUnsent(name));
  await followArticle(room, merged);
  return isUnfit;
}

/** An article that is known from a shared library alone says nothing against what this reader read on another device. */
function isUnread(room: ReplicaRoom, row: ReplicatedRow | undefined): boolean {
  if (room.own.library !== OWN_LIBRARY || row === undefined) return false;
  return "addresses" in row && isSound("articles", row) && !isOwnReading(row);
}

async function followArticle(room: ReplicaRoom, { table, row }: ReplicaDocument): Promise<void> {
  if (table === "articles") await joinArticles(room, row as ArticleRecord);
  const isThere = table === "annotations" && row.removed === null;
  if (isThere) await noteArticle(room, (row as Annotation).articleId);
}

/** Somebody deleted it on the server itself, which is no removal of the reader's: it is sent there again. */
async function putBack(
  room: ReplicaRoom,
  name: Name,
  { id, leaves }: IncomingDocument,
  known: ReplicaRow,
): Promise<void> {
  const [rev] = leaves.map((leaf) => leaf.rev).sort((a, b) => compareRevisions(b, a));
  if (known.alias !== null || rev === undefined) return;
  await room.putReplica({ ...known, id, rev, isSent: false, losers: [], confirmed: null });
  await room.noteUnsent(name);
}

/** True where one of the leaves does not fit. What was set aside before and fits now is set aside no more. */
async function setAsideUnfit(
  room: ReplicaRoom,
  { id, leaves }: IncomingDocument,
): Promise<boolean> {
  const { library } = room.own;
  const rows = room.transaction.objectStore("setAside");
  const unfit = leaves.find((leaf) => leaf.is === "unfit");
  if (unfit === undefined) {
    await rows.delete([library, id]);
    return false;
  }
  const { rev, field, raw } = unfit;
  await rows.put({ library, id, rev, field, raw, when: room.own.now() });
  return true;
}

/** As what does not fit: here the record stands in another library, or in none that is shared. */
async function setAsideForeign(
  room: ReplicaRoom,
  { id, leaves }: IncomingDocument,
): Promise<boolean> {
  const [first] = leaves;
  if (first === undefined || leaves.every(({ is }) => is === "deleted")) return false;
  const unfit = leaves.find((leaf) => leaf.is === "unfit");
  const document = leaves.find((leaf) => leaf.is === "document");
  const raw = unfit?.raw ?? JSON.stringify(document?.document).slice(0, LONGEST_RAW);
  const { library, now } = room.own;
  const row = { library, id, rev: first.rev, field: "library", raw, when: now() };
  await room.transaction.objectStore("setAside").put(row);
  return true;
}

/** What hangs on an article that is here under another id hangs on that one. */
async function inArticleHere(
  room: ReplicaRoom,
  document: ReplicaDocument,
): Promise<ReplicaDocument> {
  const { row } = document;
  if (!("articleId" in row)) return document;
  const articleId = await room.articleHere(row.articleId);
  return articleId === row.articleId ? document : { ...document, row: { ...row, articleId } };
}
