// The article's tokens as the number rules see them: numerals apart from what is glued to them, and
// compounds that begin with a number cut at their hyphens ("2.6million", "63-year-old", "two-thirds").

import type { Span } from "../../model/span.ts";
import { inParts, type Steps } from "../../model/steps.ts";
import { hyphenIn, isDigitAt, isDigits, isMarkOf } from "../text/characters.ts";
import type { ReadText } from "../text/read.ts";
import { remembered } from "../text/remembered.ts";
import { Letters } from "../text/spellings.ts";
import type { Token } from "../text/tokens.ts";
import { keyOf } from "../text/word-sets.ts";
import { CURRENCY_CODES, LETTER_CURRENCIES, SINGLE_LETTER_CURRENCIES } from "./currencies.ts";
import { startOf, startsNumber } from "./number-starts.ts";
import { NUMBER_WORDS } from "./number-words.ts";

export type WordKind = "digits" | "word" | "mark";

export interface Word extends Span {
  readonly text: string;
  /** Lower case; every kind of hyphen and minus sign is "-", every apostrophe "'". */
  readonly lower: string;
  /** Of `lower` (text/word-sets.ts). */
  readonly key: number;
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
  key: 0,
  kind: "mark",
  glued: false,
  sentence: -1,
  opens: false,
};

/** The word at `index`, or NOTHING beyond the ends. */
export const wordAt = (words: readonly Word[], index: number): Word =>
  // Asking an array for -1 is a dozen times as slow as for what it has.
  index < 0 ? NOTHING : (words[index] ?? NOTHING);

/** Its letters in lower case; empty beyond the ends. */
export const lowerAt = (words: readonly Word[], index: number): string =>
  wordAt(words, index).lower;

/** A run of digits, of letters, or a single other character; "63-year-old" has five. */
const PIECES = /\d+(?:[.,]\d+)*|[¼-¾⅐-⅞]|[^\d\s¼-¾⅐-⅞\-\u2010\u2011]+|[-\u2010\u2011]/g;

/** "½", "⅓" at the start of `text`. */
function opensVulgar(text: string): boolean {
  const code = text.charCodeAt(0);
  return (code >= 0xbc && code <= 0xbe) || (code >= 0x2150 && code <= 0x215e);
}

/** True for a hyphen that clings to the word before it. */
export const isHyphen = (word: Word): boolean => word.lower === "-" && word.glued;

const SENTENCES_A_STEP = 64;

/**
 * The words of the sentences of `read` in which a number may begin, cut further where one stands; of the other
 * sentences the first and the last word, beside which a number may stand. Ordered, without overlap; linear.
 */
export function* cutWords(read: ReadText): Steps<Word[]> {
  const cut: Cut = { words: [], paragraph: 0 };
  yield* inParts(read.sentences.length, SENTENCES_A_STEP, (from, to) => {
    for (let sentence = from; sentence < to; sentence++) cutSentence(read, sentence, cut);
  });
  return cut.words;
}

/** How far the words are cut. */
interface Cut {
  readonly words: Word[];
  /** Index of the paragraph that it may open. */
  paragraph: number;
}

function cutSentence(
  { tokens, paragraphs, sentences }: ReadText,
  sentence: number,
  cut: Cut,
): void {
  const { first, last } = sentences[sentence] ?? { first: 0, last: 0 };
  const opener = tokens[first];
  if (opener === undefined) return;
  while ((paragraphs[cut.paragraph]?.start ?? opener.start) < opener.start) cut.paragraph++;
  const opens = paragraphs[cut.paragraph]?.start === opener.start;
  pushWords(cut.words, opener, { sentence, opens });
  const from = mayHoldNumber(tokens, first, last) ? first + 1 : Math.max(first + 1, last - 1);
  const inside: Place = { sentence, opens: false };
  for (let at = from; at < last; at++) pushWords(cut.words, tokens[at] ?? opener, inside);
}

function mayHoldNumber(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (token === undefined || token.kind === "punctuation") continue;
    if (token.kind === "number") return true;
    const isPlain = (token.letters & (Letters.dashed | Letters.digit | Letters.wide)) === 0;
    if (!isPlain && (isCut(token) || kindOf(token) === "digits")) return true;
    if (startOf(token.key) !== 0 && startsNumber(token.key, tokens[at + 1]?.lower ?? ""))
      return true;
  }
  return false;
}

function pushWords(words: Word[], token: Token, place: Place): void {
  const { start, end, text, letters } = token;
  if (isCut(token)) {
    pushPieces(words, token, place);
    return;
  }
  const { sentence, opens } = place;
  const isPlain = (letters & Letters.wide) === 0;
  const lower = isPlain ? token.lower : plainMarks(text);
  const key = isPlain ? token.key : keyOf(lower);
  const glued = isGlued(words, start);
  words.push({ start, end, text, lower, key, kind: kindOf(token), glued, sentence, opens });
}

function kindOf(token: Token): WordKind {
  if (token.kind === "punctuation") return "mark";
  if (token.kind === "number") return "digits";
  const isFraction = (token.letters & Letters.wide) > 0 && opensVulgar(token.text);
  return isFraction ? "digits" : "word";
}

interface Place {
  readonly sentence: number;
  readonly opens: boolean;
}

/** True for "2.6million" and "five-story"; not for "180", "EB-5" or "bikini-clad". */
function isCut({ kind, text, lower, letters }: Token): boolean {
  if (kind === "punctuation") return false;
  if (kind === "number")
    return (letters & Letters.wide) > 0 || !(isDigits(text) || ONLY_DIGITS.test(text));
  const isMixed = (letters & Letters.upper) > 0 && (letters & Letters.digit) > 0;
  if (isMixed && isGluedMoney(text)) return true;
  if ((letters & (Letters.dashed | Letters.wide)) === 0) return false;
  const hyphen = hyphenIn(text);
  if (hyphen < 0) return text.length > 1 && opensVulgar(text);
  return NUMBER_WORDS.has(lower.slice(0, hyphen));
}

/** "N185.2bn", "Rs500", "USD115.5": letters of a currency before the digits. */
function isGluedMoney(text: string): boolean {
  let letters = 0;
  while (letters < 4 && text.charCodeAt(letters) > 0x39) letters++;
  if (letters === text.length || text.charCodeAt(letters) < 0x30 || text.charCodeAt(letters) > 0x39)
    return false;
  const sign = text.slice(0, letters);
  return (
    LETTER_CURRENCIES.has(sign) || SINGLE_LETTER_CURRENCIES.has(sign) || CURRENCY_CODES.has(sign)
  );
}

const ONLY_DIGITS = /^[\d.,]+$/;

function pushPieces(words: Word[], token: Token, place: Place): void {
  for (const match of token.text.matchAll(PIECES)) {
    const text = match[0];
    const start = token.start + match.index;
    const lower = plainMarks(text);
    words.push({
      start,
      end: start + text.length,
      text,
      lower,
      key: keyOf(lower),
      kind: pieceKind(text),
      glued: isGlued(words, start),
      sentence: place.sentence,
      opens: place.opens && match.index === 0,
    });
  }
}

function pieceKind(text: string): WordKind {
  if (isDigitAt(text, 0) || opensVulgar(text)) return "digits";
  return isMarkOf("-‐‑", text) ? "mark" : "word";
}

/** Lower case with plain marks: "Trump’s" and "trump's" are one word. */
const plainMarks = remembered((text) =>
  text
    .replaceAll("\u2010", "-")
    .replaceAll("\u2011", "-")
    .replaceAll("\u2212", "-")
    .replaceAll("\u2019", "'")
    .toLowerCase(),
);

const isGlued = (words: readonly Word[], start: number): boolean =>
  words.length > 0 && words[words.length - 1]?.end === start;
