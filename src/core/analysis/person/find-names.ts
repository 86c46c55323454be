// Which part of a capitalised run may be a person's name, and how sure that is by its own words and the
// words beside it. Whether two names are one person, group-mentions.ts decides.

import { inOrder, type Span } from "../../model/span.ts";
import { inParts, type Steps } from "../../model/steps.ts";
import { PORTFOLIOS } from "../official/offices.ts";
import { isMarkOf } from "../text/characters.ts";
import type { ReadText } from "../text/read.ts";
import { Letters } from "../text/spellings.ts";
import type { Token } from "../text/tokens.ts";
import { isOneOf, wordSet } from "../text/word-sets.ts";
import {
  hasCueVerb,
  isApposed,
  isDescribed,
  isKin,
  isLabel,
  isWidowed,
  titleBefore,
} from "./beside-name.ts";
import { isCapitalized } from "./capital-words.ts";
import {
  type CapitalizedRun,
  type CapitalizedWord,
  findCapitalizedRuns,
  wordBefore,
} from "./capitalized-runs.ts";
import { isCueVerb } from "./cue-verbs.ts";
import { isInsideName, isSeatAt } from "./inside-name.ts";
import { continuesList } from "./name-lists.ts";
import { findStretches, type Stretch, SYLLABLES } from "./name-stretches.ts";
import { officeOfSeat } from "./seat.ts";
import {
  BODY,
  FIRST_SURNAME,
  foldToken,
  GENERATION,
  GIVEN,
  INITIAL,
  NOT_NAME,
  PARTICLE,
  PLACE,
  TITLE,
} from "./word-classes.ts";
import { namesByWord, wordSurnames } from "./word-surnames.ts";

export interface NameCandidate {
  readonly words: readonly CapitalizedWord[];
  /** The title or honorific just before, else null. */
  readonly title: Span | null;
  /** Folded last word of that title, without full stop; empty: none. */
  readonly titleWord: string;
  /** "person": its words or neighbours show it; "maybe": only another mention can. */
  readonly strength: "person" | "maybe";
  /** Inside the name of something else ("Clinton Foundation"): never a mention. */
  readonly insideName: boolean;
  /** A reporting verb stands beside it. */
  readonly reports: boolean;
  /** A speaker label in a transcript: "OKOYE:". */
  readonly label: boolean;
  /** An article or demonstrative stands before it: "the Bill" is no person. */
  readonly determined: boolean;
  readonly titleCase: boolean;
  /** In a list of names under a plural title, or somebody's kin: "Sens. Okoye, Marlow and Brix", "his sister, Ada". */
  readonly introduced: boolean;
  /** Folded: of "Ada ‘Duchess’ Okoye" the word between marks; empty: none. */
  readonly nickname: string;
  /** "his wife, Ada Okoye", "First Lady Ada Okoye": named by whoever is told of, who goes on by the surname alone. */
  readonly related: boolean;
}

const RUNS_A_STEP = 64;

/**
 * All stretches of capitalised words that may be names, in order. Linear in the number of tokens. Persons and officials
 * ask for the same: whoever wants both finds them once.
 */
export function* findNames(read: ReadText): Steps<readonly NameCandidate[]> {
  const { tokens } = read;
  const names: NameCandidate[] = [];
  const list: List = { end: -1 };
  const runs = yield* findCapitalizedRuns(read);
  yield* inParts(runs.length, RUNS_A_STEP, (from, to) => {
    for (const run of runs.slice(from, to))
      for (const stretch of findStretches(tokens, run))
        names.push(asListed(tokens, judge(tokens, run, pastSeat(tokens, run, stretch)), list));
  });
  const surnames = wordSurnames(names);
  if (surnames.size === 0) return names;
  yield;
  for (const run of runs)
    if (namesByWord(tokens, run, surnames))
      names.push(judge(tokens, run, { from: run.words.length - 1, to: run.words.length }));
  return inOrder(names, ({ words }) => words[0]?.start ?? 0);
}

/** "MP for Elkhart | Ada Okoye", "MLA for Elkhart–Marlow | Ada Okoye": the words before the given name are the seat. */
function pastSeat(tokens: readonly Token[], run: CapitalizedRun, stretch: Stretch): Stretch {
  const from = pastPortfolio(tokens, run, stretch);
  const { to } = stretch;
  if (isCountry(tokens, run, stretch)) return { from: from + 1, to };
  const seat = run.words.slice(from, to - 1).findIndex(({ classes }) => (classes & GIVEN) !== 0);
  // "Mayor of Elkhart | Bekzat Roe": somebody whom no list knows has two names.
  if (seat < 0 && from === 0 && to === run.words.length && to > 2 && isOfSeat(tokens, run))
    return { from: to - 2, to };
  if (seat < 1) return { from, to };
  const given = from + seat;
  const office = officeOfSeat(tokens, (run.words[given]?.token ?? 0) - 1) ?? -1;
  return isSeated(tokens[office]) ? { from: given, to } : { from, to };
}

/** "Prime Minister of Georgia | Ada Okoye", "Governor of Virginia | Bekzat Roe": a place that is a given name, too. */
function isCountry(
  tokens: readonly Token[],
  { words }: CapitalizedRun,
  { from, to }: Stretch,
): boolean {
  const first = words[from];
  return (
    first !== undefined &&
    to - from > 2 &&
    (first.classes & PLACE) !== 0 &&
    tokens[first.token - 1]?.text === "of" &&
    isSeated(tokens[first.token - 2])
  );
}

/** "Mayor of |", "MP for |": whoever has the office has a seat. */
function isOfSeat(tokens: readonly Token[], { words, titleCase }: CapitalizedRun): boolean {
  const at = words[0]?.token ?? 0;
  return (
    !titleCase &&
    words.every(({ classes }) => (classes & NOT_NAME) === 0) &&
    isOneOf("for of", tokens[at - 1]?.text ?? "") &&
    isOneOf("governor mayor mep mla mp senator td", tokens[at - 2]?.lower ?? "")
  );
}

/** "Minister of State for Interior | Okoye": index past the fields of the office before. */
function pastPortfolio(
  tokens: readonly Token[],
  { words }: CapitalizedRun,
  { from, to }: Stretch,
): number {
  let past = from;
  while (past < to - 1 && isField(words[past] as CapitalizedWord)) past++;
  if (past === from) return from;
  const office = officeOfSeat(tokens, (words[past]?.token ?? 0) - 1) ?? -1;
  return isSeated(tokens[office]) ? past : from;
}

/** "Minister", "then-Minister". */
const isSeated = (office: Token | undefined): boolean =>
  office !== undefined && SEATED.has(office.lower.replace(/^then-/, ""));

/** "Lands", "Transformation", "Sanitation"; no given name, as "Clement" and "Charity" are. */
const isField = ({ folded, classes }: CapitalizedWord): boolean =>
  PORTFOLIOS.has(folded) || ((classes & GIVEN) === 0 && ABSTRACT.test(folded));

const ABSTRACT = /..(?:ancy|ations?|ctions?|ency|ities|ments?|ness|ology|ships?)$/;

const SEATED = wordSet(
  "ambassador archbishop bishop commissioner councillor governor mayor member mep minister mk mla mna mp mpp msp premier president secretary senator superintendent td",
);

/** A list of names under a plural title ("Justices"). */
interface List {
  /** Token after its latest name; -1: there is none. */
  end: number;
}

/** The name as one of the list, where it goes on with `name`; keeps where the list ends then. */
function asListed(tokens: readonly Token[], name: NameCandidate, list: List): NameCandidate {
  const first = name.words[0]?.token ?? 0;
  const listed = list.end >= 0 && name.title === null && continuesList(tokens, list.end, first);
  list.end =
    listed || opensNames(tokens, name.titleWord, first)
      ? (name.words.at(-1)?.token ?? first) + 1
      : -1;
  if (!listed || name.insideName) return name;
  // "Sens. Okoye of Ala., Marlow (Ohio) and Brix, D-Maine": no state is one of them.
  const isOne = isOneOf(", and or", tokens[first - 1]?.text ?? "");
  return {
    ...name,
    strength: "person",
    introduced: isOne && tokens[first]?.text.charAt(1) !== "-",
  };
}

/** "Ministers |", "Members of Parliament |": what is said before the first name holds for those that follow. */
const opensNames = (tokens: readonly Token[], title: string, first: number): boolean =>
  title.endsWith("s") || tokens[officeOfSeat(tokens, first - 1) ?? -1]?.lower === "members";

/** "the Chief Justice": no Justice of the title Chief. */
const isOffice = ([word, ...more]: readonly CapitalizedWord[], title: string): boolean =>
  title === "chief" && more.length === 0 && isOneOf("judge justice marshal", word?.folded ?? "");

function judge(tokens: readonly Token[], run: CapitalizedRun, stretch: Stretch): NameCandidate {
  const words = trimName(run.words, stretch);
  const first = words[0] as CapitalizedWord;
  const last = words.at(-1) as CapitalizedWord;
  const before = titleBefore(tokens, run, stretch.from);
  const label = isLabel(tokens, words);
  const reports =
    label || (hasCueVerb(tokens, first.token, last.token) && !endsBodyName(run, stretch));
  const insideName = isInsideName(tokens, run, stretch) || isOffice(words, before.word);
  const introduced = isKin(tokens, first);
  const person =
    !insideName &&
    (before.span !== null ||
      introduced ||
      isApposed(tokens, first) ||
      hasPersonalShape(words, run) ||
      reports ||
      (isDescribed(tokens, last) && tokens[first.token - 1]?.text !== "the") ||
      goesOnWithWho(tokens, words) ||
      (words.length > 1 && endsInSeat(tokens, run, stretch)) ||
      (words.length > 1 && officeOfSeat(tokens, first.token - 1) !== null));
  return {
    words,
    title: before.span,
    titleWord: before.word,
    strength: person ? "person" : "maybe",
    insideName,
    reports,
    label,
    determined:
      stretch.from === 0 &&
      isDeterminer(tokens[first.token - 1]) &&
      !opensClause(tokens, first.token - 1, last.token + 1),
    titleCase: run.titleCase && !(before.span !== null && endsLine(tokens, words)),
    introduced,
    nickname: words.length > 1 ? nicknameIn(tokens, words) : "",
    related: isRelated(tokens, words, introduced ? "kin" : before.word),
  };
}

/** "his wife, Ada Okoye", "First Lady Ada Okoye"; not "his widow, Ada Okoye": he says no more, and she goes on by the surname. */
const isRelated = (
  tokens: readonly Token[],
  [first, ...more]: readonly CapitalizedWord[],
  as: string,
): boolean =>
  first !== undefined &&
  more.length > 0 &&
  (as === "lady" || (as === "kin" && !isWidowed(tokens, first)));

/** "- House Speaker Ada Okoye": one of a list of those who hold office; a headline's name goes on, mostly with a verb. */
const endsLine = (tokens: readonly Token[], words: readonly CapitalizedWord[]): boolean =>
  words.length > 1 &&
  ((words[0]?.classes ?? 0) & GIVEN) !== 0 &&
  (tokens[(words.at(-1)?.token ?? 0) + 1]?.opensLine ?? true);

/** The name between marks inside a name or right behind it: "Ada ‘Duchess’ Okoye", "Ada Okoye ‘Duchess’". */
function nicknameIn(tokens: readonly Token[], words: readonly CapitalizedWord[]): string {
  for (const { token } of words) {
    const [open, name, close] = [tokens[token + 1], tokens[token + 2], tokens[token + 3]];
    if (open === undefined || name === undefined || !isMarkOf('"“‘', open.text)) continue;
    if (isCapitalized(name) && isMarkOf('"”’', close?.text ?? "")) return foldToken(name, 0);
  }
  return "";
}

/** "Ada Okoye MP", not "Elkhart North MP Ada Okoye", nor "the Elkhart North MP". */
function endsInSeat(
  tokens: readonly Token[],
  { words, titleCase }: CapitalizedRun,
  { from, to }: Stretch,
): boolean {
  const next = words[to];
  return (
    next !== undefined &&
    !titleCase &&
    to === words.length - 1 &&
    isSeatAt(tokens, next.token) &&
    !isDeterminer(tokens[(words[from]?.token ?? 0) - 1])
  );
}

/** Words that are looked at for what makes "Boy Scout" a common noun: "a very young Boy Scout". */
const DETERMINER_REACH = 4;
const COMMON = wordSet("any every former her his its my one our some their your");

/** "fact checker Pratik Okoye who tweeted"; not "Rust Belters who", "a former Boy Scout who said". */
function goesOnWithWho(tokens: readonly Token[], words: readonly CapitalizedWord[]): boolean {
  const [first, last] = words;
  if (first === undefined || last === undefined || words.length !== 2) return false;
  if (last.folded.endsWith("s") || tokens[last.token + 1]?.text !== "who") return false;
  if (!isCueVerb(tokens[last.token + 2])) return false;
  for (let at = first.token - 1; at >= first.token - DETERMINER_REACH; at--) {
    const { kind, lower } = tokens[at] ?? { kind: "punctuation", lower: "" };
    if (kind !== "word") return at < first.token - 1;
    if (DETERMINERS.has(lower) || COMMON.has(lower)) return false;
  }
  return true;
}

/** "the New Jersey Comets said", "the Elkhart County Grand Jury said", "Best Buy said": the end of a name that is nobody's. */
function endsBodyName(run: CapitalizedRun, { from, to }: Stretch): boolean {
  const before = wordBefore(run, from);
  if (before === undefined || run.titleCase || to - from !== 1) return false;
  if (OF_FIRMS.has(before.folded)) return ((run.words[from]?.classes ?? 0) & GIVEN) === 0;
  return (before.classes & (PLACE | BODY)) !== 0 && (before.classes & TITLE) === 0;
}

/** Adjectives and numbers that nobody bears, and firms do. */
const OF_FIRMS = wordSet("best big five four good great new seven six ten three two");

const DETERMINERS = wordSet("a an another any each new no that the this");

/** "No Okoye" begins a sentence of anybody. */
const isDeterminer = (token: Token | undefined): boolean =>
  token !== undefined &&
  DETERMINERS.hasKey(token.key) &&
  ((token.letters & Letters.upper) === 0 || isOneOf("A An The This", token.text));

export const AUXILIARIES = wordSet(
  "can could did does had has is may might must never should was were will would",
);

/** "expected that Okoye would"; not "that Okoye woman". */
const opensClause = (tokens: readonly Token[], before: number, after: number): boolean =>
  tokens[before]?.text === "that" && AUXILIARIES.hasKey(tokens[after]?.key ?? 0);

/** Drops an initial or particle at the end: "Plan B", "Mr. Orban and de". */
function trimName(
  words: readonly CapitalizedWord[],
  { from, to }: Stretch,
): readonly CapitalizedWord[] {
  let end = to;
  while (end - from > 1 && ((words[end - 1] as CapitalizedWord).classes & INITIAL) !== 0) end--;
  return end - from === words.length ? words : words.slice(from, end);
}

/** A given name first, or an initial inside: "Erin Murphy", "Donnel J. Quill". */
function hasPersonalShape(words: readonly CapitalizedWord[], run: CapitalizedRun): boolean {
  if (words.length < 2 || words.length > 5) return false;
  const [first, second] = words;
  if (first === undefined || second === undefined) return false;
  if (run.titleCase && words.length > 3) return false;
  if ((first.classes & GIVEN) !== 0) return true;
  if ((first.classes & FIRST_SURNAME) !== 0)
    return words.slice(1).every(({ classes, shouted }) => (classes & ~PARTICLE) === 0 && !shouted);
  if (SYLLABLES.test(second.folded) && !second.shouted) return true;
  if ((first.classes & INITIAL) !== 0 && !first.shouted) return (second.classes & INITIAL) === 0;
  return words.some(
    (word, index) =>
      index > 0 &&
      ((word.classes & INITIAL) !== 0 || (word.classes & GENERATION) !== 0) &&
      !word.shouted,
  );
}

/** True for a particle, a generation or an initial: no name by itself. */
export function isMinor(word: CapitalizedWord): boolean {
  if ((word.classes & GENERATION) !== 0) return true;
  // "Ben Okoye", "Al Okoye": given names that are particles elsewhere.
  return (word.classes & (PARTICLE | INITIAL)) !== 0 && (word.classes & GIVEN) === 0;
}
