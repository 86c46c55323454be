// The marks of one article -> their links to the articles that are kept. Joins the store, which finds what
// shares a key, and core/linking, which judges it; for the background and the library page alike.

import { contextOf } from "../core/linking/rank-article.ts";
import { type LinkableMark, type LinkContext, rankLinks } from "../core/linking/rank-links.ts";
import type { AnnotationKind } from "../core/model/annotation.ts";
import type { Link } from "../core/model/link.ts";
import type { Database } from "../store/database.ts";
import { decisionsOn, heedDecisions } from "./heed-decisions.ts";
import { ReadArticles } from "./read-articles.ts";
import type { ReadBeside } from "./read-beside.ts";
import {
  type AskedMark,
  type Candidates,
  type Choice,
  choosePlaces,
  readChosen,
} from "./read-candidates.ts";

/** The article whose marks are asked about; its own marks are never linked to it. */
export interface MarkedArticle {
  /** Null: it is not kept. */
  readonly id: string | null;
  /** ISO 8601 date, or date and time; null: not known. */
  readonly published: string | null;
}

/**
 * For each mark its links, best first. A figure that is asked about alone needs the quotations of its article
 * along with it: core/linking/rank-article.ts says why. One index lookup for each distinct key, and a limited
 * number of records, whatever the size of the library. `beside` keeps the articles that were read for it, and begins
 * to read what will be shown of them; null: nothing will.
 */
export async function findLinks(
  database: Database,
  marks: readonly LinkableMark[],
  article: MarkedArticle,
  beside: ReadBeside | null = null,
): Promise<Link[][]> {
  const { distinct, placeOf } = withoutRepeats(marks);
  const articles = beside?.articles ?? new ReadArticles(database);
  const dates = {
    published: article.published,
    publishedOf: (id: string) => articles.known.get(id)?.published ?? null,
  };
  const asked = { id: article.id, marks: distinct.length };
  // Kind by kind: the store reads for one while this thread compares those of another. It begins with what has the fewest
  // keys to work out.
  const choosing = (["official", "quotation", "claim"] as const).map((kind) =>
    choosePlaces(database, marksOf(kind, distinct), asked),
  );
  const reading = choosing.map(async (choice) => {
    const choices = await choice;
    const ids = articleIdsOf(choices);
    const [found] = await Promise.all([readChosen(database, choices), articles.read(ids)]);
    return found;
  });
  const [decisions, ranked] = await Promise.all([
    decisionsOn(database, distinct),
    rankInTurn(reading, dates),
    // What is shown beside them comes after what the comparison waits for.
    Promise.all(choosing).then((choices) => beside?.begin(articleIdsOf(choices.flat()))),
    ...reading,
  ]);
  const links = distinct.map((): Link[] => []);
  for (const link of ranked) links[link.index]?.push(link);
  const heeded = await heedDecisions(database, {
    marks: distinct,
    links,
    decisions,
    articleId: article.id,
  });
  return placeOf.map((place, index) => (heeded[place] ?? []).map((link) => ({ ...link, index })));
}

function marksOf(kind: AnnotationKind, marks: readonly LinkableMark[]): AskedMark[] {
  return marks.flatMap(({ reading, text }, index) =>
    reading.kind === kind ? [{ reading, text, index }] : [],
  );
}

const articleIdsOf = (choices: readonly Choice[]): string[] =>
  choices.flatMap(({ places }) => places.map(([articleId]) => articleId));

/** All links, each mark's best first. The other kinds have to know what the quotations are linked to. */
async function rankInTurn(
  [officials, quotations, claims]: readonly Promise<readonly Candidates[]>[],
  dates: Omit<LinkContext, "isOneEvent">,
): Promise<Link[]> {
  const quoted = rankAll((await quotations) ?? [], contextOf([], dates));
  const context = contextOf(quoted, dates);
  const links = [quoted];
  for (const kind of [officials, claims]) links.push(rankAll((await kind) ?? [], context));
  return links.flat();
}

function rankAll(found: readonly Candidates[], context: LinkContext): Link[] {
  return found.flatMap(({ mark, others }) =>
    rankLinks(mark, others, { index: mark.index, context }),
  );
}

/** An article names an official twenty times in one way: each way is looked up once. */
function withoutRepeats(marks: readonly LinkableMark[]): {
  readonly distinct: readonly LinkableMark[];
  /** For each of `marks` its place in `distinct`. */
  readonly placeOf: readonly number[];
} {
  const distinct: LinkableMark[] = [];
  const places = new Map<string, number>();
  const placeOf = marks.map((mark) => {
    const name = JSON.stringify([mark.reading, mark.reading.kind === "official" ? "" : mark.text]);
    const known = places.get(name);
    if (known !== undefined) return known;
    places.set(name, distinct.length);
    return distinct.push(mark) - 1;
  });
  return { distinct, placeOf };
}
