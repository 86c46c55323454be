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
const HYPHENS = /^[-\u2010\u2011\u2212]$/;
const VULGAR = /[¼-¾⅐-⅞]/;
const HYPHEN_OR_APOSTROPHE = /[\u2010\u2011\u2212\u2019]/;

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
    const place = { sentence, opens: token.start === opensAt };
    if (isCut(token)) pushPieces(words, token, place);
    else pushWord(words, token, { kind: kindOf(token), ...place });
  }
  return words;
}

interface Place {
  readonly sentence: number;
  readonly opens: boolean;
}

function kindOf(token: Token): WordKind {
  if (token.kind === "punctuation") return "mark";
  return token.kind === "number" || VULGAR.test(token.text.charAt(0)) ? "digits" : "word";
}

/** True for "2.6million" and "five-story"; not for "180", "EB-5" or "bikini-clad". */
function isCut(token: Token): boolean {
  if (token.kind === "punctuation") return false;
  if (token.kind === "number") {
    const last = token.text.charCodeAt(token.text.length - 1);
    return last < 0x30 || last > 0x39 || /[^\d.,]/.test(token.text);
  }
  const hyphen = token.text.search(/[-\u2010\u2011]/);
  if (hyphen < 0) return VULGAR.test(token.text.charAt(0)) && token.text.length > 1;
  return NUMBER_WORDS.has(token.text.slice(0, hyphen).toLowerCase());
}

function pushPieces(words: Word[], token: Token, place: Place): void {
  for (const match of token.text.matchAll(PIECES)) {
    const text = match[0];
    const start = token.start + match.index;
    const opens = place.opens && match.index === 0;
    pushWord(
      words,
      { start, end: start + text.length, text },
      { kind: pieceKind(text), sentence: place.sentence, opens },
    );
  }
}

function pieceKind(text: string): WordKind {
  const code = text.charCodeAt(0);
  if ((code >= 0x30 && code <= 0x39) || VULGAR.test(text)) return "digits";
  return HYPHENS.test(text) ? "mark" : "word";
}

function pushWord(
  words: Word[],
  token: Span & { readonly text: string },
  rest: Place & { readonly kind: WordKind },
): void {
  const { start, end, text } = token;
  const glued = words.length > 0 && words[words.length - 1]?.end === start;
  const lower = HYPHEN_OR_APOSTROPHE.test(text)
    ? plainMarks(text).toLowerCase()
    : text.toLowerCase();
  const { kind, sentence, opens } = rest;
  words.push({ start, end, text, lower, kind, glued, sentence, opens });
}

const plainMarks = (text: string): string =>
  text.replace(/[\u2010\u2011\u2212]/g, "-").replace(/\u2019/g, "'");
