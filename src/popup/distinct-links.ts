// An article names one person twenty times, and each mention is linked to the same articles: a list says
// each link once, at the mark that comes first.

import type { PageSummary } from "../messages/requests/page.ts";
import type { ShownLink } from "../messages/shown-link.ts";

/** What two links must share to say the same; null where the page did not send the mark. */
function keyOf(link: ShownLink, { marks }: PageSummary): string | null {
  const mark = marks[link.index];
  if (mark === undefined) return null;
  const { reading, text } = mark;
  const { articleId, ordinal } = link.other;
  // A person is linked once to an article; words and figures once to each mark there.
  return reading.kind === "official"
    ? JSON.stringify([reading.name, articleId])
    : JSON.stringify([text, articleId, ordinal]);
}

/** In the order of the article, then as ranked. */
export function distinctLinks(summary: PageSummary): readonly ShownLink[] {
  const seen = new Set<string>();
  return summary.links.filter((link) => {
    const key = keyOf(link, summary);
    if (key === null || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
