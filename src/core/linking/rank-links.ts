// Marks that share a key -> the links that hold, each with its reason. The comparison itself has a file
// for each kind of mark.

import type { Reading } from "../model/annotation.ts";
import type { Link, LinkRelation, RememberedMark } from "../model/link.ts";
import { compareOfficials } from "./rank-officials.ts";
import { compareQuantities } from "./rank-quantities.ts";
import { compareQuotations } from "./rank-quotations.ts";
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
  const links: Link[] = [];
  for (const other of candidates.slice(0, MOST_CANDIDATES)) {
    const verdict = compare(mark, other);
    if (verdict !== null) links.push({ index, ...verdict, other });
  }
  return links.sort((a, b) => b.score - a.score);
}

function compare(here: LinkableMark, there: LinkableMark): Verdict<LinkRelation> | null {
  const { reading } = here;
  const other = there.reading;
  if (reading.kind === "quotation" && other.kind === "quotation") {
    return compareQuotations({ reading, text: here.text }, { reading: other, text: there.text });
  }
  if (reading.kind === "official" && other.kind === "official") {
    return compareOfficials(reading, other);
  }
  if (reading.kind === "claim" && other.kind === "claim") {
    return compareQuantities({ reading, text: here.text }, { reading: other, text: there.text });
  }
  return null;
}
