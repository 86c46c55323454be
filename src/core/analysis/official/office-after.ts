// The office behind a name: apposed (", the mayor of Lyon,"), in a relative clause (", who was mayor"),
// as a predicate ("is the mayor"), after "as", or as the tag of party and state ("(D-Ohio)").

import { isHyphened, possessiveLength } from "../person/capital-words.ts";
import { isCapitalAt, isDigits, isMarkOf } from "../text/characters.ts";
import type { Token } from "../text/tokens.ts";
import { isOneOf, wordSet } from "../text/word-sets.ts";
import type { FoundOffice } from "./office-before.ts";
import { officeGiven } from "./office-given.ts";
import { closes, readOfficePhrase } from "./office-phrase.ts";
import {
  chosenAs,
  clause,
  judged,
  office,
  plain,
  predicateAfter,
  TIMES,
} from "./office-predicate.ts";
import { officeWord } from "./office-words.ts";
import { PUBLIC_BODIES } from "./offices.ts";

/** The offices that the words from `tokens[after]` on give the person named from `tokens[first]` on. */
export function officesAfter(
  tokens: readonly Token[],
  { first, after }: { readonly first: number; readonly after: number },
): FoundOffice[] {
  const found = [
    tagAfter(tokens, after),
    apposedAfter(tokens, after),
    // "if Okoye is president", "The lawyer for Okoye is mayor".
    NO_SUBJECT.hasKey(tokens[first - 1]?.key ?? 0) || isHoped(tokens, first)
      ? null
      : (predicateAfter(tokens, after) ?? predicateAfter(tokens, pastAside(tokens, after))),
    officeGiven(tokens, { first, after }),
  ];
  return found.filter((office) => office !== null);
}

/** What stands before a name that the verb behind it says nothing of. */
const NO_SUBJECT = wordSet("about against behind by for from if of to unless whether with");

/** Words of "Okoye, | a former executive of Acme who is in her mid-30s, | was elected". */
const LONGEST_ASIDE = 16;

/** Index after what stands between commas behind a name; `after` where nothing does. "Okoye, was mayor" apposes the name itself. */
function pastAside(tokens: readonly Token[], after: number): number {
  if (tokens[after]?.text !== "," || !/^[a-z]/.test(tokens[after + 1]?.text ?? "")) return after;
  if (isOneOf("and as but is said says that was", tokens[after + 1]?.text ?? "")) return after;
  for (let at = after + 2; at < after + LONGEST_ASIDE; at++) {
    const token = tokens[at];
    if (token === undefined || isMarkOf(';:().!?"“”', token.text)) return after;
    if (token.text === ",") return at + 1;
  }
  return after;
}

/** "hoping that Okoye becomes mayor": not yet. */
const isHoped = (tokens: readonly Token[], first: number): boolean =>
  tokens[first - 1]?.text === "that" &&
  isOneOf(
    "fear feared fearing hope hoped hoping imagine imagined prayed praying wish",
    tokens[first - 2]?.text ?? "",
  );

/** "(D-N.Y.)", "(R)", ", R-Ohio,": only legislators and candidates carry one. */
const PARTY_TAG = /^(?:D|R|I|DFL|Lab|Con|Ind)(?:[-‐‑–][A-Z][A-Za-z\u00c0-\u024f.]*)?$/;
const PARTY_AND_STATE = /^(?:D|R|I|DFL)[-‐‑–][A-Z]/;

/** "(PAP-Jurong)", "(Elkhart-NDP)". */
const PARTY_AND_SEAT = /^(?:([A-Z]{2,5})[-‐‑–][A-Z][a-z]|[A-Z][a-z]+[-‐‑–]([A-Z]{2,5})$)/;

function tagAfter(tokens: readonly Token[], after: number): FoundOffice | null {
  const mark = tokens[after]?.text;
  const token = tokens[after + 1];
  const tag = token?.text ?? "";
  const tagged =
    mark === "("
      ? PARTY_TAG.test(tag)
      : mark === "," && token !== undefined && isHyphened(token) && PARTY_AND_STATE.test(tag);
  if (tagged) return { ...plain(after + 1, after + 2, 3), tag: true };
  // "(UAE-Emirates)" is a cyclist's team.
  const parts = mark === "(" ? PARTY_AND_SEAT.exec(tag) : null;
  const party = parts?.[1] ?? parts?.[2];
  // Nor is "(Getty-AFP)" a party.
  return party !== undefined && !isOneOf("AAP AFP", party) && PUBLIC_BODIES.has(party.toLowerCase())
    ? { ...plain(after + 1, after + 2, 2), tag: true }
    : null;
}

/** ", the former mayor of Lyon," and ", who was mayor of Lyon". */
function apposedAfter(tokens: readonly Token[], after: number): FoundOffice | null {
  const mark = tokens[after]?.text;
  if (mark !== "," && mark !== "—" && mark !== "–" && mark !== "(") return null;
  let at = skipAge(tokens, after + 1);
  while (TIMES.has(tokens[at]?.text ?? "")) at++;
  const next = tokens[at]?.text;
  if (next === "who" || next === "whom") return clause(tokens, at + 1);
  // "whose uncle, Ada Okoye, was mayor": the name itself is apposed.
  if (mark === "," && (next === "was" || next === "is")) return clause(tokens, at);
  // ", sworn in as prime minister on Saturday".
  const chosen = mark === "," ? chosenAs(tokens, at) : null;
  return chosen ?? apposedPhraseAt(tokens, pastMaster(tokens, at));
}

function apposedPhraseAt(tokens: readonly Token[], at: number): FoundOffice | null {
  const phrase = readOfficePhrase(tokens, at);
  if (phrase === null || !closes(tokens, phrase.to)) return null;
  const first = judged(tokens, at, phrase);
  return first.strength > 0 ? first : (secondOffice(tokens, phrase.to) ?? first);
}

/** Words of "Prime Minister Ada Okoye’s". */
const MASTER_REACH = 6;

/** "Lee Carr, President Ada | Okoye’s chief of staff": the office is of whoever serves the one with the title. */
function pastMaster(tokens: readonly Token[], at: number): number {
  const title = tokens[at];
  if (title === undefined || officeWord(title).office === 0) return at;
  for (let owner = at + 1; owner < at + MASTER_REACH; owner++) {
    const word = tokens[owner]?.text ?? "";
    if (!isCapitalAt(word, 0) && word !== ".") return at;
    if (possessiveLength(word) > 0) return owner;
  }
  return at;
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
  const age = tokens[at]?.text ?? "";
  const isAge = age.length === 2 && isDigits(age) && tokens[at + 1]?.text === ",";
  return isAge ? at + 2 : at;
}
