// Whom "he" and "she" stand for: whoever the last sentence before is about.

import { type Span, textOf } from "../../model/span.ts";
import type { Person } from "../person/person.ts";
import type { ReadText } from "../text/read.ts";
import { isOneOf, type WordSet, wordSet } from "../text/word-sets.ts";
import { type Cast, genderOf, indexAt } from "./cast.ts";
import { clauseSubject } from "./clause.ts";
import { EMBEDDING_VERBS } from "./cue-verbs.ts";
import type { Piece } from "./frame.ts";
import { PREPOSITIONS } from "./function-words.ts";
import type { Gender } from "./genders.ts";
import type { NounPhrase } from "./name-phrase.ts";
import { type NamedMention, nameIndexAt } from "./names.ts";
import { isCapital, isPause, keyAt, lower, SENTENCE_REACH } from "./pieces.ts";
import { headOf } from "./possible-speaker.ts";
import { personAsked } from "./report-before.ts";
import { isSpoken } from "./reporting-verb.ts";
import { resolveDefinite } from "./resolve-definite.ts";
import { canBe, isOf, isPersonNoun, isSomebody } from "./somebody.ts";
import { WORK_NOUNS } from "./work-words.ts";

/** How many sentences back a pronoun reaches. */
const PRONOUN_REACH = 8;
const POSSESSIVE = /^['’]s?(?![A-Za-z\u00c0-\u024f])/;

/** Of which gender; and the last quotation’s speaker. */
export interface Wanted {
  readonly gender: Gender;
  readonly previous: NamedMention | null;
  /** Somebody without a name whose words may go on. */
  readonly described: Span | null;
  /** Whose turn of a transcript it is: "he" in Roe's mouth is not Roe. */
  readonly not: Person | null;
}

export type Antecedent =
  | {
      readonly named: NamedMention;
      /** Whom a sentence is about, or the only one who fits in it; false: the first of several, or an owner. */
      readonly sure: boolean;
    }
  /** Somebody without a name: "a nurse". */
  | { readonly described: Span };

/**
 * The person that "he" or "she" at `offset` stands for: whom the nearest sentence is about, or its first
 * fitting name; a possessive ("Roe's aides") only if nobody else is there. A sentence about another "he"
 * passes the question on: "Roe laughed. He said Lu was late. “No,” he said." Who speaks without a name keeps it:
 * "A nurse said that he had left. “I ran,” he said."
 */
export function antecedentOf(cast: Cast, offset: number, wanted: Wanted): Antecedent | null {
  const { sentences } = cast.read;
  const last = indexAt(sentences, offset);
  let possessive: NamedMention | null = null;
  for (let index = last; index >= Math.max(0, last - PRONOUN_REACH); index--) {
    const sentence = sentences[index];
    if (sentence === undefined) break;
    const { antecedent, owner } = searchSentence(cast, sentence, { ...wanted, offset });
    const { described } = wanted;
    // "“No,” a nurse told Jan Roe. “It is late,” she added.": unless somebody was named since.
    if (described !== null && described.start >= sentence.start)
      return antecedent !== null && placeOf(antecedent) >= described.end
        ? antecedent
        : { described };
    if (antecedent !== null) return antecedent;
    possessive ??= owner;
    const speaker = wanted.previous;
    if (
      speaker !== null &&
      index < last &&
      fits(cast, speaker.person, wanted) &&
      speaker.mention.start >= sentence.start
    )
      return guessed(speaker);
  }
  return guessed(possessive);
}

/** "After Roe’s speech, | he left", "After Roe’s speech, he took | his": the owner in the adverbial that opens the pronoun's sentence. */
function isAhead(
  { text }: ReadText,
  { start, end }: Span,
  { owner, offset }: { owner: NamedMention; offset: number },
): boolean {
  if (offset >= end) return false;
  const opener = OPENER.exec(text.slice(start, owner.mention.start))?.[1] ?? "";
  const owned = OWNED.exec(text.slice(owner.mention.end, offset))?.[1];
  if (owned === undefined || !PREPOSITIONS.has(opener.toLowerCase())) return false;
  // "On Lu’s show, he said": a guest, too.
  return opener !== "On" || !WORK_NOUNS.has(owned);
}
const OWNED = /^['’]s? (?:[^,“"]* )?([^\s,“"]+), (?:s?he [^,“"]*)?$/;
/** "But even before", "After". */
const OPENER = /^(?:But |And |Yet )?(?:[Ee]ven )?([A-Z]?[a-z]+) /;

const placeOf = (antecedent: Antecedent): number =>
  "described" in antecedent ? antecedent.described.start : antecedent.named.mention.start;

interface Found {
  readonly antecedent: Antecedent | null;
  /** The first fitting name, if all are possessives. */
  readonly owner: NamedMention | null;
}

/** Whom a pronoun at `offset` can stand for in one sentence. */
function searchSentence(
  cast: Cast,
  sentence: Span,
  { offset, ...wanted }: Wanted & { readonly offset: number },
): Found {
  const { gender } = wanted;
  const about = subjectOf(cast, sentence.start, offset);
  const named = about?.named ?? null;
  if (named !== null && fits(cast, named.person, wanted))
    return { antecedent: { named, sure: true }, owner: null };
  const end = endBefore(about, gender) ?? Math.min(sentence.end, offset);
  const fitting = namesWithin(cast, { start: sentence.start, end }, wanted);
  const foremost = foremostOf(cast.read, sentence, fitting);
  if (foremost !== null) return { antecedent: foremost, owner: null };
  const owner = fitting[0] ?? null;
  if (owner !== null && isAhead(cast.read, sentence, { owner, offset }))
    return { antecedent: guessed(owner), owner: null };
  const described = owner === null ? (about?.described ?? null) : null;
  const isThey = described !== null && canBe(textOf(cast.read.text, described), gender);
  return { antecedent: isThey ? { described } : null, owner };
}

/** "He said Lu was late", "The veteran leader met Lu": who that is, stands before it; null: elsewhere. */
function endBefore(about: Subject | null, gender: Gender): number | null {
  if (about === null) return null;
  const isKnown = about.known !== null && isOf(about.known, gender);
  return isKnown || about.pronoun === gender ? about.start : null;
}

/** The first name that owns nothing, or the owner that a paragraph begins with: "Lu’s plans grew. He …". */
function foremostOf(
  read: ReadText,
  { start }: Span,
  fitting: readonly NamedMention[],
): Antecedent | null {
  const subject = fitting.find(({ mention }) => !owns(read, mention));
  if (subject !== undefined) return { named: subject, sure: fitting.length === 1 };
  const opens = start === 0 || read.text.charAt(start - 1) === "\n";
  return opens && fitting[0]?.mention.start === start ? guessed(fitting[0]) : null;
}

const owns = ({ text }: ReadText, { end }: Span): boolean =>
  POSSESSIVE.test(text.slice(end, end + 3));

const guessed = (named: NamedMention | null): Antecedent | null =>
  named === null ? null : { named, sure: false };

interface Subject {
  readonly start: number;
  readonly named: NamedMention | null;
  /** Null where it is no "he" or "she". */
  readonly pronoun: Gender | null;
  /** Somebody without a name who speaks in it. */
  readonly described: Span | null;
  /** "The veteran | leader": the noun of somebody whom the article has told of, by words that name nobody. */
  readonly known: string | null;
}

const NO_HEADS: Pick<WordSet, "has"> = new Set();

/** Whom the sentence at `start` is about, as far as `end`. */
function subjectOf(cast: Cast, start: number, end: number): Subject | null {
  const { frames, names } = cast;
  const index = indexAt(frames, start);
  const frame = frames[index];
  if (frame === undefined || frame.start > start || frame.end <= start) return null;
  const { pieces } = frame;
  const to = frame.end <= end ? pieces.length : indexAt(pieces, end - 1) + 1;
  // "Lu asked Roe why | he": the one who is asked.
  const asked = to > SENTENCE_REACH ? null : personAsked(pieces.slice(0, to), names);
  const subject = asked ?? clauseSubject(pieces, to, names, NO_HEADS);
  if (subject === null) return null;
  const first = pieces[subject.from];
  const word = lower(first);
  const named = subject.named ?? whomItDescribes(cast, pieces, subject);
  return {
    start: first?.start ?? start,
    named,
    pronoun: word === "he" || word === "she" ? word : null,
    described: opensParagraph(frames, index) ? describedBy(pieces, subject) : null,
    known: named === null ? knownBy(pieces, subject) : null,
  };
}

/** "The senator spoke on Lu’s show. “No,” he said.": who is named by the office. */
function whomItDescribes(
  cast: Cast,
  pieces: readonly Piece[],
  subject: NounPhrase,
): NamedMention | null {
  if (subject.kind !== "description") return null;
  const start = pieces[subject.from]?.start ?? 0;
  const definite = resolveDefinite(cast, {
    start,
    end: pieces[headOf(pieces, subject)]?.end ?? start,
  });
  return definite !== null && "named" in definite ? definite.named : null;
}

/** "The veteran leader left"; not "The leader, Jan Roe, left", "“No,” said the leader known as Bo", "“No,” the leader told Bo". */
function knownBy(pieces: readonly Piece[], subject: NounPhrase): string | null {
  const noun = lower(pieces[headOf(pieces, subject)]);
  const isDefinite =
    subject.kind === "description" &&
    !isOneOf("quotation word", pieces[subject.from - 1]?.kind ?? "") &&
    lower(pieces[subject.from]) === "the";
  if (!isDefinite || !isPersonNoun(noun) || AT_WORK.has(noun)) return null;
  return isApposed(pieces, subject) ? null : noun;
}

/** "The judge jailed Lu. “No,” he said.": whom an article on another mostly does not name. */
const AT_WORK = wordSet("judge magistrate officer prosecutor reporter victim witness");

const isApposed = (pieces: readonly Piece[], { to }: NounPhrase): boolean =>
  isPause(pieces[to]) && isCapital(pieces[to + 1]);

/** A new paragraph has a new subject; within one, "She spoke. A critic said she lied. “No,” she said." */
const opensParagraph = (frames: Cast["frames"], index: number): boolean =>
  frames[index - 1]?.paragraph !== frames[index]?.paragraph;

/** Words between who speaks and the verb: "at a clinic in Ames". */
const SPEAKS_REACH = 10;

/** "A nurse at the clinic said": somebody without a name who speaks; not "A nurse, Jo, said", "A report said". */
function describedBy(pieces: readonly Piece[], subject: NounPhrase): Span | null {
  const { from, to, kind } = subject;
  const head = headOf(pieces, subject);
  if (kind !== "description" || !isSomebody(lower(pieces[head]))) return null;
  if (isApposed(pieces, subject)) return null;
  // "A lawyer for the mayor said she would appeal": of the two it can be either.
  if (isOneOf("for of to", lower(pieces[head + 1]))) return null;
  for (let verb = to; verb < to + SPEAKS_REACH; verb++)
    if (EMBEDDING_VERBS.hasKey(keyAt(pieces[verb])) && isSpoken(pieces, verb))
      return { start: pieces[from]?.start ?? 0, end: pieces[to - 1]?.end ?? 0 };
  return null;
}

const fits = (cast: Cast, person: Person, { gender, not }: Wanted): boolean =>
  person !== not && (genderOf(cast, person) ?? gender) === gender;

function namesWithin(cast: Cast, span: Span, wanted: Wanted): NamedMention[] {
  const within: NamedMention[] = [];
  for (let index = nameIndexAt(cast.names, span.start); index < cast.names.length; index++) {
    const named = cast.names[index];
    if (named === undefined || named.mention.start >= span.end) break;
    if (fits(cast, named.person, wanted)) within.push(named);
  }
  return within;
}
