// Which capitalised words stand together. A name is always within one run ("Prime Minister Theresa May");
// what part of the run is the name, find-names.ts decides.

import type { Steps } from "../../model/steps.ts";
import { isMarkOf } from "../text/characters.ts";
import type { ReadText } from "../text/read.ts";
import type { Token } from "../text/tokens.ts";
import { isOneOf, wordSet } from "../text/word-sets.ts";
import { hasOwnStop, isCapitalized, possessiveLength } from "./capital-words.ts";
import { classesInPlace } from "./classes-in-place.ts";
import {
  classesOf,
  foldToken,
  GENERATION,
  GIVEN,
  INITIAL,
  OPENING,
  PARTICLE,
} from "./word-classes.ts";

export interface CapitalizedWord {
  /** Index into the tokens of the text. */
  readonly token: number;
  readonly start: number;
  /** Without a possessive 's; with the stop of an initial or of "Jr.". */
  readonly end: number;
  readonly folded: string;
  readonly classes: number;
  /** All capitals: an acronym, a speaker label or a shouted headline. */
  readonly shouted: boolean;
  /** Opens a sentence, so that its capital says nothing. */
  readonly opens: boolean;
}

export interface CapitalizedRun {
  readonly words: readonly CapitalizedWord[];
  /** In a line where nearly every word is capitalised, a neighbour's capital says nothing. */
  readonly titleCase: boolean;
}

/** The word before another of its run; undefined: none. Asking an array for -1 is a dozen times as slow as for what it has. */
export const wordBefore = (
  { words }: CapitalizedRun,
  index: number,
): CapitalizedWord | undefined => (index > 0 ? words[index - 1] : undefined);

/** Those that may open a run; "do", "la" and "y" are too often another word: "do Republicans". */
const OPENING_PARTICLES = wordSet("al bin da de del della di el ibn van von");

const TOKENS_A_STEP = 800;

/** All runs of capitalised words, in order, linear in the number of tokens; rests between paragraphs. */
export function* findCapitalizedRuns(read: ReadText): Steps<CapitalizedRun[]> {
  const runs: CapitalizedRun[] = [];
  const openings = new Set(read.sentences.map((sentence) => sentence.start));
  let first = 0;
  let rested = 0;
  let sentence = 0;
  for (const { end } of read.paragraphs) {
    if (first - rested > TOKENS_A_STEP) {
      rested = first;
      yield;
    }
    let last = first;
    for (; (read.sentences[sentence]?.start ?? end) < end; sentence++)
      last = read.sentences[sentence]?.last ?? last;
    addRuns(read.tokens, first, { last, openings }, runs);
    first = last;
  }
  return runs;
}

/** Adds the runs of one paragraph, whose first token is `first`. */
function addRuns(
  tokens: readonly Token[],
  first: number,
  bounds: Bounds,
  runs: CapitalizedRun[],
): void {
  const { last } = bounds;
  const titleCase = isTitleCase(tokens, first, bounds);
  for (let at = first; at < last; at++) {
    if (!opensRun(tokens, at, last)) continue;
    const words = readRun(tokens, at, bounds);
    runs.push({ words, titleCase });
    at = words.at(-1)?.token ?? at;
  }
}

function opensRun(tokens: readonly Token[], at: number, last: number): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  if (isCapitalized(token)) return true;
  return OPENING_PARTICLES.hasKey(token.key) && opensWithParticle(tokens, at, last);
}

interface Bounds {
  /** Index after the last token of the paragraph. */
  readonly last: number;
  /** Where sentences begin. */
  readonly openings: ReadonlySet<number>;
}

function readRun(tokens: readonly Token[], from: number, bounds: Bounds): CapitalizedWord[] {
  let word = readWord(tokens, from, bounds);
  const words = [word];
  for (;;) {
    if (word.end < (tokens[word.token]?.end ?? 0)) break;
    const next = nextInRun(tokens, word.token, bounds.last);
    if (next === null) break;
    // A particle joins only what follows it: "van der Leyen".
    word = readWord(tokens, next, bounds);
    words.push(word);
  }
  while (words.length > 1 && isLowerParticle(words.at(-1), tokens)) words.pop();
  return words;
}

function isLowerParticle(word: CapitalizedWord | undefined, tokens: readonly Token[]): boolean {
  if (word === undefined || (word.classes & PARTICLE) === 0) return false;
  const token = tokens[word.token];
  return token !== undefined && !isCapitalized(token);
}

function readWord(tokens: readonly Token[], at: number, bounds: Bounds): CapitalizedWord {
  const token = tokens[at] as Token;
  const possessive = possessiveLength(token.text);
  const bare = possessive > 0 ? token.text.slice(0, -possessive) : token.text;
  const folded = foldToken(token, possessive);
  const shouted = isShouted(bare);
  const stop = hasOwnStop(tokens, at) ? 1 : 0;
  let classes = classesInPlace(tokens, at, folded, bounds.openings);
  // "Kim Jong Un" is no "UN".
  if (folded === "un" && !shouted) classes = 0;
  if ((shouted || bare.length === 1) && isRoman(bare) && isNumbered(tokens, at))
    classes = GENERATION;
  if (shouted && bare.length <= 2 && classes === 0) classes = INITIAL;
  if (classes === 0 && (bare.length === 1 || bare.includes("."))) classes = INITIAL;
  const opens = bounds.openings.has(token.start);
  if (opens && classes === 0 && opensWithParticiple(tokens, at, folded)) classes = OPENING;
  return {
    token: at,
    start: token.start,
    end: token.end - possessive + stop,
    folded,
    classes,
    shouted,
    opens,
  };
}

/** "Edward VII", "Malcolm X", "Harald V". */
function isRoman(bare: string): boolean {
  for (let at = 0; at < bare.length; at++) if (!"IVX".includes(bare.charAt(at))) return false;
  return bare !== "I";
}

/** Behind a given name in small letters, or any name of a king or a pope; not "PRESIDENT XI", "the Norland XI", "Roe V. Wade". */
function isNumbered(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (before === undefined || !isCapitalized(before) || isShouted(before.text)) return false;
  if (hasOwnStop(tokens, at)) return false;
  return (
    (classesOf(before.lower, before.key) & GIVEN) !== 0 ||
    isOneOf("Emperor King Pope Queen", tokens[at - 2]?.text ?? "")
  );
}

/** "MPs", "NGOs". */
const PLURAL_ACRONYM = /^[A-Z]{2,}s$/;

/** All capitals; the second letter tells of nearly every name that it is not. */
function isShouted(bare: string): boolean {
  const second = bare.charCodeAt(1);
  if (second >= 0x61 && second <= 0x7a) return false;
  return (
    bare.length > 1 &&
    (bare === bare.toUpperCase() || (bare.endsWith("s") && PLURAL_ACRONYM.test(bare)))
  );
}

/** "Hosting Roe": before another capital a sentence opens with a participle more often than with a name. */
function opensWithParticiple(tokens: readonly Token[], at: number, folded: string): boolean {
  const next = tokens[at + 1];
  return folded.length > 5 && folded.endsWith("ing") && next !== undefined && isCapitalized(next);
}

/** The next token of the run after `at`: the next word, past a stop or the comma of ", Jr."; else null. */
function nextInRun(tokens: readonly Token[], at: number, last: number): number | null {
  const token = tokens[at];
  if (token === undefined) return null;
  let next = at + 1;
  if (hasOwnStop(tokens, at)) next = afterNickname(tokens, next) ?? next + 1;
  else if (tokens[next]?.text === "," && isOneOf("Jr Sr", tokens[next + 1]?.text ?? "")) next++;
  else next = afterNickname(tokens, at) ?? next;
  if (next >= last) return null;
  const following = tokens[next];
  if (following === undefined) return null;
  return isCapitalized(following) || opensWithParticle(tokens, next, last) ? next : null;
}

/** The token after a nickname: "Frank “Duke” Okoye", "V. E. (Red) Okoye"; null: none follows. */
function afterNickname(tokens: readonly Token[], at: number): number | null {
  if (tokens[at + 1]?.kind !== "punctuation") return null;
  const [open, name, close, after] = tokens.slice(at + 1, at + 5);
  if (open === undefined || name === undefined || close === undefined || after === undefined)
    return null;
  if (!isMarkOf('"“‘(', open.text) || !isMarkOf('"”’)', close.text)) return null;
  // "Elkhart (AP) Ada Okoye": a place, and whose report it is.
  if (open.text === "(" && isShouted(name.text)) return null;
  return isCapitalized(name) && isCapitalized(after) && after.start === close.end + 1
    ? at + 4
    : null;
}

/** True for one or two small particles with a capitalised word after them: "de Blasio", "van der Bellen". */
function opensWithParticle(tokens: readonly Token[], at: number, last: number): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (token === undefined || next === undefined || at + 1 >= last) return false;
  if (!isSmallParticle(token)) return false;
  if (isCapitalized(next)) return true;
  const after = tokens[at + 2];
  return after !== undefined && at + 2 < last && isSmallParticle(next) && isCapitalized(after);
}

const isSmallParticle = ({ kind, start, end, text, lower, key }: Token): boolean =>
  kind === "word" && end - start <= 5 && text === lower && (classesOf(lower, key) & PARTICLE) !== 0;

/** Words that title case leaves small. */
export const SMALL_WORDS = wordSet(
  "a an and as at but by de for from if in into is la le nor of off on or over per than that the to up v via vs with",
);
/** Longest line that is looked at: a headline is shorter. */
const LONGEST_HEADLINE = 40;

/** More small words than the longest headline may have. */
const MOST_SMALL = LONGEST_HEADLINE / 8;

/** A line where only small words are small: "Okoye Calls Marlow Unfit for Office". */
function isTitleCase(tokens: readonly Token[], first: number, { last, openings }: Bounds): boolean {
  if (last - first > LONGEST_HEADLINE) return false;
  let capitalized = 0;
  let small = 0;
  for (let at = first; at < last; at++) {
    const token = tokens[at];
    if (token === undefined || token.kind !== "word" || token.end - token.start < 3) continue;
    // "Aldermen Ada Okoye and Lee Carr agreed. Aldermen …": a headline has one sentence.
    if (at > first && openings.has(token.start)) return false;
    if (isCapitalized(token)) capitalized++;
    else if (!SMALL_WORDS.hasKey(token.key) && ++small > MOST_SMALL) return false;
  }
  return capitalized >= 4 && small * 8 <= capitalized;
}
