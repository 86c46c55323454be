// Reads an office from a noun phrase: "the country's former deputy minister of foreign affairs". Where
// such phrases stand beside a name, recognize-office.ts says; whether they are public, judge-office.ts.

import { isAbbreviation, opensUpper } from "../person/capital-words.ts";
import { GIVEN, NATIONALITY, OPENING, PLACE } from "../person/word-classes.ts";
import { isCapitalAt, isMarkOf } from "../text/characters.ts";
import type { Token } from "../text/tokens.ts";
import { isOneOf, wordSet } from "../text/word-sets.ts";
import {
  joinsPortfolios,
  MODIFIER,
  OFFICE,
  type OfficeWord,
  OTHER_CALLING,
  officeWord,
  PRIVATE_BODY,
  PUBLIC_BODY,
} from "./office-words.ts";

/** Indexes of tokens, half-open. */
export interface OfficePhrase {
  /** First word after the article: "former" of "the former mayor of Lyon". */
  readonly from: number;
  /** "mayor". */
  readonly head: number;
  /** Index after the last word of "of Lyon"; the head's when nothing follows. */
  readonly to: number;
  /** True for a head that is no office: "professor", "editor". */
  readonly otherCalling: boolean;
}

const ARTICLES = wordSet("a an another her his its my one our that the their this your");
const PREPOSITIONS = wordSet("at for from in of on representing to under with");
/** Words of the longest office read; past that it is a clause. */
const LONGEST_PHRASE = 14;
const LONGEST_COMPLEMENT = 14;
/** How many words that no list has may stand in a phrase: "water", "tourism". */
const MOST_UNKNOWN = 2;
/** How many behind "on", which names a topic: "rapporteur on the rights of internally displaced persons". */
const MOST_IN_TOPIC = 3;

/** The office that begins at `tokens[at]`, its article included; null: none does. */
export function readOfficePhrase(tokens: readonly Token[], at: number): OfficePhrase | null {
  const article = skipArticles(tokens, at);
  // "its | two | senators".
  const from = isOneOf("five four six three two", tokens[article]?.text ?? "")
    ? article + 1
    : article;
  const core = readCore(tokens, from);
  if (core === null) return null;
  return {
    from,
    head: core.head,
    to: readComplement(tokens, core.to),
    otherCalling: core.otherCalling,
  };
}

/** Index after "the", "one of the", "his". */
export function skipArticles(tokens: readonly Token[], at: number): number {
  let next = at;
  if (tokens[next]?.text === "one" && tokens[next + 1]?.text === "of") next += 2;
  while (ARTICLES.hasKey(tokens[next]?.key ?? 0)) next++;
  return next;
}

interface Core {
  readonly head: number;
  readonly to: number;
  readonly otherCalling: boolean;
}

/** Everything up to the head: "former deputy prime minister", "Germany's justice minister". */
function readCore(tokens: readonly Token[], from: number): Core | null {
  let head = -1;
  let last = from - 1;
  let unknown = 0;
  for (let at = from; at < from + LONGEST_PHRASE; at++) {
    const place = placeAt(tokens, at);
    if (place === "end") break;
    // "Senator Okoye" after a comma is the next person of a list.
    if (place === "name" && head >= 0 && head === lastWord(tokens, last)) return null;
    if (place === "unknown" && ++unknown > MOST_UNKNOWN) return null;
    if (place === "head") head = at;
    last = at;
  }
  return head === lastWord(tokens, last) ? coreAt(tokens, { from, head, last }) : null;
}

function coreAt(
  tokens: readonly Token[],
  { from, head, last }: { readonly from: number; readonly head: number; readonly last: number },
): Core | null {
  const token = tokens[head];
  if (token === undefined) return null;
  // "the chief executive of Ofgem": a calling in a firm, an office in a public body.
  if (token.lower === "executive" && tokens[head - 1]?.lower === "chief" && head > from)
    return { head: head - 1, to: last + 1, otherCalling: false };
  // "Okoye, briefed reporters": one person has one calling.
  const otherCalling = (officeWord(token).office & OFFICE) === 0;
  return otherCalling && token.text.endsWith("s") ? null : { head, to: last + 1, otherCalling };
}

/** Index of the word before an abbreviation's stop. */
function lastWord(tokens: readonly Token[], at: number): number {
  return tokens[at]?.text === "." ? at - 1 : at;
}

type PlaceInCore = "head" | "part" | "name" | "unknown" | "end";

function placeAt(tokens: readonly Token[], at: number): PlaceInCore {
  const token = tokens[at];
  if (token === undefined) return "end";
  if (isOneOf("handling overseeing representing responsible", token.text)) return "end";
  // "named envoy | last week".
  if (token.text === "last" && isOneOf("month night week year", tokens[at + 1]?.text ?? ""))
    return "end";
  if (token.kind === "punctuation") return isOwnStop(tokens, at) ? "part" : "end";
  // "the Fraud and Corruption Commission chairman".
  if (token.text === "and" && opensUpper(tokens[at - 1]?.text ?? "") && joinsBodies(tokens, at))
    return "part";
  if (joinsPortfolios(tokens, at)) return "part";
  return token.kind === "number" ? "part" : placeOf(officeWord(token));
}

function placeOf(word: OfficeWord): PlaceInCore {
  if ((word.office & (OFFICE | OTHER_CALLING)) !== 0 && !word.possessive) return "head";
  if (word.office !== 0 || (word.classes & (NATIONALITY | PLACE)) !== 0) return "part";
  if (word.possessive) return word.capital ? "part" : "unknown";
  if (!word.capital && IN_ORDER.has(word.folded)) return "part";
  if (word.capital) return (word.classes & OPENING) === 0 || word.folded === "new" ? "name" : "end";
  if ((word.classes & OPENING) !== 0) return "end";
  return "unknown";
}

/** "the new health minister", "the last governor": words that open clauses elsewhere. */
const IN_ORDER = wordSet("last new next only");

/** The stop of "Gen." or "Mrs." inside a phrase. */
function isOwnStop(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  if (token?.text !== "." || before === undefined || before.end !== token.start) return false;
  return isAbbreviation(before.lower);
}

/** Index after "of the Finnish parliament", "for human rights at the United Nations"; `at` if none. */
function readComplement(tokens: readonly Token[], at: number): number {
  let end = at;
  let next = at;
  let most = 1;
  while (next < at + LONGEST_COMPLEMENT) {
    next = pastLetters(tokens, next);
    const preposition = tokens[next]?.text ?? "";
    if (!PREPOSITIONS.has(preposition)) break;
    if (preposition === "on") most = MOST_IN_TOPIC;
    const read = readBody(tokens, next + 1, { preposition, most });
    if (read === next + 1) break;
    end = read;
    next = read;
  }
  return end;
}

/** "the District Chief Executive (DCE) | for Elkhart": index past how an office is shortened. */
const pastLetters = (tokens: readonly Token[], at: number): number =>
  tokens[at]?.text === "(" &&
  tokens[at + 2]?.text === ")" &&
  PREPOSITIONS.has(tokens[at + 3]?.text ?? "")
    ? at + 3
    : at;

/** Index after the noun phrase at `at`: "the Ministry of Defence"; `at` itself if there is none. */
function readBody(
  tokens: readonly Token[],
  at: number,
  { preposition, most }: { readonly preposition: string; readonly most: number },
): number {
  let end = at;
  let unknown = 0;
  const first = skipArticles(tokens, at);
  for (let next = first; next < at + LONGEST_COMPLEMENT; next++) {
    if (first === at && joinsTopics(tokens, next)) {
      end = next + 3;
      next += 2;
      continue;
    }
    const place = placeInBody(tokens, next);
    if (place === "end" || (place === "unknown" && ++unknown > most)) break;
    if (place !== "joint") end = next + 1;
  }
  // "director in charge", "spokesman on duty": only agents of a bureau are in charge, and only "of", "for", "to" and "on the" take a plain noun.
  const plain =
    preposition === "of" ||
    preposition === "for" ||
    preposition === "to" ||
    (preposition === "on" && tokens[at]?.text === "the") ||
    tokens[at - 2]?.lower === "agent";
  return plain || holdsBody(tokens, at, end) ? end : at;
}

/** True for what begins a line, and for "It" or "When" inside an office, where the line's end is lost. */
export function opensParagraph(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (at === 0 || token === undefined || token.kind !== "word") return false;
  if (token.opensLine) return true;
  const word = officeWord(token);
  const opens = word.capital && (word.classes & OPENING) !== 0;
  return opens && word.office === 0 && word.folded !== "new";
}

/** "a letter to the president in May". */
export const CALENDAR = wordSet(
  "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december",
);

function placeInBody(tokens: readonly Token[], at: number): "part" | "joint" | "unknown" | "end" {
  const token = tokens[at];
  if (token === undefined) return "end";
  if (token.text === "and" || token.text === "&") return joinsBodies(tokens, at) ? "joint" : "end";
  if (token.kind !== "word") return markInBody(tokens, at);
  if (opensParagraph(tokens, at)) return "end";
  // "Chief of Staff | Ada Okoye".
  if (tokens[at - 1]?.text === "Staff" && tokens[at - 2]?.text === "of") return "end";
  const word = officeWord(token);
  if (word.capital && CALENDAR.has(word.folded)) return "end";
  if (word.capital || word.office !== 0 || (word.classes & NATIONALITY) !== 0) return "part";
  return (word.classes & OPENING) === 0 ? "unknown" : "end";
}

/** A mark or number inside a seat: the 10 of "Ward 10", the stop of "St. Marlow". */
function markInBody(tokens: readonly Token[], at: number): "part" | "joint" | "end" {
  if (isDivision(tokens, at)) return "part";
  return isInSeat(tokens, at) || isOfCommittee(tokens, at) ? "joint" : "end";
}

/** "the 1922 Committee". */
const isOfCommittee = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.kind === "number" && tokens[at + 1]?.text === "Committee";

/** "Ward | 10", "Division | 3". */
const isDivision = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.kind === "number" &&
  isOneOf("District Division Precinct Region Sector Ward Zone", tokens[at - 1]?.text ?? "");

/** The stop of "St. Marlow", the dash of "Elkhart–Marlow". */
const isInSeat = (tokens: readonly Token[], at: number): boolean =>
  isOwnStop(tokens, at) ||
  (isMarkOf("–—", tokens[at]?.text ?? "") && tokens[at + 1]?.start === tokens[at]?.end);

/** "Health and Human Services", "foreign and defence policy"; not "France and said". */
function joinsBodies(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  if (before === undefined || after === undefined) return false;
  const [left, right] = [officeWord(before), officeWord(after)];
  // "Homeland Security and Ada Okoye", "the Ruling Party and Okoye’s rival".
  if (right.possessive || (right.classes & GIVEN) !== 0) return false;
  const ofNation = NATIONALITY | PLACE;
  // "between Dr. Ada Okoye and Barbados Prime Minister, Mia Roe".
  if (
    (right.classes & ofNation) !== 0 &&
    left.office === 0 &&
    (left.classes & ofNation) === 0 &&
    isCapitalAt(tokens[at - 2]?.text ?? "", 0)
  )
    return false;
  if (left.capital && right.capital) return (right.office & OFFICE) === 0;
  const known = MODIFIER | PUBLIC_BODY;
  return (left.office & known) !== 0 && (right.office & known) !== 0 && !left.capital;
}

/** "water | and sewer operations", "disease prevention | and control centre"; not "justice and angry residents". */
function joinsTopics(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.text !== "and") return false;
  const [before, , first, second, next] = tokens.slice(at - 1, at + 4);
  if (before === undefined || first === undefined || second === undefined) return false;
  if (next?.kind === "word" && !PREPOSITIONS.has(next.text)) return false;
  const words = [before, first, second].map(officeWord);
  if (
    words.some(
      ({ capital, classes, office }) =>
        capital || (classes & OPENING) !== 0 || (office & (OFFICE | OTHER_CALLING)) !== 0,
    )
  )
    return false;
  return (
    officeWord(first).office === 0 &&
    first.kind === "word" &&
    !/(?:ly|s)$/.test(first.lower) &&
    (/[^s]s$/.test(second.lower) ||
      (officeWord(second).office & (PUBLIC_BODY | PRIVATE_BODY)) !== 0)
  );
}

function holdsBody(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (token === undefined) return false;
    const word = officeWord(token);
    if (word.capital || (word.office & (PUBLIC_BODY | PRIVATE_BODY)) !== 0) return true;
  }
  return false;
}

/**
 * An apposition ends at a mark or goes on in a clause; a verb after it means that it was the next subject:
 * "After meeting Okoye, the mayor said".
 */
export function closes(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined || token.kind === "punctuation" || opensParagraph(tokens, at))
    return true;
  return CLOSING_WORDS.has(token.text);
}
const CLOSING_WORDS = wordSet(
  "and at but during from handling in on or overseeing responsible since that under until when where which who whose with",
);
