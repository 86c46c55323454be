// The subject of a clause: its first noun phrase that a verb follows, past the adverbials before it.

import { closesAbbreviation } from "../text/sentences.ts";
import { isOneOf, type WordSet, wordSet } from "../text/word-sets.ts";
import { JUDGEMENT_VERBS, SPEECH_VERBS } from "./cue-verbs.ts";
import { beforeAside } from "./dash-aside.ts";
import type { Piece } from "./frame.ts";
import {
  AUXILIARIES,
  CONJUNCTIONS,
  DETERMINERS,
  IRREGULAR_PAST,
  isAdverb,
  isAdverbialOpener,
  isPastTense,
  PERSONAL_PRONOUNS,
  PREPOSITIONS,
} from "./function-words.ts";
import type { Names } from "./names.ts";
import { isCapital, lower, type NounPhrase, phraseStartingAt, type Range } from "./noun-phrase.ts";

/**
 * How many words back a subject is looked for. Longer sentences exist on hostile pages only, and there
 * the search must not start over for each word.
 */
export const SENTENCE_REACH = 90;

export const isPause = (piece: Piece | undefined): boolean =>
  piece?.kind === "punctuation" &&
  (piece.text === "," || piece.text === "—" || piece.text === "–" || piece.text === "-");
export const isOpenBracket = (piece: Piece | undefined): boolean =>
  piece?.text === "(" || piece?.text === "[";

/** "7:30", "3:48.2": a colon inside a number begins nothing. */
export const isClockColon = (pieces: readonly Piece[], index: number): boolean =>
  pieces[index]?.text === ":" &&
  pieces[index - 1]?.kind === "number" &&
  pieces[index + 1]?.start === pieces[index]?.end;

export const TIME_NOUNS = wordSet(
  "afternoon day days decade decades evening fall hour hours minutes moments month months morning night spring summer week weekend winter week weeks year years",
);

/** Clause heads that a new subject follows. */
export const CLAUSE_HEADS = wordSet(
  "; : and but while because although though whereas as so that how why when where after before if what — -- –",
);

/** Heads of main clauses only. */
export const MAIN_HEADS = wordSet("; : but while — -- –");

/** True where the word at `index` can be the verb of the noun phrase before it. */
export const takesVerb = (pieces: readonly Piece[], index: number): boolean => {
  const piece = pieces[index];
  const word = lower(piece);
  if (piece?.kind !== "word")
    return (
      isOpenBracket(piece) ||
      (isPause(piece) && isOneOf("who a an the which", lower(pieces[index + 1])))
    );
  return (
    AUXILIARIES.has(word) ||
    isCueWord(word) ||
    isAdverb(word) ||
    IRREGULAR_PAST.has(word) ||
    isRegularVerb(word) ||
    word === "who"
  );
};

/** "Roe goes", "Roe refused"; in "after Roe as a rival" no verb follows. */
const isRegularVerb = (word: string): boolean =>
  /(?:ed|s)$/.test(word) &&
  !PREPOSITIONS.has(word) &&
  !CONJUNCTIONS.has(word) &&
  !DETERMINERS.has(word);

/** True where a verb stands after `from`; "Dr. Roe last week." says nothing of anybody. */
export const hasVerb = (pieces: readonly Piece[], from: number): boolean =>
  (takesVerb(pieces, from) || isPause(pieces[from])) &&
  pieces.slice(from, from + SENTENCE_REACH).some((piece) => {
    const word = lower(piece);
    return AUXILIARIES.has(word) || isCueWord(word) || isPastTense(word) || /[^s]s$/.test(word);
  });

/** Index after "WASHINGTON (AP) —", else 0. */
export function afterDateline(pieces: readonly Piece[]): number {
  for (let index = 1; index < Math.min(pieces.length, 14); index++) {
    const piece = pieces[index];
    if (piece === undefined || piece.kind === "quotation") return 0;
    if (/^(?:—|–|-|--)$/.test(piece.text)) return index + 1;
    const allowed = piece.kind !== "word" || isCapital(piece);
    if (!allowed) return 0;
  }
  return 0;
}

/** How many clauses back a subject is looked for, before the first one of the sentence. */
const MAX_HEADS = 6;

/** The subject of the clause that runs up to `to`: its first noun phrase after the opening adverbials. */
export function clauseSubject(
  pieces: readonly Piece[],
  to: number,
  names: Names,
  heads: WordSet = CLAUSE_HEADS,
): NounPhrase | null {
  const start = afterDateline(pieces);
  const floor = Math.max(start < to ? start : 0, to - SENTENCE_REACH);
  let tried = 0;
  for (let index = to - 1; index >= floor; index--) {
    index = Math.max(floor, beforeAside(pieces, index));
    const first = index === floor || tried === MAX_HEADS;
    if (!first && !beginsClause(pieces, index, heads)) continue;
    tried++;
    const found =
      afterCircumstance(pieces, { from: index + 1, to }, names) ??
      headOfClause(pieces, { from: first ? floor : index + 1, to }, names);
    if (first || takesSubject(pieces, found))
      return cleftSubject(pieces, found, to, names) ?? found;
  }
  return null;
}

const takesSubject = (pieces: readonly Piece[], phrase: NounPhrase | null): boolean =>
  phrase !== null && takesVerb(pieces, phrase.to);

/** "While Roe had refused it, | the groups who wrote to her say": the subject past the clause of circumstance. */
function afterCircumstance(
  pieces: readonly Piece[],
  { from, to }: Range,
  names: Names,
): NounPhrase | null {
  const head = pieces[from - 1];
  const opens = from === 1 || isPause(pieces[from - 2]) || pieces[from - 2]?.kind === "quotation";
  if (!opens || !CIRCUMSTANCES.has(lower(head))) return null;
  for (let index = from; index < to - 1; index++) {
    if (pieces[index]?.text !== ",") continue;
    const phrase = phraseStartingAt(pieces, index + 1, names);
    return phrase !== null && phrase.to < to && takesVerb(pieces, phrase.to) ? phrase : null;
  }
  return null;
}

const CIRCUMSTANCES = wordSet("after although as because before if though when while");

const beginsClause = (pieces: readonly Piece[], index: number, heads: WordSet): boolean =>
  pieces[index]?.kind === "quotation" ||
  (heads.has(lower(pieces[index])) && !isClockColon(pieces, index));

/** Words between "it" and "that". */
const CLEFT_REACH = 8;

/** "It has not helped that | Roe …": the subject that "it" only stands in for; null where it says something. */
function cleftSubject(
  pieces: readonly Piece[],
  found: NounPhrase | null,
  to: number,
  names: Names,
): NounPhrase | null {
  if (found === null || lower(pieces[found.from]) !== "it") return null;
  for (let index = found.to; index < Math.min(to, found.to + CLEFT_REACH); index++) {
    const piece = pieces[index];
    if (piece?.kind !== "word" || isCueWord(lower(piece))) return null;
    if (lower(piece) === "that") return phraseStartingAt(pieces, index + 1, names);
  }
  return null;
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

/**
 * The subject at the head of pieces[from, to). Adverbials before it end with a comma ("In Ohio, Roe
 * …", "Following a short, angry meeting, Roe …"), so the first phrase that a verb follows is it.
 */
function headOfClause(pieces: readonly Piece[], range: Range, names: Names): NounPhrase | null {
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
  isTime(pieces, phrase) || DETERMINERS.has(lower(pieces[phrase.to - 1]));

/** True where a verb follows the phrase; after a description a comma says too little. */
const isSubject = (pieces: readonly Piece[], phrase: NounPhrase): boolean =>
  !isTime(pieces, phrase) &&
  takesVerb(pieces, phrase.to) &&
  (phrase.kind === "name" || !isPause(pieces[phrase.to]));

/** "“…,” said Roe": after a quotation the subject follows its verb. */
const isInversion = (pieces: readonly Piece[], index: number): boolean =>
  SPEECH_VERBS.has(lower(pieces[index])) &&
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
  phrase.kind === "description" && TIME_NOUNS.has(lower(pieces[phrase.to - 1]));

/** "On Monday they met …": the adverbial has no comma, so the first pronoun or name that a verb follows is the subject. */
function subjectWithin(pieces: readonly Piece[], range: Range, names: Names): NounPhrase | null {
  for (let index = range.from + 1; index < range.to; index++) {
    const candidate = PERSONAL_PRONOUNS.has(lower(pieces[index])) || isCapital(pieces[index]);
    if (!candidate || PREPOSITIONS.has(lower(pieces[index - 1]))) continue;
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

const opensAdverbial = (pieces: readonly Piece[], index: number): boolean => {
  const word = lower(pieces[index]);
  if (isAdverbialOpener(word) || (REACTING.has(word) && isPause(pieces[index + 1]))) return true;
  return /(?:ing|ed)$/.test(word) && word.length > 4 && !takesVerb(pieces, index + 1);
};

/** Index after the next pause, or `limit`. */
function afterPause(pieces: readonly Piece[], from: number, limit: number): number {
  let index = from;
  while (index < limit && !isPause(pieces[index])) index++;
  return index + 1;
}

export const isCueWord = (word: string): boolean =>
  SPEECH_VERBS.has(word) || JUDGEMENT_VERBS.has(word);
