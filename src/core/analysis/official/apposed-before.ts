// The office in front of a name and set off by a comma: "the agency's director, Ada Okoye,".

import { beforeLetters, endsMinistry, officeOfSeat } from "../person/seat.ts";
import { NATIONALITY, PLACE } from "../person/word-classes.ts";
import { isCapitalAt, isMarkOf } from "../text/characters.ts";
import type { Token } from "../text/tokens.ts";
import { isOneOf } from "../text/word-sets.ts";
import { judgeOffice } from "./judge-office.ts";
import { type FoundOffice, isPlural, otherCallingFound, titleBefore } from "./office-before.ts";
import { isOwner } from "./office-given.ts";
import { CALENDAR, opensParagraph, readOfficePhrase } from "./office-phrase.ts";
import { judged } from "./office-predicate.ts";
import { OFFICE, type OfficeWord, officeWord } from "./office-words.ts";

/** Words of the longest office. */
const LONGEST_OFFICE = 14;

/**
 * The office set off by a comma before `tokens[name]`: "Chile's finance minister, Ada Okoye,". It must open
 * with an article or a possessive, else the comma may be that of a list.
 */
export function apposedBefore(tokens: readonly Token[], name: number): FoundOffice | null {
  // "a governor, currently Ada Okoye,"
  const comma = tokens[name - 1]?.text === "currently" ? name - 2 : name - 1;
  // "the Transport Minister (Ada Okoye)".
  if (tokens[comma]?.text === "(")
    return endsMinistry(tokens, comma) ? titleBefore(tokens, comma) : null;
  const isDash = isMarkOf("–—", tokens[comma]?.text ?? "");
  if (tokens[comma]?.text !== "," && !isDash) return null;
  const end = beforeLetters(tokens, comma - 1) + 1;
  // "his two deputies – Ada Okoye and Lee Carr –".
  if (isDash && !isPlural(officeWord(tokens[end - 1] as Token).folded)) return null;
  return (
    apposedPhrase(tokens, end, opensPhrase) ??
    titleOfList(tokens, end) ??
    (isCapitalAt(tokens[end - 1]?.text ?? "", 0) ? apposedPhrase(tokens, end, opensTitle) : null)
  );
}

/**
 * "The new prime minister is | Ada Okoye": an office that opens its sentence and is all that stands before the verb; not
 * "The mayor is Ada Okoye’s aunt". Who is president of nothing that is said may be a club's.
 */
export function identifiedBefore(
  tokens: readonly Token[],
  name: number,
  after: number,
): FoundOffice | null {
  if (!isOneOf("is was", tokens[name - 1]?.text ?? "")) return null;
  if (isOwner(tokens[after - 1]?.text ?? "")) return null;
  let at = name - 2;
  while (at > 0 && at > name - LONGEST_OFFICE && !opensLine(tokens, at)) at--;
  const phrase = opensLine(tokens, at) ? readOfficePhrase(tokens, at) : null;
  if (phrase?.to !== name - 1) return null;
  const office = judged(tokens, at, phrase);
  return office.strength > 1 ? office : null;
}

/** "Minister of Agriculture, Land Reform and Trade, Ada Okoye": commas of the seat's own. */
function titleOfList(tokens: readonly Token[], end: number): FoundOffice | null {
  const office = officeOfSeat(tokens, end - 1);
  const isList = office !== null && tokens.slice(office, end).some(({ text }) => text === ",");
  return isList ? titleBefore(tokens, end) : null;
}

type Opens = (tokens: readonly Token[], at: number) => boolean;

function apposedPhrase(tokens: readonly Token[], end: number, opens: Opens): FoundOffice | null {
  for (let at = end - 1; at >= 0 && at >= end - LONGEST_OFFICE; at--) {
    at = beforeLetters(tokens, at);
    const token = tokens[at];
    if (token === undefined || isMarkOf('.,;:!?“”"()', token.text)) return null;
    if (!opens(tokens, at) || isServed(tokens, at)) continue;
    const phrase = readOfficePhrase(tokens, at);
    if (phrase === null || !reaches(tokens, phrase.to, end)) continue;
    const { head, otherCalling } = phrase;
    const from = withWholeCountry(tokens, phrase.from);
    if (otherCalling) return otherCallingFound(from, end);
    const judgement = judgeOffice({
      tokens,
      from: Math.min(at, from),
      head,
      to: end,
      asTitle: false,
    });
    const plural = isPlural(officeWord(tokens[head] as Token).folded);
    return { from, to: end, ...judgement, plural, otherCalling };
  }
  return null;
}

/** True where the phrase ends at `end`, alone or with a second office: "Labour MP and party spokesperson, Ada Okoye,". */
const reaches = (tokens: readonly Token[], to: number, end: number): boolean =>
  to === end || (tokens[to]?.text === "and" && readOfficePhrase(tokens, to + 1)?.to === end);

/** "Senate President, Ada Okoye, said": a capitalised office that opens a sentence needs no article. */
const opensLine = (tokens: readonly Token[], at: number): boolean =>
  isCapitalAt(tokens[at]?.text ?? "", 0) &&
  (at === 0 ||
    isMarkOf('.!?:;”"—–-', tokens[at - 1]?.text ?? "") ||
    (tokens[at - 1]?.text === "and" && tokens[at - 2]?.text === ";") ||
    opensParagraph(tokens, at));

/** "set up by Police Inspector General, Ada Okoye, in May": capitals between small words. */
const opensTitle = (tokens: readonly Token[], at: number): boolean =>
  isCapitalAt(tokens[at]?.text ?? "", 0) &&
  tokens[at - 1]?.kind === "word" &&
  !isCapitalAt(tokens[at - 1]?.text ?? "", 0);

/** "the secretary to the mayor, Ada Okoye", "Spokesman for the President, Ada Okoye": not she is the mayor. */
function isServed(tokens: readonly Token[], at: number): boolean {
  const tie = tokens[at - 1]?.text === "the" ? at - 2 : at - 1;
  const office = tokens[tie - 1];
  return (
    isOneOf("for of to", tokens[tie]?.text ?? "") &&
    office !== undefined &&
    (hasOffice(officeWord(office)) || isOneOf("aide assistant", office.lower))
  );
}

const hasOffice = ({ office }: OfficeWord): boolean => (office & OFFICE) !== 0;

/** "Saudi Arabia's energy minister": the country begins before its last word. */
function withWholeCountry(tokens: readonly Token[], from: number): number {
  let start = from;
  for (let before = tokens[start - 1]; before !== undefined; before = tokens[start - 1]) {
    const { capital, classes, office, possessive } = officeWord(before);
    // "the Prime Minister's adviser", "the Bank of England's governor".
    const ofBody = before.text === "of" && isCapitalAt(tokens[start - 2]?.text ?? "", 0);
    const whole =
      (classes & (NATIONALITY | PLACE)) !== 0 || office !== 0 || isDirection(before.text);
    // "the prime minister's adviser".
    const ofHolder = before.text === "prime" && tokens[start]?.lower.startsWith("minister");
    if (!ofBody && !ofHolder && (!capital || possessive || !whole)) break;
    start -= ofBody ? 2 : 1;
  }
  return start === from ? withWholeOwner(tokens, from) : start;
}

/** The first word of "North Korea", "New Zealand". */
const isDirection = (word: string): boolean => isOneOf("East New North South West", word);

/** Words of the longest owner's name. */
const LONGEST_OWNER = 4;

/** "to | Fine Gael's justice spokesman": the owner begins after the last small word. */
function withWholeOwner(tokens: readonly Token[], from: number): number {
  if (!officeWord(tokens[from] as Token).possessive) return from;
  for (let at = from - 1; at > from - LONGEST_OWNER; at--) {
    const token = tokens[at];
    if (token?.kind !== "word" || CALENDAR.has(token.lower)) return from;
    if (!isCapitalAt(token.text, 0)) return at + 1;
  }
  return from;
}

/** An article, a possessive, or capitals that need neither. */
function opensPhrase(tokens: readonly Token[], at: number): boolean {
  const { text } = tokens[at] as Token;
  if (isOneOf("the a an its his her their our The A Its His Her Their", text)) return true;
  return (text.length > 2 && isOwner(text)) || opensLine(tokens, at);
}
