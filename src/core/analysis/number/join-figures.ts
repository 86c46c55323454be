// Two numbers that make one quantity: ratios ("eight of 10 voters", "3-to-1"), rates ("12 per 100,000"),
// dollars with cents, and what join-range.ts joins.

import { isOneOf } from "../text/word-sets.ts";
import {
  CURRENCY_CODES,
  CURRENCY_SIGNS,
  LETTER_CURRENCIES,
  SINGLE_LETTER_CURRENCIES,
} from "./currencies.ts";
import { findHedgeBefore } from "./find-hedge.ts";
import { findJoint } from "./find-joint.ts";
import { hasVote } from "./has-vote.ts";
import { HEDGES_BEFORE } from "./hedges.ts";
import { isToOne, joinRange, joinVote, type Pair, rangeOf } from "./join-range.ts";
import type { NumberFormat } from "./number-format.ts";
import { type Figure, readFigure } from "./read-figure.ts";
import { lowerAt, type Word, wordAt } from "./words.ts";

/** `figure` joined with the number after it, or as it is. */
export function joinFigures(words: readonly Word[], figure: Figure, format: NumberFormat): Figure {
  if (figure.value === null || figure.form === "multiple") return figure;
  const joint = findJoint(words, figure);
  if (joint === null) return figure;
  if (joint.kind === "range" && isToOne(words, figure, joint.second))
    return oddsToOne(words, figure, joint.second + 1);
  const second = readSecond(words, joint.second, format);
  if (second === null || second.value === null) return figure;
  const pair = { words, first: figure, second, from: figure.value, to: second.value };
  switch (joint.kind) {
    case "ratio":
      return joinRatio(pair) ?? figure;
    case "odds":
      return (second.kind === "compound" ? joinRange(pair) : null) ?? joinOdds(pair);
    case "over":
      return joinOver(pair) ?? figure;
    case "rate":
      return joinRate(pair);
    case "cents":
      return joinCents(pair);
    case "or":
      return joinAlternatives(pair) ?? figure;
    case "range":
      return joinRange(pair) ?? joinVote(pair) ?? figure;
  }
}

/** The second number, past its currency sign and a hedge of its own ("$500,000 to more than $1 million"). */
function readSecond(words: readonly Word[], from: number, format: NumberFormat): Figure | null {
  const { sentence } = wordAt(words, from - 1);
  let at = from;
  const limit = from + 5;
  while (at < limit && isBeforeNumber(wordAt(words, at))) at++;
  if (wordAt(words, at).sentence !== sentence) return null;
  const figure = readFigure(words, at, format);
  if (
    figure === null ||
    "skipTo" in figure ||
    figure.form === "multiple" ||
    figure.form === "article"
  )
    return null;
  const start = findHedgeBefore(words, figure.first)?.first ?? figure.first;
  return start === from || start === from - 1 || figure.first === from ? figure : null;
}

const isBeforeNumber = (word: Word): boolean =>
  isMoney(word.text) ||
  isOneOf("us u.s. as at even fewer in less many maybe more much no perhaps up well", word.lower) ||
  HEDGES_BEFORE.has(word.lower);

/** "$", "Rs", "N", "EUR". */
const isMoney = (text: string): boolean =>
  CURRENCY_SIGNS.has(text) ||
  LETTER_CURRENCIES.get(text) !== undefined ||
  SINGLE_LETTER_CURRENCIES.get(text) !== undefined ||
  CURRENCY_CODES.has(text);

const isPlain = ({ kind }: Figure): boolean => kind === null || kind === "noun" || kind === "part";

/** "1 in 4 residents", "one resident in 4", "eight of the last nine contests"; the whole is not smaller than the part. */
function joinRatio({ words, first, second, from, to }: Pair): Figure | null {
  const isPart = isPlain(second) || second.kind === "measure";
  const isOne = first.kind === null || (first.kind === "noun" && second.kind === null);
  if (!isOne || !isPart || to < from || to < 2 || from < 0) return null;
  if (second.form === "fraction" || first.form === "fraction" || !Number.isInteger(from))
    return null;
  // "12 in 20 attacks" is no ratio: "in" takes the round numbers that ratios have.
  const isIn = lowerAt(words, second.first - 1) === "in";
  if (isIn && !(to <= 10 || to % 10 === 0 || to === 12)) return null;
  const noun = second.kind === "noun" || second.kind === "measure" ? second : null;
  return {
    ...second,
    first: first.first,
    last: noun?.last ?? second.numeral.last,
    numeral: { first: first.numeral.first, last: second.numeral.last },
    value: from / to,
    pair: [from, to],
    unit: noun?.unit ?? first.unit,
    form: "fraction",
  };
}

/** "3-to-1": so many times the other; "a 5-to-4 ruling" is a vote. */
function joinOdds({ words, first, second, from, to }: Pair): Figure {
  return {
    ...first,
    last: second.numeral.last,
    numeral: { first: first.numeral.first, last: second.numeral.last },
    value: to === 1 ? from : null,
    pair: [from, to],
    unit: to !== 1 && hasVote(words, first) ? "vote" : "",
    kind: "part",
    unitWords: null,
  };
}

/** "three to one"; "a six to one vote" and "the vote was six to one" say how many were on each side. */
function oddsToOne(words: readonly Word[], figure: Figure, last: number): Figure {
  const isVote =
    isOneOf("decision margin ruling vote", lowerAt(words, last)) ||
    (isTally(words, figure.first) && hasVote(words, figure));
  return {
    ...figure,
    last,
    numeral: { first: figure.numeral.first, last },
    value: isVote ? null : figure.value,
    pair: [figure.value ?? 0, 1],
    unit: isVote ? "vote" : figure.unit,
    kind: "part",
  };
}

/** "the vote was | six to one", "by a vote of | six to one"; not "It was ten to one", "odds of ten to one". */
const isTally = (words: readonly Word[], at: number): boolean =>
  lowerAt(words, at - 1) === "was"
    ? !isOneOf("it odds ratio", lowerAt(words, at - 2))
    : lowerAt(words, at - 1) === "of" &&
      isOneOf("decision majority margin ruling vote votes", lowerAt(words, at - 2));

/** "one over three", "2000 over 3": a fraction read aloud. */
function joinOver({ first, second, from, to }: Pair): Figure | null {
  if (second.kind !== null || to === 0 || second.pair !== null) return null;
  const numeral = { first: first.numeral.first, last: second.numeral.last };
  return { ...first, last: second.last, numeral, value: from / to, form: "fraction" };
}

/** "12 per 100,000 people": one rate; its value is the first number. */
function joinRate({ first, second, to }: Pair): Figure {
  if (to < 100 || second.kind === "currency" || second.kind === "percent") return first;
  return { ...first, last: second.last };
}

/** "three dollars and 50 cents" */
function joinCents({ first, second, from, to }: Pair): Figure {
  if (
    first.kind !== "currency" ||
    !isOneOf("cent penny", second.unit) ||
    first.unit === second.unit
  )
    return first;
  return { ...first, last: second.last, value: from + to / 100 };
}

/** "two or three days", "six or seven people" */
function joinAlternatives({ first, second, from, to }: Pair): Figure | null {
  const near = to > from && to <= from * 2 + 1;
  if (!near || second.kind === "currency" || first.form !== second.form) return null;
  return rangeOf(first, second, { low: from, high: to });
}
