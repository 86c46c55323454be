// What an office is of, between it and a name: "Minister of Health and Sport Ada Okoye", "ambassador to
// France Ada Okoye". The words are no part of the name, and they show that a person follows.

import { isCapitalAt } from "../text/characters.ts";
import type { Token } from "../text/tokens.ts";
import { isOneOf, wordSet } from "../text/word-sets.ts";
import { CUE_VERBS } from "./cue-verbs.ts";
import { classesOf, HONORIFIC, OPENING, TITLE } from "./word-classes.ts";

/** Words of the longest seat: "on the human rights of internally displaced persons". */
const LONGEST_SEAT = 10;

/** Offices that take a seat in small letters: "spokesman on police matters". */
const SMALL_OFFICES = wordSet(
  "ambassador commissioner envoy leader minister rapporteur secretary spokesman spokesperson spokeswoman",
);

/**
 * Index of the office whose seat ends at `tokens[last]`: "Minister" of "Minister for Foreign Affairs"; null: it is the
 * end of none. A seat holds no other office, else the name that follows is theirs ("spokesman for Mayor Okoye").
 */
export function officeOfSeat(tokens: readonly Token[], last: number): number | null {
  const start = seatStart(tokens, last);
  const office = tokens[start - 2]?.lower;
  if (office === undefined || start > last) return null;
  const words = tokens.slice(start, last + 1);
  const small = words.some(({ text }) => !isJoint(text) && !isCapitalAt(text, 0));
  return takesSeat(office.replace(/^.*-/, ""), {
    preposition: tokens[start - 1]?.text ?? "",
    small,
  })
    ? start - 2
    : null;
}

/** Index of the first word behind "for" or "of" and an office; past `last`: there is none. */
function seatStart(tokens: readonly Token[], last: number): number {
  // "a spokesman for the friends of Okoye": the name is a part of the seat.
  if (isJoint(tokens[last]?.text ?? "of")) return last + 1;
  let joined = false;
  let small = false;
  for (let at = last; at > last - LONGEST_SEAT && at > 0; at--) {
    const token = tokens[at] as Token;
    const { text } = token;
    if (PREPOSITIONS.has(text)) {
      if (isTitle((tokens[at - 1] as Token).lower)) return at + 1;
    } else if (!isSeatWord(token, small) && !(joined && text === ",")) break;
    joined ||= isOneOf("& and", text);
    small ||= !isJoint(text) && !isCapitalAt(text, 0);
  }
  return last + 1;
}

const PREPOSITIONS = wordSet("for in of on to");
const isJoint = (text: string): boolean => isOneOf("& , a an and for in of on the to", text);

/** "Secretary", and "then-Secretary". */
const isTitle = (lower: string): boolean =>
  (classesOf(lower.replace(/^(?:now|once|then)-/, "")) & TITLE) !== 0;

/** `small`: a word in small letters stands behind it, which no name does ("for the NSC told Okoye"). */
function isSeatWord({ key, kind, lower, text }: Token, small: boolean): boolean {
  if (isOneOf("& and police the", lower)) return true;
  if (kind !== "word" || (small && isCapitalAt(text, 0)) || CUE_VERBS.hasKey(key)) return false;
  return (classesOf(lower, key) & (TITLE | HONORIFIC | OPENING)) === 0;
}

interface Seat {
  readonly preposition: string;
  /** Some of its words are in small letters. */
  readonly small: boolean;
}

function takesSeat(office: string, { preposition, small }: Seat): boolean {
  if (preposition === "to") return isOneOf("adviser advisor ambassador envoy", office);
  if (preposition === "on") return SMALL_OFFICES.has(office);
  return preposition !== "in" && (!small || SMALL_OFFICES.has(office));
}
