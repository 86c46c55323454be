// The office behind a name: apposed (", the mayor of Lyon,"), in a relative clause (", who was mayor"),
// as a predicate ("is the mayor"), after "as", or as the tag of party and state ("(D-Ohio)").

import type { Token } from "../text/tokens.ts";
import { isOneOf, wordSet } from "../text/word-sets.ts";
import { judgeOffice } from "./judge-office.ts";
import { type FoundOffice, otherCallingFound } from "./office-before.ts";
import {
  type OfficePhrase,
  opensParagraph,
  readOfficePhrase,
  skipArticles,
} from "./office-phrase.ts";
import {
  officeWord,
  PRIVATE_BODY,
  PUBLIC_BODY,
  PUBLIC_OFFICE,
  STATE_OFFICE,
} from "./office-words.ts";

/** The offices that the words from `tokens[after]` on give the person named from `tokens[first]` on. */
export function officesAfter(
  tokens: readonly Token[],
  { first, after }: { readonly first: number; readonly after: number },
): FoundOffice[] {
  const found = [
    tagAfter(tokens, after),
    apposedAfter(tokens, after),
    // "if Okoye is president".
    isOneOf("if unless whether", tokens[first - 1]?.lower ?? "")
      ? null
      : predicateAfter(tokens, after),
    isOnlyThoughtOf(tokens, first) ? null : officeAfterAs(tokens, after),
  ];
  return found.filter((office) => office !== null);
}

/** "(D-N.Y.)", "(R)", ", R-Ohio,": only legislators and candidates carry one. */
const PARTY_TAG = /^(?:D|R|I|DFL|Lab|Con|Ind)(?:[-‐‑–][A-Z][A-Za-z\u00c0-\u024f.]*)?$/;
const PARTY_AND_STATE = /^(?:D|R|I|DFL)[-‐‑–][A-Z]/;

function tagAfter(tokens: readonly Token[], after: number): FoundOffice | null {
  const mark = tokens[after]?.text;
  const tag = tokens[after + 1]?.text ?? "";
  const tagged = mark === "(" ? PARTY_TAG.test(tag) : mark === "," && PARTY_AND_STATE.test(tag);
  return tagged ? { ...plain(after + 1, after + 2, 3), tag: true } : null;
}

function plain(from: number, to: number, strength: FoundOffice["strength"]): FoundOffice {
  return { from, to, strength, serves: null, bare: false, plural: false, otherCalling: false };
}

/** Words between the comma and the office: "now the leader of the opposition". */
const ADVERBS = wordSet(
  "also currently formerly herself himself long now once previously still then today",
);

/** ", the former mayor of Lyon," and ", who was mayor of Lyon". */
function apposedAfter(tokens: readonly Token[], after: number): FoundOffice | null {
  const mark = tokens[after]?.text;
  if (mark !== "," && mark !== "—" && mark !== "–" && mark !== "(") return null;
  let at = skipAge(tokens, after + 1);
  while (ADVERBS.has(tokens[at]?.text ?? "")) at++;
  const next = tokens[at]?.text;
  if (next === "who" || next === "whom") return clause(tokens, at + 1);
  // "whose uncle, Ada Okoye, was mayor": the name itself is apposed.
  if (mark === "," && (next === "was" || next === "is")) return clause(tokens, at);
  const phrase = readOfficePhrase(tokens, at);
  if (phrase === null || !closes(tokens, phrase.to)) return null;
  const first = judged(tokens, at, phrase);
  return first.strength > 0 ? first : (secondOffice(tokens, phrase.to) ?? first);
}

/** "a fellow at Tufts and a former ambassador", "a fellow at Tufts who was ambassador": the public office. */
function secondOffice(tokens: readonly Token[], at: number): FoundOffice | null {
  const start = tokens[at]?.text === "," ? at + 1 : at;
  const link = tokens[start]?.text;
  if (link === "and") return office(tokens, start + 1);
  return link === "who" ? clause(tokens, start + 1) : null;
}

/** Index after "52," or "52, ". */
function skipAge(tokens: readonly Token[], at: number): number {
  const isAge = /^\d{2}$/.test(tokens[at]?.text ?? "") && tokens[at + 1]?.text === ",";
  return isAge ? at + 2 : at;
}

/** An apposition ends at a mark or goes on in a clause; a verb after it means that it was the next subject:
 * "After meeting Okoye, the mayor said". */
function closes(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined || token.kind === "punctuation" || opensParagraph(tokens, at))
    return true;
  return CLOSING_WORDS.has(token.text);
}
const CLOSING_WORDS = wordSet(
  "and at but during from in on or since that under until when where which who whose with",
);

function judged(tokens: readonly Token[], at: number, phrase: OfficePhrase): FoundOffice {
  const { from, head, to, otherCalling } = phrase;
  if (otherCalling) return otherCallingFound(from, to);
  const judgement = judgeOffice({ tokens, from: Math.min(at, from), head, to, asTitle: false });
  return { from, to, ...judgement, plural: false, otherCalling };
}

const AUXILIARIES = wordSet("am are be became become becomes been had has is remains was were");
const TIMES = wordSet(
  "also briefly currently formerly just long now once previously recently still subsequently then twice",
);
const HOLDING_VERBS = wordSet("acted acting serve served serves serving work worked works working");
const CHOOSING_VERBS = wordSet(
  "appointed confirmed crowned elected inaugurated named nominated picked promoted re-elected reappointed reelected sworn tapped",
);
const SEEKING_VERBS = wordSet("campaigned campaigning ran run running runs stand standing stood");
/** Verbs whose object is the body: "who leads the defence agency". */
const LEADING_VERBS = wordSet(
  "advised advises chaired chairs commanded commands directed directs headed heads leads led oversaw oversees ran represented represents runs",
);

/** "is the mayor", "was elected mayor", "has served as mayor", "is running for mayor". */
function predicateAfter(tokens: readonly Token[], after: number): FoundOffice | null {
  const verb = tokens[after]?.text ?? "";
  const opens = AUXILIARIES.has(verb) || HOLDING_VERBS.has(verb);
  return opens || SEEKING_VERBS.has(verb) ? clause(tokens, after) : null;
}

/** The office that a verb group at `tokens[at]` gives its subject. */
function clause(tokens: readonly Token[], at: number): FoundOffice | null {
  let next = at;
  let copula = false;
  while (AUXILIARIES.has(tokens[next]?.text ?? "") || TIMES.has(tokens[next]?.text ?? "")) {
    copula = true;
    next++;
  }
  const verb = tokens[next]?.text ?? "";
  if (HOLDING_VERBS.has(verb))
    return tokens[next + 1]?.text === "as" ? office(tokens, next + 2) : null;
  if (SEEKING_VERBS.has(verb) && tokens[next + 1]?.text === "for") return candidacy(tokens, next);
  if (CHOOSING_VERBS.has(verb) && copula) return office(tokens, afterChoice(tokens, next + 1));
  if (LEADING_VERBS.has(verb)) return leadership(tokens, next);
  return copula ? office(tokens, next) : null;
}

/** Index after "as", "to be", "to become" that follow "was elected". */
function afterChoice(tokens: readonly Token[], at: number): number {
  let next = at;
  while (isOneOf("as to be become in", tokens[next]?.text ?? "")) next++;
  return next;
}

function office(tokens: readonly Token[], at: number): FoundOffice | null {
  const phrase = readOfficePhrase(tokens, at);
  // "Okoye’s visit comes as officials agree": several hold another office than the one person named.
  const isPlural = phrase !== null && /[^s]s$/.test(tokens[phrase.head]?.text ?? "");
  return phrase === null || isPlural ? null : judged(tokens, at, phrase);
}

/** "running for governor", "ran for the Senate". */
function candidacy(tokens: readonly Token[], verb: number): FoundOffice | null {
  const at = skipArticles(tokens, verb + 2);
  const phrase = readOfficePhrase(tokens, at);
  if (phrase !== null && !phrase.otherCalling) return plain(verb, phrase.to, 2);
  const token = tokens[at];
  if (token === undefined || (officeWord(token).office & PUBLIC_BODY) === 0) return null;
  return plain(verb, at + 1, 2);
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

const APPOINTING = /^(?:appoint|install|mak|nam|nominat|pick)(?:e|ing)?$/;
/** "after naming Okoye as envoy": it happened. */
const HAPPENED = wordSet("after by before in since upon when with");
const IMAGINED = wordSet("could may might would");

/** "considered appointing Okoye as a diplomat", "would name Okoye as envoy": an office that nobody gave. */
function isOnlyThoughtOf(tokens: readonly Token[], name: number): boolean {
  const verb = tokens[name - 1]?.text ?? "";
  if (!APPOINTING.test(verb)) return false;
  const before = tokens[name - 2]?.lower ?? "";
  return verb.endsWith("ing") ? !HAPPENED.has(before) : IMAGINED.has(before);
}

/** Verbs that put "as" and an office after them, with up to an object between. */
const VERBS_BEFORE_AS = wordSet(
  "continued continues quit replaced replaces resigned resigns retired returned returns succeeded succeeds used visited",
);
/** Words between such a verb and "as": "visited the White House on Monday as". */
const LONGEST_OBJECT = 6;

/** "Okoye, as governor,", "Okoye as commissioner", "Okoye's time as mayor", "Okoye resigned as mayor". */
function officeAfterAs(tokens: readonly Token[], after: number): FoundOffice | null {
  const possessive = /['’]s?$/.test(tokens[after - 1]?.text ?? "");
  const verb = tokens[after]?.text ?? "";
  const reach = VERBS_BEFORE_AS.has(verb) ? LONGEST_OBJECT : possessive ? 2 : 0;
  let at = verb === "," ? after + 1 : after;
  for (let skipped = 0; skipped < reach && tokens[at]?.text !== "as"; skipped++) {
    if (tokens[at]?.kind === "punctuation") return null;
    at++;
  }
  return tokens[at]?.text === "as" ? office(tokens, at + 1) : null;
}
