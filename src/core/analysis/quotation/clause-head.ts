// The subject at the head of a clause, past the adverbials that open it: "Following a short, angry meeting, Roe …".

import { closesAbbreviation } from "../text/sentences.ts";
import { isOneOf, wordSet } from "../text/word-sets.ts";
import { SPEECH_VERBS } from "./cue-verbs.ts";
import type { Piece } from "./frame.ts";
import {
  DETERMINERS,
  isAdverb,
  isAdverbialOpener,
  isContracted,
  PERSONAL_PRONOUNS,
  PREPOSITIONS,
} from "./function-words.ts";
import type { NounPhrase } from "./name-phrase.ts";
import type { Names } from "./names.ts";
import { phraseStartingAt } from "./noun-phrase.ts";
import { isCapital, isPause, keyAt, lower, type Range } from "./pieces.ts";
import { takesVerb } from "./takes-verb.ts";

export const TIME_NOUNS = wordSet(
  "afternoon day days decade decades evening fall hour hours minutes moments month months morning night spring summer week weekend winter week weeks year years",
);

/**
 * The subject at the head of pieces[from, to). Adverbials before it end with a comma ("In Ohio, Roe
 * …", "Following a short, angry meeting, Roe …"), so the first phrase that a verb follows is it.
 */
export function headOfClause(
  pieces: readonly Piece[],
  range: Range,
  names: Names,
): NounPhrase | null {
  let fallback: NounPhrase | null = null;
  let from = range.from;
  while (from < range.to) {
    const start = afterOpeners(pieces, from, range.to);
    if (start > range.to) return fallback ?? subjectWithin(pieces, { from, to: range.to }, names);
    if (isInversion(pieces, start)) return phraseStartingAt(pieces, start + 1, names);
    const phrase = phraseStartingAt(pieces, start, names);
    if (phrase === null || phrase.to > range.to) return fallback;
    if (isSubject(pieces, phrase)) return phrase;
    if (!isRemainder(pieces, phrase)) fallback ??= phrase;
    from = afterPhrase(pieces, phrase, range.to);
  }
  return fallback;
}

/** Index where the next phrase may begin that can be the subject. */
const afterPhrase = (pieces: readonly Piece[], phrase: NounPhrase, limit: number): number =>
  isTime(pieces, phrase) ? phrase.to : afterPause(pieces, phrase.to, limit);

/** A time, or a phrase that breaks off at its determiner: no subject in any case. */
const isRemainder = (pieces: readonly Piece[], phrase: NounPhrase): boolean =>
  isTime(pieces, phrase) || DETERMINERS.hasKey(keyAt(pieces[phrase.to - 1]));

/** True where a verb follows the phrase; after a description a comma says too little. */
const isSubject = (pieces: readonly Piece[], phrase: NounPhrase): boolean =>
  !isTime(pieces, phrase) &&
  (takesVerb(pieces, afterDay(pieces, phrase.to)) || isContracted(lower(pieces[phrase.from]))) &&
  (phrase.kind === "name" || !isPause(pieces[phrase.to]));

/** "Party leaders on Monday | censured": index behind the day. */
const afterDay = (pieces: readonly Piece[], index: number): number =>
  lower(pieces[index]) === "on" &&
  isAdverb(lower(pieces[index + 1])) &&
  isCapital(pieces[index + 1])
    ? index + 2
    : index;

/** "“…,” said Roe": after a quotation the subject follows its verb. */
const isInversion = (pieces: readonly Piece[], index: number): boolean =>
  SPEECH_VERBS.hasKey(keyAt(pieces[index])) &&
  !isCapital(pieces[index]) &&
  isQuotationBefore(pieces, index);

/** Index after the marks, joining words and adverbials at `from`; past `limit` where an adverbial never ends. */
function afterOpeners(pieces: readonly Piece[], from: number, limit: number): number {
  let index = from;
  while (index < limit) {
    const next = afterOpener(pieces, index, limit);
    if (next === index) break;
    index = next;
  }
  return index;
}

const skipsWord = (pieces: readonly Piece[], index: number): boolean => {
  const piece = pieces[index];
  return (
    piece === undefined ||
    piece.kind === "quotation" ||
    (piece.kind === "punctuation" && !closesAbbreviation(pieces, index))
  );
};

const JOINING = wordSet("and but so");

function afterOpener(pieces: readonly Piece[], from: number, limit: number): number {
  const word = lower(pieces[from]);
  if (skipsWord(pieces, from) || JOINING.has(word) || isHedge(pieces, from)) return from + 1;
  if (isOneOf("at fewer less more", word) && isOneOf("least most than", lower(pieces[from + 1])))
    return from + 2;
  const phrase = isInversion(pieces, from) || PERSONAL_PRONOUNS.has(word);
  if (phrase || !opensAdverbial(pieces, from)) return from;
  return isAdverb(word) && !isPause(pieces[from + 1]) ? from + 1 : afterPause(pieces, from, limit);
}

/** "about 50 protesters": a number makes no adverbial. */
const isHedge = (pieces: readonly Piece[], index: number): boolean =>
  isOneOf("about around nearly over under", lower(pieces[index])) &&
  pieces[index + 1]?.kind === "number";

/** "A few days | later, Roe …". */
const isTime = (pieces: readonly Piece[], phrase: NounPhrase): boolean =>
  phrase.kind === "description" && TIME_NOUNS.hasKey(keyAt(pieces[phrase.to - 1]));

/** "On Monday they met …": the adverbial has no comma, so the first pronoun or name that a verb follows is the subject. */
function subjectWithin(pieces: readonly Piece[], range: Range, names: Names): NounPhrase | null {
  for (let index = range.from + 1; index < range.to; index++) {
    const candidate = PERSONAL_PRONOUNS.hasKey(keyAt(pieces[index])) || isCapital(pieces[index]);
    if (!candidate || PREPOSITIONS.hasKey(keyAt(pieces[index - 1]))) continue;
    const phrase = phraseStartingAt(pieces, index, names);
    if (phrase !== null && phrase.kind !== "description" && takesVerb(pieces, phrase.to))
      return phrase;
  }
  return null;
}

const isQuotationBefore = (pieces: readonly Piece[], index: number): boolean =>
  pieces[index - 1]?.kind === "quotation" ||
  (isPause(pieces[index - 1]) && pieces[index - 2]?.kind === "quotation");

/** "Reacting, the mayor said". */
const REACTING = wordSet(
  "adding commenting continuing elaborating reacting replying responding speaking",
);

const KNOWN = /(?:[^e]ed|known|seen)$/;

const opensAdverbial = (pieces: readonly Piece[], index: number): boolean => {
  const word = lower(pieces[index]);
  if (isAdverbialOpener(word) || (REACTING.has(word) && isPause(pieces[index + 1]))) return true;
  // "Best known for a film, Roe …"; not "Best Buy opened".
  if (isOneOf("best better long well", word) && KNOWN.test(lower(pieces[index + 1]))) return true;
  return (
    word.length > 4 &&
    (word.endsWith("ing") || word.endsWith("ed")) &&
    !takesVerb(pieces, index + 1)
  );
};

/** Index after the next pause, or `limit`. */
function afterPause(pieces: readonly Piece[], from: number, limit: number): number {
  let index = from;
  while (index < limit && !isPause(pieces[index])) index++;
  return index + 1;
}
