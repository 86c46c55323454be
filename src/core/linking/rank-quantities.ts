// Two numeric claims that share a key -> whether they are about one thing, and how the figures stand to
// each other. It never says which is right.

import type { QuantityRelation } from "../model/link.ts";
import type { Hedge, Quantity } from "../model/mark.ts";
import { type ClaimReading, type Topic, topicOf } from "./quantity-topic.ts";
import type { Verdict } from "./verdict.ts";

/** How the claim `here` stands to the one `there`, or null where they are not about one thing. */
export function compareQuantities(
  here: ClaimReading,
  there: ClaimReading,
): Verdict<QuantityRelation> | null {
  const ours = middleOf(here.quantity);
  const theirs = middleOf(there.quantity);
  if (ours === null || theirs === null) return null;
  const [topic, other] = [topicOf(here), topicOf(there)];
  if (topic.unit !== other.unit) return null;
  const points = sharedSubject(topic, other) + closeness(ours, theirs);
  if (points < ENOUGH) return null;
  const { relation, reason } = relate(here.quantity, there.quantity, { ours, theirs });
  return { relation, reason, score: Math.min(1, 0.4 + points / 10) };
}

/** The figure, or the middle of a range; null for what cannot be set beside a figure. */
function middleOf({ value, low, high, vague, pair }: Quantity): number | null {
  if (vague || pair !== null) return null;
  if (value !== null) return value;
  return low !== null && high !== null ? (low + high) / 2 : null;
}

/** Points for two claims to be about one thing; see sharedSubject and closeness. */
const ENOUGH = 3;
/** Names of public persons stand in half of all sentences of the news: more of them say no more. */
const MOST_NAMES = 2;

/**
 * One point for each shared word, for each of two shared names, and for a telling unit. None at all where
 * only names are shared: what two candidates have in common is not one subject. One less where both
 * sentences have names and share none: "killed 12 in an attack on Arden", "killed 14 in an attack on Brill".
 */
function sharedSubject(a: Topic, b: Topic): number {
  let words = a.isTelling ? 1 : 0;
  let names = 0;
  for (const stem of [...a.words, ...a.names]) {
    // A word that begins a sentence has a capital in one article only.
    if (a.names.has(stem) && b.names.has(stem)) names += 1;
    else if (b.words.has(stem) || b.names.has(stem)) words += 1;
  }
  const strangers = names === 0 && a.names.size > 0 && b.names.size > 0 ? 1 : 0;
  return words === 0 ? 0 : words + Math.min(MOST_NAMES, names) - strangers;
}

/** Figures for one thing are seldom farther apart than a quarter. */
const NEAR = 1.25;

/** Two points for the same figure, one for a near one. */
function closeness(a: number, b: number): number {
  if (a === b) return 2;
  const [small, large] = a < b ? [a, b] : [b, a];
  return small > 0 && large / small <= NEAR ? 1 : 0;
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

/** True where one figure is the other with fewer digits: 2,100,000 and 2 million, not 10 and 11. */
function isRounded(a: number, b: number): boolean {
  if (a <= 0 || b <= 0 || Math.abs(a - b) > ROUNDING * Math.max(a, b)) return false;
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
