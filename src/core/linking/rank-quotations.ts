// Two quotations that share a fingerprint -> whether they are tellings of one utterance, and how they
// stand to each other. What counts is how many words run on in both, how much of the shorter that is, and
// how many of those words say something.

import type { Reading } from "../model/annotation.ts";
import type { LinkReason, QuotationRelation } from "../model/link.ts";
import { commonRuns } from "./common-runs.ts";
import { MOST_WORDS } from "./quotation-keys.ts";
import { stockWords } from "./stock-phrases.ts";
import type { Verdict } from "./verdict.ts";
import { isContentWord, keyOf, type Word, wordsOf } from "./words.ts";
import { wordsInOrder } from "./words-in-order.ts";

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
    const speakers = speakersOf(here.reading, there.reading);
    const verdict = relate(inCommon(shorter, longer), shorterIsHere, speakers);
    if (verdict === null || speakers !== "different") return verdict;
    const otherSpeaker = there.reading.speaker ?? "";
    const reason = { ...verdict.reason, otherSpeaker };
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
  /** The same of the longest run of words that both have. */
  readonly longestRun: number;
  readonly longestRunCounting: number;
  /** True where the shorter stands in the longer without interruption. */
  readonly whole: boolean;
  readonly sameLength: boolean;
  /** By how many words the longer is that. */
  readonly extra: number;
}

function inCommon(shorter: readonly Word[], longer: readonly Word[]): Common {
  const runs = commonRuns(shorter, longer);
  const stock = stockWords(shorter);
  const counts = (at: number) => isContentWord(shorter[at]?.key ?? "");
  const isOwn = (at: number) => stock[at] !== 1;
  const ownRuns = runs.map(({ here, length }) => indicesFrom(here, length).filter(isOwn));
  const inRuns = ownRuns.flat();
  const inOrder = wordsInOrder(shorter, longer).filter(isOwn);
  const shared = inOrder.length > inRuns.length ? inOrder : inRuns;
  const longest = ownRuns.reduce((best, run) => (run.length > best.length ? run : best), []);
  return {
    length: shorter.length,
    counting: shorter.filter((_, at) => counts(at)).length,
    shared: shared.length,
    sharedCounting: shared.filter(counts).length,
    longestRun: longest.length,
    longestRunCounting: longest.filter(counts).length,
    whole: runs.length === 1 && runs[0]?.length === shorter.length,
    sameLength: shorter.length === longer.length,
    extra: longer.length - shorter.length,
  };
}

function indicesFrom(start: number, length: number): number[] {
  const indices: number[] = [];
  for (let at = start; at < start + length; at += 1) indices.push(at);
  return indices;
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
const LEAST_RUN = 5;

function relate(
  common: Common,
  shorterIsHere: boolean,
  speakers: Speakers,
): Verdict<QuotationRelation> | null {
  const { length, shared, sharedCounting } = common;
  if (common.whole && common.sameLength) {
    return shared < LEAST_SAME
      ? null
      : { relation: "same", reason: { says: "same-words" }, score: 1 };
  }
  if (common.whole) {
    if (shared < LEAST_EXCERPT || sharedCounting === 0) return null;
    const says = shorterIsHere ? "shorter-here" : "longer-here";
    return { relation: "excerpt", reason: { says }, score: 0.95 };
  }
  if (!isVariant(common, speakers)) return null;
  const reason: LinkReason =
    shared >= MOSTLY * length
      ? differenceOf(common, shorterIsHere)
      : { says: "words-overlap", words: shared };
  return { relation: "variant", reason, score: 0.5 + 0.4 * (shared / length) };
}

/** Another word in one place may be two; a sentence more is said. */
const MOST_UNSAID = 3;

function differenceOf({ length, shared, extra }: Common, shorterIsHere: boolean): LinkReason {
  const differing = length - shared;
  // The same words in another order.
  if (differing === 0 && extra === 0) return { says: "words-overlap", words: shared };
  if (extra <= Math.max(MOST_UNSAID, differing)) {
    // Words that only the longer has differ as well: "gates before dawn", "gates just before dawn".
    return { says: "words-differ", words: Math.max(differing, extra) };
  }
  if (differing === 0) return { says: shorterIsHere ? "shorter-here" : "longer-here" };
  return { says: "words-differ", words: differing, longer: shorterIsHere ? "there" : "here" };
}

function isVariant(common: Common, speakers: Speakers): boolean {
  const { length, counting, shared, sharedCounting } = common;
  if (shared >= LONG_RUN && sharedCounting >= LONG_RUN_COUNTING) return true;
  // Two people who use the same few words are no variant of each other.
  if (speakers === "different") return false;
  if (speakers === "same" && isRetold(common)) return true;
  if (shared >= MOST_OF_A_CLAUSE && shared >= NEARLY_ALL * length) return sharedCounting >= 2;
  return (
    sharedCounting >= LEAST_COUNTING &&
    sharedCounting >= MOSTLY * counting &&
    shared >= MOSTLY * length
  );
}

/** Of one speaker, less is enough: another cut of one sentence, or nearly all words of a short one. */
function isRetold(common: Common): boolean {
  // Speakers repeat "is not fit to lead" in every speech: it must be a good part of what is quoted.
  const isGoodPart = common.longestRun >= LEAST_RUN && common.longestRun * 3 >= common.length;
  if (isGoodPart && common.longestRunCounting >= 2) return true;
  return (
    common.shared > LEAST_RUN &&
    common.shared >= NEARLY_ALL * common.length &&
    common.sharedCounting >= 1
  );
}

type Speakers = "same" | "different" | "unknown";

/** Whether both articles name one speaker: by a name in common. A description can be anybody. */
function speakersOf(here: QuotationReading, there: QuotationReading): Speakers {
  const ours = new Set(namesIn(here.speaker ?? ""));
  const theirs = namesIn(there.speaker ?? "");
  if (ours.size === 0 || theirs.length === 0) return "unknown";
  return theirs.some((key) => ours.has(key)) ? "same" : "different";
}

const CAPITALIZED = /\p{Lu}[\p{L}\p{M}'’-]+/gu;

function namesIn(speaker: string): string[] {
  return (speaker.match(CAPITALIZED) ?? []).map(keyOf).filter(isContentWord);
}
