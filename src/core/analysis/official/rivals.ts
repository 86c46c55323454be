// Who runs for office by what a poll says: "Ada Okoye leads Ben Carr by 4 points", "Okoye is 3 points ahead of Carr".

import { hasOwnStop } from "../person/capital-words.ts";
import type { Token } from "../text/tokens.ts";
import { isOneOf, wordSet } from "../text/word-sets.ts";
import { isAtPolls } from "./occasion.ts";
import type { FoundOffice } from "./office-before.ts";
import { plain } from "./office-predicate.ts";

const RACING = wordSet("lead leading leads led trail trailed trailing trails");
const SMALL_ADVERBS = wordSet("be currently has have is narrowly now still was");
/** Words from the verb to the rival: "currently leads | Republican U.S. Sen. | Ben Carr". */
const TITLE_REACH = 7;
/** From the verb to the figure: "leads Ben Carr among likely voters in the state, | 48". */
const FIGURE_REACH = 16;

/**
 * That whoever is named from `tokens[first]` up to `tokens[after]` runs in an election, in an article on what voters say; it words no
 * office. Null: no such verb and figure stand beside the name.
 */
export function rivalry(
  tokens: readonly Token[],
  { first, after }: { readonly first: number; readonly after: number },
): FoundOffice | null {
  const verb = verbBehind(tokens, after) ?? verbBefore(tokens, first);
  const races =
    (verb !== null ? hasFigure(tokens, verb) : isAheadOf(tokens, first)) || hasShare(tokens, after);
  if (!races || !isAtPolls(tokens)) return null;
  return { ...plain(first, after, 2), tag: true };
}

function verbBehind(tokens: readonly Token[], after: number): number | null {
  let at = after;
  while (SMALL_ADVERBS.hasKey(tokens[at]?.key ?? 0)) at++;
  return RACING.hasKey(tokens[at]?.key ?? 0) ? at : null;
}

function verbBefore(tokens: readonly Token[], first: number): number | null {
  for (let at = first - 1; at >= first - TITLE_REACH; at--) {
    const token = tokens[at];
    if (token === undefined || (token.kind !== "word" && token.text !== ".")) return null;
    if (RACING.hasKey(token.key)) return at;
  }
  return null;
}

const OTHER_OBJECTS = wordSet("a an at for from in into off on the to with");

/** True for a figure of points or of a share in the verb's sentence. */
function hasFigure(tokens: readonly Token[], verb: number): boolean {
  // "leads a charity with 40 percent of its money", "leading with Ben Carr".
  if (OTHER_OBJECTS.hasKey(tokens[verb + 1]?.key ?? 0)) return false;
  for (let at = verb + 1; at < verb + FIGURE_REACH; at++) {
    const token = tokens[at];
    if (token === undefined || endsClause(tokens, at)) return false;
    if (/^(?:percent|percentage|points?|%)$/.test(token.lower) || /\d%$/.test(token.text))
      return true;
  }
  return false;
}

/** "Okoye leads Acme. | About 40 percent", "leads Acme, | and 40 percent"; not "leads Sen. | Lee Carr". */
function endsClause(tokens: readonly Token[], at: number): boolean {
  const mark = tokens[at]?.text ?? "";
  if (mark === ".") return !hasOwnStop(tokens, at - 1);
  return isOneOf("; ! ?", mark) || (mark === "," && tokens[at + 1]?.text === "and");
}

const GETS = wordSet("captured drew garnered got had has mustered polled received took won");
/** Words of "had | about 35 percent of the popular vote". */
const SHARE_REACH = 8;

/** "Okoye had about 35 percent of the vote", "Okoye won re-election". */
function hasShare(tokens: readonly Token[], after: number): boolean {
  const at =
    isOneOf("had has", tokens[after]?.text ?? "") && GETS.hasKey(tokens[after + 1]?.key ?? 0)
      ? after + 1
      : after;
  if (!GETS.hasKey(tokens[at]?.key ?? 0)) return false;
  if (isOneOf("election re-election reelection", tokens[at + 1]?.text ?? ""))
    return tokens[at]?.text === "won";
  for (let next = at + 2; next < at + SHARE_REACH; next++)
    if (isOneOf("electorate vote votes", tokens[next]?.text ?? ""))
      return tokens.slice(at, next).some(({ kind }) => kind === "number");
  return false;
}

/** "is 10 points | ahead of | Ada Okoye", "3 points behind Ada Okoye". */
function isAheadOf(tokens: readonly Token[], first: number): boolean {
  const of = tokens[first - 1]?.text === "of" ? first - 1 : first;
  const isSo = isOneOf("ahead behind", tokens[of - 1]?.text ?? "");
  return isSo && /^points?$/.test(tokens[of - 2]?.text ?? "");
}
