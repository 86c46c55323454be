// Annotations in another library. One that is moved or copied gets a new id there: a record in two libraries would be
// removed in one and live in the other, and nobody could settle that.

import type { Annotation, AnnotationBody } from "../core/model/annotation.ts";
import { dayOf, momentOf } from "../core/model/day.ts";
import { libraryOf, OWN_LIBRARY, placedIn } from "../core/model/library.ts";
import type { OwnLink } from "../core/model/own-link.ts";
import { setBodyWithin, setRemovedWithin } from "./change-annotations.ts";
import { type Database, type WriteTransaction, write } from "./database.ts";
import { journal } from "./journal.ts";
import { dropUnwantedArticle } from "./remembered.ts";
import { sound, soundIn } from "./sound-rows.ts";

export interface Placing {
  /** Id of the library that they are to stand in. */
  readonly library: string;
  /** The reader's name there; empty: none. */
  readonly author: string;
  /** The old ones are removed, as by the reader: whoever shares their library sees them removed. */
  readonly isMove: boolean;
  readonly now: string;
  /** A random UUID. */
  readonly newId: () => string;
}

/** One annotation's old id and its new one. */
export interface PlacedAnnotation {
  readonly from: string;
  readonly to: string;
}

/**
 * All or nothing, in the order of the ids, without those that stood there already, are removed, or gone. What the reader
 * wrote, when it was saved (to the day where others read it) and what was seen of the passage go along.
 */
export function placeAnnotations(
  database: Database,
  ids: readonly string[],
  placing: Placing,
): Promise<PlacedAnnotation[]> {
  return write(database, async (transaction) => {
    const newIds = new Map<string, string>();
    for (const id of ids) {
      const before = sound("annotations", await transaction.objectStore("annotations").get(id));
      if (before === null || before.removed !== null) continue;
      if (libraryOf(before) === placing.library || newIds.has(id)) continue;
      newIds.set(id, await copyOne(transaction, before, placing));
    }
    if (placing.isMove) {
      await redrawLinks(transaction, newIds, placing);
      await setRemovedWithin(transaction, [...newIds.keys()], { removed: true, now: placing.now });
    }
    return [...newIds].map(([from, to]) => ({ from, to }));
  });
}

/** Its new id. */
async function copyOne(
  transaction: WriteTransaction,
  before: Annotation,
  { library, author, now, newId }: Placing,
): Promise<string> {
  const { removedElsewhere: _, ...kept } = before;
  const id = newId();
  const made = { ...kept, id, revision: 1, created: toldIn(library, kept.created), changed: now };
  const annotation = placedIn(made, { library, author });
  await transaction.objectStore("annotations").add(annotation);
  await journal(transaction, id);
  const history = sound("histories", await transaction.objectStore("histories").get(before.id));
  if (history !== null) await transaction.objectStore("histories").add({ ...history, id });
  return id;
}

/** When it was made, as they may know who read that library: to the day, where others do. */
const toldIn = (library: string, created: string): string =>
  library === OWN_LIBRARY ? created : momentOf(dayOf(created), 0);

/**
 * The links of what was moved, at its new place; the old ones end at what is removed, and come back with it. A link that was
 * private stays so: nobody chose to show its reason.
 */
async function redrawLinks(
  transaction: WriteTransaction,
  newIds: ReadonlyMap<string, string>,
  { now, newId }: Placing,
): Promise<void> {
  const links = transaction.objectStore("ownLinks");
  for (const link of await linksOf(transaction, [...newIds.keys()])) {
    const [one, other] = link.ends;
    const ends = [newIds.get(one) ?? one, newIds.get(other) ?? other] as const;
    const both = await librariesOfLiving(transaction, ends);
    if (both === null) continue;
    const isShared = libraryOf(link) !== OWN_LIBRARY && both[0] === both[1];
    const library = isShared ? both[0] : OWN_LIBRARY;
    const created = toldIn(library, link.created);
    const drawn = { ...link, id: newId(), revision: 1, ends, created, changed: now };
    await links.add(placedIn(drawn, { library, author: "" }));
  }
}

/** Each once, without what was removed. */
async function linksOf(
  transaction: WriteTransaction,
  ids: readonly string[],
): Promise<Iterable<OwnLink>> {
  const index = transaction.objectStore("ownLinks").index("byEnd");
  const found = new Map<string, OwnLink>();
  for (const id of ids) {
    const rows = soundIn("ownLinks", await index.getAll(id));
    for (const link of rows) if (link.removed === null) found.set(link.id, link);
  }
  return found.values();
}

/** Null: one of the two is removed, or gone. */
async function librariesOfLiving(
  transaction: WriteTransaction,
  [from, to]: OwnLink["ends"],
): Promise<readonly [string, string] | null> {
  const annotations = transaction.objectStore("annotations");
  const one = sound("annotations", await annotations.get(from));
  const other = sound("annotations", await annotations.get(to));
  const isThere = one?.removed === null && other?.removed === null;
  return isThere ? [libraryOf(one), libraryOf(other)] : null;
}

/**
 * Takes it back, all or nothing: what was moved is where it was, with what was written at its new place. What was made is
 * removed; where nobody was sent it yet, nor worked on it, it is gone without a trace, since its words may never have been
 * meant for others.
 */
export function takeBackPlacing(
  database: Database,
  {
    made,
    moved,
  }: {
    readonly made: readonly string[];
    /** Ids that `made` took the place of, in the same order; empty: these were copied. */
    readonly moved: readonly string[];
  },
  change: {
    /** Called within the transaction. */
    readonly merge: (moved: Annotation, copy: Annotation) => AnnotationBody;
    readonly now: string;
  },
): Promise<void> {
  const { merge, now } = change;
  return write(database, async (transaction) => {
    const annotations = transaction.objectStore("annotations");
    const removed: string[] = [];
    const bodies = new Map<string, AnnotationBody>();
    for (const [at, id] of made.entries()) {
      const copy = sound("annotations", await annotations.get(id));
      const from = moved[at];
      const before = from === undefined ? null : sound("annotations", await annotations.get(from));
      if (from !== undefined && before !== null && copy?.removed === null) {
        bodies.set(from, merge(before, copy));
      }
      if (copy !== null && (await isToStay(transaction, copy))) removed.push(id);
      else {
        await eraseLinks(transaction, id);
        await eraseAnnotation(transaction, id);
      }
    }
    await setRemovedWithin(transaction, removed, { removed: true, now });
    await setRemovedWithin(transaction, moved, { removed: false, now });
    for (const [id, body] of bodies) await setBodyWithin(transaction, id, { body, now });
  });
}

/** As a tombstone: others have it, or it has work of the reader's that would be lost. */
async function isToStay(transaction: WriteTransaction, copy: Annotation): Promise<boolean> {
  if (copy.revision > 1 || (await isSent(transaction, copy))) return true;
  const links = await transaction.objectStore("ownLinks").index("byEnd").getAll(copy.id);
  // One that came along with the copy was drawn at another time than it was written here, and only once.
  return links.some(({ created, changed, revision }) => created === changed || revision > 1);
}

/** Sent, or about to be. */
async function isSent(transaction: WriteTransaction, copy: Annotation): Promise<boolean> {
  const key: [string, string] = [libraryOf(copy), `annotations:${copy.id}`];
  return (await transaction.objectStore("replicas").getKey(key)) !== undefined;
}

async function eraseLinks(transaction: WriteTransaction, id: string): Promise<void> {
  const links = transaction.objectStore("ownLinks");
  for (const link of await links.index("byEnd").getAllKeys(id)) await links.delete(link);
}

/** With its history. Links and the article are the caller's. */
async function eraseAnnotation(transaction: WriteTransaction, id: string): Promise<void> {
  await transaction.objectStore("histories").delete(id);
  await transaction.objectStore("annotations").delete(id);
  await journal(transaction, id);
}

const BATCH = 200;

/**
 * Erases what stands in a shared library from this device, some at a time. No tombstone is left that could travel, nor what
 * its database was last agreed to have; the caller turned replication off before. A private link to what stood there stays:
 * the reader's other devices may have both ends.
 */
export async function eraseLibrary(
  database: Database,
  library: string,
  now: string,
): Promise<void> {
  for (;;) {
    const rows = await database.getAllFromIndex("annotations", "byLibrary", library, BATCH);
    if (rows.length === 0) break;
    await write(database, async (transaction) => {
      for (const { id } of rows) await eraseAnnotation(transaction, id);
      const articles = new Set(rows.map(({ articleId }) => articleId));
      for (const articleId of articles) await dropUnwantedArticle(transaction, articleId, now);
    });
  }
  await write(database, async (transaction) => {
    const links = await transaction.objectStore("ownLinks").getAll();
    for (const link of links) {
      if (libraryOf(link) === library) await transaction.objectStore("ownLinks").delete(link.id);
    }
    const all = IDBKeyRange.bound([library], [library, []]);
    await transaction.objectStore("replicas").delete(all);
  });
}
