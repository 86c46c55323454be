// The office that a verb gives its subject: "is the mayor", "was elected mayor", "has served as mayor", "leads the agency".

import { isPossessive } from "../person/capital-words.ts";
import { isCapitalAt } from "../text/characters.ts";
import { Letters } from "../text/spellings.ts";
import type { Token } from "../text/tokens.ts";
import { isOneOf, wordFlags, wordSet } from "../text/word-sets.ts";
import { judgeOffice } from "./judge-office.ts";
import { type FoundOffice, otherCallingFound } from "./office-before.ts";
import { type OfficePhrase, readOfficePhrase, skipArticles } from "./office-phrase.ts";
import {
  officeWord,
  PRIVATE_BODY,
  PUBLIC_BODY,
  PUBLIC_OFFICE,
  STATE_OFFICE,
} from "./office-words.ts";

const AUXILIARIES = wordSet("am are be became become becomes been had has is remains was were");
const WILL = wordSet("will");
/** "will become", not "will judge the contest". */
const FUTURE = wordSet("act be become serve");
/** Words between a name or its comma and the office: "was recently elected", ", now the leader of the opposition". */
export const TIMES = wordSet(
  "also briefly currently formerly herself himself just long now once previously recently still subsequently then today twice",
);
const HOLDING_VERBS = wordSet("acted acting serve served serves serving work worked works working");
const CHOOSING_VERBS = wordSet(
  "appointed chosen confirmed crowned elected inaugurated installed named nominated picked promoted re-elected reappointed reelected reinstated selected sworn tapped",
);
/** "was sacked as health minister". */
const LOSING_VERBS = wordSet("dismissed fired impeached ousted removed replaced sacked suspended");
/** "is expected to become", "is set to be named". */
const FORESEEN = wordSet("certain due expected likely poised set slated tipped");
const SEEKING_VERBS = wordSet("campaigned campaigning ran run running runs stand standing stood");
/** Verbs whose object is the body: "who leads the defence agency". */
const LEADING_VERBS = wordSet(
  "advised advises chaired chairs commanded commands directed directs headed heads leads led oversaw oversees ran represented represents runs",
);

/** Asked of the word after every name: 1 for those that any of the lists has. */
const opensPredicate = wordFlags([
  [AUXILIARIES, 1],
  [WILL, 1],
  [HOLDING_VERBS, 1],
  [SEEKING_VERBS, 1],
]);

/** "is the mayor", "was elected mayor", "has served as mayor", "is running for mayor". */
export function predicateAfter(tokens: readonly Token[], after: number): FoundOffice | null {
  const verb = tokens[after];
  if (verb === undefined || (verb.letters & Letters.upper) !== 0) return null;
  return opensPredicate(verb.key) === 0 ? null : clause(tokens, after);
}

/** The office that a verb group at `tokens[at]` gives its subject. */
export function clause(tokens: readonly Token[], at: number): FoundOffice | null {
  const next = afterAuxiliaries(tokens, at);
  const copula = next > at;
  const verb = tokens[next]?.text ?? "";
  if (HOLDING_VERBS.has(verb) || (copula && LOSING_VERBS.has(verb)))
    return tokens[next + 1]?.text === "as" ? office(tokens, next + 2) : null;
  if (SEEKING_VERBS.has(verb) && isOneOf("against for", tokens[next + 1]?.text ?? ""))
    return candidacy(tokens, next);
  if (copula) {
    const chosen = chosenAs(tokens, next);
    if (chosen !== undefined) return chosen;
  }
  if (LEADING_VERBS.has(verb)) return leadership(tokens, next);
  return copula ? office(tokens, next) : null;
}

/** "elected to parliament", "sworn in as prime minister", "named envoy": null: to no office; undefined: nobody is chosen there. */
export const chosenAs = (tokens: readonly Token[], verb: number): FoundOffice | null | undefined =>
  CHOOSING_VERBS.has(tokens[verb]?.text ?? "")
    ? (seat(tokens, verb) ?? office(tokens, afterChoice(tokens, verb + 1)))
    : undefined;

const LEGISLATURES = wordSet(
  "assembly bundestag commons congress council dail duma house knesset legislature parliament sejm senate",
);

/** "was re-elected to parliament", "elected to the Senate". */
function seat(tokens: readonly Token[], verb: number): FoundOffice | null {
  if (!/^(?:re-?)?elected$/.test(tokens[verb]?.text ?? "") || tokens[verb + 1]?.text !== "to")
    return null;
  const at = skipArticles(tokens, verb + 2);
  const token = tokens[at];
  if (token === undefined || !LEGISLATURES.has(token.lower)) return null;
  // "the House of Bishops", "the Senate of the University".
  const isOther = tokens[at + 1]?.text === "of" && !CHAMBERS.has(tokens[at + 2]?.lower ?? "");
  return isOther ? null : plain(verb, at + 1, 2);
}
const CHAMBERS = wordSet(
  "assembly burgesses commons delegates deputies keys lords representatives",
);

/** Index after "has just been", "is expected to"; `at` where there is none. */
function afterAuxiliaries(tokens: readonly Token[], at: number): number {
  let next = at;
  for (;;) {
    const word = tokens[next]?.text ?? "";
    if (AUXILIARIES.has(word) || TIMES.has(word)) next++;
    else if (WILL.has(word) && FUTURE.has(afterTimes(tokens, next + 1))) next++;
    else if (FORESEEN.has(word) && tokens[next + 1]?.text === "to") next += 2;
    else return next;
  }
}

/** Index after "as", "to be", "to become" that follow "was elected". */
function afterChoice(tokens: readonly Token[], at: number): number {
  let next = at;
  while (isOneOf("as to be become in", tokens[next]?.text ?? "")) next++;
  return next;
}

/** The first word from `at` on that is no adverb of time. */
function afterTimes(tokens: readonly Token[], at: number): string {
  let next = at;
  while (TIMES.has(tokens[next]?.text ?? "")) next++;
  return tokens[next]?.text ?? "";
}

/** The office that one person holds, where one begins at `tokens[at]`; null: none does. */
export function office(tokens: readonly Token[], at: number): FoundOffice | null {
  const phrase = readOfficePhrase(tokens, at);
  // "Okoye’s visit comes as officials agree": several hold another office than the one person named.
  const isPlural = phrase !== null && /[^s]s$/.test(tokens[phrase.head]?.text ?? "");
  return phrase === null || isPlural ? null : judged(tokens, at, phrase);
}

/** "running for governor", "ran for the Senate", "is running against Rep. Okoye". */
function candidacy(tokens: readonly Token[], verb: number): FoundOffice | null {
  // Whose office it is that she wants: not hers yet, so that it words none.
  if (tokens[verb + 1]?.text === "against")
    return isHeld(tokens, verb + 2) ? { ...plain(verb, verb + 2, 2), tag: true } : null;
  const at = skipArticles(tokens, verb + 2);
  const phrase = readOfficePhrase(tokens, at);
  if (phrase !== null && !phrase.otherCalling) return plain(verb, phrase.to, 2);
  const token = tokens[at];
  if (token === undefined || (officeWord(token).office & PUBLIC_BODY) === 0) return null;
  return plain(verb, at + 1, 2);
}

/** Words of "former U.S. | Rep.". */
const LONGEST_RANK = 4;

/** "Rep. Okoye", "incumbent Mayor Okoye": an office and a name. */
function isHeld(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < from + LONGEST_RANK; at++) {
    const token = tokens[at];
    if (token === undefined || token.kind !== "word") return false;
    const isOffice = (officeWord(token).office & (PUBLIC_OFFICE | STATE_OFFICE)) !== 0;
    const name = tokens[at + 1]?.text === "." ? at + 2 : at + 1;
    if (isOffice && isCapitalAt(tokens[name]?.text ?? "", 0)) return !isOwnerAt(tokens, name);
  }
  return false;
}

/** "campaigned against Judge | Ada Okoye’s ruling". */
function isOwnerAt(tokens: readonly Token[], name: number): boolean {
  let at = name;
  while (at < name + LONGEST_RANK && isCapitalAt(tokens[at]?.text ?? "", 0)) at++;
  return isPossessive(tokens[at - 1]?.text ?? "");
}

/** "heads the defence agency", "advises Prime Minister Okoye". */
function leadership(tokens: readonly Token[], verb: number): FoundOffice | null {
  const phrase = readOfficePhrase(tokens, verb + 1);
  // "ran a campaign of hope": any candidate does.
  if (isOneOf("a an", tokens[verb + 1]?.text ?? "")) return null;
  const from = skipArticles(tokens, verb + 1);
  let to = from;
  let isPublic = false;
  for (let at = from; at < from + 8; at++) {
    const token = tokens[at];
    if (token === undefined || token.kind !== "word") break;
    const word = officeWord(token);
    if ((word.office & PRIVATE_BODY) !== 0) return null;
    if (word.office === 0 && !word.capital) break;
    if ((word.office & (PUBLIC_BODY | PUBLIC_OFFICE | STATE_OFFICE)) !== 0) isPublic = true;
    to = at + 1;
  }
  if (!isPublic || phrase?.otherCalling) return null;
  return plain(verb, to, 1);
}

/** An office that its own words prove, without a judgement of what stands round them. */
export function plain(from: number, to: number, strength: FoundOffice["strength"]): FoundOffice {
  return { from, to, strength, serves: null, bare: false, plural: false, otherCalling: false };
}

/** The office of a phrase that was read at `tokens[at]`, judged by its words. */
export function judged(tokens: readonly Token[], at: number, phrase: OfficePhrase): FoundOffice {
  const { from, head, to, otherCalling } = phrase;
  if (otherCalling) return otherCallingFound(from, to);
  const judgement = judgeOffice({ tokens, from: Math.min(at, from), head, to, asTitle: false });
  return { from, to, ...judgement, plural: false, otherCalling };
}
