// The article's tokens as the number rules see them: numerals apart from what is glued to them, and
// compounds that begin with a number cut at their hyphens ("2.6million", "63-year-old", "two-thirds").

import type { Span } from "../../model/span.ts";
import type { ReadText } from "../text/read.ts";
import type { Token } from "../text/tokens.ts";
import { NUMBER_WORDS } from "./number-words.ts";

export type WordKind = "digits" | "word" | "mark";

export interface Word extends Span {
  readonly text: string;
  /** Lower case; every kind of hyphen and minus sign is "-", every apostrophe "'". */
  readonly lower: string;
  readonly kind: WordKind;
  /** No white space between this word and the one before. */
  readonly glued: boolean;
  /** Number of its sentence, counted from 0; rules never read across sentences. */
  readonly sentence: number;
  /** True for the first word of a paragraph. */
  readonly opens: boolean;
}

/** What is read beyond either end of the words, so that rules need no bounds checks. */
export const NOTHING: Word = {
  start: 0,
  end: 0,
  text: "",
  lower: "",
  kind: "mark",
  glued: false,
  sentence: -1,
  opens: false,
};

/** The word at `index`, or NOTHING beyond the ends. */
export const wordAt = (words: readonly Word[], index: number): Word => words[index] ?? NOTHING;

/** A run of digits, of letters, or a single other character; "63-year-old" has five. */
const PIECES = /\d+(?:[.,]\d+)*|[¼-¾⅐-⅞]|[^\d\s¼-¾⅐-⅞\-\u2010\u2011]+|[-\u2010\u2011]/g;
const HYPHEN = /[-\u2010\u2011]/;
const HYPHENS = /[\u2010\u2011\u2212]/g;
const VULGAR = /[¼-¾⅐-⅞]/;

/** True for a hyphen that clings to the word before it. */
export const isHyphen = (word: Word): boolean => word.lower === "-" && word.glued;

/**
 * What a token holds besides small letters, as bits; found in one pass without an object, since this runs
 * on every word of a page.
 */
const UPPER = 1;
const DASHED = 2;
/** Characters beyond ASCII: curly apostrophes, long hyphens, fractions, accents. */
const WIDE = 4;

/**
 * Cuts the tokens of `read` further where a number stands in them. Ordered, without overlap; linear.
 */
export function cutWords(read: ReadText): Word[] {
  const words: Word[] = [];
  const { sentences, paragraphs } = read;
  let sentence = 0;
  let paragraph = 0;
  let opensAt = paragraphs[0]?.start ?? 0;
  for (const token of read.tokens) {
    while (token.start >= (sentences[sentence]?.end ?? Number.POSITIVE_INFINITY)) sentence++;
    while (token.start > opensAt && paragraph < paragraphs.length) {
      paragraph++;
      opensAt = paragraphs[paragraph]?.start ?? Number.POSITIVE_INFINITY;
    }
    const { start, end, text } = token;
    const letters = lettersOf(text);
    const opens = start === opensAt;
    if (isCut(token, letters)) pushPieces(words, token, { sentence, opens });
    else {
      const kind = kindOf(token, letters);
      const glued = isGlued(words, start);
      words.push({ start, end, text, lower: lowerOf(text, letters), kind, glued, sentence, opens });
    }
  }
  return words;
}

function kindOf(token: Token, letters: number): WordKind {
  if (token.kind === "punctuation") return "mark";
  if (token.kind === "number") return "digits";
  return (letters & WIDE) > 0 && VULGAR.test(token.text.charAt(0)) ? "digits" : "word";
}

interface Place {
  readonly sentence: number;
  readonly opens: boolean;
}

function lettersOf(text: string): number {
  let letters = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code > 0x7f) letters |= WIDE;
    else if (code >= 0x41 && code <= 0x5a) letters |= UPPER;
    else if (code === 0x2d) letters |= DASHED;
  }
  return letters;
}

/** True for "2.6million" and "five-story"; not for "180", "EB-5" or "bikini-clad". */
function isCut(token: Token, letters: number): boolean {
  if (token.kind === "punctuation") return false;
  if (token.kind === "number") return (letters & WIDE) > 0 || !ONLY_DIGITS.test(token.text);
  if ((letters & (DASHED | WIDE)) === 0) return false;
  const hyphen = token.text.search(HYPHEN);
  if (hyphen < 0) return VULGAR.test(token.text.charAt(0)) && token.text.length > 1;
  return NUMBER_WORDS.has(token.text.slice(0, hyphen).toLowerCase());
}

const ONLY_DIGITS = /^[\d.,]+$/;

function pushPieces(words: Word[], token: Token, place: Place): void {
  for (const match of token.text.matchAll(PIECES)) {
    const text = match[0];
    const start = token.start + match.index;
    words.push({
      start,
      end: start + text.length,
      text,
      lower: lowerOf(text, lettersOf(text)),
      kind: pieceKind(text),
      glued: isGlued(words, start),
      sentence: place.sentence,
      opens: place.opens && match.index === 0,
    });
  }
}

function pieceKind(text: string): WordKind {
  const code = text.charCodeAt(0);
  if ((code >= 0x30 && code <= 0x39) || VULGAR.test(text)) return "digits";
  return text.length === 1 && HYPHEN.test(text) ? "mark" : "word";
}

/** Lower case with plain marks: "Trump’s" and "trump's" are one word. */
function lowerOf(text: string, letters: number): string {
  if ((letters & WIDE) > 0)
    return text.replace(HYPHENS, "-").replaceAll("\u2019", "'").toLowerCase();
  return (letters & UPPER) > 0 ? text.toLowerCase() : text;
}

const isGlued = (words: readonly Word[], start: number): boolean =>
  words.length > 0 && words[words.length - 1]?.end === start;
