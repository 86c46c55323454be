// Article text -> tokens. Made once per article and shared by all finders, since reading the text
// letter by letter is the dearest thing that the analysis does.

import type { Span } from "../../model/span.ts";
import { finish, type Steps } from "../../model/steps.ts";
import { CharacterClass, classAt, isWordAt, widthAt } from "./characters.ts";
import { type Spelling, spellingOf } from "./spellings.ts";

export type TokenKind = "word" | "number" | "punctuation";

/** A word ("U.S.", "Trump's" with its possessive, "al-Assad"), a numeral run ("1,500.5", "2nd"), or one mark. */
export interface Token extends Span, Spelling {
  readonly kind: TokenKind;
  /** The first of its line: no phrase runs on to it. */
  readonly opensLine: boolean;
}

const SPACE = 0x20;
const NEWLINE = 0x0a;
const STOP = 0x2e;
const COMMA = 0x2c;

/** Joins two letters or digits into one token: apostrophes and hyphens. */
const isJoiner = (code: number): boolean =>
  code === 0x27 || code === 0x2019 || code === 0x2d || code === 0x2010 || code === 0x2011;

const isAsciiLetter = (code: number): boolean => {
  const lower = code | 0x20;
  return lower >= 0x61 && lower <= 0x7a;
};
const isAsciiDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;

/**
 * Length of UTF-8 punctuation that was read as Windows-1252 ("â€œ", "â€™") at `at`, else 0. Its letters
 * must not stick to the word beside it: "â€œWe" is a mark and a word.
 */
export function brokenMarkLength(text: string, at: number): number {
  if (text.charCodeAt(at) !== 0xe2 || text.charCodeAt(at + 1) !== 0x20ac) return 0;
  const last = text.charCodeAt(at + 2);
  // œ “ ” ™ ˜ ¦ and U+009D; a page that drops the unassigned U+009D leaves two characters.
  return "\u0153\u201c\u201d\u2122\u02dc\u00a6\u009d".includes(String.fromCharCode(last)) ? 3 : 2;
}

/** True where the character at `at`, which is no word character, glues the word before it to the one after it. */
function joins(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code !== STOP && code !== COMMA && !isJoiner(code)) return false;
  if (!isWordAt(text, at + 1) || brokenMarkLength(text, at + 1) > 0) return false;
  if (isJoiner(code)) return true;
  const before = text.charCodeAt(at - 1);
  const after = text.charCodeAt(at + 1);
  if (isAsciiDigit(before) && isAsciiDigit(after)) return true;
  // "U.S", "a.m": a single letter on the left; the final stop is taken by abbreviationEnd.
  return (
    code === STOP &&
    isAsciiLetter(before) &&
    !isWordAt(text, at - 2) &&
    isAsciiLetter(after) &&
    (!isWordAt(text, at + 2) || text.charCodeAt(at + 2) === STOP)
  );
}

/** "donâ€™t": a broken apostrophe between letters stays inside the word. */
const joinsBroken = (text: string, at: number): boolean =>
  brokenMarkLength(text, at) === 3 &&
  text.charCodeAt(at + 2) === 0x2122 &&
  isWordAt(text, at - 1) &&
  isWordAt(text, at + 3);

/** Code units to go on by inside a word at `at`, or 0 where the word ends. */
function wordStep(text: string, at: number): number {
  if (isWordAt(text, at)) {
    if (text.charCodeAt(at) !== 0xe2 || brokenMarkLength(text, at) === 0) return widthAt(text, at);
    return joinsBroken(text, at) ? 3 : 0;
  }
  return joins(text, at) ? 1 : 0;
}

/** A dotted abbreviation ("U.S.") keeps its last stop; any other word does not. */
function abbreviationEnd(text: string, start: number, end: number): number {
  const dotted =
    end - start >= 3 &&
    text.charCodeAt(end - 2) === STOP &&
    !isAsciiDigit(text.charCodeAt(end - 1));
  return dotted && text.charCodeAt(end) === STOP ? end + 1 : end;
}

/** The token that starts at `start`, which is not white space. */
function tokenAt(text: string, start: number): Token {
  // Most words are plain letters up to a space: these need no look at what may join them.
  let end = afterAsciiLetters(text, start);
  if (end > start && text.charCodeAt(end) === SPACE) return tokenOf(text, start, end, "word");
  if (end === start) {
    const broken = brokenMarkLength(text, start);
    if (broken > 0 || !isWordAt(text, start))
      return tokenOf(text, start, start + (broken || widthAt(text, start)), "punctuation");
    end += widthAt(text, start);
  }
  for (let step = wordStep(text, end); step > 0; step = wordStep(text, end))
    end = afterAsciiLetters(text, end + step);
  end = abbreviationEnd(text, start, end);
  return tokenOf(text, start, end, isAsciiDigit(text.charCodeAt(start)) ? "number" : "word");
}

function afterAsciiLetters(text: string, from: number): number {
  let at = from;
  // Asked of each letter of the text: a call for it were a tenth of all calls.
  for (let lower = text.charCodeAt(at) | 0x20; lower >= 0x61 && lower <= 0x7a; ) {
    at++;
    lower = text.charCodeAt(at) | 0x20;
  }
  return at;
}

function tokenOf(source: string, start: number, end: number, kind: TokenKind): Token {
  const { text, lower, letters, key } = spellingOf(source.slice(start, end));
  return { start, end, text, lower, letters, key, kind, opensLine: false };
}

/**
 * Cuts `text` into tokens, in order and without overlap; white space belongs to none. Linear in the
 * length of the text. Half surrogates become punctuation.
 */
export function tokenize(text: string): Token[] {
  return finish(tokenizeInSteps(text));
}

/** In one step: where nothing is compiled yet they take some milliseconds. */
const CHARACTERS_A_STEP = 4_000;

/** The same with rests. */
export function* tokenizeInSteps(text: string): Steps<Token[]> {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    at = tokenizeSome(text, at, tokens);
    yield;
  }
  return tokens;
}

/** Adds the tokens of about one step from `from` on; answers where the next step begins. */
function tokenizeSome(text: string, from: number, tokens: Token[]): number {
  const end = Math.min(text.length, from + CHARACTERS_A_STEP);
  let at = from;
  let opensLine = from === 0 || text.charCodeAt(from - 1) === NEWLINE;
  while (at < end) {
    const code = text.charCodeAt(at);
    if (code === SPACE || (!isAsciiLetter(code) && classAt(text, at) === CharacterClass.space)) {
      if (code === NEWLINE) opensLine = true;
      at++;
      continue;
    }
    const token = tokenAt(text, at);
    tokens.push(opensLine ? { ...token, opensLine } : token);
    at = token.end;
    opensLine = false;
  }
  return at;
}

/** Index of the first token that ends after `offset`; the number of tokens where none does. */
export function tokenIndexAt(tokens: readonly Token[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.end ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
