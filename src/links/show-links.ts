// Links -> links as card, popup and library show them: with the other article and what was written there, and
// nothing that is not shown, since an article has hundreds and all cross between processes.

import type { Annotation } from "../core/model/annotation.ts";
import type { Link, RememberedMark } from "../core/model/link.ts";
import { linkedArticle } from "../messages/linked-article.ts";
import type { LinkedArticle, LinkedNote, ShownLink } from "../messages/protocol.ts";
import { annotationsByArticles } from "../store/annotations.ts";
import type { Database } from "../store/database.ts";
import { rememberedAmong } from "../store/remembered.ts";
import { type KnownArticles, readArticles } from "./read-articles.ts";

/**
 * In the order given; links to articles that were removed are left out. One read for each article that is not among
 * `known`.
 */
export async function showLinks(
  database: Database,
  links: readonly Link[],
  known: KnownArticles = new Map(),
): Promise<ShownLink[]> {
  const ids = [...new Set(links.map((link) => link.other.articleId))];
  const [saved, remembered] = await Promise.all([
    annotationsByArticles(database, ids),
    rememberedAmong(database, ids),
    readArticles(database, ids, known),
  ]);
  const articles = new Map<string, LinkedArticle>();
  return links.flatMap(({ other, ...link }) => {
    const { articleId, ordinal, text } = other;
    const record = known.get(articleId);
    if (record === undefined || record.removed !== null) return [];
    const otherArticle = articles.get(articleId) ?? linkedArticle(record);
    articles.set(articleId, otherArticle);
    const kept = remembered.get(articleId);
    return [
      {
        ...link,
        other: { articleId, ordinal, text },
        otherArticle,
        otherAnnotation: noteOn(other, saved.get(articleId) ?? []),
        otherRemembered: kept === undefined ? null : { why: kept.why, when: kept.when },
      },
    ];
  });
}

/** What the reader saved of this very mark, or null. */
function noteOn(mark: RememberedMark, annotations: readonly Annotation[]): LinkedNote | null {
  const match = annotations.find(
    (annotation) => annotation.reading.kind === mark.reading.kind && annotation.text === mark.text,
  );
  return match === undefined ? null : { id: match.id, note: match.note, colour: match.colour };
}
