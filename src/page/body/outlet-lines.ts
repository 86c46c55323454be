// Which lines does the outlet say for itself, between or after the article's own? Headings over what else there is
// to read, and lines that ask the reader to subscribe, follow or write in. Told by their words, since most sites
// give them no name; the words are those of the trade in several languages, and no outlet's.

import type { FoundBlock } from "./block.ts";
import { OUTLET_HEADINGS, PROMOTION_STARTS } from "./outlet-words.ts";

const HEADING = new RegExp(`^(?:${OUTLET_HEADINGS.join("|")})$`);
const PROMOTION = new RegExp(`^(?:${PROMOTION_STARTS.join("|")})(?![\\p{L}\\p{N}])`, "u");

const LONGEST_HEADING = 60;
const LONGEST_PROMOTION = 320;

/** Bullets, arrows and emoji before the words, and what ends them ("» Read also:"). */
const EDGES = /^[^\p{L}\p{N}]+|[^\p{L}\p{N})]+$/gu;

/** True for "Related articles", "You may also like:", "Leggi anche". */
export function isOutletHeading(text: string): boolean {
  if (text.length > LONGEST_HEADING) return false;
  return HEADING.test(text.replace(EDGES, "").toLowerCase());
}

/**
 * True for "Sign up for our morning letter", with a link to do so. "Subscribe to a theory and you inherit its
 * faults" has none and is a sentence.
 */
export function isPromotion(block: FoundBlock): boolean {
  if (block.linked === 0 || block.text.length > LONGEST_PROMOTION) return false;
  return PROMOTION.test(block.text.slice(0, LONGEST_HEADING).replace(EDGES, "").toLowerCase());
}
