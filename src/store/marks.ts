// Marks of the articles that are kept, found by what links them.

import { unwrap } from "idb";
import type { MarkPlace, RememberedMark } from "../core/model/link.ts";
import { answersTo } from "./answers.ts";
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
  const index = unwrap(database.transaction("marks").store.index("byLinkKey"));
  const keys = [...wanted.keys()];
  const found = await answersTo<MarkPlace[]>(
    [...wanted].map(([key, most]) => index.getAllKeys(key, most)),
  );
  return new Map(keys.map((key, at) => [key, found[at] ?? []]));
}

/** The marks at these places, each once; those that are gone are left out. */
export async function marksAt(
  database: Database,
  places: readonly MarkPlace[],
): Promise<RememberedMark[]> {
  const store = unwrap(database.transaction("marks").store);
  const wanted = new Set(places.map(([articleId, ordinal]) => `${articleId} ${ordinal}`));
  const found = await answersTo<RememberedMark[]>(
    stretchesOf(places).map(([articleId, first, last]) =>
      store.getAll(IDBKeyRange.bound([articleId, first], [articleId, last])),
    ),
  );
  const asked = found
    .flat()
    .filter(({ articleId, ordinal }) => wanted.has(`${articleId} ${ordinal}`));
  return soundIn("marks", asked);
}

type Stretch = readonly [articleId: string, first: number, last: number];

/** A request costs more than a few records: what stands near each other is read at once, with what is between. */
const WIDEST_GAP = 4;

function stretchesOf(places: readonly MarkPlace[]): Stretch[] {
  const byArticle = new Map<string, number[]>();
  for (const [articleId, ordinal] of places) {
    const ordinals = byArticle.get(articleId);
    if (ordinals === undefined) byArticle.set(articleId, [ordinal]);
    else ordinals.push(ordinal);
  }
  const stretches: Stretch[] = [];
  for (const [articleId, ordinals] of byArticle) {
    let first = Number.NEGATIVE_INFINITY;
    let last = first;
    for (const ordinal of ordinals.sort((a, b) => a - b)) {
      const isNear = ordinal <= last + WIDEST_GAP;
      if (isNear) stretches.pop();
      else first = ordinal;
      last = ordinal;
      stretches.push([articleId, first, last]);
    }
  }
  return stretches;
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
