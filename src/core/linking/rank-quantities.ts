// Two numeric claims that share a key -> whether they are about one thing, and how the figures stand to
// each other. It never says which is right.

import type { QuantityRelation } from "../model/link.ts";
import type { Hedge, Quantity } from "../model/mark.ts";
import { type QuantityMark, type Topic, topicOf } from "./quantity-topic.ts";
import type { Verdict } from "./verdict.ts";

/** Compares other claims with `here`; null for one that is not about the same thing. */
export function quantityComparer(
  here: QuantityMark,
): (there: QuantityMark) => Verdict<QuantityRelation> | null {
  const ours = middleOf(here.reading.quantity);
  const topic = topicOf(here);
  const isSpanOfTime = SPANS_OF_TIME.has(topic.unit);
  return (there) => {
    const theirs = middleOf(there.reading.quantity);
    if (ours === null || theirs === null) return null;
    const other = topicOf(there);
    if (topic.unit !== other.unit) return null;
    const points = sharedSubject(topic, other) + closeness(ours, theirs) - (isSpanOfTime ? 1 : 0);
    if (points < ENOUGH) return null;
    const { relation, reason } = relate(here.reading.quantity, there.reading.quantity, {
      ours,
      theirs,
    });
    return { relation, reason, score: Math.min(1, 0.4 + points / 10) };
  };
}

/** The figure, or the middle of a range; null for what cannot be set beside a figure. */
function middleOf({ value, low, high, vague, pair }: Quantity): number | null {
  if (vague || pair !== null) return null;
  if (value !== null) return value;
  return low !== null && high !== null ? (low + high) / 2 : null;
}

/** Points for two claims to be about one thing: three words and a like figure, or more. */
const ENOUGH = 3;
/** Names of public persons stand in half of all sentences of the news: more of them say no more. */
const MOST_NAMES = 2.5;

/** "Eight years", "30-year-old", "two weeks" stand in every other article. */
const SPANS_OF_TIME = new Set(["day", "hour", "minute", "month", "week", "year"]);

const TELLING_UNIT = 1.5;
const STRANGERS = 0.5;

/**
 * One point for each word shared in the clause of the figure, half of one for a word farther off, up to a
 * limit for names; more for a telling unit. None where only names are shared: what two candidates have in
 * common is not one subject. Less where both sentences have names and share none: "killed 12 in an attack
 * on Arden", "killed 14 in an attack on Brill".
 */
function sharedSubject(a: Topic, b: Topic): number {
  let words = a.isTelling ? TELLING_UNIT : 0;
  let names = 0;
  for (const [stem, near] of [...a.words, ...a.names]) {
    const there = Math.max(b.words.get(stem) ?? 0, b.names.get(stem) ?? 0);
    // A word that begins a sentence has a capital in one article only.
    if (a.names.has(stem) && b.names.has(stem)) names += Math.min(near, there);
    else words += Math.min(near, there);
  }
  const strangers = names === 0 && a.names.size > 0 && b.names.size > 0 ? STRANGERS : 0;
  return words === 0 ? 0 : words + Math.min(MOST_NAMES, names) - strangers;
}

/** Figures for one thing are seldom farther apart than a quarter, and not often than double. */
const NEAR = 1.25;
const DOUBLE = 2;
/** Counts up to a dozen agree by chance: "three debates", "two states". */
const SMALL_COUNT = 12;

/** Points for how likely two figures are to be figures for one thing. */
function closeness(a: number, b: number): number {
  const [small, large] = a < b ? [a, b] : [b, a];
  if (small <= 0) return 0;
  const chance = large <= SMALL_COUNT && Number.isInteger(a) && Number.isInteger(b) ? 1 : 0;
  if (a === b) return 1.5 - chance;
  if (large / small <= NEAR) return 1 - chance;
  return large / small > DOUBLE ? -0.5 - chance : -chance;
}

interface Figures {
  readonly ours: number;
  readonly theirs: number;
}

function relate(
  here: Quantity,
  there: Quantity,
  figures: Figures,
): { relation: QuantityRelation; reason: string } {
  const { ours, theirs } = figures;
  const both = `${written(here)} here, ${written(there)} there`;
  if (ours === theirs && here.value !== null && there.value !== null) {
    const reason =
      here.hedge === there.hedge ? "Same figure" : `Same figure, hedged differently: ${both}`;
    return { relation: "same-figure", reason };
  }
  if (allows(here, theirs) || allows(there, ours)) {
    return { relation: "bound", reason: `One gives a limit that the other keeps: ${both}` };
  }
  if (isRounded(ours, theirs)) {
    return { relation: "rounded", reason: `One is rounded: ${both}` };
  }
  return { relation: "differs", reason: `Another figure: ${both}` };
}

/** How far past its limit a hedge still speaks of the figure: "more than 900" of 915, not of 2,000. */
const REACH = 1.15;

/** True where a range or a hedge leaves room for `figure`. */
function allows({ value, low, high, hedge }: Quantity, figure: number): boolean {
  if (low !== null && high !== null) return figure >= low && figure <= high;
  if (value === null) return false;
  if (hedge === "more-than" || hedge === "at-least")
    return figure >= value && figure <= value * REACH;
  if (hedge === "less-than" || hedge === "at-most" || hedge === "nearly") {
    return figure <= value && figure * REACH >= value;
  }
  return false;
}

/** Rounding to one digit may move a figure by half; so far it is called rounding. */
const ROUNDING = 0.05;

/** Whole numbers below this are exact: 40 percent is not 41 percent rounded. */
const LEAST_ROUNDED = 100;

/** True where one figure is the other with fewer digits: 2,100,000 and 2 million, not 10 and 11. */
function isRounded(a: number, b: number): boolean {
  if (a <= 0 || b <= 0 || Math.abs(a - b) > ROUNDING * Math.max(a, b)) return false;
  if (Number.isInteger(a) && Number.isInteger(b) && Math.max(a, b) < LEAST_ROUNDED) return false;
  const [rough, fine] = digitsOf(a) < digitsOf(b) ? [a, b] : [b, a];
  const digits = digitsOf(rough);
  return digits < digitsOf(fine) && Number(fine.toPrecision(digits)) === rough;
}

/** Significant digits: 2 for 2,100,000. */
function digitsOf(figure: number): number {
  const [mantissa = ""] = figure.toExponential().split("e");
  return Math.max(1, mantissa.replace(".", "").length);
}

const HEDGES: Readonly<Record<Hedge, string>> = {
  about: "about ",
  "at-least": "at least ",
  "at-most": "at most ",
  "less-than": "less than ",
  "more-than": "more than ",
  nearly: "nearly ",
  none: "",
};

function written({ value, low, high, hedge, unit }: Quantity): string {
  const number = (figure: number | null) => (figure ?? 0).toLocaleString("en-US");
  const figure = value === null ? `${number(low)} to ${number(high)}` : number(value);
  return `${HEDGES[hedge]}${figure}${unit === "%" ? "%" : ""}`;
}
