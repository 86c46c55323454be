// Where sentences and paragraphs end. A paragraph is a line of the text; a sentence never crosses one.

import type { Span } from "../../model/span.ts";
import { ABBREVIATIONS } from "./abbreviations.ts";
import { CharacterClass, classAt, isCapitalAt } from "./characters.ts";
import { Letters } from "./spellings.ts";
import type { Token } from "./tokens.ts";
import { wordSet } from "./word-sets.ts";

export interface Sentence extends Span {
  /** Its tokens, half-open. */
  readonly first: number;
  readonly last: number;
}

/** The lines of `text` that hold anything but white space, trimmed. */
export function findParagraphs(text: string): Span[] {
  const paragraphs: Span[] = [];
  let start = 0;
  while (start <= text.length) {
    const newline = text.indexOf("\n", start);
    const end = newline < 0 ? text.length : newline;
    const line = text.slice(start, end);
    const trimmed = line.trim();
    if (trimmed !== "") {
      const from = start + line.indexOf(trimmed);
      paragraphs.push({ start: from, end: from + trimmed.length });
    }
    start = end + 1;
  }
  return paragraphs;
}

/** “ too: news sites often close with the opening mark ("the war.“). */
const CLOSERS: ReadonlySet<string> = new Set([
  "'",
  '"',
  "”",
  "’",
  "“",
  "»",
  ")",
  "]",
  "â€\u009d",
  "â€",
  "â€™",
]);
const OPENERS: ReadonlySet<string> = new Set([
  "'",
  '"',
  "“",
  "‘",
  "`",
  "„",
  "«",
  "(",
  "[",
  "—",
  "–",
  "-",
  "â€œ",
  "â€˜",
]);

const endsSentence = ({ kind, text }: Token): boolean =>
  kind === "punctuation" && (text === "." || text === "!" || text === "?" || text === "…");
const closes = (token: Token): boolean => token.kind === "punctuation" && CLOSERS.has(token.text);

function startsSentence(token: Token): boolean {
  if (token.kind === "number") return true;
  if (token.kind === "punctuation") return OPENERS.has(token.text);
  return isCapitalAt(token.text, 0) || classAt(token.text, 0) === CharacterClass.digit;
}

type Word = Pick<Token, "text" | "lower">;

/** True when the full stop at `tokens[index]` belongs to the word before it ("Sen.", "John F. Kennedy"). */
export function closesAbbreviation(tokens: readonly (Span & Word)[], index: number): boolean {
  const before = tokens[index - 1];
  const stop = tokens[index];
  if (before === undefined || stop === undefined || stop.text !== "." || before.end !== stop.start)
    return false;
  const shortens =
    (before.text.length === 1 && isCapitalAt(before.text, 0)) ||
    (before.text.length <= 6 && ABBREVIATIONS.has(before.lower)) ||
    // "ex-Rep. Okoye", "R-Dist. 20"; "Okoye, D-Ohio. Lee" are two sentences.
    (before.lower.includes("-") &&
      /^(?:(?:ex|now|then)-(?:gov|gen|lt|rep|sen)|[a-z]-dist)$/.test(before.lower));
  return shortens && !opens(tokens[index + 1]);
}

/** "in the U.S. | While Roe …": a stop inside a word ends the sentence where no name goes on. */
export const isDottedEnd = ({ letters }: Pick<Token, "letters">, next: Word | undefined): boolean =>
  (letters & Letters.stopped) !== 0 && opens(next);

/** Words that open a sentence, and go on with no name. */
const OPENING_WORDS = wordSet(
  "after although as at but he her his if in it on she since the their these they this those when while",
);

/** A capital, and small letters behind it: no word of a headline in capitals. */
const opens = (next: Word | undefined): boolean =>
  next !== undefined &&
  OPENING_WORDS.has(next.lower) &&
  next.text === next.lower.charAt(0).toUpperCase() + next.lower.slice(1);

/** Index after the closing marks and further stops that cling to the stop before `index`. */
function skipClosers(tokens: readonly Token[], index: number): number {
  let at = index;
  while (at < tokens.length) {
    const token = tokens[at];
    if (token === undefined || token.start !== tokens[at - 1]?.end) break;
    if (!closes(token) && !endsSentence(token)) break;
    at++;
  }
  return at;
}

/** True for the stop of "Sen." and the point of "a .45 pistol". */
const isWithin = (tokens: readonly Token[], stop: number): boolean =>
  closesAbbreviation(tokens, stop) || isPoint(tokens, stop);

function isPoint(tokens: readonly Token[], at: number): boolean {
  const [before, point, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  return (
    point?.text === "." &&
    next?.kind === "number" &&
    next.start === point.end &&
    before !== undefined &&
    before.end < point.start
  );
}

/** Index after the last token of the sentence that begins at `tokens[from]`; it ends before offset `limit`. */
function sentenceEnd(tokens: readonly Token[], from: number, limit: number): number {
  let index = from;
  for (
    let token = tokens[index];
    token !== undefined && token.start < limit;
    token = tokens[index]
  ) {
    index++;
    if (token.kind === "word") {
      if ((token.letters & Letters.stopped) !== 0 && isDottedEnd(token, tokens[index])) break;
      continue;
    }
    if (!endsSentence(token) || isWithin(tokens, index - 1)) continue;
    index = skipClosers(tokens, index);
    const next = tokens[index];
    if (next === undefined || next.start >= limit || startsSentence(next)) break;
  }
  return index;
}

/** Cuts each paragraph into sentences; closing marks and brackets belong to the sentence they close. */
export function findSentences(tokens: readonly Token[], paragraphs: readonly Span[]): Sentence[] {
  const sentences: Sentence[] = [];
  let index = 0;
  for (const { end: limit } of paragraphs) {
    for (let opener = tokens[index]; opener !== undefined && opener.start < limit; ) {
      const first = index;
      index = sentenceEnd(tokens, first, limit);
      const end = tokens[index - 1]?.end ?? opener.end;
      sentences.push({ start: opener.start, end, first, last: index });
      opener = tokens[index];
    }
  }
  return sentences;
}
