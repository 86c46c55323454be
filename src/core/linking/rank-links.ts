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

/**
 * The links between `mark` and `candidates` (which share a key with it), best first; candidates of the
 * same article are the caller's to leave out. `index` is passed through.
 */
export function rankLinks(
  mark: LinkableMark,
  index: number,
  candidates: readonly RememberedMark[],
): Link[] {
  const compare = comparerOf(mark);
  const links: Link[] = [];
  for (const other of candidates.slice(0, MOST_CANDIDATES)) {
    const verdict = compare(other);
    if (verdict !== null) links.push({ index, ...verdict, other });
  }
  return links.sort((a, b) => b.score - a.score);
}

type Comparer = (there: LinkableMark) => Verdict<LinkRelation> | null;

// What is to be known of the mark here is worked out once, not for each candidate.
function comparerOf({ reading, text }: LinkableMark): Comparer {
  switch (reading.kind) {
    case "quotation": {
      const compare = quotationComparer({ reading, text });
      return (there) =>
        there.reading.kind === "quotation"
          ? compare({ reading: there.reading, text: there.text })
          : null;
    }
    case "official":
      return (there) =>
        there.reading.kind === "official" ? compareOfficials(reading, there.reading) : null;
    case "claim": {
      const compare = quantityComparer({ reading, text });
      return (there) =>
        there.reading.kind === "claim"
          ? compare({ reading: there.reading, text: there.text })
          : null;
    }
    case "highlight":
      return () => null;
  }
}
