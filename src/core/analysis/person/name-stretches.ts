// Which words of a capitalised run may be parts of one name: "Ada Okoye" of "Elkhart Mayor Ada Okoye".

import type { Token } from "../text/tokens.ts";
import { isOneOf, wordSet } from "../text/word-sets.ts";
import { isDescribed } from "./beside-name.ts";
import { type CapitalizedRun, type CapitalizedWord, wordBefore } from "./capitalized-runs.ts";
import { isCueVerb } from "./cue-verbs.ts";
import { officeOfSeat } from "./seat.ts";
import {
  BODY,
  classesOf,
  FIRST_SURNAME,
  GENERATION,
  GIVEN,
  HONORIFIC,
  INITIAL,
  NATIONALITY,
  NOT_NAME,
  OPENING,
  PARTICLE,
  PLACE,
  SURNAME,
  TITLE,
  WOMANS,
} from "./word-classes.ts";

export interface Stretch {
  /** Indexes into the words of the run, half-open. */
  readonly from: number;
  readonly to: number;
}

/** The maximal stretches of words that may be parts of one name. */
export function findStretches(tokens: readonly Token[], run: CapitalizedRun): Stretch[] {
  // Every second run is a lone word.
  if (run.words.length === 1) return mayBeName(run, 0, 0) ? [{ from: 0, to: 1 }] : [];
  const stretches: Stretch[] = [];
  let from = -1;
  run.words.forEach((_word, index) => {
    const position = from < 0 ? 0 : index - from;
    if (mayBeName(run, index, position) || endsTitledName(tokens, run, index, position)) {
      if (from < 0) from = index;
    } else if (from >= 0) {
      stretches.push({ from, to: index });
      from = -1;
    }
  });
  if (from >= 0) stretches.push({ from, to: run.words.length });
  return stretches;
}

/** `position`: how many words of the same name stand before it. */
function mayBeName(run: CapitalizedRun, index: number, position: number): boolean {
  const word = run.words[index] as CapitalizedWord;
  const before = wordBefore(run, index);
  if (before !== undefined && isOfOtherName(word, before, run.words[index - 2])) return false;
  if ((word.classes & NOT_NAME) === 0 || isSurnameSen(run, index, position)) return true;
  if (before === undefined) return isKoreanPark(run) || opensName(run, index);
  if ((word.classes & PARTICLE) !== 0 && position > 0) return true;
  if (isAfterParticle(run, index, position)) return (word.classes & PLACE) !== 0;
  // "Crown Prince Karl": a title before more of the name is no surname.
  if ((word.classes & TITLE) !== 0 && index < run.words.length - 1) return false;
  if ((word.classes & SURNAME) !== 0)
    return (before.classes & (GIVEN | HONORIFIC | TITLE | INITIAL)) !== 0 && !run.titleCase;
  if ((word.classes & GIVEN) !== 0)
    return (
      (before.classes & (GIVEN | HONORIFIC | TITLE | INITIAL)) !== 0 || !standsAlone(run, index)
    );
  return endsName(run, index, position);
}

/** "Mr. Money said", "Ms. March left"; "Mr. Speaker", "Mr. Ohio" are nobody's names. */
const NO_SURNAME = HONORIFIC | NATIONALITY | PLACE | TITLE;

/** The last word of the run, or the one before "Jr.". */
const isLast = ({ words }: CapitalizedRun, index: number): boolean =>
  index === words.length - 1 || ((words[index + 1]?.classes ?? 0) & GENERATION) !== 0;

/** "Hun Sen", "Roe Sen": a surname at the end of its name; "Sen. Roe" goes on. */
const isSurnameSen = ({ words }: CapitalizedRun, index: number, position: number): boolean =>
  position > 0 && index === words.length - 1 && words[index]?.folded === "sen";

/** "Robert Gates", "Arif H Sheikh": any last word after a given name that is no place as well. Not "Virginia Beach". */
function endsName(run: CapitalizedRun, index: number, position: number): boolean {
  const word = run.words[index] as CapitalizedWord;
  const before = run.words[index - 1]?.classes ?? 0;
  if (isOneOf("mr mrs ms", run.words[index - 1]?.folded ?? ""))
    return (
      isLast(run, index) &&
      !word.shouted &&
      (word.classes & NO_SURNAME) === 0 &&
      word.folded.length > 2
    );
  const hasInitial = position === 2 && (before & INITIAL) !== 0;
  const first = hasInitial ? (run.words[index - 2]?.classes ?? 0) : before;
  const isTitled = hasInitial && ((run.words[index - 3]?.classes ?? 0) & TITLE) !== 0;
  return (
    (position === 1 || hasInitial) &&
    isLast(run, index) &&
    !run.titleCase &&
    !word.shouted &&
    ((first & GIVEN) !== 0 || isTitled) &&
    (first & (PLACE | SURNAME)) === 0 &&
    (word.classes & (BODY | HONORIFIC | PLACE | TITLE)) !== 0 &&
    !BODY_ENDINGS.has(word.folded)
  );
}

/** Classes of words that are surnames, too. */
const OTHER_WORDS = SURNAME | BODY | HONORIFIC | PLACE | TITLE;

/**
 * "Sen. Dilnoza Field", "Itziar Lake, who is 42,", "Rep. Purev House said": a word behind one that no list knows, where an office
 * stands before or the article says behind who it is. What bears an official's name is neither: "in Mayor Okoye Park".
 */
function endsTitledName(
  tokens: readonly Token[],
  run: CapitalizedRun,
  index: number,
  position: number,
): boolean {
  const [first, last] = [run.words[index - 1], run.words[index]];
  if (position !== 1 || first === undefined || last === undefined || run.titleCase) return false;
  if (index < run.words.length - 1 || first.shouted || last.shouted) return false;
  const isSurname = (last.classes & OTHER_WORDS) !== 0 && (last.classes & OPENING) === 0;
  if (!isSurname || (first.classes & ~(GIVEN | WOMANS)) !== 0) return false;
  return isHolder(tokens, run, index) || isTold(tokens, first, last);
}

/** "Sen. Dilnoza Field", "Secretary of State Itziar Rose", "Rep. Purev House said"; not "chairman of U.S. Toys Systems". */
function isHolder(tokens: readonly Token[], run: CapitalizedRun, index: number): boolean {
  const [first, last] = run.words.slice(index - 1) as [CapitalizedWord, CapitalizedWord];
  const isPlain = (last.classes & SURNAME) !== 0;
  if (isTitled(tokens, run, index - 1)) {
    if (isCueVerb(tokens[last.token + 1])) return true;
    return !BODY_ENDINGS.has(last.folded) && (isPlain || !isOfThing(tokens, run));
  }
  if (!isPlain || officeOfSeat(tokens, first.token - 1) === null) return false;
  return isCueVerb(tokens[last.token + 1]) || !BODY_ENDINGS.has(last.folded);
}

/** "Itziar Hill, the secretary general,", "Damodar Park (D-Ohio)". */
const isTold = (tokens: readonly Token[], first: CapitalizedWord, last: CapitalizedWord): boolean =>
  isDescribed(tokens, last) &&
  (tokens[last.token + 1]?.text === "(" ||
    (!BODY_ENDINGS.has(last.folded) && !isWhere(tokens, first, last)));

/** "in Marlow Field, a former airport", "Elkhart North, who went to the polls". */
const isWhere = (
  tokens: readonly Token[],
  first: CapitalizedWord,
  last: CapitalizedWord,
): boolean =>
  isOneOf("east north south west", last.folded) ||
  (last.classes & PLACE) !== 0 ||
  isOneOf("and at from in near of outside the to", tokens[first.token - 1]?.lower ?? "");

/** "the President Okoye Plan": with an article and no surname, the name of something else. */
const isOfThing = (tokens: readonly Token[], { words: [opening] }: CapitalizedRun): boolean =>
  opening?.folded === "the" || tokens[(opening?.token ?? 0) - 1]?.text === "the";

/** "Communications Minister | Bekzat", "the minister | Itziar"; not "King | Okoye". */
function isTitled(tokens: readonly Token[], run: CapitalizedRun, index: number): boolean {
  const before = wordBefore(run, index);
  const { lower, key } = tokens[(run.words[index]?.token ?? 0) - 1] ?? { lower: "", key: 0 };
  const classes = before?.classes ?? classesOf(lower, key);
  return (classes & TITLE) !== 0 && !ROYAL.has(before?.folded ?? lower);
}

/** "Hillary PAC": an acronym after a name in small letters is a body's. "Queen Street", "King Ada Hill": royalty has no surname. */
const isOfOtherName = (
  word: CapitalizedWord,
  before: CapitalizedWord,
  second: CapitalizedWord | undefined,
): boolean =>
  (isAcronym(word) && !before.shouted) ||
  (isRoyal(before) && BODY_ENDINGS.has(word.folded)) ||
  (isRoyal(second) && (word.classes & BODY) !== 0) ||
  // "Republican House challengers"; "Rep. House" is somebody.
  (word.folded === "house" && isOneOf("democrat republican", before.folded));

const ROYAL = wordSet("emperor king prince princess queen");

const isRoyal = (word: CapitalizedWord | undefined): boolean =>
  word !== undefined && (word.classes & TITLE) !== 0 && ROYAL.has(word.folded);

/** "Jordan Peele": a given name that is another word, too. */
const opensName = (run: CapitalizedRun, index: number): boolean =>
  ((run.words[index]?.classes ?? 0) & GIVEN) !== 0 && !standsAlone(run, index);

/** "Park Ji-won", "Park": a surname that stands first and is a word of bodies too. */
function isKoreanPark({ words: [word, next] }: CapitalizedRun): boolean {
  const both = FIRST_SURNAME | BODY;
  return (
    ((word?.classes ?? 0) & (both | OPENING)) === both &&
    (next === undefined || (next.folded.includes("-") && SYLLABLES.test(next.folded)))
  );
}

/** "Ki-moon", "Jae-in", "Ing-wen": two short syllables, after a surname. */
export const SYLLABLES = /^[a-z]{2,5}-[a-z]{2,5}$/;

/** "Ada de Lima": the place ends a name that a given name began. */
function isAfterParticle({ words }: CapitalizedRun, index: number, position: number): boolean {
  const [given, before] = [words[index - position], words[index - 1]];
  if (position < 2 || given === undefined || before === undefined) return false;
  return (before.classes & PARTICLE) !== 0 && (given.classes & GIVEN) !== 0;
}

/** "PAC", "RNC": no name in small letters goes on with one. */
export function isAcronym(word: CapitalizedWord): boolean {
  return word.shouted && (word.classes & INITIAL) === 0 && (word.classes & GENERATION) === 0;
}

/** "Jordan said" is the country, "Jordan Peele said" is not. */
function standsAlone(run: CapitalizedRun, index: number): boolean {
  const next = run.words[index + 1];
  return next === undefined || (next.classes & NOT_NAME) !== 0;
}

/** Bodies and works named after a person; a given name before them opens no other name. */
const BODY_ENDINGS = wordSet(
  "academy act administration airport airways amendment army authority avenue awards bank beach boulevard bridge building camp campaign castle center centre church city college " +
    "committee company council county court day department drive elementary force forest foundation fund gardens group hall highway holdings hospital hotel house industries initiative " +
    "institute insurance international island journal law library magazine mall market media memorial ministry motors museum news organization park party plaza " +
    "police post press prize productions project records report river road school show square series state station street studios symphony team temple theater theatre times tower towers trust tv " +
    "union university valley ventures",
);
