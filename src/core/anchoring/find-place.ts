// Which place of a text is the pattern's, or that none is: candidates compete on their evidence, and
// the winner must bring enough.

import { findOccurrences, findRegions, type Occurrence } from "./find-candidates.ts";
import type { FoldedText } from "./fold-text.ts";
import type { Pattern } from "./pattern.ts";
import { type FoundPlace, placeInRegion } from "./place-in-region.ts";
import type { SearchableText } from "./searchable-text.ts";
import { sizeOf } from "./tokens.ts";
import { type Evidence, leastEvidence, weighOccurrence, weighPlace } from "./weigh-evidence.ts";

export interface Search {
  /** Where in the text the passage is expected, 0 (its beginning) to 1; decides between equals only. */
  readonly expected: number;
  /** True: only places with the very words. */
  readonly verbatimOnly: boolean;
}

/** How far around the expected place, in folded units, is looked first: a screenful and more. */
const NEAR = 4096;

/** The folded place of `pattern`, or null where nothing stands out enough to be it. */
export function findPlace(
  pattern: Pattern,
  text: SearchableText,
  search: Search,
): FoundPlace | null {
  const expected = Math.round(search.expected * text.folded.length);
  const near = {
    start: Math.max(0, expected - NEAR),
    end: expected + NEAR + pattern.exact.length,
  };
  const occurrences = findOccurrences(pattern, text, { expected, near });
  const nearest = occurrences[0];
  if (nearest !== undefined && isCertain(pattern, nearest, occurrences.length)) {
    return { start: nearest.start, end: nearest.end, quote: 1 };
  }
  const weighed: Evidence[] = [];
  let isFound = search.verbatimOnly;
  for (const place of occurrences) {
    const evidence = weighOccurrence(pattern, text, place);
    weighed.push(evidence);
    isFound ||= isBeyondDoubt(evidence);
  }
  if (!isFound) {
    const regions = findRegions(pattern, text, near);
    const only = regions[0];
    if (only !== undefined && regions.length === 1 && weighed.length === 0) {
      return theOnly(pattern, text, only);
    }
    weighRegions(pattern, text, { regions, weighed });
  }
  const best = bestOf(weighed, (candidate) => {
    // Decides between equals only: what is cut and put in above a passage moves it far.
    const distance = Math.abs(candidate.start - expected) / text.folded.length;
    return scoreOf(pattern, candidate) - distance;
  });
  return best !== null && isEnough(pattern, text, best) ? best : null;
}

/** Without a rival, the context is weighed only where the words are not their own proof. */
function theOnly(pattern: Pattern, text: SearchableText, start: number): FoundPlace | null {
  const place = placeInRegion(pattern, text, start);
  if (place === null || isOwnProof(pattern, place.quote)) return place;
  if (isEnough(pattern, text, leastEvidence(pattern, text, place))) return place;
  return isEnough(pattern, text, weighPlace(pattern, text, place)) ? place : null;
}

/** Context that has to be whole for a place to be taken without looking for others. */
const LEAST_CONTEXT = 64;
/** Context, without interruption, that is enough for words that stand in one place only. */
const BESIDE_ONLY_ONE = 48;
/** The same for words that are their own proof. */
const BESIDE_ONLY_LONG = 12;

/** Nothing else can be it, so that no word of it need be weighed. */
function isCertain({ text, exact }: Pattern, { agreed }: Occurrence, places: number): boolean {
  const context = text.folded.length - exact.length;
  if (context >= LEAST_CONTEXT && agreed === context) return true;
  const beside = exact.length >= SELF_EVIDENT ? BESIDE_ONLY_LONG : BESIDE_ONLY_ONE;
  return places === 1 && agreed >= beside;
}

/** Adds the evidence of each region to what was weighed. */
function weighRegions(
  pattern: Pattern,
  text: SearchableText,
  { regions, weighed }: { readonly regions: readonly number[]; readonly weighed: Evidence[] },
): void {
  for (const start of regions) {
    const place = placeInRegion(pattern, text, start);
    if (place === null) continue;
    const evidence = weighPlace(pattern, text, place);
    weighed.push(evidence);
    // The places come in the order of how much points to them.
    if (isClear(evidence)) break;
  }
}

function bestOf(
  candidates: readonly Evidence[],
  scoreOfOne: (candidate: Evidence) => number,
): Evidence | null {
  let best: Evidence | null = null;
  let bestScore = Number.NEGATIVE_INFINITY;
  for (const candidate of candidates) {
    const score = scoreOfOne(candidate);
    if (score <= bestScore) continue;
    best = candidate;
    bestScore = score;
  }
  return best;
}

/** The very words between the very context: nothing else can be better. */
function isBeyondDoubt({ quote, before, after }: Evidence): boolean {
  return quote === 1 && before > 0.9 && after > 0.9;
}

/** Most of the words between most of the context: a place that less points to will not be better. */
function isClear({ quote, before, after }: Evidence): boolean {
  return quote >= SURE_QUOTE && before > 0.6 && after > 0.6;
}

// The words of the passage count one for each letter, the context of each side as much as a clause. Past
// a line of text more letters of the passage say no more, and must not outweigh all context.
const SIDE = 20;
const LINE = 60;

function scoreOf(pattern: Pattern, { quote, before, after }: Evidence): number {
  return Math.min(pattern.exact.length, LINE) * quote + SIDE * (before + after);
}

/** Share of the context that a passage without length would have to show. */
const FULL_CONTEXT = 0.9;
/** Letters, of the passage found again, that stand for the whole context: half a line is its own proof. */
const SELF_EVIDENT = 40;
/** What the weaker side of the context adds to the stronger: an editor cuts on one side of a passage. */
const WEAKER_SIDE = 0.5;
/** With less than half of its words there, it is another passage. */
const LEAST_QUOTE = 0.5;
/** With this much of its words there, a long passage needs no context. */
const SURE_QUOTE = 0.75;

/**
 * The shorter the passage, the more context must agree: "Mr. Lee" stands in many sentences, and where
 * its own was deleted, another is no replacement. The less of it is left, the more, too.
 */
function isEnough(pattern: Pattern, text: FoldedText, evidence: Evidence): boolean {
  const { quote, before, after } = evidence;
  if (!hasContext(pattern)) return quote === 1;
  if (quote < LEAST_QUOTE) return isChangedFigure(pattern, text, evidence);
  const context = Math.max(before, after) + WEAKER_SIDE * Math.min(before, after);
  const letters = pattern.exact.length * quote * quote;
  return context >= Math.max(FULL_CONTEXT - letters / SELF_EVIDENT, SURE_QUOTE - quote);
}

/** True where no context could be asked for. */
function isOwnProof(pattern: Pattern, quote: number): boolean {
  return (
    hasContext(pattern) &&
    quote >= SURE_QUOTE &&
    pattern.exact.length * quote * quote >= FULL_CONTEXT * SELF_EVIDENT
  );
}

function hasContext(pattern: Pattern): boolean {
  const { before, after } = pattern.words();
  return sizeOf(before) + sizeOf(after) > 0;
}

/** Both sides nearly untouched: only the figure between them is another. */
const UNTOUCHED = 0.85;
const HAS_DIGIT = /\p{Nd}/u;

/** "rose [12 percent] to", today "rose [15 percent] to": not one letter of the figure need be left. */
function isChangedFigure(
  pattern: Pattern,
  text: FoldedText,
  { start, end, before, after }: Evidence,
): boolean {
  const found = text.folded.slice(start, end);
  return (
    before >= UNTOUCHED &&
    after >= UNTOUCHED &&
    end - start <= 2 * pattern.exact.length + 4 &&
    HAS_DIGIT.test(pattern.exact) &&
    HAS_DIGIT.test(found) &&
    hasItsWords(pattern.exact, found)
  );
}

/** Letters that a unit has: "12 percent", "15 points"; of "3 May", "4 June" nothing else need be left. */
const UNIT_LETTERS = 12;
const NO_LETTERS = /\P{L}+/gu;

/** What stands around the figures is the same for the most part: else another sentence, with a figure of its own, stands there. */
function hasItsWords(exact: string, found: string): boolean {
  const [saved, today] = [exact.replace(NO_LETTERS, ""), found.replace(NO_LETTERS, "")];
  const [shorter, longer] = [saved, today].map(({ length }) => length).sort((a, b) => a - b);
  if (shorter === undefined || longer === undefined || longer <= UNIT_LETTERS) return true;
  let head = 0;
  while (head < shorter && saved[head] === today[head]) head += 1;
  let tail = 0;
  while (tail < shorter - head && saved.at(-1 - tail) === today.at(-1 - tail)) tail += 1;
  return 2 * (head + tail) >= longer;
}
