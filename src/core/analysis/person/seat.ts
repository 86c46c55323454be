// What an office is of, between it and a name: "Minister of Health and Sport Ada Okoye", "ambassador to
// France Ada Okoye". The words are no part of the name, and they show that a person follows.

import { PORTFOLIOS } from "../official/offices.ts";
import { isCapitalAt, isMarkOf } from "../text/characters.ts";
import { Letters } from "../text/spellings.ts";
import type { Token } from "../text/tokens.ts";
import { isOneOf, wordFlags, wordSet } from "../text/word-sets.ts";
import { isPossessive } from "./capital-words.ts";
import { CUE_VERBS } from "./cue-verbs.ts";
import { classesOf, HONORIFIC, OPENING, TITLE } from "./word-classes.ts";

/** Words of the longest seat: "on the human rights of internally displaced persons". */
const LONGEST_SEAT = 10;

/** Offices that take a seat in small letters: "spokesman on police matters". */
const SMALL_OFFICES = wordSet(
  "ambassador chief commissioner director envoy general head lawmaker leader minister mp rapporteur secretary spokesman spokesperson spokeswoman superintendent",
);

/**
 * Index of the office whose seat ends at `tokens[last]`: "Minister" of "Minister for Foreign Affairs"; null: it is the
 * end of none. A seat holds no other office, else the name that follows is theirs ("spokesman for Mayor Okoye").
 */
export function officeOfSeat(tokens: readonly Token[], last: number): number | null {
  const start = seatStart(tokens, last);
  const at = beforeLetters(tokens, start - 2);
  const office = tokens[at]?.lower;
  if (office === undefined || start > last) return null;
  const words = tokens.slice(start, last + 1);
  // "special agent in charge Ada Okoye".
  if (
    words.length === 1 &&
    words[0]?.lower === "charge" &&
    isOneOf("agent inspector officer", office)
  )
    return at;
  if (office === "minister" && words.at(-1)?.text === "Presidency") return at;
  const small = words.some((token) => !isJoint(token) && !isBig(token));
  return takesSeat(afterHyphen(office), {
    preposition: tokens[start - 1]?.text ?? "",
    small,
  })
    ? at
    : null;
}

const afterHyphen = (word: string): string => word.slice(word.lastIndexOf("-") + 1);

/** "the Transport Minister |", "the Minister of State for Works |": an office with its ministry's field; who plays "the mayor" in a film stands in brackets, too. */
export const endsMinistry = (tokens: readonly Token[], end: number): boolean => {
  const [field, office] = [tokens[end - 2], tokens[end - 1]];
  if (field === undefined || office === undefined) return false;
  // "The Finance Minister (Getty Images)": who took the picture.
  if (AGENCIES.has(tokens[end + 1]?.text ?? "")) return false;
  const seat = officeOfSeat(tokens, end - 1);
  if (seat !== null) return tokens.slice(seat, end).some(isField);
  return isCapitalAt(office.text, 0) && isTitle(office.lower) && isField(field);
};

const AGENCIES = wordSet(
  "AAP AFP AP Associated Bloomberg EPA Getty PA Photo Reuters Shutterstock UPI",
);

const isField = ({ key, text }: Token): boolean => PORTFOLIOS.hasKey(key) && isCapitalAt(text, 0);

/** "Cabinet Secretary (CS) for Works", "Inspector-General of Police (IGP),": index before how the office is shortened; `at` where it is not. */
export const beforeLetters = (tokens: readonly Token[], at: number): number =>
  tokens[at]?.text === ")" &&
  tokens[at - 2]?.text === "(" &&
  /^[A-Z]{2,6}$/.test(tokens[at - 1]?.text ?? "")
    ? at - 3
    : at;

/** Index of the first word behind "for" or "of" and an office; past `last`: there is none. */
function seatStart(tokens: readonly Token[], last: number): number {
  // "a spokesman for the friends of Okoye": the name is a part of the seat.
  const end = tokens[last];
  // "leader of the Greens, and Labour’s Okoye": of another party.
  if (end === undefined || isJoint(end) || isPossessive(end.text)) return last + 1;
  let joined = false;
  let small = false;
  for (let at = last; at > last - LONGEST_SEAT && at > 0; at--) {
    const token = tokens[at] as Token;
    const joint = joints(token);
    if ((joint & PREPOSITION) !== 0) {
      if (isTitle(tokens[beforeLetters(tokens, at - 1)]?.lower ?? "")) return at + 1;
    } else if (
      !isSeatWord(token, small) &&
      !(joined && token.text === ",") &&
      !isNumbered(tokens, at)
    )
      break;
    joined ||= (joint & AND) !== 0;
    small ||= (joint & JOINT) === 0 && token.text !== "constituency" && !isBig(token);
  }
  return last + 1;
}

/** A number is as good as a capital; a word in small letters is not, and no name goes on to it but to "MP for Elkhart North | constituency". */
const isBig = ({ kind, text }: Token): boolean => kind === "number" || isCapitalAt(text, 0);

/** "commissioner for precinct | 3". */
const isNumbered = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.kind === "number" &&
  isOneOf("district position precinct ward zone", tokens[at - 1]?.lower ?? "");

const PREPOSITION = 1;
const JOINT = 2;
const AND = 4;
const jointsOf = wordFlags([
  [wordSet("for in of on to"), PREPOSITION],
  [wordSet("& , a an and for in of on the to"), JOINT],
  [wordSet("& and"), AND],
]);

/** What joins the words of a seat, as bits; nothing with a capital does. The dash is that of "Elkhart–Marlow". */
const joints = ({ key, letters, text }: Token): number => {
  if ((letters & Letters.upper) !== 0) return 0;
  return isMarkOf("–—", text) ? JOINT : jointsOf(key);
};
const isJoint = (token: Token): boolean => (joints(token) & JOINT) !== 0;

/** "Secretary", "then-Secretary", "Inspector-General", "members" of a parliament. */
const isTitle = (lower: string): boolean =>
  lower === "members" || ((classesOf(lower) | classesOf(afterHyphen(lower))) & TITLE) !== 0;

/** `small`: a word in small letters stands behind it, which no name does ("for the NSC told Okoye"). */
function isSeatWord({ key, kind, lower, text }: Token, small: boolean): boolean {
  if (SEAT_WORDS.hasKey(key) || isMarkOf("–—", text)) return true;
  if (kind !== "word" || (small && isCapitalAt(text, 0)) || CUE_VERBS.hasKey(key)) return false;
  return (classesOf(lower, key) & (TITLE | HONORIFIC | OPENING)) === 0;
}

const SEAT_WORDS = wordSet("& and police representatives the");

interface Seat {
  readonly preposition: string;
  /** Some of its words are in small letters. */
  readonly small: boolean;
}

function takesSeat(office: string, { preposition, small }: Seat): boolean {
  if (preposition === "to")
    return isOneOf("adviser advisor ambassador commissioner envoy secretary", office);
  if (preposition === "on") return SMALL_OFFICES.has(office);
  return preposition !== "in" && (!small || SMALL_OFFICES.has(office));
}
