// Two quotations that share a fingerprint -> whether they are tellings of one utterance, and how they
// stand to each other. What counts is how many words run on in both, how much of the shorter that is, and
// how many of those words say something.

import type { Reading } from "../model/annotation.ts";
import type { QuotationRelation } from "../model/link.ts";
import { commonRuns } from "./common-runs.ts";
import { MOST_WORDS } from "./quotation-keys.ts";
import { countOf } from "./spell-count.ts";
import { stockWords } from "./stock-phrases.ts";
import type { Verdict } from "./verdict.ts";
import { isContentWord, keyOf, type Word, wordsOf } from "./words.ts";

type QuotationReading = Extract<Reading, { kind: "quotation" }>;

export interface QuotationMark {
  readonly reading: QuotationReading;
  readonly text: string;
}

/** Compares other quotations with `here`; null for one that is another utterance. */
export function quotationComparer(
  here: QuotationMark,
): (there: QuotationMark) => Verdict<QuotationRelation> | null {
  const ours = wordsOf(here.text, MOST_WORDS);
  return (there) => {
    const theirs = wordsOf(there.text, MOST_WORDS);
    const shorterIsHere = ours.length <= theirs.length;
    const [shorter, longer] = shorterIsHere ? [ours, theirs] : [theirs, ours];
    const other = otherSpeaker(here.reading, there.reading);
    const verdict = relate(inCommon(shorter, longer), shorterIsHere, other !== null);
    if (verdict === null || other === null) return verdict;
    const reason = `${verdict.reason}; there said by ${other}`;
    return { ...verdict, reason, score: verdict.score / 2 };
  };
}

interface Common {
  /** Words of the shorter quotation and, of those, words that count. */
  readonly length: number;
  readonly counting: number;
  /** The same of the words in common, stock phrases not counted. */
  readonly shared: number;
  readonly sharedCounting: number;
  /** True where the shorter stands in the longer without interruption. */
  readonly whole: boolean;
  readonly sameLength: boolean;
}

function inCommon(shorter: readonly Word[], longer: readonly Word[]): Common {
  const runs = commonRuns(shorter, longer);
  const stock = stockWords(shorter);
  const counts = (at: number) => isContentWord(shorter[at]?.key ?? "");
  let shared = 0;
  let sharedCounting = 0;
  for (const { here, length } of runs) {
    for (let at = here; at < here + length; at += 1) {
      if (stock[at] === 1) continue;
      shared += 1;
      if (counts(at)) sharedCounting += 1;
    }
  }
  return {
    length: shorter.length,
    counting: shorter.filter((_, at) => counts(at)).length,
    shared,
    sharedCounting,
    whole: runs.length === 1 && runs[0]?.length === shorter.length,
    sameLength: shorter.length === longer.length,
  };
}

// The limits. Below them lie the accidents of talk: "has to do with the fact that" (seven words, none
// that counts), "next president of the United States" (stock). Above them, in other words or another
// cut, lies the same utterance: nobody says twelve words running that somebody else said as well.
const LEAST_SAME = 4;
const LEAST_EXCERPT = 5;
const LONG_RUN = 12;
const LONG_RUN_COUNTING = 4;
const MOST_OF_A_CLAUSE = 8;
const NEARLY_ALL = 0.8;
const MOSTLY = 0.7;
const LEAST_COUNTING = 3;

function relate(
  common: Common,
  shorterIsHere: boolean,
  otherSpeaker: boolean,
): Verdict<QuotationRelation> | null {
  const { length, shared, sharedCounting } = common;
  if (common.whole && common.sameLength) {
    return shared < LEAST_SAME ? null : { relation: "same", reason: "Same words", score: 1 };
  }
  if (common.whole) {
    if (shared < LEAST_EXCERPT || sharedCounting === 0) return null;
    const reason = shorterIsHere
      ? "Shorter here: the other gives the full sentence"
      : "Longer here: the other gives a part of it";
    return { relation: "excerpt", reason, score: 0.95 };
  }
  if (!isVariant(common, otherSpeaker)) return null;
  const differing = length - shared;
  const reason =
    shared >= MOSTLY * length
      ? `Same words, ${countOf(differing)} ${differing === 1 ? "differs" : "differ"}`
      : `Overlaps: ${countOf(shared)} words are the same`;
  return { relation: "variant", reason, score: 0.5 + 0.4 * (shared / length) };
}

function isVariant(common: Common, otherSpeaker: boolean): boolean {
  const { length, counting, shared, sharedCounting } = common;
  if (shared >= LONG_RUN && sharedCounting >= LONG_RUN_COUNTING) return true;
  // Two people who use the same few words are no variant of each other.
  if (otherSpeaker) return false;
  if (shared >= MOST_OF_A_CLAUSE && shared >= NEARLY_ALL * length) return sharedCounting >= 2;
  return (
    sharedCounting >= LEAST_COUNTING &&
    sharedCounting >= MOSTLY * counting &&
    shared >= MOSTLY * length
  );
}

/** The speaker named there, where both articles name one and the names have no word in common. */
function otherSpeaker(here: QuotationReading, there: QuotationReading): string | null {
  if (here.speaker === null || there.speaker === null) return null;
  const ours = new Set(namesIn(here.speaker));
  const theirs = namesIn(there.speaker);
  // A description ("the spokeswoman") can be anybody.
  if (ours.size === 0 || theirs.length === 0 || theirs.some((key) => ours.has(key))) return null;
  return there.speaker;
}

const CAPITALIZED = /\p{Lu}[\p{L}\p{M}'’-]+/gu;

function namesIn(speaker: string): string[] {
  return (speaker.match(CAPITALIZED) ?? []).map(keyOf).filter(isContentWord);
}
