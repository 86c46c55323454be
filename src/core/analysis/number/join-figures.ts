// Two numbers that make one quantity: ranges ("between 10 and 15", "$3-5 million"), ratios ("eight of 10
// voters", "3-to-1"), votes and scores ("51 to 48"), rates ("12 per 100,000"), dollars with cents.

import { findCountedNoun } from "./find-counted-noun.ts";
import { findHedgeBefore } from "./find-hedge.ts";
import { HEDGES_BEFORE } from "./hedges.ts";
import type { NumberFormat } from "./number-format.ts";
import { type Figure, readFigure } from "./read-figure.ts";
import { type Word, wordAt } from "./words.ts";

type JoinKind = "range" | "ratio" | "odds" | "over" | "rate" | "cents" | "or";

interface Joint {
  readonly kind: JoinKind;
  /** Index of the second number, currency sign not included. */
  readonly second: number;
}

/** `figure` joined with the number after it, or as it is. */
export function joinFigures(words: readonly Word[], figure: Figure, format: NumberFormat): Figure {
  if (figure.value === null || figure.form === "multiple") return figure;
  const joint = findJoint(words, figure);
  if (joint === null) return figure;
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

interface Pair {
  readonly words: readonly Word[];
  readonly first: Figure;
  readonly second: Figure;
  readonly from: number;
  readonly to: number;
}

const DASH = /^[-–—]$/;

/** The words between two numbers that make one of them. */
function findJoint(words: readonly Word[], figure: Figure): Joint | null {
  const { first, last, unit, numeral } = figure;
  const word = wordAt(words, last);
  if (word.sentence !== wordAt(words, first).sentence) return null;
  if (DASH.test(word.lower)) return findDashJoint(words, last);
  if (isCents(words, last)) return { kind: "cents", second: last };
  const isBare = last === numeral.last && unit === "";
  return (isBare ? findBareJoint(words, last) : null) ?? findUnitJoint(words, figure);
}

/** Joints that need a bare first number: its unit is said once, after the second. */
function findBareJoint(words: readonly Word[], at: number): Joint | null {
  switch (wordAt(words, at).lower) {
    case "or":
      return { kind: "or", second: at + 1 };
    case "in":
    case "of":
      return { kind: "ratio", second: skipEvery(words, at + 1) };
    case "out":
      return wordAt(words, at + 1).lower === "of"
        ? { kind: "ratio", second: skipEvery(words, at + 2) }
        : null;
    case "over":
      return { kind: "over", second: at + 1 };
    default:
      return null;
  }
}

/** Joints that also stand after a unit: "$5 to $10", "between 5 miles and 10 miles", "12 deaths per 100,000". */
function findUnitJoint(words: readonly Word[], { first, last }: Figure): Joint | null {
  const next = wordAt(words, last + 1);
  switch (wordAt(words, last).lower) {
    case "to":
      return { kind: "range", second: next.lower === "-" ? last + 2 : last + 1 };
    case "and":
      if (isCents(words, last + 1)) return { kind: "cents", second: last + 1 };
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
    const hyphen = wordAt(words, dash + 2).lower === "-";
    const second = hyphen ? dash + 3 : dash + 2;
    return { kind: hyphen ? "odds" : "range", second };
  }
  return next.glued ? { kind: "range", second: dash + 1 } : null;
}

const isCents = (words: readonly Word[], at: number): boolean =>
  /^(?:cents?|pence)$/.test(wordAt(words, at + 1).lower) ||
  (wordAt(words, at + 1).lower === "-" && /^cents?$/.test(wordAt(words, at + 3).lower));

/** Past "every", "the last", "his": "eight of the last nine contests". */
function skipEvery(words: readonly Word[], at: number): number {
  let index = at;
  while (
    index < at + 3 &&
    /^(?:all|every|her|his|its|last|our|past|previous|first|the|their|these|those)$/.test(
      wordAt(words, index).lower,
    )
  )
    index++;
  return index;
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
  /^\p{Sc}$/u.test(word.text) ||
  /^(?:us|u\.s\.|as|at|even|fewer|in|less|many|maybe|more|much|no|perhaps|up|well)$/.test(
    word.lower,
  ) ||
  HEDGES_BEFORE.has(word.lower);

const isPlain = ({ kind }: Figure): boolean => kind === null || kind === "noun" || kind === "part";

/** "1 in 4 residents", "eight of the last nine contests"; the whole is not smaller than the part. */
function joinRatio({ words, first, second, from, to }: Pair): Figure | null {
  if (first.kind !== null || !isPlain(second) || to < from || to < 2 || from < 0) return null;
  if (second.form === "fraction" || first.form === "fraction" || !Number.isInteger(from))
    return null;
  // "12 in 20 attacks" is no ratio: "in" takes the round numbers that ratios have.
  const isIn = wordAt(words, first.last).lower === "in";
  if (isIn && !(to <= 10 || to % 10 === 0 || to === 12)) return null;
  const noun = second.kind === "noun" ? second : null;
  return {
    ...second,
    first: first.first,
    last: noun?.last ?? second.numeral.last,
    numeral: { first: first.numeral.first, last: second.numeral.last },
    value: from / to,
    pair: [from, to],
    unit: noun?.unit ?? "",
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
    !/^(?:cent|penny)$/.test(second.unit) ||
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

const RISES =
  /^(?:changed|climb(?:ed|s)?|expand(?:ed|s)?|gr[eo]ws?|growing|increas(?:e|ed|es|ing)|jump(?:ed|s)?|moved|rais(?:e|ed|es|ing)|rises?|rising|rose|soared|surged|swelled|up|went|widened)$/;
const RIVALS =
  /^(?:ahead|beat|beats|behind|defeated|lead|leading|leads|led|lost|over|trail|trailed|trailing|trails)$/;

/** Two numbers that go up, with one unit between them. */
function joinRange(pair: Pair): Figure | null {
  const { words, first, second } = pair;
  const low = scaledLow(pair);
  const high = second.value;
  if (high === null || low >= high || !sameUnit(first, second)) return null;
  const between = findBetween(words, first.first);
  // "rose from 3 percent to 5 percent" states two levels, "Lee leads 40 percent to 45 percent" two shares.
  const isTwice = first.kind !== null && second.kind !== null;
  if (
    between === null &&
    isTwice &&
    (isBefore(words, first.first, RISES) || isBefore(words, first.first, RIVALS))
  )
    return null;
  if (first.kind === null && second.kind === null && hasVote(words, first)) return null;
  return rangeOf(first, second, { low, high, start: between ?? first.first });
}

function rangeOf(
  first: Figure,
  second: Figure,
  ends: { low: number; high: number; start?: number },
): Figure {
  const main = second.kind === null ? first : second;
  return {
    first: ends.start ?? first.first,
    last: second.last,
    numeral: { first: first.numeral.first, last: second.numeral.last },
    form: second.form,
    scale: second.scale,
    value: null,
    low: ends.low,
    high: ends.high,
    pair: null,
    unit: main.unit,
    kind: main.kind,
    unitWords: main.unitWords,
  };
}

/** "3 to 5 million": the magnitude of the second holds for both, unless the first then outgrew it. */
function scaledLow({ first, second, from, to }: Pair): number {
  if (second.scale === 1 || first.scale > 1 || from >= 1000) return from;
  return from < to / second.scale ? from * second.scale : from;
}

function sameUnit(first: Figure, second: Figure): boolean {
  if (first.kind === null || second.kind === null) return true;
  if (first.unit === second.unit) return true;
  return first.kind === "compound" && second.kind === "compound";
}

const WINDOW = 6;

function isBefore(words: readonly Word[], first: number, pattern: RegExp): boolean {
  const { sentence } = wordAt(words, first);
  for (let at = first - 1; at >= first - WINDOW; at--) {
    const word = wordAt(words, at);
    if (word.sentence !== sentence) return false;
    if (pattern.test(word.lower)) return true;
  }
  return false;
}

/** The index of "between" before the first number ("between the ages of 25"), or null. */
function findBetween(words: readonly Word[], first: number): number | null {
  const hedge = findHedgeBefore(words, first);
  const from = hedge?.first ?? first;
  if (wordAt(words, from - 1).lower === "between") return from - 1;
  const ages = wordAt(words, from - 2).lower === "ages" && wordAt(words, from - 1).lower === "of";
  if (!ages) return null;
  const between = wordAt(words, from - 3).lower === "the" ? from - 4 : from - 3;
  return wordAt(words, between).lower === "between" ? between : null;
}

const VOTE =
  /^(?:acquit(?:ted)?|approved|ballots?|board|committee|confirmed|court|decided|decision|decisions|delegates|deadlocked|house|judges|jury|justices|majority|passed|rejected|ruled|ruling|rulings|senate|split|unanimous|vote|voted|votes|voting)$/;

/** A word of voting near the pair, in its sentence. */
function hasVote(words: readonly Word[], figure: Figure): boolean {
  const { sentence } = wordAt(words, figure.first);
  for (let at = figure.first - 12; at <= figure.last + 8; at++) {
    const word = wordAt(words, at);
    if (word.sentence === sentence && VOTE.test(word.lower)) return true;
  }
  return false;
}

/** "51 to 48", "a 5-4 decision", "won 3-1": two numbers against each other, nothing counted between. */
function joinVote({ words, first, second, from, to }: Pair): Figure | null {
  if (first.kind !== null || second.kind === "percent" || second.kind === "currency") return null;
  if (second.kind === "measure" || second.kind === "compound") return null;
  const isGlued = wordAt(words, first.last).glued;
  const follows =
    second.kind === "noun" && findCountedNoun(words, second.numeral.last, false) !== null;
  // "fell 12 to 8 people" is no vote.
  if (!isGlued && follows && !hasVote(words, first)) return null;
  return {
    ...first,
    last: second.numeral.last,
    numeral: { first: first.numeral.first, last: second.numeral.last },
    value: !isGlued && to === 1 ? from : null,
    pair: [from, to],
    unit: hasVote(words, first) ? "vote" : "",
    kind: "part",
    unitWords: null,
  };
}
