// Marks that share a key -> the links that hold, each with its reason. The comparison itself has a file
// for each kind of mark.

import type { Reading } from "../model/annotation.ts";
import type { Link, LinkRelation, RememberedMark } from "../model/link.ts";
import { compareOfficials } from "./rank-officials.ts";
import { quantityComparer } from "./rank-quantities.ts";
import { quotationComparer } from "./rank-quotations.ts";
import type { Verdict } from "./verdict.ts";

/** One mark of the open article. */
export interface LinkableMark {
  readonly reading: Reading;
  readonly text: string;
}

/** A key that so many marks share is a commonplace; past this many, candidates are not compared. */
const MOST_CANDIDATES = 500;

/** What is known of the articles besides the two marks: figures and offices change with time. */
export interface LinkContext {
  /** When the open article appeared: ISO 8601 date, or date and time; null: not known. */
  readonly published: string | null;
  readonly publishedOf: (articleId: string) => string | null;
  /** True where the other article is known to be about the same event: it quotes the same words. */
  readonly isOneEvent: (articleId: string) => boolean;
}

const NOTHING_KNOWN: LinkContext = {
  published: null,
  publishedOf: () => null,
  isOneEvent: () => false,
};

/**
 * The links between `mark` and `candidates` (which share a key with it), best first; candidates of the
 * same article are the caller's to leave out. `index` is passed through. Without a context no figure is
 * said to be updated.
 */
export function rankLinks(
  mark: LinkableMark,
  candidates: readonly RememberedMark[],
  { index, context = NOTHING_KNOWN }: { readonly index: number; readonly context?: LinkContext },
): Link[] {
  const compare = comparerOf(mark, context);
  const links: Link[] = [];
  for (const other of candidates.slice(0, MOST_CANDIDATES)) {
    const verdict = compare(other);
    if (verdict !== null) links.push({ index, ...verdict, other });
  }
  links.sort((a, b) => b.score - a.score);
  return mark.reading.kind === "claim" ? bestOfEach(links) : links;
}

/**
 * An article says a figure several times, and other figures near it: of each article the best link stays,
 * and beside an equal figure only one that says how it changed or what bounds it.
 */
function bestOfEach(links: readonly Link[]): Link[] {
  const equal = new Set(
    links.filter(({ relation }) => relation === "same-figure").map(({ other }) => other.articleId),
  );
  const seen = new Set<string>();
  return links.filter(({ relation, other: { articleId } }) => {
    const isEqual = relation === "same-figure";
    const isTold = relation === "updated" || relation === "bound";
    const group = `${isEqual} ${articleId}`;
    if (seen.has(group) || (!isEqual && !isTold && equal.has(articleId))) return false;
    seen.add(group);
    return true;
  });
}

type Comparer = (there: RememberedMark) => Verdict<LinkRelation> | null;

// What is to be known of the mark here is worked out once, not for each candidate.
function comparerOf({ reading, text }: LinkableMark, context: LinkContext): Comparer {
  switch (reading.kind) {
    case "quotation": {
      const compare = quotationComparer({ reading, text });
      return (there) =>
        there.reading.kind === "quotation"
          ? compare({ reading: there.reading, text: there.text })
          : null;
    }
    case "official":
      return ({ reading: theirs, articleId }) =>
        theirs.kind === "official"
          ? compareOfficials(
              { ...reading, published: context.published },
              { ...theirs, published: context.publishedOf(articleId) },
            )
          : null;
    case "claim": {
      const compare = quantityComparer({ reading, text, published: context.published });
      return ({ reading: theirs, text: words, articleId }) =>
        theirs.kind === "claim"
          ? compare(
              { reading: theirs, text: words, published: context.publishedOf(articleId) },
              context.isOneEvent(articleId),
            )
          : null;
    }
    case "highlight":
      return () => null;
  }
}
