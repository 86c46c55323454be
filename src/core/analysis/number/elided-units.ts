// The unit of a bare number, which the reader takes from what was said before or comes next: "10 judges
// rather than 11", "27 and 29 years old", "40 were injured", "10 others".

import { isCapitalAt, isMarkOf } from "../text/characters.ts";
import { isOneOf, wordSet } from "../text/word-sets.ts";
import type { Draft, UnitSource } from "./draft.ts";
import { findCountedNoun } from "./find-counted-noun.ts";
import { isScoreOverGames } from "./find-share.ts";
import { HARMS, PEOPLE_VERBS } from "./noun-words.ts";
import type { UnitKind } from "./unit.ts";
import { lowerAt, type Word, wordAt } from "./words.ts";

/** Words that join a bare number to the next one, whose unit it shares. */
const JOINS = wordSet("- – — , / and or to versus vs");
/** "two-thirds of the 600,000 refugees": a part has the unit of its whole. */
const JOINS_PART = wordSet("all its of the their those");
const JOIN_MOST = 4;
/** An earlier unit holds in its own sentence and in the next one. */
const REACH = 1;
/** "Others" point further back: who they are the others of may be two sentences away. */
const REACH_OF_OTHERS = 2;
/** "Millions" in a story about money stay money for a paragraph. */
const REACH_OF_MILLIONS = 3;
const OTHERS = wordSet("others other");

/** `drafts`, in order, with the elided units filled in where the text gives them. */
export function fillElidedUnits(words: readonly Word[], drafts: readonly Draft[]): Draft[] {
  const said: Said = { any: null, count: null, percent: null };
  let before: Draft | null = null;
  return fillFromNext(words, drafts).map((draft) => {
    // "aged 19, 24 and 31"
    const isAge = before?.unitSource === "age" && isElided(draft) && joins(words, before, draft);
    const resolved = isAge ? withUnit(draft, "year", "age") : resolve(words, draft, said);
    before = resolved;
    const { unit, figure } = resolved;
    if (unit === "" || figure.kind === "compound") return resolved;
    const isRepeat = resolved.unitSource === "earlier" && said.any?.unit === unit;
    const own = { kind: figure.kind, ofRate: isBroken(figure.value) };
    const { kind, ofRate } = isRepeat && said.any !== null ? said.any : own;
    const sentence = wordAt(words, draft.first).sentence;
    const opens = wordAt(words, draft.first - 1).sentence !== sentence;
    said.any = { unit, kind, sentence, ofRate, opens, value: figure.value };
    if (isCount(unit, kind) || unit === said.count?.unit) said.count = said.any;
    if (kind === "percent") said.percent = said.any;
    return resolved;
  });
}

/** "job" and "person" are said by verbs, too: "injured 40", "payrolls rose by 6,000". */
const isCount = (unit: string, kind: UnitKind | null): boolean =>
  kind === "noun" || isOneOf("job person", unit);

/** A unit that was written out, and where it, or a number that repeats it, was last read. */
interface SaidUnit {
  readonly unit: string;
  readonly kind: UnitKind | null;
  readonly sentence: number;
  /** It was the first word of its sentence. */
  readonly opens: boolean;
  readonly value: number | null;
  /** "25.9 cases": it was written out with an average or a rate. */
  readonly ofRate: boolean;
}

interface Said {
  any: SaidUnit | null;
  /** One that counts people or things. */
  count: SaidUnit | null;
  percent: SaidUnit | null;
}

function fillFromNext(words: readonly Word[], drafts: readonly Draft[]): Draft[] {
  const filled = [...drafts];
  for (let index = filled.length - 2; index >= 0; index--) {
    const draft = filled[index];
    const next = filled[index + 1];
    if (draft === undefined || next === undefined) continue;
    const shares = joins(words, draft, next);
    if (isElided(draft) && next.unit !== "" && shares)
      filled[index] = { ...draft, unit: next.unit, unitSource: "later" };
  }
  return filled;
}

/** A pair that is a vote or a score measures nothing; a ratio does. */
const isElided = ({ unit, figure }: Draft): boolean =>
  unit === "" && (figure.pair === null || figure.form === "fraction") && figure.form !== "multiple";

function joins(words: readonly Word[], draft: Draft, next: Draft): boolean {
  const gap = next.first - draft.last;
  if (gap < 1 || gap > JOIN_MOST || next.figure.form === "multiple") return false;
  const joining = draft.figure.form === "fraction" ? JOINS_PART : JOINS;
  for (let at = draft.last; at < next.first; at++)
    if (!joining.has(lowerAt(words, at))) return false;
  return wordAt(words, draft.first).sentence === wordAt(words, next.first).sentence;
}

function resolve(words: readonly Word[], draft: Draft, said: Said): Draft {
  const { sentence } = wordAt(words, draft.first);
  if (OTHERS.has(draft.unit)) {
    const count = othersOf(words, draft, said);
    return withUnit(draft, count?.unit ?? "person", count === null ? "verb" : "earlier");
  }
  if (!isElided(draft) || isInches(words, draft) || isScoreLine(words, draft)) return draft;
  if (isScoreOverGames(words, draft.first)) return draft;
  const counted = countedBefore(words, draft);
  if (counted !== null) return withUnit(draft, counted, "verb");
  if (isHarm(words, draft))
    return withUnit(draft, within(said.count, sentence, 0)?.unit ?? "person", "verb");
  const source = sourceFor(words, draft, said);
  if (source === null) return draft;
  // "245 for 6": an innings has ten wickets, so more than that are runs.
  const isRuns = source.unit === "wicket" && (draft.figure.value ?? 0) > MOST_WICKETS;
  return withUnit(draft, isRuns ? "run" : source.unit, "earlier");
}

/** What "others" are others of; null: they are people, or nothing was counted: "He lost, along with 10 others". */
function othersOf(words: readonly Word[], { first }: Draft, { count }: Said): SaidUnit | null {
  const said = within(count, wordAt(words, first).sentence, REACH_OF_OTHERS);
  const isAlong = lowerAt(words, first - 1) === "with" && lowerAt(words, first - 2) === "along";
  return isAlong && !isSubject(words, first, said) ? null : said;
}

/** "Four dogs | were found, along with 10 others": what opens the sentence. */
const isSubject = (words: readonly Word[], first: number, said: SaidUnit | null): boolean =>
  said?.opens === true && said.sentence === wordAt(words, first).sentence;

const MOST_WICKETS = 10;

/** "22" wide", "a 65" screen": a measure of its own. */
function isInches(words: readonly Word[], { last }: Draft): boolean {
  const mark = wordAt(words, last);
  return mark.glued && isMarkOf('"″”', mark.text) && !wordAt(words, last + 1).glued;
}

/** Words of "Elk City 4, Marlow Red Wings 1:". */
const SCORE_REACH = 6;

/** "Elks 4, Marlow 1: Roe scored twice": a name and a number open the line, and a colon ends its score. */
function isScoreLine(words: readonly Word[], { first, last }: Draft): boolean {
  const { sentence } = wordAt(words, first);
  if (!isCapitalAt(wordAt(words, first - 1).text, 0)) return false;
  if (wordAt(words, first - SCORE_REACH).sentence === sentence) return false;
  for (let at = last; at < last + SCORE_REACH; at++) {
    const { kind, text } = wordAt(words, at);
    if (wordAt(words, at).sentence !== sentence) return false;
    if (text === ":") return true;
    if (kind === "word" && !isCapitalAt(text, 0)) return false;
  }
  return false;
}

const withUnit = (draft: Draft, unit: string, unitSource: UnitSource): Draft => ({
  ...draft,
  unit,
  unitSource,
});

/** `unit` where it was said at most `reach` sentences before `sentence`, else null. */
const within = (unit: SaidUnit | null, sentence: number, reach: number): SaidUnit | null =>
  unit !== null && sentence - unit.sentence <= reach ? unit : null;

/** A percentage is repeated by numbers up to this only. */
const MOST_PERCENT = 100;

/** The unit that a bare number repeats. */
function sourceFor(words: readonly Word[], draft: Draft, said: Said): SaidUnit | null {
  const { any, count } = said;
  const { figure } = draft;
  const { sentence } = wordAt(words, draft.first);
  if (figure.form === "vague") {
    const money = within(any, sentence, REACH_OF_MILLIONS);
    return money?.kind === "currency" ? money : null;
  }
  if (figure.form === "fraction")
    return isShare(words, draft) ? within(count, sentence, REACH) : null;
  const isSmall = (figure.value ?? figure.high ?? 0) <= MOST_PERCENT;
  const same = within(any, sentence, 0);
  // "It costs $139, and AirPods 2 are cheaper": a name's number is no price.
  const isNames = isCapitalAt(wordAt(words, draft.first - 1).text, 0);
  if ((same?.kind === "currency" && !isNames) || (same?.kind === "percent" && isSmall)) return same;
  // "36 percent of the vote from 12 stations. The others had 42.5": nothing that is counted has a half.
  if (isBroken(figure.value)) return sourceOfBroken(words, draft, said);
  // "He has three brothers. They got two million": money, most likely.
  if (isFew(count?.value ?? null) && isOfMillions(words, draft)) return null;
  return within(count, sentence, REACH);
}

const isFew = (value: number | null): boolean =>
  Number.isInteger(value) && (value ?? 0) < MOST_PERCENT;

const isOfMillions = (words: readonly Word[], { last }: Draft): boolean =>
  isOneOf("lakh million crore billion", lowerAt(words, last - 1));

/** The unit that a number with a point repeats. */
function sourceOfBroken(words: readonly Word[], draft: Draft, said: Said): SaidUnit | null {
  const { sentence } = wordAt(words, draft.first);
  // Not "an index of 12 cities stood at 101.2, up from | 99.5".
  if (isBefore(words, draft) && said.count?.ofRate) return within(said.count, sentence, 0);
  const isSmall = (draft.figure.value ?? 0) <= MOST_PERCENT;
  return isSmall && isPolled(words, draft) ? within(said.percent, sentence, REACH) : null;
}

/** "25.9 cases per 100,000 people, up from | 15.6": what it was before. */
const isBefore = (words: readonly Word[], { first }: Draft): boolean =>
  lowerAt(words, first - 1) === "from" &&
  isOneOf("down falling increasing rising up", lowerAt(words, first - 2));

/** "had | 42.5", "was on | 42.5 and | 21.5"; not "the magnitude was 4.5", nor "at 9.15". */
const isPolled = (words: readonly Word[], { first }: Draft): boolean =>
  isOneOf("and at got had has on polled received took with won", lowerAt(words, first - 1)) &&
  !(lowerAt(words, first - 1) === "at" && CLOCK.test(wordAt(words, first).text));

const CLOCK = /^1?\d\.[0-5][05]$/;

const isBroken = (value: number | null): boolean =>
  value !== null && value < MOST_PERCENT && !Number.isInteger(value);

/** "one in five", "half of them": shares of what was counted before; "a quarter of that" may be of anything. */
const isShare = (words: readonly Word[], { figure }: Draft): boolean =>
  figure.pair !== null || isOneOf("them us whom", lowerAt(words, figure.last - 1));

/** Whom the words before a bare number count; null: they do not say. */
function countedBefore(words: readonly Word[], draft: Draft): string | null {
  if (isPopulation(words, draft) || isToll(words, draft)) return "person";
  if (isJobs(words, draft)) return "job";
  return isChildren(words, draft) ? "child" : numbered(words, draft);
}

/** Words from "number of" to the number that it rose or fell to. */
const NUMBER_REACH = 14;
const REACHES = wordSet("at by exceeded exceeds from hit is reached reaches stands stood to was");

/** "the number of farmers rose from five million to 11 million"; null: no noun is said to have a number. */
function numbered(words: readonly Word[], { first, figure }: Draft): string | null {
  if (figure.form === "fraction" || !REACHES.has(lowerAt(words, first - 1))) return null;
  const { sentence } = wordAt(words, first);
  for (let at = first - 2; at >= first - NUMBER_REACH; at--) {
    const word = wordAt(words, at);
    if (word.sentence !== sentence || word.kind === "mark") return null;
    if (word.lower !== "number" || lowerAt(words, at + 1) !== "of") continue;
    // "a number of towns" are some towns.
    if (lowerAt(words, at - 1) !== "the") return null;
    const noun = findCountedNoun(words, at + 2, false);
    return noun !== null && noun.last < first ? noun.name : null;
  }
  return null;
}

/** Words from "payrolls" or "job gains" to the number. */
const JOBS_REACH = 14;
const CHANGED = wordSet(
  "add added adding adds by gain gained gaining lose losing lost shed shedding",
);

const YEAR = /^(?:19|20)\d\d$/;
/** What is told beside payrolls and rises, too: "payrolls beat forecasts and the Dow gained 250". */
const GAUGES = wordSet("dow ftse index nasdaq nikkei pay shares stocks wage wages");

/** "payrolls rose by 161,000", "job gains were led by trade, which added 53,000": they are jobs. */
function isJobs(words: readonly Word[], { first, figure }: Draft): boolean {
  if ((figure.value ?? 0) < 100 || !CHANGED.has(lowerAt(words, first - 1))) return false;
  const { sentence } = wordAt(words, first);
  for (let at = first - 2; at >= first - JOBS_REACH; at--) {
    const { kind, lower, sentence: said } = wordAt(words, at);
    // "job losses, while the club lost 120 members and gained 300": more of the last.
    if (said !== sentence || GAUGES.has(lower) || (kind === "digits" && !YEAR.test(lower)))
      return false;
    if (lower === "payrolls") return true;
    if (lower === "job")
      return isOneOf("creation gain gains growth loss losses", lowerAt(words, at + 1));
  }
  return false;
}

const PEOPLE_TOGETHER = wordSet(
  "audience congregation crew crowd delegation family household jury panel population squad staff team workforce",
);

/** "a population of 54,000", "a family of five" */
const isPopulation = (words: readonly Word[], { first, figure }: Draft): boolean =>
  lowerAt(words, first - 1) === "of" &&
  PEOPLE_TOGETHER.has(lowerAt(words, first - 2)) &&
  figure.form !== "fraction";

const PARENTS = wordSet("dad father grandfather grandmother mom mother mum parent parents");

/** "a father of four" */
const isChildren = (words: readonly Word[], { first }: Draft): boolean =>
  lowerAt(words, first - 1) === "of" && PARENTS.has(lowerAt(words, first - 2));

/** "the death toll rose to 41", "the toll has risen to 41"; nobody dies of a toll that is paid. */
function isToll(words: readonly Word[], { first }: Draft): boolean {
  for (let at = first - 1, rises = false; at >= first - TOLL_REACH; at--) {
    const { lower } = wordAt(words, at);
    if (lower === "toll") return rises || lowerAt(words, at - 1) === "death";
    rises ||= isOneOf("climbed hit reached risen rises rose stands stood", lower);
  }
  return isDeathToll(words, first);
}

/** "the death toll from the fire that levelled the old town rose to 89". */
function isDeathToll(words: readonly Word[], first: number): boolean {
  if (lowerAt(words, first - 1) !== "to") return false;
  if (!isOneOf("climbed grew increased risen rises rose", lowerAt(words, first - 2))) return false;
  const { sentence } = wordAt(words, first);
  for (let at = first - 3; at >= first - LONG_TOLL_REACH; at--) {
    const word = wordAt(words, at);
    if (word.sentence !== sentence || word.kind === "mark") return false;
    if (word.lower === "toll") return lowerAt(words, at - 1) === "death";
  }
  return false;
}

const LONG_TOLL_REACH = 16;

/** Words from "toll" to its number. */
const TOLL_REACH = 5;

/** "40 were injured", "12 killed", "at least six have died". */
function isHarm(words: readonly Word[], draft: Draft): boolean {
  const { sentence } = wordAt(words, draft.first);
  const all = lowerAt(words, draft.first - 1) === "all" ? 2 : 1;
  if (HARMS.has(lowerAt(words, draft.first - all))) return true;
  for (let at = draft.last; at < draft.last + 4; at++) {
    const word = wordAt(words, at);
    if (word.sentence !== sentence || word.kind !== "word") return false;
    if (PEOPLE_VERBS.has(word.lower)) return true;
    if (
      !isOneOf(
        "also are be been being had has have more of others reported them those was were who",
        word.lower,
      )
    )
      return false;
  }
  return false;
}
