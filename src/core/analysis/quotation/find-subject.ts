// Whose verb it is: the subject of a reporting verb. English newspaper sentences are regular enough for
// rules: the subject stands right before the verb, or before a phrase between commas, or at the head of
// the clause; after a quotation it may follow the verb ("said Roe").

import { isPossessive } from "../person/capital-words.ts";
import { isOneOf, wordSet } from "../text/word-sets.ts";
import { clauseSubject } from "./clause.ts";
import { TIME_NOUNS } from "./clause-head.ts";
import { isCueWord } from "./cue-verbs.ts";
import type { Piece } from "./frame.ts";
import {
  AUXILIARIES,
  isAdverb,
  isContracted,
  isPastTense,
  isWho,
  PASSIVE_AUXILIARIES,
  PREPOSITIONS,
} from "./function-words.ts";
import type { NounPhrase } from "./name-phrase.ts";
import type { Names } from "./names.ts";
import { phraseEndingAt, phraseStartingAt } from "./noun-phrase.ts";
import { gerundSubject, objectSubject } from "./participle-subject.ts";
import {
  beforeBracket,
  isCapital,
  isCloseBracket,
  isPause,
  keyAt,
  lower,
  SENTENCE_REACH,
} from "./pieces.ts";
import { isRelativeClause, RELATIVES, relativeSubject } from "./relative-subject.ts";
import { isHabit } from "./reporting-verb.ts";
import { acrossPause } from "./subject-across-pause.ts";
import { takesVerb } from "./takes-verb.ts";

const TIME_OPENERS = wordSet("each every last next one that the this");

const TIME_TIES = wordSet("by during in on");

/** Index before the time that ends at `index`: "last week", "earlier this month", "Tuesday night". */
function beforeTime(pieces: readonly Piece[], index: number): number {
  // "who | the night before | had said".
  const isSince = isOneOf("before earlier", lower(pieces[index]));
  if (
    isSince &&
    TIME_NOUNS.hasKey(keyAt(pieces[index - 1])) &&
    isOneOf("a the", lower(pieces[index - 2]))
  )
    return index - 3;
  if (!TIME_NOUNS.hasKey(keyAt(pieces[index]))) return index;
  const opener = lower(pieces[index - 1]);
  return TIME_OPENERS.has(opener) || isAdverb(opener) ? index - 2 : index;
}

/** "Roe | late Tuesday | said". */
const beforeEarly = (pieces: readonly Piece[], index: number): number =>
  isOneOf("early late", lower(pieces[index])) && !isCapital(pieces[index]) ? index - 1 : index;

const PERCEIVED = wordSet("heard seen");

/** "A sign | outside | read", "Roe has | long | since said". */
const isInsideVerb = (pieces: readonly Piece[], index: number, verb: number): boolean =>
  (index === verb - 1 && isOneOf("inside nearby outside", lower(pieces[index]))) ||
  (lower(pieces[index]) === "long" && lower(pieces[index + 1]) === "since");

/** Index of the last piece before the adverbs, times and auxiliaries of the verb, or -1. */
function beforeVerb(pieces: readonly Piece[], verb: number): number {
  let index = isHabit(pieces, verb) ? verb - 3 : verb - 1;
  while (index >= 0) {
    const word = lower(pieces[index]);
    // "a reporter can be heard asking".
    const perceived = PERCEIVED.has(word) && PASSIVE_AUXILIARIES.hasKey(keyAt(pieces[index - 1]));
    const skipped =
      AUXILIARIES.has(word) ||
      perceived ||
      isInsideVerb(pieces, index, verb) ||
      (isAdverb(word) && pieces[index]?.kind === "word");
    const next = skipped ? beforeEarly(pieces, index - 1) : beforeTime(pieces, index);
    if (next === index) break;
    // "on Monday", "during a Monday": the day is skipped, so is its preposition.
    const day = skipped && isOneOf("a an the", lower(pieces[next])) ? next - 1 : next;
    index = day >= 0 && TIME_TIES.hasKey(keyAt(pieces[day])) ? day - 1 : next;
  }
  return index;
}

/** Words before a verb that leave its subject to the clause: "he stopped and said", "went on to say". */
const JOINS = wordSet("and but by for in of or then to without");

/** Who does what the -ing form after `index` says. */
function doerOf(pieces: readonly Piece[], index: number, names: Names): NounPhrase | null {
  const ahead = opensGerund(pieces, index) ? subjectAhead(pieces, index + 1, names) : null;
  return ahead ?? gerundSubject(pieces, index, names);
}

/** "After | calling it “dead,” Roe left". */
const opensGerund = (pieces: readonly Piece[], index: number): boolean =>
  (index === 0 || isPause(pieces[index - 1])) && OPENS_GERUND.hasKey(keyAt(pieces[index]));
const OPENS_GERUND = wordSet("after before besides despite since when while");

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
  if (piece.kind === "quotation" || JOINS.hasKey(keyAt(piece)))
    return (
      objectSubject(pieces, index, names) ??
      clauseSubject(pieces, index, names) ??
      subjectAhead(pieces, verb, names)
    );
  if (isContracted(lower(piece)))
    return { from: index, to: index + 1, kind: "pronoun", named: null };
  if (gerund) return doerOf(pieces, index, names);
  if (isPause(piece)) return beforePause(pieces, index, names);
  return phraseBefore(pieces, index, names) ?? clauseSubject(pieces, index + 1, names);
}

/** "Roe, the mayor, | said"; "Roe shut the door and his bag, | then said": one more thing that the subject does. */
function beforePause(pieces: readonly Piece[], pause: number, names: Names): NounPhrase | null {
  const goesOn = lower(pieces[pause + 1]) === "then";
  return (goesOn ? null : acrossPause(pieces, pause, names)) ?? clauseSubject(pieces, pause, names);
}

/** True for an -ing form with no auxiliary before it, nor "heard". */
function isGerund(pieces: readonly Piece[], verb: number): boolean {
  const before = lower(pieces[verb - 1]);
  return lower(pieces[verb]).endsWith("ing") && !AUXILIARIES.has(before) && !PERCEIVED.has(before);
}

/** "Mocking the “plan,” Roe accused Lu": the subject follows the comma. */
function subjectAhead(pieces: readonly Piece[], verb: number, names: Names): NounPhrase | null {
  const limit = Math.min(pieces.length, verb + SENTENCE_REACH);
  for (let index = verb + 1; index < limit; index++) {
    if (pieces[index]?.kind !== "quotation" && !isPause(pieces[index])) continue;
    const phrase = phraseStartingAt(pieces, index + 1, names);
    if (phrase === null) continue;
    // "…, Roe, speaking in Ohio, left".
    const aside = phrase.kind === "name" && isPause(pieces[phrase.to]);
    if (aside || takesVerb(pieces, phrase.to)) return phrase;
  }
  return null;
}

/** How many phrases with a preposition may stand between subject and verb. */
const MAX_PHRASES = 4;

/**
 * The noun phrase before the verb, past what a preposition ties to it: "Protesters in the streets
 * chanted", "who in 2010 said".
 */
function phraseBefore(pieces: readonly Piece[], last: number, names: Names): NounPhrase | null {
  let index = last;
  for (let passed = 0; passed < MAX_PHRASES; passed++) {
    if (RELATIVES.hasKey(keyAt(pieces[index]))) return relativeSubject(pieces, index, names);
    if (isCloseBracket(pieces[index])) index = beforeBracket(pieces, index);
    const phrase = phraseEndingAt(pieces, index, names);
    if (phrase === null) return bearerOfWho(pieces, index, names);
    const next =
      beforeTie(pieces, phrase) ?? beforeObject(pieces, phrase) ?? beforeWho(pieces, phrase);
    if (next === null) return whole(pieces, phrase);
    index = next;
    if (pieces[index] === undefined || isPause(pieces[index])) return null;
  }
  return null;
}

/** Null for the end of a subject: "a man who | took pills", "a letter signed by Roe and | addressed to Lu". */
const whole = (pieces: readonly Piece[], phrase: NounPhrase): NounPhrase | null =>
  isRelativeClause(pieces, phrase) ||
  (phrase.kind === "description" && isPastTense(lower(pieces[phrase.from])))
    ? null
    : phrase;

/** "Roe, who in 2010 | said". */
const bearerOfWho = (pieces: readonly Piece[], index: number, names: Names): NounPhrase | null =>
  lower(pieces[index - 1]) === "who" ? phraseEndingAt(pieces, index - 2, names) : null;

const PEOPLE = /^(?:.*[^s]s|men|people|women)$/;

/** "Aides | advising Roe said", "voters | opposing the plan said": index of who does what the name is only the object of. */
function beforeObject(pieces: readonly Piece[], { from }: NounPhrase): number | null {
  const doing = lower(pieces[from - 1]);
  const who = pieces[from - 2];
  if (!/.{3}ing$/.test(doing) || who?.kind !== "word" || isAdverb(lower(who))) return null;
  if (PREPOSITIONS.has(doing) || AUXILIARIES.hasKey(keyAt(who)) || isPossessive(who.text))
    return null;
  const serves = SERVES.has(doing) && isOnePerson(pieces, from - 2);
  return PEOPLE.test(lower(who)) || serves ? from - 2 : null;
}

/** What is no noun: "the town meeting Roe called “dull”". */
const SERVES = wordSet(
  "accompanying accusing advising backing challenging defending guarding helping interviewing investigating opposing " +
    "representing suing supporting treating",
);

/** "A lawyer | representing Roe said", where the phrase opens its clause. */
const isOnePerson = (pieces: readonly Piece[], noun: number): boolean =>
  isOneOf("a an her his the their", lower(pieces[noun - 1])) &&
  (pieces[noun - 2] === undefined ||
    pieces[noun - 2]?.kind !== "word" ||
    lower(pieces[noun - 2]) === "that");

/** Words of the verb between "who" and its object. */
const WHO_REACH = 4;

/** "a woman who had fled the village | told": index of whom the clause of "who" is about; not "who says Roe told". */
function beforeWho(pieces: readonly Piece[], { from, kind }: NounPhrase): number | null {
  for (let index = from - 1; index >= from - WHO_REACH; index--) {
    const piece = pieces[index];
    if (piece?.kind !== "word" || (kind !== "description" && isCueWord(piece.lower))) return null;
    if (isWho(piece.lower))
      return index < from - 1 && pieces[index - 1]?.kind === "word" ? index - 1 : null;
  }
  return null;
}

const OPENS_CLAUSE = wordSet("after before since till until");
/** Past tenses that are no participles; a measure can end their clause. */
const MOVES = wordSet(
  "% came fell jumped percent plunged points rose slid slipped soared surged tumbled went",
);

/** "Roe and | Lu": index of the first of two names. */
function firstJoined(pieces: readonly Piece[], from: number): number {
  if (lower(pieces[from - 1]) !== "and") return from;
  let first = from - 1;
  while (first > from - JOINED_REACH && isCapital(pieces[first - 1])) first--;
  return first;
}

/** Words of "Ames mayor Jo Roe and". */
const JOINED_REACH = 5;

/** Index before the preposition that ties `phrase` to a phrase on its left; null where it stands by itself. */
function beforeTie(pieces: readonly Piece[], phrase: NounPhrase): number | null {
  const first = firstJoined(pieces, phrase.from);
  // "Critics such as | Roe and Lu | say".
  if (lower(pieces[first - 1]) === "as" && lower(pieces[first - 2]) === "such") return first - 3;
  const tied = PREPOSITIONS.hasKey(keyAt(pieces[phrase.from - 1]));
  const year = pieces[phrase.from]?.kind === "number" && phrase.to === phrase.from + 1;
  if (!tied && !year) return null;
  // "Nobody sat down until Roe | said", "Shares fell after the firm | said": a clause of their own.
  const ownClause = phrase.kind === "name" || MOVES.hasKey(keyAt(pieces[phrase.from - 2]));
  if (ownClause && OPENS_CLAUSE.hasKey(keyAt(pieces[phrase.from - 1]))) return null;
  let index = phrase.from - (tied ? 2 : 1);
  while (lower(pieces[index]).endsWith("ing") || isAdverb(lower(pieces[index]))) index--;
  return index;
}
