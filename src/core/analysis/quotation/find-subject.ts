// Whose verb it is: the subject of a reporting verb. English newspaper sentences are regular enough for
// rules: the subject stands right before the verb, or before a phrase between commas, or at the head of
// the clause; after a quotation it may follow the verb ("said Roe").

import { closesAbbreviation } from "../text/sentences.ts";
import { JUDGEMENT_VERBS, SPEECH_VERBS } from "./cue-verbs.ts";
import type { Piece } from "./frame.ts";
import {
  AUXILIARIES,
  CONJUNCTIONS,
  isAdverb,
  isAdverbialOpener,
  PERSONAL_PRONOUNS,
  PREPOSITIONS,
} from "./function-words.ts";
import type { Names } from "./names.ts";
import {
  isCapital,
  lower,
  type NounPhrase,
  phraseEndingAt,
  phraseStartingAt,
} from "./noun-phrase.ts";

/**
 * How many words back a subject is looked for. Longer sentences exist on hostile pages only, and there
 * the search must not start over for each word.
 */
export const SENTENCE_REACH = 150;

const isPause = (piece: Piece | undefined): boolean =>
  piece?.kind === "punctuation" &&
  (piece.text === "," || piece.text === "—" || piece.text === "–" || piece.text === "-");
const isOpenBracket = (piece: Piece | undefined): boolean =>
  piece?.text === "(" || piece?.text === "[";
const isCloseBracket = (piece: Piece | undefined): boolean =>
  piece?.text === ")" || piece?.text === "]";

/** Index of the last piece before the adverbs and auxiliaries of the verb, or -1. */
function beforeVerb(pieces: readonly Piece[], verb: number): number {
  let index = verb - 1;
  while (index >= 0) {
    const word = lower(pieces[index]);
    const skipped = AUXILIARIES.has(word) || (isAdverb(word) && pieces[index]?.kind === "word");
    if (!skipped) break;
    index--;
  }
  return index;
}

/** Index before the bracket that `pieces[close]` closes. */
function beforeBracket(pieces: readonly Piece[], close: number): number {
  let index = close;
  const floor = Math.max(0, close - 20);
  while (index > floor && !isOpenBracket(pieces[index])) index--;
  return index - 1;
}

/** The subject of the verb at `verb`, which follows it; null where the sentence gives none. */
export function subjectOf(pieces: readonly Piece[], verb: number, names: Names): NounPhrase | null {
  let index = beforeVerb(pieces, verb);
  if (isCloseBracket(pieces[index])) index = beforeBracket(pieces, index);
  const piece = pieces[index];
  if (piece === undefined) return null;
  if (piece.kind === "quotation") return clauseSubject(pieces, index, names);
  const word = lower(piece);
  if (
    word === "and" ||
    word === "but" ||
    word === "or" ||
    word === "to" ||
    word === "then" ||
    word === "by" ||
    word === "in" ||
    word === "for"
  )
    return clauseSubject(pieces, index, names);
  if (word === "who" || word === "which" || word === "that") return relative(pieces, index, names);
  if (isPause(piece)) {
    if (lower(pieces[verb]).endsWith("ing")) return clauseSubject(pieces, index, names);
    return acrossPause(pieces, index, names) ?? clauseSubject(pieces, index, names);
  }
  if (lower(pieces[verb]).endsWith("ing")) return clauseSubject(pieces, index + 1, names);
  return phraseEndingAt(pieces, index, names) ?? clauseSubject(pieces, index + 1, names);
}

/** "Roe, who said": the pronoun itself; the name it stands for is resolve-mention.ts's question. */
function relative(pieces: readonly Piece[], index: number, names: Names): NounPhrase | null {
  if (lower(pieces[index]) === "who")
    return { from: index, to: index + 1, kind: "pronoun", named: null };
  const before = isPause(pieces[index - 1]) ? index - 2 : index - 1;
  return phraseEndingAt(pieces, before, names) ?? clauseSubject(pieces, index, names);
}

/** Clause heads that a new subject follows. */
const CLAUSE_HEADS = new Set([
  ";",
  ":",
  "and",
  "but",
  "while",
  "because",
  "although",
  "though",
  "whereas",
  "as",
  "so",
  "when",
  "after",
  "before",
  "if",
  "—",
  "--",
]);

/**
 * The subject of a verb that a phrase between commas parts from it: "Jo Roe, the mayor of Ames, Iowa,
 * said". The leftmost stretch of the clause that is no adverbial holds it.
 */
function acrossPause(pieces: readonly Piece[], pause: number, names: Names): NounPhrase | null {
  const start = clauseStart(pieces, pause);
  let from = start;
  let described: NounPhrase | null = null;
  for (let index = start; index <= pause; index++) {
    if (!isPause(pieces[index])) continue;
    const opener = lower(pieces[from]);
    const adverbial =
      isAdverbialOpener(opener) || opener.endsWith("ing") || opener === "who" || opener === "which";
    const ending = isCloseBracket(pieces[index - 1]) ? beforeBracket(pieces, index - 1) : index - 1;
    const phrase = adverbial || ending < from ? null : phraseEndingAt(pieces, ending, names);
    if (phrase !== null && phrase.from >= from) {
      if (phrase.kind !== "description") return phrase;
      // "the mayor, Jo Roe, said": a name right after the description is the same person.
      described ??= phrase;
    }
    from = index + 1;
  }
  return described;
}

/** Index where the clause that ends at `to` begins. */
function clauseStart(pieces: readonly Piece[], to: number): number {
  const floor = Math.max(0, to - SENTENCE_REACH);
  for (let index = to - 1; index >= floor; index--) {
    const piece = pieces[index];
    if (piece === undefined || piece.kind === "quotation") return index + 1;
    const text = piece.text;
    if (text === ";" || text === ":" || text === "--") return index + 1;
    const word = lower(piece);
    const conjunct =
      (word === "and" || word === "but" || word === "while" || word === "because") &&
      isPause(pieces[index - 1]);
    if (conjunct) return index + 1;
  }
  return floor;
}

const isFiniteAfter = (pieces: readonly Piece[], index: number): boolean => {
  const piece = pieces[index];
  if (piece === undefined || piece.kind !== "word") return isPause(piece) || isOpenBracket(piece);
  const word = lower(piece);
  return (
    (!PREPOSITIONS.has(word) && !CONJUNCTIONS.has(word)) || isAdverb(word) || AUXILIARIES.has(word)
  );
};

/** The subject of the clause that runs up to `to`: its first noun phrase after the opening adverbials. */
export function clauseSubject(
  pieces: readonly Piece[],
  to: number,
  names: Names,
): NounPhrase | null {
  const floor = Math.max(0, to - SENTENCE_REACH);
  for (let index = to - 1; index >= floor; index--) {
    const head = index === floor ? floor : index + 1;
    if (
      index > floor &&
      !CLAUSE_HEADS.has(lower(pieces[index])) &&
      pieces[index]?.kind !== "quotation"
    )
      continue;
    const found = headOfClause(pieces, { from: head, to }, names);
    if (found !== null) return found;
  }
  return null;
}

/** The subject at the head of pieces[from, to), opening adverbials left out. */
function headOfClause(
  pieces: readonly Piece[],
  range: { from: number; to: number },
  names: Names,
): NounPhrase | null {
  let from = range.from;
  while (from < range.to) {
    const piece = pieces[from];
    if (piece === undefined) return null;
    if (
      piece.kind === "quotation" ||
      isPause(piece) ||
      (piece.kind === "punctuation" && !closesAbbreviation(pieces, from))
    ) {
      from++;
      continue;
    }
    const word = lower(piece);
    if (SPEECH_VERBS.has(word) && !isCapital(piece))
      return phraseStartingAt(pieces, from + 1, names);
    if (CLAUSE_HEADS.has(word) && !PREPOSITIONS.has(word) && from === range.from) {
      if (word !== "and" && word !== "but" && word !== "so") {
        from = afterPause(pieces, from, range.to);
        continue;
      }
      from++;
      continue;
    }
    if (!isAdverbialOpener(word) && !/(?:ing|ed)$/.test(word)) break;
    if (PERSONAL_PRONOUNS.has(word)) break;
    from =
      isAdverb(word) && !isPause(pieces[from + 1]) ? from + 1 : afterPause(pieces, from, range.to);
  }
  if (from >= range.to) return null;
  const phrase = phraseStartingAt(pieces, from, names);
  if (phrase === null || phrase.to > range.to) return phrase;
  const after = pieces[phrase.to];
  return after === undefined ||
    after.kind === "quotation" ||
    isFiniteAfter(pieces, phrase.to) ||
    range.from === 0
    ? phrase
    : null;
}

/** Index after the next pause, or `limit`. */
function afterPause(pieces: readonly Piece[], from: number, limit: number): number {
  let index = from;
  while (index < limit && !isPause(pieces[index])) index++;
  return index + 1;
}

export const isCueWord = (word: string): boolean =>
  SPEECH_VERBS.has(word) || JUDGEMENT_VERBS.has(word);
