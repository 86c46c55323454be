// A passage as the rules on names and scare quotes see it: its words, the words around it, and whether it
// is written like a title.

import type { Span } from "../../model/span.ts";
import { SMALL_WORDS } from "../person/capitalized-runs.ts";
import { apostropheIn, CharacterClass, classAt, isCapitalAt } from "../text/characters.ts";
import type { ReadText } from "../text/read.ts";
import { type Token, tokenIndexAt } from "../text/tokens.ts";

/** A passage with the tokens in it and around it. */
export interface Setting {
  readonly inside: readonly Token[];
  /** Up to eight tokens of the paragraph before the passage, in order. */
  readonly before: readonly Token[];
  /** Up to four tokens of the paragraph after it. */
  readonly after: readonly Token[];
  readonly text: string;
  readonly span: Span;
}

const TOKENS_BEFORE = 8;
const TOKENS_AFTER = 4;
/** Characters that the end of the line is looked for in. */
const REACH = 200;
const MARKS = "\"“”„«»'’‘`";
const isMark = ({ kind, text }: Token): boolean =>
  kind === "punctuation" && (MARKS.includes(text) || text.startsWith("â€"));

export function settingOf(read: ReadText, span: Span): Setting {
  const { tokens, text } = read;
  const first = tokenIndexAt(tokens, span.start);
  const last = tokenIndexAt(tokens, span.end - 1);
  const lineStart = text.slice(Math.max(0, span.start - REACH), span.start).lastIndexOf("\n");
  const newline = text.slice(span.end, span.end + REACH).indexOf("\n");
  const start = lineStart < 0 ? -1 : Math.max(0, span.start - REACH) + lineStart;
  const end = newline < 0 ? text.length : span.end + newline;
  return {
    inside: tokens.slice(first, last + 1).filter((token) => !isMark(token)),
    before: tokens
      .slice(Math.max(0, first - TOKENS_BEFORE), first)
      .filter((token) => token.start > start),
    after: tokens.slice(last + 1, last + 1 + TOKENS_AFTER).filter((token) => token.end <= end),
    text,
    span,
  };
}

export const lower = (token: Token | undefined): string => token?.lower ?? "";
export const isCapital = (token: Token | undefined): boolean =>
  token?.kind === "word" && isCapitalAt(token.text, 0);
/** Longer than any title or term. */
const LONGEST_NAME = 120;
export const isLong = ({ start, end }: Span): boolean => end - start > LONGEST_NAME;

/** Longest title, in words. */
const LONGEST_TITLE = 12;

export const wordsOf = (setting: Setting): Token[] =>
  setting.inside.filter(({ kind }) => kind !== "punctuation");

/** "We're America." is said; few titles begin so. */
const isContraction = (word: string): boolean =>
  apostropheIn(word) > 0 && /^(?:I|We|You|They|It|He|She|That|There|Don)['’]/.test(word);

/** "Face the Nation", "13th", "Austin Powers: The Spy Who Shagged Me"; not "Yes", "Go home". */
export function isTitleCase(setting: Setting): boolean {
  const words = wordsOf(setting);
  if (words.length === 0 || words.length > LONGEST_TITLE) return false;
  if (setting.inside.some(({ text }) => text === "!") || isContraction(words[0]?.text ?? ""))
    return false;
  const large = (token: Token): boolean =>
    token.kind === "number" || isCapital(token) || isDigitFirst(token);
  const [first] = words;
  const last = words.at(-1);
  if (first === undefined || last === undefined || !large(first) || !large(last)) return false;
  return words.every((word) => large(word) || SMALL_WORDS.has(lower(word)));
}

const isDigitFirst = (token: Token): boolean => classAt(token.text, 0) === CharacterClass.digit;
