// One quotation or figure -> all marks that belong to it, directly or through others, found through index
// keys from article to article. What a page of the library about a quotation or a quantity is made from.

import { SAME_UTTERANCE } from "../core/linking/fold-quotations.ts";
import { byPublication } from "../core/linking/publication.ts";
import type { ArticleRecord } from "../core/model/article.ts";
import type { RememberedMark } from "../core/model/link.ts";
import type { Database } from "../store/database.ts";
import { marksOfArticle } from "../store/marks.ts";
import { findLinks } from "./find-links.ts";
import { ReadArticles } from "./read-articles.ts";

/** A mark with the article that it stands in. */
export interface PlacedMark {
  readonly mark: RememberedMark;
  readonly article: ArticleRecord;
}

/** From each telling to the next: a speech is cut in several ways, and two cuts may share no word. */
const ROUNDS = { quotation: 4, claim: 2 } as const;
/** The page of one quotation shows no more; agencies' copy reaches some dozens. */
const MOST_MEMBERS = 300;

const keyOf = ({ articleId, ordinal }: RememberedMark): string => `${articleId} ${ordinal}`;

/**
 * The family of `seed`, itself among them, by the date of the articles; marks of removed articles left out.
 * @throws AbortError where `signal` ends it
 */
export async function findFamily(
  database: Database,
  seed: RememberedMark,
  signal: AbortSignal,
): Promise<PlacedMark[]> {
  const { kind } = seed.reading;
  const articles = new ReadArticles(database);
  const family = new Map([[keyOf(seed), seed]]);
  let frontier = [seed];
  const rounds = kind === "claim" ? ROUNDS.claim : ROUNDS.quotation;
  for (let round = 0; round < rounds && frontier.length > 0; round += 1) {
    await articles.read(articleIdsOf(frontier));
    const found: RememberedMark[] = [];
    for (const [articleId, marks] of byArticle(frontier)) {
      signal.throwIfAborted();
      const article = articles.known.get(articleId);
      if (article !== undefined) found.push(...(await relativesOf(database, marks, article)));
    }
    frontier = found.filter((mark) => {
      const isNew = !family.has(keyOf(mark)) && family.size < MOST_MEMBERS;
      if (isNew) family.set(keyOf(mark), mark);
      return isNew;
    });
  }
  await articles.read(articleIdsOf([...family.values()]));
  return [...family.values()]
    .flatMap((mark) => {
      const article = articles.known.get(mark.articleId);
      return article === undefined || article.removed !== null ? [] : [{ mark, article }];
    })
    .sort((a, b) => byPublication(a.article, b.article));
}

/** When it appeared, else when it was first kept: ISO 8601. */
export function dateOf({ published, created }: ArticleRecord): string {
  return published ?? created;
}

/** What is linked to these marks of one article; of figures, in the light of what it quotes. */
async function relativesOf(
  database: Database,
  marks: readonly RememberedMark[],
  article: ArticleRecord,
): Promise<RememberedMark[]> {
  const asked = [...marks];
  if (marks[0]?.reading.kind === "claim") {
    const all = await marksOfArticle(database, article.id);
    asked.push(...all.filter(({ reading }) => reading.kind === "quotation"));
  }
  const links = await findLinks(database, asked, article);
  return links
    .slice(0, marks.length)
    .flat()
    .filter(({ score }) => score >= SAME_UTTERANCE)
    .map(({ other }) => other);
}

const articleIdsOf = (marks: readonly RememberedMark[]): string[] =>
  marks.map(({ articleId }) => articleId);

function byArticle(marks: readonly RememberedMark[]): Map<string, RememberedMark[]> {
  const groups = new Map<string, RememberedMark[]>();
  for (const mark of marks) {
    groups.set(mark.articleId, [...(groups.get(mark.articleId) ?? []), mark]);
  }
  return groups;
}
