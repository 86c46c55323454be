// Two numbers that make one quantity: ranges ("between 10 and 15", "$3-5 million"), ratios ("eight of 10
// voters", "3-to-1"), votes and scores ("51 to 48"), rates ("12 per 100,000"), dollars with cents.

import { isOneOf } from "../text/word-sets.ts";
import { CURRENCY_SIGNS } from "./currencies.ts";
import { findCountedNoun } from "./find-counted-noun.ts";
import { findHedgeBefore } from "./find-hedge.ts";
import { findBetween, findJoint } from "./find-joint.ts";
import { hasVote } from "./has-vote.ts";
import { HEDGES_BEFORE } from "./hedges.ts";
import type { NumberFormat } from "./number-format.ts";
import { type Figure, readFigure } from "./read-figure.ts";
import { lowerAt, type Word, wordAt } from "./words.ts";

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
  CURRENCY_SIGNS.has(word.text) ||
  isOneOf("us u.s. as at even fewer in less many maybe more much no perhaps up well", word.lower) ||
  HEDGES_BEFORE.has(word.lower);

const isPlain = ({ kind }: Figure): boolean => kind === null || kind === "noun" || kind === "part";

/** "1 in 4 residents", "eight of the last nine contests"; the whole is not smaller than the part. */
function joinRatio({ words, first, second, from, to }: Pair): Figure | null {
  const isPart = isPlain(second) || second.kind === "measure";
  if (first.kind !== null || !isPart || to < from || to < 2 || from < 0) return null;
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

const CHANGES =
  /^(?:added|chang(?:ed|ing)|climb(?:ed|ing|s)?|cut|declin(?:e|ed|es|ing)|down|dropp?(?:ed|ing|s)?|expand(?:ed|s)?|fall(?:ing|s)?|fell|gained|gr[eo]ws?|growing|increas(?:e|ed|es|ing)|jump(?:ed|s)?|lost|lowered|moved|plunged|rais(?:e|ed|es|ing)|reduced|ris(?:es?|ing)|rose|sank|shed|slid|slipped|slumped|soared|strengthened|surged|swelled|tumbled|up|weakened|went|widened)$/;
const RIVALS =
  /^(?:ahead|beat|beats|behind|defeated|lead|leading|leads|led|lost|over|trail|trailed|trailing|trails)$/;

/** Two numbers that go up, with one unit between them. */
function joinRange(pair: Pair): Figure | null {
  const { words, first, second } = pair;
  const low = scaledLow(pair);
  const high = second.value;
  if (high === null || low >= high || !sameUnit(first, second) || isRecord(pair)) return null;
  // "The won lost 0.6% to 1,424 a dollar": ends of one range are both shares.
  if (first.kind === "percent" && second.kind === null) return null;
  const between = findBetween(words, first.first);
  // "rose from 3 percent to 5 percent" and "fell $2 to $45" state two things, "Lee leads 40 percent to 45 percent" two shares.
  const isTwice = second.kind === null || first.kind !== null;
  if (
    between === null &&
    isTwice &&
    !sharesMagnitude(pair) &&
    (isBefore(words, first.first, CHANGES) || isBefore(words, first.first, RIVALS))
  )
    return null;
  if (first.kind === null && second.kind === null && hasVote(words, first)) return null;
  return rangeOf(first, second, { low, high, start: between ?? first.first });
}

/** "fell to 350-375 million": the ends of one range, whatever rose or fell. */
const sharesMagnitude = ({ words, first, second }: Pair): boolean =>
  first.scale === 1 && second.scale > 1 && wordAt(words, first.last).glued;

/** "(2-8, 0-7)": games won and lost stand in brackets, several with commas. */
function isRecord({ words, first, second }: Pair): boolean {
  if (first.kind !== null || second.kind !== null) return false;
  const [open, close] = [wordAt(words, first.first - 1).text, wordAt(words, second.last).text];
  const isPair = (at: number): boolean =>
    wordAt(words, at).kind === "digits" && lowerAt(words, at + 1) === "-";
  return (
    (open === "(" && close === "," && isPair(second.last + 1)) ||
    (open === "," && close === ")" && isPair(first.first - 4)) ||
    isStanding(words, first, second)
  );
}

const STANDS = /^(?:at|finished|including|is|record|start|started|was|went)$/;

/** "at 4-7", "went 2-6 in the league", "0-3": games again, where nothing is counted after them. */
function isStanding(words: readonly Word[], first: Figure, second: Figure): boolean {
  const next = wordAt(words, second.last);
  const isOver = next.kind === "mark" || isOneOf("after against in on this with", next.lower);
  const stands = first.value === 0 || STANDS.test(lowerAt(words, first.first - 1));
  return stands && isOver && wordAt(words, first.last).glued && (second.value ?? 0) < MOST_GAMES;
}

/** Of one season. */
const MOST_GAMES = 100;

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

/** "51 to 48", "a 5-4 decision", "won 3-1": two numbers against each other, nothing counted between. */
function joinVote({ words, first, second, from, to }: Pair): Figure | null {
  if (first.kind !== null || second.kind === "percent" || second.kind === "currency") return null;
  if (second.kind === "measure" || second.kind === "compound") return null;
  const isGlued = wordAt(words, first.last).glued;
  const follows =
    second.kind === "noun" && findCountedNoun(words, second.numeral.last, false) !== null;
  // "fell 12 to 8 people" and "rose by 200 to 900" are no votes.
  if (!isGlued && isBefore(words, first.first, CHANGES) && !hasVote(words, first)) return null;
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
