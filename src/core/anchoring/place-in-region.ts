// An estimate of where a passage begins -> its first and last word there, by aligning its words and the
// nearest words of its context with the words around the estimate.

import { agreementOf, alignWords, type Side } from "./align-words.ts";
import type { Place } from "./find-candidates.ts";
import type { FoldedText } from "./fold-text.ts";
import type { Pattern } from "./pattern.ts";
import { type Tokens, tokenize } from "./tokens.ts";

/** How far from where it is expected a word is looked for, in folded units: a sentence may be put in. */
const SLACK = 64;
/** Context taken into the alignment on each side: enough to hold the edges of the passage. */
const HOLD = 40;

/** The place of the passage near the folded offset `start`, or null where nothing of it is there. */
export function placeInRegion(pattern: Pattern, text: FoldedText, start: number): Place | null {
  const slack = SLACK + (pattern.exact.length >> 2);
  const shift = start - pattern.start;
  const from = start - HOLD - slack;
  const to = pattern.end + shift + HOLD + slack;
  const window: Side = { text, tokens: tokenize(text, from, to) };
  const held = heldWords(pattern);
  const whole: Side = { text: pattern.text, tokens: held.tokens };
  const partner = alignWords(whole, window, { shift, slack });
  for (let at = 0; at < partner.length; at += 1) {
    // A word that another stands for says nothing about where the passage begins.
    if (agreementOf(whole, at, window, partner[at] ?? -1) === 0) partner[at] = -1;
  }
  const place = wordsOfPlace(partner, held.first, held.first + pattern.within.hash.length - 1);
  const first = place && window.tokens.from[place.from];
  const last = place && window.tokens.to[place.to];
  if (first === null || last === null || first === undefined || last === undefined) return null;
  return last > first ? withPunctuation(pattern, { text, start: first, end: last }) : null;
}

/** The words of the passage with the nearest words of its context, and which of them is the passage's first. */
function heldWords({ before, within, after, start, end }: Pattern): {
  tokens: Tokens;
  first: number;
} {
  const from = before.from.findIndex((at) => at >= start - HOLD);
  const near = from < 0 ? before.hash.length : from;
  const beyond = after.to.findIndex((at) => at > end + HOLD);
  const far = beyond < 0 ? after.hash.length : beyond;
  const join = (a: Int32Array, b: Int32Array, c: Int32Array) =>
    Int32Array.of(...a.subarray(near), ...b, ...c.subarray(0, far));
  return {
    tokens: {
      from: join(before.from, within.from, after.from),
      to: join(before.to, within.to, after.to),
      hash: join(before.hash, within.hash, after.hash),
    },
    first: before.hash.length - near,
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
function withPunctuation(
  pattern: Pattern,
  { text, start, end }: Place & { text: FoldedText },
): Place {
  const wanted = pattern.text.folded;
  let from = start;
  let mark = pattern.within.from[0] ?? pattern.start;
  while (
    mark > pattern.start &&
    from > 0 &&
    wanted.charCodeAt(mark - 1) === text.folded.charCodeAt(from - 1)
  ) {
    mark -= 1;
    from -= 1;
  }
  let to = end;
  mark = pattern.within.to.at(-1) ?? pattern.end;
  while (mark < pattern.end && wanted.charCodeAt(mark) === text.folded.charCodeAt(to)) {
    mark += 1;
    to += 1;
  }
  return { start: from, end: to };
}
