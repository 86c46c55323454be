// Which quantities the article asserts. The story: cut the text into words; at each word read a number
// with its unit, or pass on; join two numbers that are one quantity; add the hedge; fill in units that
// are not repeated. The rules live in the files that are called here.

import { isEnglish } from "../../model/language.ts";
import type { Evidence, NumericClaim } from "../../model/mark.ts";
import { inOrder, type Span } from "../../model/span.ts";
import { finish, type Steps } from "../../model/steps.ts";
import type { ReadText } from "../text/read.ts";
import { findAge } from "./ages.ts";
import { confidenceOf } from "./confidence.ts";
import type { Draft } from "./draft.ts";
import { fillElidedUnits } from "./elided-units.ts";
import { findCountedNoun } from "./find-counted-noun.ts";
import { findForeignClaims } from "./find-foreign-claims.ts";
import { findHedgeAfter, findHedgeBefore } from "./find-hedge.ts";
import { findNamedUnit } from "./find-unit.ts";
import { joinFigures } from "./join-figures.ts";
import { numberFormatOf, POINT } from "./number-format.ts";
import { type Figure, readFigure } from "./read-figure.ts";
import { withOwnCurrencies } from "./shared-currencies.ts";
import { withoutSeries } from "./without-series.ts";
import { cutWords, lowerAt, type Word, wordAt } from "./words.ts";

/**
 * The article's numeric claims, ordered by start, without overlap. In a language other than English only
 * numerals are read, in that language's number format. Linear in the length of the text.
 */
export function findClaims(
  read: ReadText,
  language: string | null = read.language,
): NumericClaim[] {
  return finish(findClaimsInSteps(read, language));
}

/** The same with rests. */
export function* findClaimsInSteps(read: ReadText, language: string | null): Steps<NumericClaim[]> {
  const words = yield* cutWords(read);
  if (!isEnglish(language))
    return withOwnCurrencies(words, findForeignClaims(words, numberFormatOf(language)));
  const drafts = fillElidedUnits(words, withoutSeries(words, yield* findDrafts(words)));
  yield;
  return withOwnCurrencies(
    words,
    drafts.map((draft) => toClaim(words, draft)),
  );
}

const WORDS_A_STEP = 100;

function* findDrafts(words: readonly Word[]): Steps<Draft[]> {
  const drafts: Draft[] = [];
  let at = 0;
  while (at < words.length) {
    at = draftSome(words, at, drafts);
    yield;
  }
  return drafts;
}

/** Adds the drafts of about one step from `from` on; answers where the next step begins. */
function draftSome(words: readonly Word[], from: number, drafts: Draft[]): number {
  const end = Math.min(words.length, from + WORDS_A_STEP);
  let at = from;
  while (at < end) {
    const reading = readFigure(words, at, POINT);
    if (reading === null) at++;
    else if ("skipTo" in reading) at = Math.max(reading.skipTo, at + 1);
    else {
      const draft = draftOf(words, joinFigures(words, reading, POINT));
      // "5 $ half": a sign between two numbers belongs to the one that was read first.
      const overlaps = draft.first < (drafts.at(-1)?.last ?? 0);
      // "the rate per 100,000 people was 12": what a rate is measured on claims nothing.
      if (!overlaps && lowerAt(words, draft.first - 1) !== "per") drafts.push(draft);
      at = Math.max(draft.last, at + 1);
    }
  }
  return at;
}

/** A figure with its hedge, and with its age words where it is an age. */
function draftOf(words: readonly Word[], joined: Figure): Draft {
  const age = findAge(words, joined);
  const start = age ?? joined.first;
  const before = findHedgeBefore(words, start);
  const after = findHedgeAfter(words, joined.last);
  const figure = after === null ? joined : withUnitAfter(words, joined, after.last);
  const hedge = before ?? after;
  return {
    figure,
    first: before?.first ?? findPlusMinus(words, start) ?? start,
    last: Math.max(figure.last, after?.last ?? 0),
    hedge: hedge?.hedge ?? "none",
    hedgeWords: hedge,
    unit: age === null ? figure.unit : "year",
    unitSource: age !== null ? "age" : figure.unit === "" ? "none" : "written",
  };
}

/** "15-plus years", "20-odd people": the hedge stands before the unit. */
function withUnitAfter(words: readonly Word[], figure: Figure, at: number): Figure {
  if (figure.kind !== null || wordAt(words, at).sentence !== wordAt(words, at - 1).sentence)
    return figure;
  const noun = findCountedNoun(words, at, false);
  const unit =
    findNamedUnit(words, at) ?? (noun === null ? null : { ...noun, kind: "noun" as const });
  if (unit === null) return figure;
  const { first, last, name, kind } = unit;
  return { ...figure, last, unit: name, kind, unitWords: { first, last } };
}

const PLUS_MINUS: readonly (readonly string[])[] = [
  ["+", "/", "-"],
  ["plus", "or", "minus"],
  ["plus", "/", "minus"],
  ["plus", "-", "minus"],
  ["plus-or-minus"],
  ["±"],
];

/** Index of the first word of "plus or minus" before `first`, or null. */
function findPlusMinus(words: readonly Word[], first: number): number | null {
  for (const sign of PLUS_MINUS) {
    const start = first - sign.length;
    if (sign.every((word, offset) => lowerAt(words, start + offset) === word)) return start;
  }
  return null;
}

function toClaim(words: readonly Word[], draft: Draft): NumericClaim {
  const { figure, hedge, unit } = draft;
  const { value, low, high, pair } = figure;
  return {
    kind: "claim",
    span: spanOf(words, draft),
    quantity: { value, low, high, unit, hedge, vague: figure.form === "vague", pair },
    evidence: evidenceOf(words, draft),
    confidence: confidenceOf(draft),
  };
}

const spanOf = (words: readonly Word[], range: { first: number; last: number }): Span => ({
  start: wordAt(words, range.first).start,
  end: wordAt(words, range.last - 1).end,
});

function evidenceOf(words: readonly Word[], { figure, hedgeWords }: Draft): Evidence[] {
  const evidence: Evidence[] = [{ role: "numeral", span: spanOf(words, figure.numeral) }];
  if (figure.unitWords !== null)
    evidence.push({ role: "unit", span: spanOf(words, figure.unitWords) });
  if (hedgeWords !== null) evidence.push({ role: "hedge", span: spanOf(words, hedgeWords) });
  return inOrder(evidence, ({ span }) => span.start);
}
