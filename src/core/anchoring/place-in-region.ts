// An estimate of where a passage begins -> its first and last word there, by aligning its words and the
// nearest words of its context with the words around the estimate.

import { alignWords } from "./align-words.ts";
import type { Place } from "./find-candidates.ts";
import type { FoldedText } from "./fold-text.ts";
import type { Pattern } from "./pattern.ts";
import { type SearchableText, wordsIn } from "./searchable-text.ts";
import { lengthOf, stretch, type Tokens } from "./tokens.ts";
import { agreementOf } from "./word-agreement.ts";
import type { Band, Wanted } from "./word-runs.ts";

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
  const found = align(wantedWords(pattern), wordsIn(text, from, to), { shift, slack });
  return found && { ...found, ...withPunctuation(pattern, text, found) };
}

function align(wanted: Wanted, window: Tokens, band: Band): FoundPlace | null {
  const { words } = wanted;
  const partner = alignWords(wanted, window, band);
  for (let at = words.first; at < words.next; at += 1) {
    // A word that another stands for says nothing about where the passage begins.
    if (agreementOf(words, at, window, partner[at] ?? -1) === 0) partner[at] = -1;
  }
  const place = wordsOfPlace(partner, wanted);
  if (place === null || place.from < window.first || place.to >= window.next) return null;
  const start = window.from[place.from];
  const end = window.to[place.to];
  if (start === undefined || end === undefined || end <= start) return null;
  return { start, end, quote: agreedShare(wanted, window, { partner, ...place }) };
}

/** Of the letters of the passage and of the place, whichever has more, the share that both have in order. */
function agreedShare(
  { words, first, last }: Wanted,
  window: Tokens,
  {
    partner,
    from,
    to,
  }: { readonly partner: Int32Array; readonly from: number; readonly to: number },
): number {
  let agreed = 0;
  let wanted = 0;
  for (let at = first; at <= last; at += 1) {
    const weight = 1 + lengthOf(words, at);
    const other = partner[at] ?? -1;
    wanted += weight;
    if (other < from || other > to) continue;
    agreed += agreementOf(words, at, window, other) * weight;
  }
  let there = 0;
  for (let at = from; at <= to; at += 1) there += 1 + lengthOf(window, at);
  return agreed / Math.max(wanted, there);
}

/** The words of the passage with the nearest words of its context. */
function wantedWords({ words, start, end }: Pattern): Wanted {
  const { before, within, after } = words();
  let first = before.first;
  while (first < before.next && (before.from[first] ?? 0) < start - HOLD) first += 1;
  let next = after.first;
  while (next < after.next && (after.to[next] ?? 0) <= end + HOLD) next += 1;
  return { words: stretch(within, first, next), first: within.first, last: within.next - 1 };
}

function wordsOfPlace(
  partner: Int32Array,
  { first, last }: Wanted,
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
  let mark = within.first < within.next ? (within.from[within.first] ?? 0) : pattern.start;
  while (
    mark > pattern.start &&
    from > 0 &&
    wanted.charCodeAt(mark - 1) === text.folded.charCodeAt(from - 1)
  ) {
    mark -= 1;
    from -= 1;
  }
  let to = end;
  mark = within.first < within.next ? (within.to[within.next - 1] ?? 0) : pattern.end;
  while (mark < pattern.end && wanted.charCodeAt(mark) === text.folded.charCodeAt(to)) {
    mark += 1;
    to += 1;
  }
  return { start: from, end: to };
}
