// Verbs that no list holds and that report all the same, by where they stand: "“…,” Roe thundered".

import { isPossessive } from "../person/capital-words.ts";
import { afterQuotation, closesInversion, saysSomething } from "./after-quotation.ts";
import { clauseSubject, MAIN_HEADS } from "./clause.ts";
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
import { phraseStartingAt } from "./noun-phrase.ts";
import { isCapital, isComma, isOpenBracket, lower } from "./pieces.ts";
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
  if (!isOnePerson(pieces, opener) || pieces[opener.to]?.text !== ",") return null;
  const name = phraseStartingAt(pieces, opener.to + 1, names);
  return name?.kind === "name" && pieces[name.to]?.text === "," && saysSomething(place)
    ? name
    : null;
}

/** Pieces of ", a clerk at the court of Ames,". */
const ASIDE_REACH = 16;

/** "Roe (D-Ohio) | thundered", "Roe, a clerk, | thundered", "a clerk often | thundered": index where the verb may stand. */
function pastAside(place: Place, { to, kind }: NounPhrase): number {
  const { pieces } = place;
  const open = pieces[to];
  if (isAdverb(lower(open)) && !isCapital(open)) return to + 1;
  const close = isOpenBracket(open) ? ")" : ",";
  const isAside = close === ")" || (open?.text === "," && kind === "name" && saysSomething(place));
  if (!isAside) return to;
  const inside = pieces.slice(to + 1, to + ASIDE_REACH);
  const end = inside.findIndex(({ text, kind: of }) => text === close || of === "quotation");
  return inside[end]?.text === close ? to + 2 + end : to;
}

/**
 * "“…,” | the letter | began.": nothing but a subject and its verb, after words in small letters; of a person more can
 * follow: "“…,” | the clerk | hissed at a rally".
 */
function isWholeClause(place: Place, speaker: NounPhrase, verb: number): boolean {
  const { pieces } = place;
  const next = pieces[verb + 1];
  if (!saysSomething(place)) return false;
  if (isOnePerson(pieces, speaker)) return closesInversion(pieces, verb + 1);
  return (
    DETERMINERS.has(lower(pieces[speaker.from])) &&
    (next === undefined || next.kind === "punctuation")
  );
}

/** "a senior clerk", "the firm’s clerk". */
export const isOnePerson = (pieces: readonly Piece[], phrase: NounPhrase): boolean =>
  (DETERMINERS.has(lower(pieces[phrase.from])) || isPossessive(pieces[phrase.from]?.text ?? "")) &&
  isPersonNoun(lower(pieces[headOf(pieces, phrase)]));

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
