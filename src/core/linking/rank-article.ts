// All marks of one article -> the links of each. Quotations come first: an article that quotes the same words
// is about the same event, and its figures need not name that event again to be about the same thing.

import type { Link, RememberedMark } from "../model/link.ts";
import { SAME_UTTERANCE } from "./fold-quotations.ts";
import { type LinkableMark, type LinkContext, rankLinks } from "./rank-links.ts";

/** A mark with the remembered marks of other articles that share a key with it. */
export interface MarkWithCandidates {
  readonly mark: LinkableMark;
  readonly candidates: readonly RememberedMark[];
}

/** For each mark its links, best first; a link's `index` is the mark's place in `marks`. */
export function rankArticle(
  marks: readonly MarkWithCandidates[],
  dates: Omit<LinkContext, "isOneEvent">,
): Link[][] {
  const oneEvent = new Set<string>();
  const context = { ...dates, isOneEvent: (articleId: string) => oneEvent.has(articleId) };
  const quoted = marks.map(({ mark, candidates }, index) =>
    mark.reading.kind === "quotation" ? rankLinks(mark, candidates, { index, context }) : null,
  );
  for (const { score, other } of quoted.flatMap((links) => links ?? [])) {
    if (score >= SAME_UTTERANCE) oneEvent.add(other.articleId);
  }
  return marks.map(
    ({ mark, candidates }, index) =>
      quoted[index] ?? rankLinks(mark, candidates, { index, context }),
  );
}
