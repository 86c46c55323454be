// What was saved or changed last: the first rows that popup and library show. Each request is waited for before the next,
// and nothing is drawn meanwhile.

import { type IDBPIndex, unwrap } from "idb";
import type { Annotation } from "../core/model/annotation.ts";
import { living } from "./annotations.ts";
import { answersTo } from "./answers.ts";
import type { Database } from "./database.ts";
import type { Schema } from "./schema.ts";

/** Everything saved, without what was removed, last changed first; at most `limit`. */
export async function latestAnnotations(database: Database, limit: number): Promise<Annotation[]> {
  const index = database.transaction("annotations").store.index("byChanged");
  const asked = limit + LIKELY_REMOVED;
  const last = await lastOf(unwrap(index), asked);
  const found = living(last ?? []);
  const isAll = last !== null && last.length < asked;
  return isAll || found.length >= limit
    ? found.slice(0, limit)
    : await latestInPieces(index, limit);
}

/** What was removed last stands among what was changed last. */
const LIKELY_REMOVED = 8;

/** In one request, removed ones too; null in browsers that read from the end by cursors alone (Chrome before 141). */
async function lastOf(index: IDBIndex, count: number): Promise<Annotation[] | null> {
  if (!canReadBackwards(index)) return null;
  const request = index.getAllRecords({ direction: "prev", count });
  const [records = []] = await answersTo<readonly { readonly value: Annotation }[]>([request]);
  return records.map(({ value }) => value);
}

/** Newer than the compiler's library. */
interface BackwardsIndex {
  getAllRecords(options: { readonly direction: "prev"; readonly count: number }): IDBRequest;
}

function canReadBackwards(index: object): index is BackwardsIndex {
  return "getAllRecords" in index;
}

/** In pieces: a cursor waits for the disk at each row. */
async function latestInPieces(index: ByChanged, limit: number): Promise<Annotation[]> {
  const found: Annotation[] = [];
  let before: IDBKeyRange | null = null;
  for (let size = limit; found.length < limit; size = Math.min(MOST_OF_A_PIECE, size * 2)) {
    const last = await index.openKeyCursor(before, "prev");
    const first = size > 1 ? await last?.advance(size - 1) : last;
    // Without it fewer are left, and the piece has all of them.
    const from = first?.key ?? null;
    const piece = await index.getAll(pieceOf(from, before), MOST_AT_ONE_TIME);
    if (piece.length === MOST_AT_ONE_TIME) return await latestOneByOne(index, limit);
    found.push(...living(piece.reverse()));
    if (from === null) break;
    before = IDBKeyRange.upperBound(from, true);
  }
  return found.slice(0, limit);
}

type ByChanged = IDBPIndex<Schema, ["annotations"], "annotations", "byChanged", "readonly">;

const MOST_OF_A_PIECE = 500;
/** An import can give as many as it has one time of changing: a piece of these cannot be cut. */
const MOST_AT_ONE_TIME = 2_000;

/** From `first` on, null: from the beginning; `before`: up to what was read already. */
function pieceOf(first: string | null, before: IDBKeyRange | null): IDBKeyRange | null {
  if (first === null) return before;
  return before === null
    ? IDBKeyRange.lowerBound(first)
    : IDBKeyRange.bound(first, before.upper, false, true);
}

async function latestOneByOne(index: ByChanged, limit: number): Promise<Annotation[]> {
  const annotations: Annotation[] = [];
  for await (const cursor of index.iterate(null, "prev")) {
    annotations.push(...living([cursor.value]));
    if (annotations.length === limit) break;
  }
  return annotations;
}
