// Links -> links as card, popup and library show them: with the other article and what was written there, and
// nothing that is not shown, since an article has hundreds and all cross between processes.

import type { Annotation } from "../core/model/annotation.ts";
import type { Link, RememberedMark } from "../core/model/link.ts";
import { linkedArticle } from "../messages/linked-article.ts";
import type { LinkedArticle, LinkedNote, ShownLink } from "../messages/shown-link.ts";
import type { ReadBeside } from "./read-beside.ts";

/** In the order given; links to articles that were removed are left out. Reads of the articles what `beside` lacks. */
export async function showLinks(links: readonly Link[], beside: ReadBeside): Promise<ShownLink[]> {
  const { saved, remembered } = await beside.read(
    new Set(links.map(({ other }) => other.articleId)),
  );
  const articles = new Map<string, LinkedArticle>();
  return links.flatMap(({ other, ...link }) => {
    const { articleId, ordinal, text } = other;
    const record = beside.articles.known.get(articleId);
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

/** What is saved of this very mark, or null. */
function noteOn(mark: RememberedMark, annotations: readonly Annotation[]): LinkedNote | null {
  const match = annotations.find(
    (annotation) => annotation.reading.kind === mark.reading.kind && annotation.text === mark.text,
  );
  if (match === undefined) return null;
  const { id, note, colour, library } = match;
  return { id, note, colour, ...(library === undefined ? {} : { library }) };
}
