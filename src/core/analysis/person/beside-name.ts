// What the words beside a name say of it: that a person bears it, that it speaks, which title it has.

import type { Span } from "../../model/span.ts";
import { isAtPolls } from "../official/occasion.ts";
import { PORTFOLIOS } from "../official/offices.ts";
import { isCapitalAt, isDigits, isMarkOf } from "../text/characters.ts";
import type { Token } from "../text/tokens.ts";
import { isOneOf, wordSet } from "../text/word-sets.ts";
import { isPossessive } from "./capital-words.ts";
import { type CapitalizedRun, type CapitalizedWord, wordBefore } from "./capitalized-runs.ts";
import { isMembersOf } from "./classes-in-place.ts";
import { isCueVerb, isInvertingVerb } from "./cue-verbs.ts";
import { beforeLetters, endsMinistry, officeOfSeat } from "./seat.ts";
import { classesOf, HONORIFIC, TITLE } from "./word-classes.ts";

/** ", who", ", 42,", ", a former", " (R-Ohio)", " (Health)", "was elected mayor": what an article adds to a person's name. */
export function isDescribed(tokens: readonly Token[], last: CapitalizedWord): boolean {
  const mark = tokens[last.token + 1];
  const next = tokens[last.token + 2];
  if (mark === undefined || next === undefined) return false;
  if (isChosen(tokens, last.token + 1)) return true;
  if (mark.text === "(")
    return (
      /^[DRI][-‐‑–]/.test(next.text) ||
      isParty(tokens, last.token) ||
      (PORTFOLIOS.hasKey(next.key) && isCapitalAt(next.text, 0))
    );
  if (mark.text !== ",") return false;
  if (next.text === "who" || next.text === "whose") return true;
  if (next.text.length === 2 && isDigits(next.text)) return tokens[last.token + 3]?.text === ",";
  return hasTitleApposed(tokens, last.token + 2);
}

/** "Bekzat Okoye (D)": a party behind two words, in an article on an election; "Toy Box (R)" is a film. */
const isParty = (tokens: readonly Token[], last: number): boolean =>
  isOneOf("D DFL R", tokens[last + 2]?.text ?? "") &&
  tokens[last + 3]?.text === ")" &&
  isCapitalAt(tokens[last - 1]?.text ?? "", 0) &&
  isAtPolls(tokens);

/** Words between a title and the comma: "the mayor of Kano, Ada Okoye". */
const LONGEST_SEAT = 7;

/** "Chile's finance minister, Ada Okoye", "the Transport Minister (Ada Okoye)": a title, with its seat or without, and a mark before the name. */
export function isApposed(tokens: readonly Token[], first: CapitalizedWord): boolean {
  const comma = first.token - (tokens[first.token - 1]?.text === "currently" ? 2 : 1);
  if (tokens[comma]?.text === "(") return endsMinistry(tokens, comma);
  if (tokens[comma]?.text !== ",") return false;
  const end = beforeLetters(tokens, comma - 1) + 1;
  if (officeOfSeat(tokens, end - 1) !== null) return true;
  for (let at = end - 1; at > end - LONGEST_SEAT; at--) {
    const token = tokens[at];
    if (token === undefined || token.kind === "punctuation") return false;
    const opensSeat =
      at === end - 1 || isOneOf("of for on representing to", tokens[at + 1]?.text ?? "");
    if (opensSeat && (classesOf(token.lower, token.key) & TITLE) !== 0) return true;
  }
  return false;
}

const KIN = wordSet(
  "aunt boyfriend brother cousin dad daughter father fiance fiancee friend girlfriend grandfather grandmother grandson granddaughter husband mom mother mum nephew niece sister son stepfather stepmother uncle widow widower wife",
);

/** "his sister, Ada,", "his wife Ada", "Okoye's eldest son, Kai.": nobody's list need know the name. */
export function isKin(tokens: readonly Token[], { token }: CapitalizedWord): boolean {
  const kin = tokens[token - 1]?.text === "," ? token - 2 : token - 1;
  return KIN.hasKey(tokens[kin]?.key ?? 0) && [kin - 1, kin - 2].some((at) => isOwner(tokens, at));
}

/** "his widow, Ada Okoye". */
export const isWidowed = (tokens: readonly Token[], { token }: CapitalizedWord): boolean =>
  [token - 1, token - 2].some((at) => isOneOf("widow widower", tokens[at]?.lower ?? ""));

const isOwner = (tokens: readonly Token[], at: number): boolean =>
  isOneOf("her his my our their your", tokens[at]?.lower ?? "") ||
  isPossessive(tokens[at]?.text ?? "") ||
  // "Okoyes' son".
  isMarkOf("'’", tokens[at]?.text ?? "");

const AUXILIARIES = wordSet("be been has is was were will");
const CHOSEN = wordSet(
  "appointed became become becomes elected inaugurated named nominated re-elected reappointed reelected sworn",
);

/** "was elected prime minister", "became defence minister in 2019", "has been sworn in as president". */
function isChosen(tokens: readonly Token[], from: number): boolean {
  let at = from;
  while (AUXILIARIES.has(tokens[at]?.text ?? "")) at++;
  if (!CHOSEN.has(tokens[at]?.text ?? "")) return false;
  at++;
  while (isOneOf("as be in to", tokens[at]?.text ?? "")) at++;
  return hasTitleApposed(tokens, at);
}

const endsPhrase = (text: string): boolean =>
  isMarkOf(".,;:)—–-", text) || isOneOf("at for from in of on to who with", text);

/** ", the Burmese leader who", ", Mayor of Lyon,": a title ends the first words after the comma. */
function hasTitleApposed(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < from + 7; at++) {
    const token = tokens[at];
    const next = tokens[at + 1];
    if (token === undefined || token.kind === "punctuation") return false;
    if (next !== undefined && !endsPhrase(next.text)) continue;
    return (classesOf(token.lower, token.key) & TITLE) !== 0;
  }
  return false;
}

/** "Okoye said", "said Okoye."; not "told Reuters" and not "says Brexit talks". */
export function hasCueVerb(tokens: readonly Token[], first: number, last: number): boolean {
  const before = tokens[first - 1];
  const after = tokens[pastBracket(tokens, last + 1)];
  if (after === undefined) return before !== undefined && isInvertingVerb(before);
  // "a man from Elkhart said": the place is not the one who speaks.
  if (isCueVerb(after)) return before === undefined || !PLACE_PREPOSITIONS.has(before.text);
  if (before === undefined || !isInvertingVerb(before)) return false;
  return after.kind === "punctuation" || AFTER_INVERSION.has(after.text);
}

/** Tokens of the longest party in brackets behind a name. */
const LONGEST_PARTY = 5;

/** "Okoye (People's Party) said": index past the bracket; `at` where there is none, or a long one. */
export function pastBracket(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.text !== "(") return at;
  for (let close = at + 2; close <= at + LONGEST_PARTY; close++)
    if (tokens[close]?.text === ")") return close + 1;
  return at;
}

const PLACE_PREPOSITIONS = wordSet("at from in near of outside");

/** Words that go on after "said Okoye": time, place and circumstance. */
const AFTER_INVERSION = wordSet(
  "after as at before during from in last of on this through to while who with",
);

/** "OKOYE: Thank you." in a transcript; an acronym of three letters is a broadcaster. */
export function isLabel(tokens: readonly Token[], words: readonly CapitalizedWord[]): boolean {
  const last = words.at(-1);
  if (last === undefined || !last.shouted || last.folded.length < 4) return false;
  return tokens[last.token + 1]?.text === ":" && (words[0]?.opens ?? false);
}

export interface TitleBefore {
  readonly span: Span | null;
  readonly word: string;
}
const NO_TITLE: TitleBefore = { span: null, word: "" };

/** The title or honorific that ends just before the name, capitalised ("Sen.") or not ("president"). */
export function titleBefore(
  tokens: readonly Token[],
  run: CapitalizedRun,
  from: number,
): TitleBefore {
  let start = from;
  while (start > 0) {
    const word = run.words[start - 1] as CapitalizedWord;
    if ((word.classes & (TITLE | HONORIFIC)) === 0 || isUnitOrTime(tokens, word.token)) break;
    start--;
  }
  const near = wordBefore(run, from);
  if (start < from && near !== undefined && !isWorkTitle(tokens, run, start))
    return {
      span: { start: (run.words[start] as CapitalizedWord).start, end: near.end },
      word: near.folded,
    };
  if (from > 0) return NO_TITLE;
  const at = (run.words[0] as CapitalizedWord).token - 1;
  const token = tokens[at];
  if (token === undefined || token.kind !== "word" || isUnitOrTime(tokens, at)) return NO_TITLE;
  if (token.text !== token.lower) return NO_TITLE;
  if ((classesOf(token.lower, token.key) & TITLE) === 0 && !isMembersOf(tokens, at))
    return NO_TITLE;
  return { span: { start: token.start, end: token.end }, word: token.text };
}

/** "“The Executive Summary”": the name of a work, between its marks; not "“The President Okoye I know”". */
const isWorkTitle = (tokens: readonly Token[], run: CapitalizedRun, start: number): boolean => {
  const article = wordBefore(run, start);
  return (
    article?.folded === "the" &&
    isMarkOf('"“‘', tokens[article.token - 1]?.text ?? "") &&
    isMarkOf('"”’', tokens[(run.words.at(-1)?.token ?? 0) + 1]?.text ?? "")
  );
};

/** "12 cm", "5 PM": what is a title otherwise ("PM Okoye", "Deputy CM Okoye"). */
export function isUnitOrTime(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined || (token.lower !== "cm" && token.lower !== "pm")) return false;
  return token.text === token.lower || tokens[at - 1]?.kind === "number";
}
