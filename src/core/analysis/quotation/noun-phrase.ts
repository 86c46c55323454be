// Where the noun phrase stands that ends or begins at a word: "a spokesman for the NSC", "Roe", "she".

import { isCapitalAt } from "../text/characters.ts";
import { closesAbbreviation } from "../text/sentences.ts";
import { isOneOf, wordSet } from "../text/word-sets.ts";
import { JUDGEMENT_VERBS, NOUN_FORMS, SPEECH_VERBS } from "./cue-verbs.ts";
import type { Piece } from "./frame.ts";
import {
  AUXILIARIES,
  CONJUNCTIONS,
  DETERMINERS,
  isAdverb,
  isAdverbialOpener,
  isPastTense,
  OTHER_PRONOUNS,
  PERSONAL_PRONOUNS,
  PREPOSITIONS,
} from "./function-words.ts";
import { type NamedMention, type Names, nameAt } from "./names.ts";

export type PhraseKind = "name" | "pronoun" | "description";

/** pieces[from, to). */
export interface NounPhrase {
  readonly from: number;
  readonly to: number;
  readonly kind: PhraseKind;
  /** The person it names or ends in ("Roe spokesman Jan Lu" is Jan Lu), else null. */
  readonly named: NamedMention | null;
}

/** pieces[from, to). */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** The word in lower case; empty for a quotation and beyond the ends. */
export const lower = (piece: Piece | undefined): string => piece?.lower ?? "";
export const isCapital = (piece: Piece | undefined): boolean =>
  piece?.kind === "word" && isCapitalAt(piece.text, 0);
const POSSESSIVE = /['’]s$/;

const isCue = (word: string): boolean => SPEECH_VERBS.has(word) || JUDGEMENT_VERBS.has(word);

/** True for a word that can only be a verb of reporting. */
const isPlainCue = (word: string): boolean => isCue(word) && !NOUN_FORMS.has(word);

/** Words that no noun phrase runs over. */
const endsPhrase = (word: string): boolean =>
  CONJUNCTIONS.has(word) ||
  AUXILIARIES.has(word) ||
  PERSONAL_PRONOUNS.has(word) ||
  word === "who" ||
  word === "which" ||
  word === "not";

/** "of", "for" and the like tie two nouns into one phrase: "an aide to Roe", "voters in Ohio". */
const TIES = wordSet("against at behind by close for from in of on to with");

/** The marks of a nickname, which are no quotation: Robert "Bobby" Scott. */
const isNicknameMark = (pieces: readonly Piece[], index: number): boolean =>
  /^["“”'’‘]$/.test(pieces[index]?.text ?? "") &&
  isCapital(pieces[index - 1]) &&
  isCapital(pieces[index + 1]);

/** True where `pieces[index]` can be inside a noun phrase, prepositions apart. */
function isPhraseWord(pieces: readonly Piece[], index: number): boolean {
  const piece = pieces[index];
  if (piece === undefined || piece.kind === "quotation") return false;
  if (piece.kind === "punctuation")
    return (
      piece.text === "&" ||
      piece.text === "@" ||
      piece.text === "/" ||
      isNicknameMark(pieces, index) ||
      closesAbbreviation(pieces, index)
    );
  const word = lower(piece);
  // "said Will Roe": the auxiliary is a given name.
  if (word === "will" && isCapital(piece) && isCapital(pieces[index + 1])) return true;
  if (endsPhrase(word) || PREPOSITIONS.has(word)) return false;
  if (piece.kind === "number" || isCapital(piece) || !isPlainCue(word)) return true;
  // "the ruling", "a filing": after a determiner the form is a noun.
  return word.endsWith("ing") && DETERMINERS.has(lower(pieces[index - 1]));
}

/** First index of the phrase that ends with `pieces[last]`, ties left out. */
function plainStart(pieces: readonly Piece[], last: number): number {
  let from = last;
  const floor = Math.max(0, last - PHRASE_REACH);
  while (from > floor && isPhraseWord(pieces, from)) {
    if (DETERMINERS.has(lower(pieces[from])) && !isCapital(pieces[from - 1])) return from;
    const before = from - 1;
    const joinsNames =
      lower(pieces[before]) === "and" && isCapital(pieces[before - 1]) && isCapital(pieces[from]);
    if (joinsNames) {
      from = before - 1;
      continue;
    }
    if (!isPhraseWord(pieces, before)) return from;
    const adverb = isAdverb(lower(pieces[before])) && !isCapital(pieces[before]);
    // "a later interview": after a determiner it belongs to the noun.
    if (adverb && !DETERMINERS.has(lower(pieces[before - 1]))) return from;
    from = before;
  }
  return from;
}

/** True where what stands before `from` lets a noun phrase begin there. */
function beginsThere(pieces: readonly Piece[], from: number): boolean {
  const before = pieces[from - 1];
  if (before === undefined || before.kind !== "word") return true;
  const word = lower(before);
  return (
    CONJUNCTIONS.has(word) ||
    isPlainCue(word) ||
    isAdverb(word) ||
    DETERMINERS.has(lower(pieces[from]))
  );
}

/** The phrase with what is tied to it on the left: "the head of | the committee". */
function tiedStart(pieces: readonly Piece[], from: number): number {
  let start = from;
  while (start > from - PHRASE_REACH) {
    const tie = start - 1;
    if (!TIES.has(lower(pieces[tie])) || !isPhraseWord(pieces, tie - 1)) break;
    const left = plainStart(pieces, tie - 1);
    // "Roe died | in May": the verb of a clause, not a noun.
    if (isCapital(pieces[tie - 2]) && /ed$/.test(lower(pieces[tie - 1]))) return from;
    if (isAdverbialOpener(lower(pieces[left])) && !DETERMINERS.has(lower(pieces[left])))
      return from;
    start = left;
  }
  if (PREPOSITIONS.has(lower(pieces[start - 1])) || !beginsThere(pieces, start)) return from;
  return start;
}

const pronounAt = (index: number): NounPhrase => ({
  from: index,
  to: index + 1,
  kind: "pronoun",
  named: null,
});

/** The noun phrase whose last word is `pieces[last]`, else null. */
export function phraseEndingAt(
  pieces: readonly Piece[],
  last: number,
  names: Names,
): NounPhrase | null {
  const piece = pieces[last];
  if (piece === undefined || piece.kind === "quotation") return null;
  const word = lower(piece);
  if (PERSONAL_PRONOUNS.has(word) || OTHER_PRONOUNS.has(word)) return pronounAt(last);
  if (!isPhraseWord(pieces, last)) return null;
  if (POSSESSIVE.test(piece.text)) return null;
  const named = nameAt(names, piece.start);
  const plain = plainStart(pieces, last);
  const from = tiedStart(pieces, plain);
  const name = named === null ? null : nameWithTitle(pieces, named, last + 1);
  const tied =
    from < plain &&
    (name === null || name.from === plain || TIES.has(lower(pieces[name.from - 1])));
  if (name !== null && !tied) return name;
  const bearer = from < plain ? bearerOf(pieces, { from, to: plain }, names) : null;
  if (bearer !== null) return bearer;
  if (from < plain) return { from, to: last + 1, kind: "description", named: null };
  if (DETERMINERS.has(word)) return null;
  return { from, to: last + 1, kind: "description", named: null };
}

/** "Jo Roe | of the harbour board": whoever bears a name is more than what is tied to it. */
function bearerOf(pieces: readonly Piece[], { from, to }: Range, names: Names): NounPhrase | null {
  for (let tie = from + 1; tie < to; tie++) {
    if (!TIES.has(lower(pieces[tie]))) continue;
    return POSSESSIVE.test(pieces[tie - 1]?.text ?? "")
      ? null
      : nameEndingAt(pieces, tie - 1, names);
  }
  return null;
}

/** The name that ends with `pieces[last]`, whatever stands before it ("footage of Roe | saying"). */
export function nameEndingAt(
  pieces: readonly Piece[],
  last: number,
  names: Names,
): NounPhrase | null {
  const named = isCapital(pieces[last]) ? nameAt(names, pieces[last]?.start ?? -1) : null;
  return named === null ? null : nameWithTitle(pieces, named, last + 1);
}

/** The pieces of a name, its title included, up to `to`. */
function nameWithTitle(pieces: readonly Piece[], named: NamedMention, to: number): NounPhrase {
  const start = named.mention.title?.start ?? named.mention.start;
  let from = to - 1;
  while (from > 0 && (pieces[from - 1]?.start ?? -1) >= start) from--;
  return { from, to, kind: "name", named };
}

/** Longest noun phrase, in pieces, that is read to the right. */
const PHRASE_REACH = 14;

/** "a previously unseen letter": what stands between article and noun belongs to the noun. */
const isArticle = (piece: Piece | undefined): boolean => isOneOf("an a the", lower(piece));

/** Index after the last piece of the phrase that begins at `from`, ties included. */
function phraseEnd(pieces: readonly Piece[], from: number): number {
  let to = from;
  const limit = Math.min(pieces.length, from + PHRASE_REACH);
  while (to < limit) {
    const word = lower(pieces[to]);
    const ties = to > from && (word === "of" || word === "for") && isPhraseWord(pieces, to + 1);
    const joinsNames = word === "and" && isCapital(pieces[to - 1]) && isCapital(pieces[to + 1]);
    const adverb =
      isAdverb(word) &&
      !isCapital(pieces[to]) &&
      to > from &&
      !(to === from + 1 && isArticle(pieces[from]));
    const past =
      isPastTense(word) && (to > from + 1 || (isCapital(pieces[from]) && !isArticle(pieces[from])));
    // "banners | reading “no”".
    const announces =
      to > from && pieces[to + 1]?.kind === "quotation" && word.endsWith("ing") && isCue(word);
    if (announces || (!ties && !joinsNames && (past || adverb || !isPhraseWord(pieces, to)))) break;
    to++;
  }
  return to;
}

/** "There's still time": nobody's name. */
const EXPLETIVE = /^(?:here|it|that|there|this|what)['’]s$/;

/** The noun phrase whose first word is `pieces[from]`, else null. */
export function phraseStartingAt(
  pieces: readonly Piece[],
  from: number,
  names: Names,
): NounPhrase | null {
  const piece = pieces[from];
  if (piece === undefined || piece.kind === "quotation") return null;
  const word = lower(piece);
  if (PERSONAL_PRONOUNS.has(word)) return pronounAt(from);
  if (EXPLETIVE.test(word)) return null;
  const to = phraseEnd(pieces, from);
  if (to === from + 1 && DETERMINERS.has(word) && !OTHER_PRONOUNS.has(word)) return null;
  if (to === from) return OTHER_PRONOUNS.has(word) ? pronounAt(from) : null;
  return nameIn(pieces, { from, to }, names) ?? { from, to, kind: "description", named: null };
}

/**
 * The name that a phrase amounts to: "Trump spokesman Jan Lu" and "Secretary of State Jan Lu" are Lu; a
 * tied name ("a spokesman for Jan Lu") is not who speaks, nor is a possessive ("Jan Lu’s aide").
 */
function nameIn(pieces: readonly Piece[], range: Range, names: Names): NounPhrase | null {
  let found: NounPhrase | null = null;
  for (let index = range.from; index < range.to; index++) {
    const named = isCapital(pieces[index]) ? nameAt(names, pieces[index]?.start ?? -1) : null;
    if (named === null) continue;
    const { from, to } = piecesOfName(pieces, index, named);
    if (from > range.from && PREPOSITIONS.has(lower(pieces[from - 1]))) break;
    if (!POSSESSIVE.test(pieces[to - 1]?.text ?? ""))
      found = { from: range.from, to, kind: "name", named };
    index = to - 1;
  }
  return found;
}

/** The pieces of the name that covers `pieces[index]`, its title included. */
function piecesOfName(pieces: readonly Piece[], index: number, named: NamedMention): Range {
  const { mention } = named;
  const start = mention.title?.start ?? mention.start;
  let from = index;
  while (from > 0 && (pieces[from - 1]?.start ?? -1) >= start) from--;
  let to = index + 1;
  while ((pieces[to]?.start ?? mention.end) < mention.end) to++;
  return { from, to };
}
