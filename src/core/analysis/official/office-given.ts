// The office that somebody else's verb gives a person, or that "as" adds: "named Okoye as envoy", "Okoye resigned as mayor".

import type { Token } from "../text/tokens.ts";
import { isOneOf, wordSet } from "../text/word-sets.ts";
import type { FoundOffice } from "./office-before.ts";
import { closes, readOfficePhrase } from "./office-phrase.ts";
import { office } from "./office-predicate.ts";

/** The office that the words round the name at `tokens[first]`, which ends before `tokens[after]`, give its bearer. */
export function officeGiven(
  tokens: readonly Token[],
  { first, after }: { readonly first: number; readonly after: number },
): FoundOffice | null {
  if (isOnlyThoughtOf(tokens, first)) return null;
  return officeAfterAs(tokens, after) ?? officeAfterGiving(tokens, first, after);
}

const APPOINTING = wordSet(
  "appoint appointing install installing make making name naming nominate nominating pick picking",
);
/** "after naming Okoye as envoy": it happened. */
const HAPPENED = wordSet("after by before in since upon when with");
const IMAGINED = wordSet("could may might would");

/** "considered appointing Okoye as a diplomat", "would name Okoye as envoy": an office that nobody gave. */
function isOnlyThoughtOf(tokens: readonly Token[], name: number): boolean {
  const verb = tokens[name - 1]?.text ?? "";
  if (!APPOINTING.has(verb)) return false;
  const before = tokens[name - 2]?.lower ?? "";
  return verb.endsWith("ing") ? !HAPPENED.has(before) : IMAGINED.has(before);
}

/** Verbs that put "as" and an office after them, with up to an object between. */
const VERBS_BEFORE_AS = wordSet(
  "continued continues quit replace replaced replaces resign resigned resigns retire retired return returned returns succeed succeeded succeeds used visited",
);
/** "took over as", "stepped down as"; in "took notes as the mayor spoke" two persons do something. */
const TAKING = wordSet("step stepped stepping steps take takes taking took");
/** Words between such a verb and "as": "visited the White House on Monday as". */
const LONGEST_OBJECT = 6;

/** "Okoye, as governor,", "Okoye as commissioner", "Okoye's time as mayor", "Okoye resigned as mayor". */
function officeAfterAs(tokens: readonly Token[], after: number): FoundOffice | null {
  const start = tokens[after]?.text === "will" ? after + 1 : after;
  const verb = tokens[start]?.text ?? "";
  const takes =
    TAKING.has(verb) && isOneOf("down in office over up", tokens[start + 1]?.text ?? "");
  const reach =
    takes || VERBS_BEFORE_AS.has(verb)
      ? LONGEST_OBJECT
      : isOwner(tokens[after - 1]?.text ?? "")
        ? 2
        : 0;
  let at = verb === "," ? after + 1 : start;
  for (let skipped = 0; skipped < reach && tokens[at]?.text !== "as"; skipped++) {
    if (tokens[at]?.kind === "punctuation") return null;
    at++;
  }
  return tokens[at]?.text === "as" ? office(tokens, at + 1) : null;
}

/** "Okoye's", "the Okoyes’". */
export function isOwner(word: string): boolean {
  const bare = word.endsWith("s") ? word.slice(0, -1) : word;
  return bare.endsWith("'") || bare.endsWith("’");
}

/** What gives an office to whoever follows; what is only to be done ("refused to appoint") gives none. */
const GIVING = wordSet(
  "appointed appointing appoints chooses chose chosen elected elects named names naming nominated nominates nominating picked picking picks promoted promotes selected selects tapped taps",
);

/** "nominated Okoye to be attorney general", "picked Okoye for energy secretary", "appointed Okoye finance minister". */
function officeAfterGiving(
  tokens: readonly Token[],
  name: number,
  after: number,
): FoundOffice | null {
  if (!GIVING.has(tokens[name - 1]?.text ?? "")) return null;
  const link = tokens[after]?.text ?? "";
  const at = link === "for" ? after + 1 : link === "to" ? afterGoal(tokens, after + 1) : after;
  const phrase = at < 0 ? null : readOfficePhrase(tokens, at);
  return phrase === null || !closes(tokens, phrase.to) ? null : office(tokens, at);
}

/** Index after "be", "become", "serve as"; -1: "to" goes on otherwise. */
function afterGoal(tokens: readonly Token[], at: number): number {
  const [verb, next] = [tokens[at]?.text ?? "", tokens[at + 1]?.text];
  if (isOneOf("be become", verb)) return at + 1;
  return isOneOf("act serve", verb) && next === "as" ? at + 2 : -1;
}
