// Whose verb it is where a phrase between commas stands before the verb.

import { isMarkOf } from "../text/characters.ts";
import { isOneOf, wordSet } from "../text/word-sets.ts";
import { afterDateline, CIRCUMSTANCES, CLAUSE_HEADS } from "./clause.ts";
import { isCueWord } from "./cue-verbs.ts";
import type { Piece } from "./frame.ts";
import {
  AUXILIARIES,
  DETERMINERS,
  isAdverbialOpener,
  isPastTense,
  PERSONAL_PRONOUNS,
  PREPOSITIONS,
} from "./function-words.ts";
import type { NounPhrase } from "./name-phrase.ts";
import type { Names } from "./names.ts";
import { phraseEndingAt, phraseStartingAt } from "./noun-phrase.ts";
import {
  beforeBracket,
  isCapital,
  isClockColon,
  isCloseBracket,
  isOpenBracket,
  isPause,
  keyAt,
  lower,
  type Range,
  SENTENCE_REACH,
} from "./pieces.ts";
import { RELATIVES } from "./relative-subject.ts";
import { PARTY_TAG } from "./takes-verb.ts";

/**
 * The subject of a verb that a phrase between commas parts from it: "Jo Roe, the mayor of Ames, Iowa,
 * said". The leftmost stretch of the clause that is no adverbial holds it; a name goes before a description.
 */
export function acrossPause(
  pieces: readonly Piece[],
  pause: number,
  names: Names,
): NounPhrase | null {
  let from = Math.max(clauseStart(pieces, pause), afterDateline(pieces));
  let described: NounPhrase | null = null;
  for (let index = from; index <= pause; index++) {
    if (!isPause(pieces[index])) continue;
    const phrase = subjectOfStretch(pieces, { from, to: index }, names);
    // "Another, Jo Roe, said": the name says who the other is.
    const isNamed = phrase !== null && !isOneOf("another one", lower(pieces[phrase.from]));
    if (isNamed && phrase.kind !== "description") return phrase;
    described ??= phrase;
    from = index + 1;
  }
  return described;
}

/** "Even | Roe, her only ally, said", "On “The Hour,”| Roe, the mayor, said": index past what belongs to no name. */
const afterOpening = (pieces: readonly Piece[], from: number): number =>
  lower(pieces[from]) === "even" || isMarkOf("\"”’'", pieces[from]?.text ?? "") ? from + 1 : from;

/** The noun phrase that ends pieces[from, to), if it fills the stretch or a clause begins with it. */
function subjectOfStretch(
  pieces: readonly Piece[],
  stretch: Range,
  names: Names,
): NounPhrase | null {
  const { to } = stretch;
  // "a man who, with a wink, | says".
  if (isOneOf("which who", lower(pieces[to - 1])))
    return { from: to - 1, to, kind: "pronoun", named: null };
  const from = afterOpening(pieces, stretch.from);
  const last = isCloseBracket(pieces[to - 1]) ? beforeBracket(pieces, to - 1) : to - 1;
  const phrase = last < from ? null : phraseEndingAt(pieces, last, names);
  if (phrase === null || phrase.from < from) return null;
  if (PARTY_TAG.test(pieces[phrase.from]?.text ?? "")) return null;
  if (opensCircumstance(pieces, phrase)) return phrase;
  // "Senate Majority Leader Jo Roe": the office is longer than the title that the name carries.
  const opening = isAdverbialStretch(pieces, from) ? null : phraseStartingAt(pieces, from, names);
  if (opening === null) return clauseIn(pieces, from, phrase);
  if (phrase.from === from || opening.to === phrase.to) return phrase;
  // "Roe and his deputy, | Jo Lu, said".
  if (isJoined(pieces, opening, phrase)) return opening;
  if (isHead(pieces, opening, phrase)) return opening;
  return beginsClause(pieces, phrase) ? phrase : null;
}

/** "A guest asked for tea and | Jo Roe, the host, said": a name behind "and" and a verb is no second subject. */
const hasOwnClause = (
  pieces: readonly Piece[],
  opening: NounPhrase,
  { kind, from }: NounPhrase,
): boolean =>
  kind === "name" &&
  isOneOf("and but", lower(pieces[from - 1])) &&
  isPastTense(lower(pieces[opening.to])) &&
  !isOneOf("her his their", lower(pieces[from]));

const isJoined = (pieces: readonly Piece[], name: NounPhrase, other: NounPhrase): boolean =>
  name.kind === "name" &&
  name.to === other.from - 1 &&
  lower(pieces[name.to]) === "and" &&
  isOneOf("her his their", lower(pieces[other.from]));

/** "The plan was dead when | Senate leader Jo Roe, R-Ky., called": the name has a clause of its own, its office with it. */
function opensCircumstance(pieces: readonly Piece[], phrase: NounPhrase): boolean {
  if (phrase.kind !== "name") return false;
  let from = phrase.from;
  while (isCapital(pieces[from - 1])) from--;
  return CIRCUMSTANCES.hasKey(keyAt(pieces[from - 1])) && lower(pieces[from - 2]) !== "such";
}

/** The phrase if a clause begins with it; "The bench, comprising Roe and | Lu, said" joins it to an aside. */
const clauseIn = (pieces: readonly Piece[], from: number, phrase: NounPhrase): NounPhrase | null =>
  beginsClause(pieces, phrase) &&
  !(lower(pieces[phrase.from - 1]) === "and" && lower(pieces[from]).endsWith("ing"))
    ? phrase
    : null;

/** "because | Roe"; "and | obtained by Lu" goes on with another verb, "such as | Lu" with the subject. */
const beginsClause = (pieces: readonly Piece[], { from }: NounPhrase): boolean =>
  CLAUSE_HEADS.hasKey(keyAt(pieces[from - 1])) &&
  lower(pieces[from - 2]) !== "such" &&
  (isCapital(pieces[from]) || !isPastTense(lower(pieces[from])));

function isAdverbialStretch(pieces: readonly Piece[], from: number): boolean {
  const opener = lower(pieces[from]);
  return isAdverbialOpener(opener) || opener.endsWith("ing") || RELATIVES.has(opener);
}

/** "Prime Minister Roe | of St. Kitts and the Isles", "A source | inside the camp", "An opinion | drafted in May", "he | asked about Lu": more of the clause follows its head. */
const isHead = (pieces: readonly Piece[], head: NounPhrase, last: NounPhrase): boolean => {
  const { to, kind, from } = head;
  if (to >= last.to || hasOwnClause(pieces, head, last)) return false;
  if (kind === "name") return lower(pieces[to]) === "of";
  return (
    (kind === "pronoun" || DETERMINERS.hasKey(keyAt(pieces[from]))) &&
    (PREPOSITIONS.hasKey(keyAt(pieces[to])) || isPastTense(lower(pieces[to])))
  );
};

const NEW_CLAUSE = wordSet("and because but while");

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
      NEW_CLAUSE.hasKey(keyAt(piece)) &&
      isPause(pieces[index - 1]) &&
      !/ed$/.test(lower(pieces[index + 1])) &&
      !joinsSubjects(pieces, index)
    )
      return index + 1;
  }
  return floor;
}

/** Words of "Roe, the panel’s oldest member". */
const SUBJECT_REACH = 12;

/** "Roe, the mayor, and | Lu, her deputy, said": with no verb before it "and" begins no clause. */
const joinsSubjects = (pieces: readonly Piece[], and: number): boolean =>
  lower(pieces[and]) === "and" &&
  !pieces
    .slice(Math.max(0, and - SUBJECT_REACH), and)
    .some(
      (piece) =>
        piece.kind === "quotation" ||
        AUXILIARIES.has(piece.lower) ||
        PERSONAL_PRONOUNS.has(piece.lower) ||
        isPastTense(piece.lower) ||
        isCueWord(piece.lower) ||
        /[^s'’]s$/.test(piece.lower),
    );
