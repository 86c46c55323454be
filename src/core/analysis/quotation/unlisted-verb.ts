// Verbs that no list holds and that report all the same, by where they stand: "“…,” Roe thundered".

import { isPossessive } from "../person/capital-words.ts";
import { isOneOf } from "../text/word-sets.ts";
import { afterQuotation, closesInversion, saysSomething } from "./after-quotation.ts";
import { clauseSubject, MAIN_HEADS } from "./clause.ts";
import { isCueWord } from "./cue-verbs.ts";
import type { Piece } from "./frame.ts";
import {
  AUXILIARIES,
  CONJUNCTIONS,
  DETERMINERS,
  IRREGULAR_PAST,
  isAdverb,
  isAdverbialOpener,
  isPastTense,
  PREPOSITIONS,
} from "./function-words.ts";
import type { NounPhrase } from "./name-phrase.ts";
import { phraseEndingAt, phraseStartingAt } from "./noun-phrase.ts";
import { isCapital, isComma, isOpenBracket, keyAt, lower } from "./pieces.ts";
import { headOf } from "./possible-speaker.ts";
import { cueAt, type Place, type Report } from "./report.ts";
import { isPersonNoun } from "./somebody.ts";

/** A finite verb by its ending, of saying or not. */
export const isBareVerb = (piece: Piece | undefined): boolean => {
  const word = lower(piece);
  return (
    piece?.kind === "word" &&
    !isCapital(piece) &&
    (/(?:ed|[^s]s)$/.test(word) || IRREGULAR_PAST.has(word)) &&
    !AUXILIARIES.has(word) &&
    !CONJUNCTIONS.has(word) &&
    !PREPOSITIONS.has(word) &&
    !DETERMINERS.has(word) &&
    !isAdverb(word)
  );
};

/** "“…,” Roe thundered": after a comma and a name, a past tense reports even if no list has it. */
export function reportByPlace(place: Place, from: number): Report | null {
  const { pieces, names } = place;
  if (place.quotation > 0) return null;
  const opener = phraseStartingAt(pieces, from, names);
  const speaker = opener === null ? null : (apposed(place, opener) ?? opener);
  if (speaker === null) return null;
  const verb = speaker === opener ? pastAside(place, speaker) : speaker.to + 1;
  if (!isBareVerb(pieces[verb])) return null;
  // "“…,” the letter began."; not "“The Wall,” the band played.", "“One more time,” the band played on".
  if (speaker.kind === "description" && !isWholeClause(place, speaker, verb)) return null;
  return { tie: "after", cue: cueAt(verb), speaker };
}

/** "The firm’s clerk, | Jo Roe|, thundered": the name that a person is called by. */
function apposed(place: Place, opener: NounPhrase): NounPhrase | null {
  const { pieces, names } = place;
  if (!isPersons(pieces, opener) || pieces[opener.to]?.text !== ",") return null;
  const name = phraseStartingAt(pieces, opener.to + 1, names);
  return name?.kind === "name" && pieces[name.to]?.text === "," && saysSomething(place)
    ? name
    : null;
}

/** Pieces of ", a clerk at the court of Ames, one of three,". */
const ASIDE_REACH = 24;

/** "Roe (D-Ohio) | thundered", "Roe, a clerk, | thundered", "a clerk often | thundered": index where the verb may stand. */
function pastAside(place: Place, speaker: NounPhrase): number {
  const { pieces } = place;
  const { to, kind } = speaker;
  const open = pieces[to];
  if (isAdverb(lower(open)) && !isCapital(open)) return to + 1;
  const close = isOpenBracket(open) ? ")" : ",";
  const isPerson = kind === "name" || isPersons(pieces, speaker);
  if (close === "," && (open?.text !== close || !isPerson || !saysSomething(place))) return to;
  for (let at = to + 1; at < to + ASIDE_REACH; at++) {
    if (pieces[at]?.kind === "quotation") break;
    if (pieces[at]?.text === close && isBareVerb(pieces[at + 1])) return at + 1;
  }
  return to;
}

/**
 * "“…,” | the letter | began.": nothing but a subject and its verb, after words in small letters; of a person more can
 * follow: "“…,” | the clerk | hissed at a rally".
 */
function isWholeClause(place: Place, speaker: NounPhrase, verb: number): boolean {
  const { pieces } = place;
  const next = pieces[verb + 1];
  if (!saysSomething(place)) return false;
  if (isPersons(pieces, speaker)) return closesInversion(pieces, verb + 1);
  return (
    DETERMINERS.hasKey(keyAt(pieces[speaker.from])) &&
    (next === undefined || next.kind === "punctuation")
  );
}

/** "a senior clerk", "Ms. Roe’s clerk", "the clerks". */
export function isPersons(pieces: readonly Piece[], phrase: NounPhrase): boolean {
  const head = headOf(pieces, phrase);
  const noun = lower(pieces[head]);
  const isTold =
    DETERMINERS.hasKey(keyAt(pieces[phrase.from])) ||
    pieces.slice(phrase.from, head).some(({ text }) => isPossessive(text));
  return isTold && (isPersonNoun(noun) || isPersonNoun(noun.replace(/s$/, "")));
}

/**
 * "Asked why, Roe cracked, “…”": a person and an unlisted verb, right before the comma that opens a sentence. Not "When Roe
 * left, “…”", "Roe lied, “over and over.”", "Roe smiled, “…,” Lu recalled".
 */
export function reportUnlistedBefore({ pieces, quotation, names }: Place): Report | null {
  const verb = quotation - 2;
  const quoted = pieces[quotation];
  if (pieces[verb + 1]?.text !== "," || quoted?.kind !== "quotation") return null;
  if (!isBareVerb(pieces[verb]) || isCueWord(lower(pieces[verb]))) return null;
  if (!quoted.hasSmallWord || quoted.opensSmall || !/[.,!?…]/.test(quoted.last)) return null;
  if (!closesInversion(pieces, quotation + 1)) return null;
  const speaker = phraseEndingAt(pieces, verb - 1, names);
  const before = pieces[(speaker?.from ?? 0) - 1];
  if (speaker === null || (before?.kind === "word" && !isOneOf("and but", before.lower)))
    return null;
  const isPerson =
    speaker.kind === "name" ||
    (speaker.kind === "pronoun" && isOneOf("he i she they we", lower(pieces[verb - 1]))) ||
    isPersons(pieces, speaker);
  return isPerson ? { tie: "before", cue: cueAt(verb), speaker } : null;
}

/**
 * "The deal was “too little,” he offered on Friday.": behind the comma, and a clause that is whole before it, an unlisted
 * verb reports. Not "Best known for “the wall,” Roe retired."
 */
export function reportUnlisted(place: Place): Report | null {
  const { pieces, quotation, names } = place;
  const from = afterQuotation(place);
  if (!isComma(pieces[quotation]) && pieces[quotation + 1]?.text !== ",") return null;
  const speaker = phraseStartingAt(pieces, from, names);
  if (speaker === null || speaker.kind === "description" || lower(pieces[from]) === "it")
    return null;
  const closes = closesInversion(pieces, speaker.to + 1) && lower(pieces[speaker.to + 1]) !== "to";
  if (!closes || !isBareVerb(pieces[speaker.to]) || !isWholeBefore(place)) return null;
  return { tie: "end", cue: cueAt(speaker.to), speaker };
}

/** True where the words before the quotation are a main clause with its verb, or the subject of what it says: "Roe “has a point”". */
function isWholeBefore({ pieces, quotation, names }: Place): boolean {
  const first = lower(pieces[0]);
  if (isAdverbialOpener(first) || /(?:ed|ing)$/.test(first)) return false;
  const quoted = pieces[quotation];
  if (phraseStartingAt(pieces, 0, names)?.to === quotation)
    return quoted?.kind === "quotation" && quoted.hasSmallWord;
  const subject = clauseSubject(pieces, quotation, names, MAIN_HEADS);
  const verb = lower(pieces[subject?.to ?? quotation]);
  return AUXILIARIES.has(verb) || isPastTense(verb);
}
