// An estimate of where a passage begins -> its first and last word there, by aligning its words and the
// nearest words of its context with the words around the estimate.

import { agreementOf, alignWords, type Band, lengthOf, type Side } from "./align-words.ts";
import type { Place } from "./find-candidates.ts";
import type { FoldedText } from "./fold-text.ts";
import type { Pattern } from "./pattern.ts";
import type { SearchableText } from "./searchable-text.ts";
import type { Tokens } from "./tokens.ts";

/** How far from where it is expected a word is looked for, in folded units: a sentence may be put in. */
const SLACK = 64;
/** Context taken into the alignment on each side: enough to hold the edges of the passage. */
const HOLD = 40;

export interface FoundPlace extends Place {
  /** How far the words of the passage and the words at this place are the same, 0 to 1. */
  readonly quote: number;
}

/** The place of the passage near the folded offset `start`, or null where nothing of it is there. */
export function placeInRegion(
  pattern: Pattern,
  text: SearchableText,
  start: number,
): FoundPlace | null {
  const slack = SLACK + (pattern.exact.length >> 2);
  const shift = start - pattern.start;
  const from = start - HOLD - slack;
  const to = pattern.end + shift + HOLD + slack;
  const held = heldWords(pattern);
  const sides: Sides = {
    whole: { text: pattern.text, tokens: held.tokens },
    window: { text, tokens: text.wordsIn(from, to) },
    first: held.first,
    last: held.first + pattern.words().within.hash.length - 1,
  };
  const found = align(sides, { shift, slack });
  return found && { ...found, ...withPunctuation(pattern, text, found) };
}

interface Sides {
  /** The passage with the nearest words of its context; `first` and `last` of them are the passage's. */
  readonly whole: Side;
  readonly first: number;
  readonly last: number;
  /** The words of the text that it is looked for among. */
  readonly window: Side;
}

function align(sides: Sides, band: Band): FoundPlace | null {
  const { whole, window } = sides;
  const partner = alignWords(whole, window, band);
  for (let at = 0; at < partner.length; at += 1) {
    // A word that another stands for says nothing about where the passage begins.
    if (agreementOf(whole, at, window, partner[at] ?? -1) === 0) partner[at] = -1;
  }
  const place = wordsOfPlace(partner, sides.first, sides.last);
  if (place === null) return null;
  const start = window.tokens.from[place.from];
  const end = window.tokens.to[place.to];
  if (start === undefined || end === undefined || end <= start) return null;
  return { start, end, quote: agreedShare(sides, partner, place) };
}

/** Of the letters of the passage and of the place, whichever has more, the share that both have in order. */
function agreedShare(
  { whole, window, first, last }: Sides,
  partner: Int32Array,
  place: { readonly from: number; readonly to: number },
): number {
  let agreed = 0;
  let wanted = 0;
  for (let at = first; at <= last; at += 1) {
    const weight = 1 + lengthOf(whole.tokens, at);
    const other = partner[at] ?? -1;
    wanted += weight;
    if (other < place.from || other > place.to) continue;
    agreed += agreementOf(whole, at, window, other) * weight;
  }
  let there = 0;
  for (let at = place.from; at <= place.to; at += 1) there += 1 + lengthOf(window.tokens, at);
  return agreed / Math.max(wanted, there);
}

/** The words of the passage with the nearest words of its context, and which of them is the passage's first. */
function heldWords({ words, start, end }: Pattern): { tokens: Tokens; first: number } {
  const { before, within, after } = words();
  const near = before.from.findIndex((at) => at >= start - HOLD);
  const beyond = after.to.findIndex((at) => at > end + HOLD);
  const skipped = near < 0 ? before.hash.length : near;
  const taken = beyond < 0 ? after.hash.length : beyond;
  const join = (a: Int32Array, b: Int32Array, c: Int32Array) => {
    const kept = a.length - skipped;
    const joined = new Int32Array(kept + b.length + taken);
    joined.set(a.subarray(skipped));
    joined.set(b, kept);
    joined.set(c.subarray(0, taken), kept + b.length);
    return joined;
  };
  return {
    tokens: {
      from: join(before.from, within.from, after.from),
      to: join(before.to, within.to, after.to),
      hash: join(before.hash, within.hash, after.hash),
    },
    first: before.hash.length - skipped,
  };
}

function wordsOfPlace(
  partner: Int32Array,
  first: number,
  last: number,
): { from: number; to: number } | null {
  if (last < first) return null;
  const from = edge(partner, { at: first, inward: 1, stop: last });
  const to = edge(partner, { at: last, inward: -1, stop: first });
  return from === null || to === null ? null : { from, to };
}

/** Words at the edge of a passage that were replaced one for one. */
const REPLACED_AT_EDGE = 3;

/**
 * The word of the text with which the passage begins (or ends): its own first (last) word; else, a few
 * words having been replaced, as many words outward from the next one inside; else the neighbour of the
 * word outside; else the next one inside.
 */
function edge(
  partner: Int32Array,
  { at, inward, stop }: { at: number; inward: 1 | -1; stop: number },
): number | null {
  let inside = at;
  while (inside !== stop && (partner[inside] ?? -1) < 0) inside += inward;
  const found = partner[inside] ?? -1;
  if (found >= 0 && Math.abs(inside - at) <= REPLACED_AT_EDGE) return found - (inside - at);
  const outside = partner[at - inward] ?? -1;
  if (outside >= 0) return outside + inward;
  return found >= 0 ? found : null;
}

/** Takes in the quotation mark or full stop that the passage had at its edges, where it is still there. */
function withPunctuation(pattern: Pattern, text: FoldedText, { start, end }: Place): Place {
  const wanted = pattern.text.folded;
  const { within } = pattern.words();
  let from = start;
  let mark = within.from[0] ?? pattern.start;
  while (
    mark > pattern.start &&
    from > 0 &&
    wanted.charCodeAt(mark - 1) === text.folded.charCodeAt(from - 1)
  ) {
    mark -= 1;
    from -= 1;
  }
  let to = end;
  mark = within.to.at(-1) ?? pattern.end;
  while (mark < pattern.end && wanted.charCodeAt(mark) === text.folded.charCodeAt(to)) {
    mark += 1;
    to += 1;
  }
  return { start: from, end: to };
}
