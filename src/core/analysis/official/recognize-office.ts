// Which offices the article gives each person: those beside each mention, and the plural title that a
// list of names shares ("Sens. Ada Okoye (Ohio), Jon Brix and Lee Carr").

import type { PersonMention } from "../person/person.ts";
import type { Token } from "../text/tokens.ts";
import { officesAfter } from "./office-after.ts";
import { apposedBefore, type FoundOffice, titleBefore } from "./office-before.ts";

/** The offices found beside each mention; `mentions` ordered by start, of whichever persons. */
export function recognizeOffices(
  tokens: readonly Token[],
  mentions: readonly PersonMention[],
): FoundOffice[][] {
  let at = 0;
  let shared: FoundOffice | null = null;
  let listEnd = 0;
  return mentions.map((mention) => {
    while ((tokens[at]?.start ?? Number.POSITIVE_INFINITY) < mention.start) at++;
    const after = tokenAfter(tokens, at, mention.end);
    const title = titleBefore(tokens, at);
    if (title !== null) shared = title.plural ? title : null;
    else if (shared !== null && !continuesList(tokens, listEnd, at)) shared = null;
    listEnd = after;
    const opening = title?.from ?? honorificStart(tokens, at, mention);
    const offices = [
      title ?? shared,
      apposedBefore(tokens, opening),
      ...officesAfter(tokens, after),
    ];
    return offices.filter((office) => office !== null);
  });
}

/** Where "Prince" or "Dr." before the name begins, else the name itself. */
function honorificStart(tokens: readonly Token[], name: number, { title }: PersonMention): number {
  let at = name;
  while (title !== null && (tokens[at - 1]?.start ?? -1) >= title.start) at--;
  return at;
}

function tokenAfter(tokens: readonly Token[], first: number, end: number): number {
  let at = first;
  while ((tokens[at]?.start ?? Number.POSITIVE_INFINITY) < end) at++;
  return at;
}

/** Tokens between two names of a list at most: ", D-N.J., of New Jersey and". */
const LONGEST_GAP = 9;
const LIST_WORDS = new Set(["and", "or", "of", "both"]);

/** True when only commas, "and", tags and states stand between two names. */
function continuesList(tokens: readonly Token[], from: number, to: number): boolean {
  if (to - from > LONGEST_GAP || to <= from) return false;
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (token === undefined) return false;
    const isLink = /^[,&().]$/.test(token.text) || LIST_WORDS.has(token.text);
    if (!isLink && !/^\p{Lu}/u.test(token.text)) return false;
  }
  return true;
}
