// Marks of the articles that are kept, found by what links them.

import type { MarkPlace, RememberedMark } from "../core/model/link.ts";
import type { Database } from "./database.ts";
import { soundIn } from "./sound-rows.ts";

/**
 * For each key the places of the marks that carry it, at most as many as are wanted of it. One lookup for each, and
 * no record is read.
 */
export async function placesByLinkKeys(
  database: Database,
  wanted: ReadonlyMap<string, number>,
): Promise<Map<string, readonly MarkPlace[]>> {
  const index = database.transaction("marks").store.index("byLinkKey");
  const keys = [...wanted.keys()];
  const found = await Promise.all([...wanted].map(([key, most]) => index.getAllKeys(key, most)));
  return new Map(keys.map((key, at) => [key, found[at] ?? []]));
}

/** The marks at these places, each once; those that are gone are left out. */
export async function marksAt(
  database: Database,
  places: readonly MarkPlace[],
): Promise<RememberedMark[]> {
  const { store } = database.transaction("marks");
  const distinct = new Map(places.map((place) => [place.join(" "), place]));
  const marks = await Promise.all(
    [...distinct.values()].map(([articleId, ordinal]) => store.get([articleId, ordinal])),
  );
  return soundIn("marks", marks);
}

/** The marks of one article, in order; none where it is not kept. */
export async function marksOfArticle(
  database: Database,
  articleId: string,
): Promise<RememberedMark[]> {
  // An array sorts after every number, so that the bound takes in all ordinals.
  const marks = await database.getAll("marks", IDBKeyRange.bound([articleId], [articleId, []]));
  return soundIn("marks", marks);
}

/** No library holds more mentions of one surname; a key of more is read in part. */
const MOST_OF_A_KEY = 20_000;

/** All marks behind one key, in the order of articles; for a page about what the key stands for. */
export async function marksByLinkKey(
  database: Database,
  key: string,
  most = MOST_OF_A_KEY,
): Promise<RememberedMark[]> {
  return soundIn("marks", await database.getAllFromIndex("marks", "byLinkKey", key, most));
}
