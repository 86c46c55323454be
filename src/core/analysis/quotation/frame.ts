// A sentence as attribution sees it: the article's own words, with each quotation as one opaque piece.
// Only so can "“Is it true? No,” said Roe" be one sentence.

import { inOrder, type Span } from "../../model/span.ts";
import { CharacterClass, classAt, isCapitalAt, isDigitAt, isMarkOf } from "../text/characters.ts";
import type { ReadText } from "../text/read.ts";
import { closesAbbreviation, isDottedEnd } from "../text/sentences.ts";
import { type Token, tokenIndexAt } from "../text/tokens.ts";
import { keyOf, wordSet } from "../text/word-sets.ts";
import { NOUN_FORMS, SPEECH_VERBS } from "./cue-verbs.ts";
import { isAdverb, PERSONAL_PRONOUNS } from "./function-words.ts";
import { type Names, nameIndexAt } from "./names.ts";
import type { Passage } from "./passage.ts";

/** A quotation's part in one paragraph. */
export interface QuotePiece extends Span {
  readonly kind: "quotation";
  readonly text: "";
  readonly lower: "";
  readonly key: 0;
  /** Index of the passage. */
  readonly passage: number;
  /** The last character before the closing mark; empty where nothing is inside. */
  readonly last: string;
  /** A word behind the first is in small letters: "We will win", not "The Crown". */
  readonly hasSmallWord: boolean;
  /** The first word is in small letters: "a mess", no sentence of its own. */
  readonly opensSmall: boolean;
}

export type Piece = Token | QuotePiece;

/** One sentence. */
export interface Frame {
  readonly pieces: readonly Piece[];
  /** Index of the paragraph. */
  readonly paragraph: number;
  /** False where the sentence is nothing but quotations. */
  readonly hasOwnWords: boolean;
}

interface Part extends Span {
  readonly passage: number;
}

const ENDERS = ".!?…";
/** What can cling to the end of a sentence. */
const AFTER_END = ")]'’\"”».!?…";
const MARKS = "\"“”„«»'’‘`";

const isEnder = (piece: Piece): boolean =>
  piece.kind === "punctuation" && ENDERS.includes(piece.text);

/** Characters of an opening mark, another mark in it and the first letter. */
const OPENING = 4;

/** True where the first letter is small, behind marks alone. */
function opensSmall(words: string): boolean {
  for (let at = 0; at < words.length; at++) {
    if (isDigitAt(words, at)) return false;
    const letter = words.charAt(at);
    if (classAt(words, at) === CharacterClass.letter) return letter !== letter.toUpperCase();
  }
  return false;
}

function hasSmallWord(words: string): boolean {
  for (let at = words.indexOf(" "); at >= 0; at = words.indexOf(" ", at + 1)) {
    const code = words.charCodeAt(at + 1);
    if ((code >= 0x61 && code <= 0x7a) || (code >= 0xdf && code <= 0x24f)) return true;
  }
  return false;
}

/** The last character of the quoted words themselves. */
function lastCharacter(text: string, part: Part): string {
  let at = part.end - 1;
  while (at > part.start && (MARKS.includes(text.charAt(at)) || text.charAt(at) === " ")) at--;
  return at > part.start ? text.charAt(at) : "";
}

/** "the firms|’ | lawyers", "Roberts|’ “no” vote": the word with a mark that is its own; null where it is not. */
function wordWithApostrophe(
  word: Piece | undefined,
  mark: Token,
  next: Token | undefined,
): Token | null {
  if (!isMarkOf("'’", mark.text) || word?.kind !== "word" || word.end !== mark.start) return null;
  if (next === undefined || next.opensLine || next.start === mark.end) return null;
  if (!/s$/i.test(word.text) || !(next.kind === "word" || isMarkOf(MARKS, next.text))) return null;
  const lower = word.lower + mark.text;
  return { ...word, end: mark.end, text: word.text + mark.text, lower, key: keyOf(lower) };
}

/** The pieces of one paragraph. */
function piecesOf(read: ReadText, paragraph: Span, parts: readonly Part[]): Piece[] {
  const pieces: Piece[] = [];
  const { tokens, text } = read;
  let index = tokenIndexAt(tokens, paragraph.start);
  let next = 0;
  for (
    let token = tokens[index];
    token !== undefined && token.start < paragraph.end;
    token = tokens[index]
  ) {
    const part = parts[next];
    if (part === undefined || token.end <= part.start) {
      const joined = wordWithApostrophe(pieces.at(-1), token, tokens[index + 1]);
      if (joined === null) pieces.push(token);
      else pieces[pieces.length - 1] = joined;
      index++;
      continue;
    }
    const { start, end, passage } = part;
    pieces.push({
      start,
      end,
      passage,
      kind: "quotation",
      text: "",
      lower: "",
      key: 0,
      last: lastCharacter(text, part),
      hasSmallWord: hasSmallWord(text.slice(start, end)),
      opensSmall: opensSmall(text.slice(start, start + OPENING)),
    });
    while ((tokens[index]?.end ?? Number.POSITIVE_INFINITY) <= end) index++;
    // A token that the mark cuts through belongs to the quotation.
    if ((tokens[index]?.start ?? end) < end) index++;
    next++;
  }
  return pieces;
}

/**
 * Puts the words of names in capitals where they stand in lower case, so that no list and no ending knows them: "Emily
 * Manning" is neither an adverb nor a participle.
 */
function raiseNames(pieces: Piece[], names: Names): Piece[] {
  let next = nameIndexAt(names, pieces[0]?.start ?? 0);
  let mention = names[next]?.mention;
  for (let index = 0; index < pieces.length && mention !== undefined; index++) {
    const piece = pieces[index];
    if (piece === undefined || piece.start < mention.start) continue;
    while (mention !== undefined && mention.end <= piece.start) mention = names[++next]?.mention;
    if (mention !== undefined && mention.start <= piece.start && piece.kind === "word") {
      const lower = piece.text.toUpperCase();
      pieces[index] = { ...piece, lower, key: keyOf(lower) };
    }
  }
  return pieces;
}

const capital = (piece: Piece): boolean => piece.kind === "word" && isCapitalAt(piece.text, 0);
/** Words of a subject that may stand between a quotation and its verb. */
const SUBJECT_REACH = 24;
/** Words after the verb of a bare attribution: "Roe said at a rally in Ohio on Monday." */
const REST_REACH = 10;

const isSpeechVerb = (piece: Piece): boolean => {
  const word = piece.lower;
  return (
    piece.kind === "word" &&
    SPEECH_VERBS.has(word) &&
    !NOUN_FORMS.has(word) &&
    !word.endsWith("ing")
  );
};

/**
 * True where `pieces[from]` begins an attribution, although the quotation before it ends its sentence:
 * "“Why now?” Roe asked", "“We go.” Roe said."; not "“We go.” Roe said that it would rain."
 */
function beginsAttribution(pieces: readonly Piece[], from: number, last: string): boolean {
  const verb = firstVerb(pieces, from);
  if (verb === null || verb === from) return false;
  if (restIsBare(pieces, verb + 1)) return true;
  return last !== "." && verb - from <= 2 && isShortSubject(pieces, from, verb);
}

/** Index of the first verb of saying of the sentence, if it comes soon. */
function firstVerb(pieces: readonly Piece[], from: number): number | null {
  for (let index = from; index < Math.min(pieces.length, from + SUBJECT_REACH); index++) {
    const piece = pieces[index];
    if (piece === undefined || piece.kind === "quotation") return null;
    if (isEnder(piece) && !closesAbbreviation(pieces, index)) return null;
    if (isSpeechVerb(piece)) return index;
  }
  return null;
}

/** "he said", "Roe later said". */
function isShortSubject(pieces: readonly Piece[], from: number, verb: number): boolean {
  const last = pieces[verb - 1];
  if (last === undefined) return false;
  return PERSONAL_PRONOUNS.has(pieces[from]?.lower ?? "") || isAdverb(last.text) || capital(last);
}

/** What begins a statement after its verb. */
const OBJECTS = wordSet(": that the", PERSONAL_PRONOUNS);

/** True where the sentence ends soon, with nothing said in it. */
function restIsBare(pieces: readonly Piece[], from: number): boolean {
  for (let index = from; index < Math.min(pieces.length, from + REST_REACH); index++) {
    const piece = pieces[index];
    if (piece === undefined || piece.kind === "quotation") return false;
    if (isEnder(piece) && !closesAbbreviation(pieces, index)) return true;
    const word = piece.lower;
    if (index === from && OBJECTS.has(word)) return false;
  }
  return pieces.length - from < REST_REACH;
}

function startsSentence(piece: Piece): boolean {
  if (piece.kind === "quotation" || piece.kind === "number") return true;
  return capital(piece) || "([—–-".includes(piece.text);
}

/** Index after the end of the sentence that holds `pieces[index]`, if it ends there, else 0. */
function endAfter(pieces: readonly Piece[], index: number): number {
  const piece = pieces[index];
  if (piece === undefined) return 0;
  if (piece.kind === "quotation")
    return endsWithQuotation(pieces, index, piece.last) ? index + 1 : 0;
  if (piece.kind === "word") return isDottedEnd(piece, pieces[index + 1]) ? index + 1 : 0;
  if (!isEnder(piece) || closesAbbreviation(pieces, index)) return 0;
  let end = index + 1;
  while (pieces[end]?.kind === "punctuation" && AFTER_END.includes(pieces[end]?.text ?? "")) end++;
  const next = pieces[end];
  return next === undefined || startsSentence(next) ? end : 0;
}

const DASHES = "—–-";

/** True where the sentence ends with the quotation at `index`, of which `last` is the last character. */
function endsWithQuotation(pieces: readonly Piece[], index: number, last: string): boolean {
  const next = pieces[index + 1];
  if (next === undefined || last === "" || !ENDERS.includes(last)) return false;
  if (next.kind === "quotation") return true;
  // "“We go.” — Jo Roe": a dash leads to the signature.
  if (!startsSentence(next) || isMarkOf(DASHES, next.text)) return false;
  // "Lu asked, “Why?” Roe said, “No.”": the first one has its attribution before it.
  const introduced = isMarkOf(",:", pieces[index - 1]?.text ?? "");
  return introduced || !beginsAttribution(pieces, index + 1, last);
}

const frameOf = (pieces: readonly Piece[], paragraph: number): Frame => ({
  pieces,
  paragraph,
  hasOwnWords: pieces.some(({ kind }) => kind === "word" || kind === "number"),
});

/** Cuts pieces into sentences. */
function sentencesOf(pieces: readonly Piece[], paragraph: number): Frame[] {
  const frames: Frame[] = [];
  let start = 0;
  for (let index = 0; index < pieces.length; index++) {
    const end = endAfter(pieces, index);
    if (end === 0) continue;
    frames.push(frameOf(pieces.slice(start, end), paragraph));
    start = end;
    index = end - 1;
  }
  if (start < pieces.length) frames.push(frameOf(pieces.slice(start), paragraph));
  return frames;
}

/** The sentences of all paragraphs that hold a quotation, and of those just before them, in order. */
export function readFrames(read: ReadText, passages: readonly Passage[], names: Names): Frame[] {
  const parts: Part[] = [];
  for (const [passage, { spans }] of passages.entries())
    for (const { start, end } of spans) parts.push({ start, end, passage });
  inOrder(parts, ({ start }) => start);
  const byParagraph: Part[][] = [];
  let next = 0;
  for (const paragraph of read.paragraphs) {
    const from = next;
    while (next < parts.length && (parts[next]?.start ?? 0) < paragraph.end) next++;
    byParagraph.push(parts.slice(from, next));
  }
  return read.paragraphs.flatMap((paragraph, index) => {
    const own = byParagraph[index] ?? [];
    if (own.length === 0 && (byParagraph[index + 1]?.length ?? 0) === 0) return [];
    return sentencesOf(raiseNames(piecesOf(read, paragraph, own), names), index);
  });
}
