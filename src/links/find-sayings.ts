// A person -> what the articles quote of them, tellings of one utterance folded together.

import { foldQuotations } from "../core/linking/fold-quotations.ts";
import { byPublication, latestFirst } from "../core/linking/publication.ts";
import type { ArticleRecord } from "../core/model/article.ts";
import type { RememberedMark } from "../core/model/link.ts";
import type { Database } from "../store/database.ts";
import { marksOfArticle } from "../store/marks.ts";
import type { PlacedMark } from "./find-family.ts";
import type { Person } from "./find-person.ts";

/** One utterance. */
export interface Saying {
  /** By date, those of articles without one last. */
  readonly tellings: readonly [PlacedMark, ...PlacedMark[]];
}

/** How far a long search has come. */
export interface Watch {
  readonly signal: AbortSignal;
  /** 0 to 1. */
  readonly onShare: (share: number) => void;
}

/** Articles that are read between two looks at the signal. */
const AT_ONCE = 40;

/** By date, the latest first. @throws AbortError where the signal ends it */
export async function findSayings(
  database: Database,
  { namings }: Person,
  { signal, onShare }: Watch,
): Promise<Saying[]> {
  const namesIn = new Map<string, { article: ArticleRecord; names: Set<string> }>();
  for (const { name, mentions } of namings) {
    for (const { article } of mentions) {
      const known = namesIn.get(article.id) ?? { article, names: new Set<string>() };
      known.names.add(name);
      namesIn.set(article.id, known);
    }
  }
  const articles = [...namesIn.values()];
  const quoted: PlacedMark[] = [];
  for (let from = 0; from < articles.length; from += AT_ONCE) {
    signal.throwIfAborted();
    onShare(from / articles.length);
    const some = articles.slice(from, from + AT_ONCE);
    const marks = await Promise.all(
      some.map(({ article }) => marksOfArticle(database, article.id)),
    );
    for (const [at, { article, names }] of some.entries()) {
      for (const mark of marks[at] ?? []) if (isSaidBy(mark, names)) quoted.push({ mark, article });
    }
  }
  signal.throwIfAborted();
  return foldQuotations(quoted.map(({ mark }) => mark))
    .flatMap((places): Saying[] => {
      const [first, ...others] = places.flatMap((at) => quoted[at] ?? []).sort(byDate);
      return first === undefined ? [] : [{ tellings: [first, ...others] }];
    })
    .sort((a, b) => latestFirst(latestOf(a), latestOf(b)));
}

/** An article names a speaker as fully as it names the official. */
function isSaidBy({ reading }: RememberedMark, names: ReadonlySet<string>): boolean {
  return reading.kind === "quotation" && reading.speaker !== null && names.has(reading.speaker);
}

function byDate(a: PlacedMark, b: PlacedMark): number {
  return byPublication(a.article, b.article);
}

/** By the last of its tellings that has a date. */
function latestOf({ tellings }: Saying): ArticleRecord {
  const dated = tellings.findLast(({ article }) => article.published !== null);
  return (dated ?? tellings[0]).article;
}
