// Whose verb it is: the subject of a reporting verb. English newspaper sentences are regular enough for
// rules: the subject stands right before the verb, or before a phrase between commas, or at the head of
// the clause; after a quotation it may follow the verb ("said Roe").

import {
  afterDateline,
  CLAUSE_HEADS,
  clauseSubject,
  isClockColon,
  isOpenBracket,
  isPause,
  SENTENCE_REACH,
  TIME_NOUNS,
  takesVerb,
} from "./clause.ts";
import type { Piece } from "./frame.ts";
import {
  AUXILIARIES,
  CONTRACTED,
  isAdverb,
  isAdverbialOpener,
  PASSIVE_AUXILIARIES,
  PREPOSITIONS,
} from "./function-words.ts";
import type { Names } from "./names.ts";
import {
  isCapital,
  lower,
  type NounPhrase,
  phraseEndingAt,
  phraseStartingAt,
  type Range,
} from "./noun-phrase.ts";
import { causedSubject, gerundSubject } from "./participle-subject.ts";

const isCloseBracket = (piece: Piece | undefined): boolean =>
  piece?.text === ")" || piece?.text === "]";

const TIME_OPENERS: ReadonlySet<string> = new Set(
  "each every last next one that the this".split(" "),
);

const TIME_TIES: ReadonlySet<string> = new Set(["by", "during", "in", "on"]);

/** Index before the time that ends at `index`: "last week", "earlier this month", "Tuesday night". */
function beforeTime(pieces: readonly Piece[], index: number): number {
  if (!TIME_NOUNS.has(lower(pieces[index]))) return index;
  const opener = lower(pieces[index - 1]);
  return TIME_OPENERS.has(opener) || isAdverb(opener) ? index - 2 : index;
}

const PERCEIVED = /^(?:heard|seen)$/;

/** Index of the last piece before the adverbs, times and auxiliaries of the verb, or -1. */
function beforeVerb(pieces: readonly Piece[], verb: number): number {
  let index = verb - 1;
  while (index >= 0) {
    const word = lower(pieces[index]);
    // "a reporter can be heard asking".
    const perceived = PERCEIVED.test(word) && PASSIVE_AUXILIARIES.has(lower(pieces[index - 1]));
    const skipped =
      AUXILIARIES.has(word) || perceived || (isAdverb(word) && pieces[index]?.kind === "word");
    const next = skipped ? index - 1 : beforeTime(pieces, index);
    if (next === index) break;
    // "on Monday", "during a Monday": the day is skipped, so is its preposition.
    const day = skipped && /^(?:a|an|the)$/.test(lower(pieces[next])) ? next - 1 : next;
    index = day >= 0 && TIME_TIES.has(lower(pieces[day])) ? day - 1 : next;
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

/** Words before a verb that leave its subject to the clause: "he stopped and said", "went on to say". */
const JOINS: ReadonlySet<string> = new Set([
  "and",
  "but",
  "by",
  "for",
  "in",
  "of",
  "or",
  "then",
  "to",
  "without",
]);

/** The subject of the verb at `verb`, which follows it; null where the sentence gives none. */
export function subjectOf(pieces: readonly Piece[], verb: number, names: Names): NounPhrase | null {
  let index = beforeVerb(pieces, verb);
  if (isCloseBracket(pieces[index])) index = beforeBracket(pieces, index);
  const piece = pieces[index];
  if (piece === undefined)
    return isCapital(pieces[verb]) ? subjectAhead(pieces, verb, names) : null;
  const gerund = isGerund(pieces, verb);
  // "Addressing her as “Jo” and telling her": both hang on the main clause.
  if (gerund && lower(piece) === "and") return gerundSubject(pieces, index, names);
  if (piece.kind === "quotation" || JOINS.has(lower(piece)))
    return (
      causedSubject(pieces, index, names) ??
      clauseSubject(pieces, index, names) ??
      subjectAhead(pieces, verb, names)
    );
  if (CONTRACTED.test(lower(piece)))
    return { from: index, to: index + 1, kind: "pronoun", named: null };
  if (gerund) return gerundSubject(pieces, index, names);
  if (isPause(piece))
    return acrossPause(pieces, index, names) ?? clauseSubject(pieces, index, names);
  return phraseBefore(pieces, index, names) ?? clauseSubject(pieces, index + 1, names);
}

/** True for an -ing form with no auxiliary before it, nor "heard". */
function isGerund(pieces: readonly Piece[], verb: number): boolean {
  const before = lower(pieces[verb - 1]);
  return lower(pieces[verb]).endsWith("ing") && !AUXILIARIES.has(before) && !PERCEIVED.test(before);
}

/** "Mocking the “plan,” Roe accused Lu": the subject follows the comma. */
function subjectAhead(pieces: readonly Piece[], verb: number, names: Names): NounPhrase | null {
  const limit = Math.min(pieces.length, verb + SENTENCE_REACH);
  for (let index = verb + 1; index < limit; index++) {
    if (pieces[index]?.kind !== "quotation" && !isPause(pieces[index])) continue;
    const phrase = phraseStartingAt(pieces, index + 1, names);
    if (phrase !== null && takesVerb(pieces, phrase.to)) return phrase;
  }
  return null;
}

/** How many phrases with a preposition may stand between subject and verb. */
const MAX_PHRASES = 4;
const RELATIVES: ReadonlySet<string> = new Set(["that", "which", "who"]);

/**
 * The noun phrase before the verb, past what a preposition ties to it: "Protesters in the streets
 * chanted", "who in 2010 said".
 */
function phraseBefore(pieces: readonly Piece[], last: number, names: Names): NounPhrase | null {
  let index = last;
  for (let passed = 0; passed < MAX_PHRASES; passed++) {
    if (RELATIVES.has(lower(pieces[index]))) return relative(pieces, index, names);
    if (isCloseBracket(pieces[index])) index = beforeBracket(pieces, index);
    const phrase = phraseEndingAt(pieces, index, names);
    if (phrase === null)
      return lower(pieces[index - 1]) === "who" ? phraseEndingAt(pieces, index - 2, names) : null;
    const next = beforeTie(pieces, phrase);
    if (next === null) return phrase;
    index = next;
    if (pieces[index] === undefined || isPause(pieces[index])) return null;
  }
  return null;
}

/** Index before the preposition that ties `phrase` to a phrase on its left; null where it stands by itself. */
function beforeTie(pieces: readonly Piece[], phrase: NounPhrase): number | null {
  const tied = PREPOSITIONS.has(lower(pieces[phrase.from - 1]));
  const year = pieces[phrase.from]?.kind === "number" && phrase.to === phrase.from + 1;
  if (!tied && !year) return null;
  let index = phrase.from - (tied ? 2 : 1);
  while (lower(pieces[index]).endsWith("ing") || isAdverb(lower(pieces[index]))) index--;
  return index;
}

/** "Roe, who said", "a sign, which read": the pronoun itself; the name it stands for is resolve-mention.ts's question. */
function relative(pieces: readonly Piece[], index: number, names: Names): NounPhrase | null {
  if (lower(pieces[index]) !== "that")
    return { from: index, to: index + 1, kind: "pronoun", named: null };
  const before = isPause(pieces[index - 1]) ? index - 2 : index - 1;
  return phraseEndingAt(pieces, before, names) ?? clauseSubject(pieces, index, names);
}

/**
 * The subject of a verb that a phrase between commas parts from it: "Jo Roe, the mayor of Ames, Iowa,
 * said". The leftmost stretch of the clause that is no adverbial holds it; a name goes before a description.
 */
function acrossPause(pieces: readonly Piece[], pause: number, names: Names): NounPhrase | null {
  let from = Math.max(clauseStart(pieces, pause), afterDateline(pieces));
  let described: NounPhrase | null = null;
  for (let index = from; index <= pause; index++) {
    if (!isPause(pieces[index])) continue;
    const phrase = subjectOfStretch(pieces, { from, to: index }, names);
    if (phrase !== null && phrase.kind !== "description") return phrase;
    described ??= phrase;
    from = index + 1;
  }
  return described;
}

/** "D-N.Y.", "R-Ohio": a party tag, which nobody is. */
const PARTY_TAG = /^[DIR]-[A-Z]/;

/** The noun phrase that ends pieces[from, to), if it fills the stretch or a clause begins with it. */
function subjectOfStretch(
  pieces: readonly Piece[],
  stretch: Range,
  names: Names,
): NounPhrase | null {
  const { from, to } = stretch;
  const last = isCloseBracket(pieces[to - 1]) ? beforeBracket(pieces, to - 1) : to - 1;
  const phrase = last < from ? null : phraseEndingAt(pieces, last, names);
  if (phrase === null || phrase.from < from) return null;
  if (PARTY_TAG.test(pieces[phrase.from]?.text ?? "")) return null;
  const opener = lower(pieces[from]);
  const adverbial = isAdverbialOpener(opener) || opener.endsWith("ing") || RELATIVES.has(opener);
  // "Senate Majority Leader Jo Roe": the office is longer than the title that the name carries.
  const whole = phrase.kind === "name" ? phraseStartingAt(pieces, from, names) : phrase;
  const fills = (phrase.from === from || whole?.to === phrase.to) && !adverbial;
  return fills || CLAUSE_HEADS.has(lower(pieces[phrase.from - 1])) ? phrase : null;
}

const NEW_CLAUSE: ReadonlySet<string> = new Set(["and", "because", "but", "while"]);

/** Index where the clause that ends at `to` begins. */
function clauseStart(pieces: readonly Piece[], to: number): number {
  const floor = Math.max(0, to - SENTENCE_REACH);
  for (let index = to - 1; index >= floor; index--) {
    const piece = pieces[index];
    if (piece === undefined || piece.kind === "quotation") return index + 1;
    const text = piece.text;
    if (isCloseBracket(piece)) {
      index = Math.max(floor, beforeBracket(pieces, index) + 1);
      continue;
    }
    // "He left in what Roe, the mayor, called “a hurry”".
    if (text === ";" || text === "--" || text === "what" || isOpenBracket(piece)) return index + 1;
    if (text === ":" && !isClockColon(pieces, index)) return index + 1;
    if (
      NEW_CLAUSE.has(lower(piece)) &&
      isPause(pieces[index - 1]) &&
      !/ed$/.test(lower(pieces[index + 1]))
    )
      return index + 1;
  }
  return floor;
}
