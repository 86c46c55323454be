// Who does what a verb form without a subject of its own says: "Roe left, calling it “dead”", "leading Roe to
// say", "The radio quoted Roe as saying".

import { isOneOf, wordSet } from "../text/word-sets.ts";
import { clauseSubject, MAIN_HEADS } from "./clause.ts";
import { isCueWord, SPEECH_VERBS } from "./cue-verbs.ts";
import type { Piece } from "./frame.ts";
import { CLAUSE_BREAKS, isPastTense, PREPOSITIONS } from "./function-words.ts";
import { type NounPhrase, nameEndingAt } from "./name-phrase.ts";
import type { Names } from "./names.ts";
import { phraseEndingAt, phraseStartingAt } from "./noun-phrase.ts";
import { beforeBracket, isCloseBracket, isPause, keyAt, lower, type Range } from "./pieces.ts";
import { isMute } from "./possible-speaker.ts";
import { takesVerb } from "./takes-verb.ts";
import { verbSet } from "./verb-forms.ts";

/**
 * Who does what an -ing form says. It hangs on the main clause ("Roe issued a statement calling it “dead”"),
 * save right after a name ("footage of Roe saying “no”"), after who is shown ("a clip of her son saying") and after a short attribution ("…, Lu said, adding").
 */
export function gerundSubject(
  pieces: readonly Piece[],
  index: number,
  names: Names,
): NounPhrase | null {
  const shown = isPause(pieces[index])
    ? null
    : (nameEndingAt(pieces, index, names) ??
      shownSpeaker(pieces, index, names) ??
      ownSubject(pieces, index, names));
  return (
    shown ??
    withSubject(pieces, index, names) ??
    parentheticSubject(pieces, index, names) ??
    speakingSubject(pieces, index, names)
  );
}

/** "Lu asked whether | he | regretted calling it “dead”": the subject of the verb right before; else null. */
function ownSubject(pieces: readonly Piece[], index: number, names: Names): NounPhrase | null {
  if (!isPastTense(lower(pieces[index]))) return null;
  const phrase = phraseEndingAt(pieces, index - 1, names);
  return phrase === null || phrase.kind === "description" ? null : phrase;
}

const RECORDS = wordSet(
  "audio camera clip clips footage picture pictures recording tape video videos",
);
const SHOWS = verbSet(
  "capture catch discover film find get hand hear obtain receive record see show watch",
);
/** Words of "her rival’s eldest daughter". */
const SHOWN_REACH = 7;

/** "a clip of | her daughter | saying", "The ad shows | a farmer | telling": who speaks in what is shown. */
function shownSpeaker(pieces: readonly Piece[], index: number, names: Names): NounPhrase | null {
  for (let at = index - 1; at > Math.max(0, index - SHOWN_REACH); at--) {
    if (pieces[at]?.kind !== "word") return null;
    const word = lower(pieces[at]);
    if (!SHOWS.has(word) && !(word === "of" && RECORDS.hasKey(keyAt(pieces[at - 1])))) continue;
    const phrase = phraseStartingAt(pieces, at + 1, names);
    return phrase?.to === index + 1 ? phrase : null;
  }
  return null;
}

/** Words between a comma and the verb of saying that stands before it: "Roe said on Monday, adding". */
const PARENTHESIS_REACH = 6;

function parentheticSubject(
  pieces: readonly Piece[],
  index: number,
  names: Names,
): NounPhrase | null {
  // "Roe said on Wednesday (Aug 2), adding".
  const last = isCloseBracket(pieces[index - 1]) ? beforeBracket(pieces, index - 1) + 1 : index;
  for (let verb = last - 1; verb > Math.max(0, last - PARENTHESIS_REACH); verb--) {
    if (pieces[verb]?.kind === "quotation" || isPause(pieces[verb])) return null;
    if (!SPEECH_VERBS.hasKey(keyAt(pieces[verb]))) continue;
    const aside = verb === last - 1 && isPause(pieces[verb - 1]);
    const phrase = aside
      ? nameBeforeAside(pieces, verb - 1, names)
      : phraseEndingAt(pieces, verb - 1, names);
    // "The road stays shut, officials said, adding": between a comma and the verb stands who says all of it.
    if (phrase !== null && (phrase.kind !== "description" || pieces[phrase.from - 1]?.text === ","))
      return phrase;
  }
  return null;
}

/** Words of ", 54, a teacher of Latin". */
const ASIDE_REACH = 14;

/** "The road is shut, | Jo Roe |, 54, a driver, said, adding": the name that the last commas before `pause` explain. */
function nameBeforeAside(pieces: readonly Piece[], pause: number, names: Names): NounPhrase | null {
  for (let at = pause - 1; at > Math.max(0, pause - ASIDE_REACH); at--) {
    if (!isPause(pieces[at - 1])) continue;
    const phrase = phraseStartingAt(pieces, at, names);
    if (phrase?.kind === "name" && isPause(pieces[phrase.to])) return phrase;
  }
  return null;
}

/** "with the mayor of Ames|, a Whig, |calling"; not "with two aides|, to the podium, |calling". */
const isApposed = (pieces: readonly Piece[], from: number, to: number): boolean =>
  from < to &&
  isPause(pieces[from]) &&
  isPause(pieces[to]) &&
  !PREPOSITIONS.hasKey(keyAt(pieces[from + 1])) &&
  !pieces.slice(from, to).some((piece) => piece.lower.endsWith("ing"));

/** Pieces of "with the mayor of Ames, a Whig, | calling". */
const WITH_REACH = 14;

/** "The vote was lost, with | one member | calling it “a farce”": who does what the -ing form after `index` says; else null. */
function withSubject(pieces: readonly Piece[], index: number, names: Names): NounPhrase | null {
  for (let at = index - 1; at > Math.max(0, index - WITH_REACH); at--) {
    if (pieces[at]?.kind === "quotation") return null;
    if (lower(pieces[at]) !== "with" || !isPause(pieces[at - 1])) continue;
    const phrase = phraseStartingAt(pieces, at + 1, names);
    if (phrase === null) return null;
    return phrase.to === index + 1 || isApposed(pieces, phrase.to, index) ? phrase : null;
  }
  return null;
}

const CROWD_VERBS = wordSet("chanting screaming shouting singing yelling");
/** "where a crowd had gathered, chanting “no”": a crowd is near its noise. */
const CROWD_HEADS = wordSet("as when where", MAIN_HEADS);

/** The subject of the main clause; of the nearest one where a thing is the former's that says nothing. */
function speakingSubject(pieces: readonly Piece[], index: number, names: Names): NounPhrase | null {
  const crowd = isPause(pieces[index]) && CROWD_VERBS.hasKey(keyAt(pieces[index + 1]));
  const to = isPause(pieces[index]) ? index : index + 1;
  const subject = clauseSubject(pieces, to, names, crowd ? CROWD_HEADS : MAIN_HEADS);
  const second = subject === null ? null : secondClause(pieces, { from: subject.to, to }, names);
  if (second !== null) return second;
  if (subject === null || !isMute(pieces, subject)) return subject;
  // "Shares fell after the maker lowered its forecast, citing “weak sales”".
  return clauseSubject(pieces, to, names) ?? subject;
}

/** "Roe got up, and | Lu sat down, saying": whoever is named behind "and"; null where Roe says what Lu did. */
function secondClause(
  pieces: readonly Piece[],
  { from, to }: Range,
  names: Names,
): NounPhrase | null {
  for (let index = to - 2; index > from; index--) {
    if (lower(pieces[index]) !== "and") continue;
    const said = pieces.slice(from, index).some((piece) => isCueWord(lower(piece)));
    const phrase = said ? null : phraseStartingAt(pieces, index + 1, names);
    return phrase?.kind === "name" && takesVerb(pieces, phrase.to) ? phrase : null;
  }
  return null;
}

const CAUSES = verbSet("cause force lead prompt spur");
/** Words between "leading" and "to say". */
const CAUSED_REACH = 10;

/** "leading Roe to say": who does what a cause made them do, before the "to" at `to`; else null. */
export function causedSubject(
  pieces: readonly Piece[],
  to: number,
  names: Names,
): NounPhrase | null {
  if (lower(pieces[to]) !== "to") return null;
  for (let index = to - 2; index >= Math.max(0, to - CAUSED_REACH); index--) {
    const word = lower(pieces[index]);
    // "led the talks and went on to say".
    if (pieces[index]?.kind !== "word" || CLAUSE_BREAKS.has(word)) return null;
    if (CAUSES.has(word)) return phraseStartingAt(pieces, index + 1, names);
  }
  return null;
}

/** Who, the object of the verb before it, does what follows the preposition at `tie`: "leading Roe to say", "mocking Roe for saying". */
export const objectSubject = (
  pieces: readonly Piece[],
  tie: number,
  names: Names,
): NounPhrase | null => causedSubject(pieces, tie, names) ?? blamedSubject(pieces, tie, names);

/** "accused Roe of calling", "mocked him for saying": who is blamed for the words; else null. */
function blamedSubject(pieces: readonly Piece[], tie: number, names: Names): NounPhrase | null {
  if (!isOneOf("for of", lower(pieces[tie])) || !lower(pieces[tie + 1]).endsWith("ing"))
    return null;
  const pronoun = isOneOf("her him", lower(pieces[tie - 1]));
  const blamed: NounPhrase | null = pronoun
    ? { from: tie - 1, to: tie, kind: "pronoun", named: null }
    : phraseEndingAt(pieces, tie - 1, names);
  if (blamed === null || blamed.from < 1) return null;
  const verb = lower(pieces[blamed.from - 1]);
  return isCueWord(verb) && !isOneOf("ask asked said", verb) ? blamed : null;
}

const QUOTES = wordSet("cite cited cites citing quote quoted quotes quoting");
/** Words between "quoted" and "as saying". */
const QUOTED_REACH = 10;

/** "The agency quoted Roe as saying": who is quoted, by the verb at `saying`; null where nobody is. */
export function quotedAs(
  pieces: readonly Piece[],
  saying: number,
  names: Names,
): NounPhrase | null {
  if (lower(pieces[saying - 1]) !== "as" || !lower(pieces[saying]).endsWith("ing")) return null;
  for (let index = saying - 3; index >= Math.max(0, saying - QUOTED_REACH); index--)
    if (QUOTES.hasKey(keyAt(pieces[index]))) return phraseStartingAt(pieces, index + 1, names);
  return null;
}

/** Index of "saying" in "quoted Roe as saying" and "was quoted as saying", where the word at `quoting` quotes somebody; else null. */
export function sayingAfter(pieces: readonly Piece[], quoting: number): number | null {
  if (!QUOTES.hasKey(keyAt(pieces[quoting]))) return null;
  for (let index = quoting + 1; index < quoting + QUOTED_REACH; index++)
    if (lower(pieces[index]) === "as" && lower(pieces[index + 1]).endsWith("ing")) return index + 1;
  return null;
}
