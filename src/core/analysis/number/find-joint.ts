// The words between two numbers that make one quantity of them: "to", "-", "in", "of the last", "per".
// Whether the two numbers fit together is judged in join-figures.ts.

import { isMarkOf } from "../text/characters.ts";
import { isOneOf } from "../text/word-sets.ts";
import { findHedgeBefore } from "./find-hedge.ts";
import { findShare } from "./find-share.ts";
import type { Figure } from "./read-figure.ts";
import { lowerAt, type Word, wordAt } from "./words.ts";

type JoinKind = "range" | "ratio" | "odds" | "over" | "rate" | "cents" | "or";

export interface Joint {
  readonly kind: JoinKind;
  /** Index of the second number, currency sign not included. */
  readonly second: number;
}

const DASHES = "-–—";

/** What joins `figure` to a number after it, or null; that a number follows is not checked here. */
export function findJoint(words: readonly Word[], figure: Figure): Joint | null {
  const { first, last, unit, numeral } = figure;
  const word = wordAt(words, last);
  if (word.sentence !== wordAt(words, first).sentence) return null;
  if (isMarkOf(DASHES, word.lower)) return findDashJoint(words, last);
  if (isCents(words, last)) return { kind: "cents", second: last };
  const isBare = last === numeral.last && unit === "";
  return (isBare ? findBareJoint(words, last) : null) ?? findUnitJoint(words, figure);
}

/** Joints that need a bare first number: its unit is said once, after the second. */
function findBareJoint(words: readonly Word[], at: number): Joint | null {
  switch (lowerAt(words, at)) {
    case "or":
      return { kind: "or", second: at + 1 };
    case "in":
    case "of":
      return { kind: "ratio", second: skipEvery(words, at + 1) };
    case "out":
      return lowerAt(words, at + 1) === "of"
        ? { kind: "ratio", second: skipEvery(words, at + 2) }
        : null;
    case "over":
      return { kind: "over", second: at + 1 };
    default:
      return null;
  }
}

/** Joints that also stand after a unit: "$5 to $10", "between 5 miles and 10 miles", "12 deaths per 100,000". */
function findUnitJoint(words: readonly Word[], { first, last, kind }: Figure): Joint | null {
  const share = kind === "noun" ? findShare(words, last) : null;
  if (share !== null) return { kind: "ratio", second: share };
  const next = wordAt(words, last + 1);
  switch (lowerAt(words, last)) {
    case "to":
      return { kind: "range", second: next.lower === "-" ? last + 2 : last + 1 };
    case "and":
      if (kind === "currency" && isCents(words, last + 1))
        return { kind: "cents", second: last + 1 };
      return findBetween(words, first) === null ? null : { kind: "range", second: last + 1 };
    case "per":
      return { kind: "rate", second: last + 1 };
    case "for":
      return next.lower === "every" ? { kind: "rate", second: last + 2 } : null;
    default:
      return null;
  }
}

/** "-to-1", "-5", "– $5": glued dashes; spaced ones are punctuation. */
function findDashJoint(words: readonly Word[], dash: number): Joint | null {
  const next = wordAt(words, dash + 1);
  if (!wordAt(words, dash).glued) return null;
  if (next.lower === "to") {
    const hyphen = lowerAt(words, dash + 2) === "-";
    const second = hyphen ? dash + 3 : dash + 2;
    return { kind: hyphen ? "odds" : "range", second };
  }
  // "a two- or three-year deal"; not "a 3- or 4-1 win".
  if (next.lower === "or" && wordAt(words, dash + 4).kind === "word")
    return { kind: "or", second: dash + 2 };
  // "a one-in-five chance", "20-of-24 passing"
  if (isOneOf("in of", next.lower) && lowerAt(words, dash + 2) === "-")
    return { kind: "ratio", second: dash + 3 };
  return next.glued ? { kind: "range", second: dash + 1 } : null;
}

const isCents = (words: readonly Word[], at: number): boolean =>
  isOneOf("cents cent pence", lowerAt(words, at + 1)) ||
  (lowerAt(words, at + 1) === "-" && isOneOf("cents cent", lowerAt(words, at + 3)));

/** Past "every", "the last", "his": "eight of the last nine contests". */
function skipEvery(words: readonly Word[], at: number): number {
  let index = at;
  while (
    index < at + 3 &&
    (isOneOf(
      "all every her his its last our past previous first the their these those",
      lowerAt(words, index),
    ) ||
      // "192 of the chamber's 300 seats", "192 of the lower | chamber's 300 seats"
      lowerAt(words, index).endsWith("'s") ||
      lowerAt(words, index + 1).endsWith("'s"))
  )
    index++;
  return index;
}

/** The index of "between" before the first number ("between the ages of 25"), or null. */
export function findBetween(words: readonly Word[], first: number): number | null {
  const hedge = findHedgeBefore(words, first);
  const from = hedge?.first ?? first;
  if (lowerAt(words, from - 1) === "between") return from - 1;
  const ages = lowerAt(words, from - 2) === "ages" && lowerAt(words, from - 1) === "of";
  if (!ages) return null;
  const between = lowerAt(words, from - 3) === "the" ? from - 4 : from - 3;
  return lowerAt(words, between) === "between" ? between : null;
}
