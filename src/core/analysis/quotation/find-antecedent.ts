// Whom "he" and "she" stand for: whoever the last sentence before is about.

import type { Span } from "../../model/span.ts";
import type { Person } from "../person/person.ts";
import type { ReadText } from "../text/read.ts";
import type { WordSet } from "../text/word-sets.ts";
import { type Cast, genderOf, indexAt } from "./cast.ts";
import { clauseSubject } from "./clause.ts";
import type { Gender } from "./genders.ts";
import { type NamedMention, nameIndexAt } from "./names.ts";
import { lower } from "./pieces.ts";

/** How many sentences back a pronoun reaches. */
const PRONOUN_REACH = 8;
const POSSESSIVE = /^['’]s?(?![A-Za-z\u00c0-\u024f])/;

/** Of which gender; and the last quotation’s speaker. */
export interface Wanted {
  readonly gender: Gender;
  readonly previous: NamedMention | null;
  /** Whose turn of a transcript it is: "he" in Roe's mouth is not Roe. */
  readonly not: Person | null;
}

export interface Antecedent {
  readonly named: NamedMention;
  /** Whom a sentence is about, or the only one who fits in it; false: the first of several, or an owner. */
  readonly sure: boolean;
}

/**
 * The person that "he" or "she" at `offset` stands for: whom the nearest sentence is about, or its first
 * fitting name; a possessive ("Roe's aides") only if nobody else is there. A sentence about another "he"
 * passes the question on: "Roe laughed. He said Lu was late. “No,” he said."
 */
export function antecedentOf(cast: Cast, offset: number, wanted: Wanted): Antecedent | null {
  const { read } = cast;
  const last = indexAt(read.sentences, offset);
  let possessive: NamedMention | null = null;
  for (let index = last; index >= Math.max(0, last - PRONOUN_REACH); index--) {
    const sentence = read.sentences[index];
    if (sentence === undefined) break;
    const about = subjectOf(cast, sentence.start, offset);
    const named = about?.named ?? null;
    if (named !== null && fits(cast, named.person, wanted)) return { named, sure: true };
    // "He said Lu was late": who "he" is, stands before it.
    const end = about?.pronoun === wanted.gender ? about.start : Math.min(sentence.end, offset);
    const fitting = namesWithin(cast, { start: sentence.start, end }, wanted);
    const foremost = foremostOf(read, sentence, fitting);
    if (foremost !== null) return foremost;
    possessive ??= fitting[0] ?? null;
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
}

const NO_HEADS: Pick<WordSet, "has"> = new Set();

/** Whom the sentence at `start` is about, as far as `end`. */
function subjectOf({ frames, names }: Cast, start: number, end: number): Subject | null {
  const frame = frames[indexAt(frames, start)];
  if (frame === undefined || frame.start > start || frame.end <= start) return null;
  const { pieces } = frame;
  const to = frame.end <= end ? pieces.length : indexAt(pieces, end - 1) + 1;
  const subject = clauseSubject(pieces, to, names, NO_HEADS);
  if (subject === null) return null;
  const first = pieces[subject.from];
  const word = lower(first);
  return {
    start: first?.start ?? start,
    named: subject.named,
    pronoun: word === "he" || word === "she" ? word : null,
  };
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
