// Article text -> tokens. Made once per article and shared by all finders, since reading the text
// letter by letter is the dearest thing that the analysis does.

import type { Span } from "../../model/span.ts";

export type TokenKind = "word" | "number" | "punctuation";

/** A word ("U.S.", "Trump's" with its possessive, "al-Assad"), a numeral run ("1,500.5", "2nd"), or one mark. */
export interface Token extends Span {
  readonly text: string;
  readonly kind: TokenKind;
}

const WORD_CHARACTER = /[\p{L}\p{M}\p{N}\u00ad\u200b-\u200d\u2060]/u;

/** Joins two letters or digits into one token: apostrophes, hyphens, and full stops inside "U.S". */
const isJoiner = (code: number): boolean =>
  code === 0x27 || code === 0x2019 || code === 0x2d || code === 0x2010 || code === 0x2011;

const isAsciiLetter = (code: number): boolean => {
  const lower = code | 0x20;
  return lower >= 0x61 && lower <= 0x7a;
};
const isAsciiDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;

function isWordCharacter(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 0x80) return isAsciiLetter(code) || isAsciiDigit(code);
  if (Number.isNaN(code)) return false;
  const point = text.codePointAt(at) ?? code;
  return WORD_CHARACTER.test(String.fromCodePoint(point));
}

const widthAt = (text: string, at: number): number =>
  (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;

/** True where the character at `at` glues the word before it to the word after it. */
function joins(text: string, at: number): boolean {
  if (!isWordCharacter(text, at + 1)) return false;
  const code = text.charCodeAt(at);
  if (isJoiner(code)) return true;
  const before = text.charCodeAt(at - 1);
  const after = text.charCodeAt(at + 1);
  if (code === 0x2e || code === 0x2c) {
    if (isAsciiDigit(before) && isAsciiDigit(after)) return true;
  }
  // "U.S", "a.m": a single letter on the left; the final stop is taken by abbreviationEnd.
  return (
    code === 0x2e &&
    isAsciiLetter(before) &&
    !isWordCharacter(text, at - 2) &&
    isAsciiLetter(after) &&
    (!isWordCharacter(text, at + 2) || text.charCodeAt(at + 2) === 0x2e)
  );
}

/** A dotted abbreviation ("U.S.") keeps its last stop; any other word does not. */
function abbreviationEnd(text: string, start: number, end: number): number {
  const dotted = end - start >= 3 && text.charCodeAt(end - 2) === 0x2e;
  return dotted && text.charCodeAt(end) === 0x2e ? end + 1 : end;
}

/**
 * Cuts `text` into tokens, in order and without overlap; white space belongs to none. Linear in the
 * length of the text. Half surrogates become punctuation.
 */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code <= 0x20 || code === 0xa0) {
      at++;
      continue;
    }
    if (!isWordCharacter(text, at)) {
      const width = widthAt(text, at);
      const mark = text.slice(at, at + width);
      if (mark.trim() !== "")
        tokens.push({ start: at, end: at + width, text: mark, kind: "punctuation" });
      at += width;
      continue;
    }
    const start = at;
    at += widthAt(text, at);
    while (at < text.length && (isWordCharacter(text, at) || joins(text, at)))
      at += widthAt(text, at);
    at = abbreviationEnd(text, start, at);
    tokens.push({
      start,
      end: at,
      text: text.slice(start, at),
      kind: isAsciiDigit(text.charCodeAt(start)) ? "number" : "word",
    });
  }
  return tokens;
}
