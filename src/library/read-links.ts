// What one annotation is linked to in other articles, as the card shows it on the page.

import { linkKeys } from "../core/linking/link-keys.ts";
import { rankLinks } from "../core/linking/rank-links.ts";
import type { Link } from "../core/model/link.ts";
import type { ShownLink } from "../messages/protocol.ts";
import { annotationsByArticle } from "../store/annotations.ts";
import { articlesById } from "../store/articles.ts";
import { type Database, library } from "../store/database.ts";
import { marksByLinkKeys } from "../store/marks.ts";
import type { Saved } from "../ui/saved.ts";

/** Null: nothing is kept of the other article any more. */
async function show(database: Database, link: Link): Promise<ShownLink | null> {
  const { articleId, reading, text } = link.other;
  const [otherArticle] = await articlesById(database, [articleId]);
  if (otherArticle === undefined || otherArticle.removed !== null) return null;
  const saved = await annotationsByArticle(database, articleId);
  const same = saved.find((other) => other.reading.kind === reading.kind && other.text === text);
  return { ...link, otherArticle, otherAnnotation: same ?? null };
}

/** Best first. @throws DatabaseError */
export async function readLinks({ annotation, article }: Saved): Promise<readonly ShownLink[]> {
  const database = await library();
  const { reading, text } = annotation;
  const [candidates = []] = await marksByLinkKeys(database, [linkKeys(reading, text)], article.id);
  const links = rankLinks({ reading, text }, 0, candidates);
  const shown = await Promise.all(links.map((link) => show(database, link)));
  return shown.filter((link) => link !== null);
}
