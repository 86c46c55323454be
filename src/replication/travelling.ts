// Whether a record goes to the database of a library: what stands in that library, and of the articles that it is on as
// much as the library's readers need. What this file refuses never leaves.

import type { Annotation } from "../core/model/annotation.ts";
import { isLibraryLost, libraryOf, OWN_LIBRARY } from "../core/model/library.ts";
import { documentId, type ReplicatedRow } from "../core/replication/document.ts";
import { mayTravel } from "../core/replication/may-travel.ts";
import type { ReplicaRow } from "../store/replicas.ts";
import type { Name, ReplicaRoom } from "./replica-room.ts";

/**
 * `known`: as the database last had it; null: it never had. To a shared library no tombstone goes of what it never had: there
 * would be nothing to remove, and words in it that were taken back before anybody read them.
 */
export async function isTravelling(
  room: ReplicaRoom,
  name: Name,
  known: ReplicaRow | null,
): Promise<boolean> {
  const row = await room.row(name);
  if (!mayTravel(name.table, row, room.own.library) && !isOfReplica(row, known)) return false;
  switch (name.table) {
    case "articles":
      return await isArticleTravelling(room, name.key, known);
    case "histories":
      return await isHistoryTravelling(room, { row, key: name.key }, known);
    default:
      return known !== null || room.own.library === OWN_LIBRARY || (await isFresh(room, row));
  }
}

/** Where a row has lost its library it stands in the one whose database has it: an id never goes to another. */
function isOfReplica(row: ReplicatedRow | undefined, known: ReplicaRow | null): boolean {
  return (
    row !== undefined && known !== null && isLibraryLost(row as { readonly library?: unknown })
  );
}

/** There, as is all that it speaks of. */
async function isFresh(room: ReplicaRoom, row: ReplicatedRow | undefined): Promise<boolean> {
  if (row === undefined || row.removed !== null) return false;
  const ends = "ends" in row ? row.ends : [];
  for (const key of ends) {
    const end = await room.transaction.objectStore("annotations").get(key);
    const isTakenOut = end !== undefined && end.removed !== null;
    if (isTakenOut && (await room.replica(documentId("annotations", key))) === null) return false;
  }
  return true;
}

/**
 * Of an article nothing is sent before something is saved on it, and to a shared library only while something stands on
 * it there: what is removed, or was moved out, says no more when the article is read.
 */
async function isArticleTravelling(
  room: ReplicaRoom,
  articleId: string,
  known: ReplicaRow | null,
): Promise<boolean> {
  const { library } = room.own;
  if (library === OWN_LIBRARY && known !== null) return true;
  const index = room.transaction.objectStore("annotations").index("byArticle");
  const saved = (await index.getAll(articleId)).filter((one) => libraryOf(one) === library);
  return library === OWN_LIBRARY ? saved.length > 0 : saved.some(({ removed }) => removed === null);
}

/** A passage's goes where its annotation goes, which has the same id; others go with their article. */
async function isHistoryTravelling(
  room: ReplicaRoom,
  { row, key }: { readonly row: ReplicatedRow | undefined; readonly key: string },
  known: ReplicaRow | null,
): Promise<boolean> {
  const { library } = room.own;
  const annotation = await room.transaction.objectStore("annotations").get(key);
  if (annotation !== undefined) return isWatchedIn(annotation, library);
  const history = row ?? known?.document.row;
  if (history === undefined || !("watched" in history)) return known !== null;
  // Its annotation comes with a later document.
  if (history.watched === "passage") return known !== null;
  return await isArticleTravelling(room, history.articleId, known);
}

function isWatchedIn(annotation: Annotation, library: string): boolean {
  if (libraryOf(annotation) !== library) return false;
  return library === OWN_LIBRARY || annotation.removed === null;
}

/**
 * Whether what comes from the library's database may be taken for this record: what stands in another library is not
 * theirs to write, who share this one.
 */
export async function mayTakeIn(room: ReplicaRoom, name: Name): Promise<boolean> {
  const { library } = room.own;
  const row = await room.row(name);
  const known = await room.replica(documentId(name.table, name.key));
  if (!mayTravel(name.table, row, library) && !isOfReplica(row, known)) return false;
  if (name.table !== "histories") return true;
  const annotation = await room.transaction.objectStore("annotations").get(name.key);
  return annotation === undefined || libraryOf(annotation) === library;
}

/**
 * Notes the article of an annotation that is there, or there again, where the library's database may not have it as it is:
 * what was written while nothing stood on it there was not sent.
 */
export async function noteArticle(room: ReplicaRoom, articleId: string): Promise<void> {
  if (room.own.library === OWN_LIBRARY) return;
  const known = await room.replica(`articles:${articleId}`);
  if (known?.isSent !== true) await room.noteUnsent({ table: "articles", key: articleId });
}

/** The links of an annotation that is there, or there again: while it was not, none was sent. */
export async function noteLinks(room: ReplicaRoom, annotationId: string): Promise<void> {
  if (room.own.library === OWN_LIBRARY) return;
  const index = room.transaction.objectStore("ownLinks").index("byEnd");
  for (const key of await index.getAllKeys(annotationId)) {
    await room.noteUnsent({ table: "ownLinks", key });
  }
}

/** What was seen of an article before anything was saved on it. */
export async function noteHistories(room: ReplicaRoom, articleId: string): Promise<void> {
  const index = room.transaction.objectStore("histories").index("byArticle");
  for (const key of await index.getAllKeys(articleId)) {
    await room.noteUnsent({ table: "histories", key });
  }
}
