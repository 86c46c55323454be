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

type Dates = Omit<LinkContext, "isOneEvent">;

/** For each mark its links, best first; a link's `index` is the mark's place in `marks`. */
export function rankArticle(marks: readonly MarkWithCandidates[], dates: Dates): Link[][] {
  const before = contextOf([], dates);
  const quoted = marks.map(({ mark, candidates }, index) =>
    mark.reading.kind === "quotation"
      ? rankLinks(mark, candidates, { index, context: before })
      : null,
  );
  const context = contextOf(
    quoted.flatMap((links) => links ?? []),
    dates,
  );
  return marks.map(
    ({ mark, candidates }, index) =>
      quoted[index] ?? rankLinks(mark, candidates, { index, context }),
  );
}

/** What is known beside the marks of other kinds, once the links of the quotations are. */
export function contextOf(quoted: readonly Link[], dates: Dates): LinkContext {
  const oneEvent = new Set(
    quoted.flatMap(({ score, other }) => (score >= SAME_UTTERANCE ? [other.articleId] : [])),
  );
  return { ...dates, isOneEvent: (articleId) => oneEvent.has(articleId) };
}
