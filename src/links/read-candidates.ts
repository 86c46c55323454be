// Marks of one kind -> the marks of other articles to compare them with, in two questions to the store: who shares a
// key with them, and what stands at the places of those who share the most.

import {
  type AskedArticle,
  chooseCandidates,
  holdersWanted,
  type KeyedMark,
} from "../core/linking/choose-candidates.ts";
import { lookupKeys } from "../core/linking/link-keys.ts";
import type { LinkableMark } from "../core/linking/rank-links.ts";
import type { MarkPlace, RememberedMark } from "../core/model/link.ts";
import type { Database } from "../store/database.ts";
import { marksAt, placesByLinkKeys } from "../store/marks.ts";

/** A mark with its place among those that are asked about. */
export interface AskedMark extends LinkableMark {
  readonly index: number;
}

/** Where the marks stand that share the most with it. */
export interface Choice {
  readonly mark: AskedMark;
  readonly places: readonly MarkPlace[];
}

export interface Candidates {
  readonly mark: AskedMark;
  readonly others: readonly RememberedMark[];
}

/** In the order of `marks`. One index lookup for each distinct key. */
export async function choosePlaces(
  database: Database,
  marks: readonly AskedMark[],
  asked: AskedArticle,
): Promise<Choice[]> {
  const lookups = lookupKeys(marks);
  const keyed = marks.map(
    ({ reading }, at): KeyedMark => ({ kind: reading.kind, keys: lookups[at] ?? [] }),
  );
  const wanted = new Map<string, number>();
  for (const { kind, keys } of keyed) {
    for (const key of keys) wanted.set(key, holdersWanted(kind, asked.marks));
  }
  const chosen = chooseCandidates(keyed, await placesByLinkKeys(database, wanted), asked);
  return marks.map((mark, at) => ({ mark, places: chosen[at] ?? [] }));
}

/** The marks at these places; those that are gone meanwhile are left out. */
export async function readChosen(
  database: Database,
  choices: readonly Choice[],
): Promise<Candidates[]> {
  const read = await marksAt(
    database,
    choices.flatMap(({ places }) => places),
  );
  const byPlace = new Map(
    read.map((mark) => [nameOf([mark.articleId, mark.ordinal]), mark] as const),
  );
  return choices.map(({ mark, places }) => ({
    mark,
    others: places.flatMap((place) => byPlace.get(nameOf(place)) ?? []),
  }));
}

const nameOf = ([articleId, ordinal]: MarkPlace): string => `${articleId} ${ordinal}`;
