// Numbers that are the name of a thing although a noun follows: "RTX 3080 cards", in an article that also says "the RTX
// 3080 is new". One passage shows that word and number are a name; all others with both are the same name.

import { isCapitalAt, isDigits } from "../text/characters.ts";
import { isOneOf } from "../text/word-sets.ts";
import type { Draft } from "./draft.ts";
import { STOP_WORDS } from "./noun-words.ts";
import { lowerAt, type Word, wordAt } from "./words.ts";

/** Shorter numbers stand behind too many capitals by chance: "Gaza 12". */
const SHORTEST = 3;
const LONGEST = 4;

/** The drafts but for those that count nothing, where `words` name a thing so. Linear in the number of words. */
export function withoutSeries(words: readonly Word[], drafts: readonly Draft[]): readonly Draft[] {
  const suspects = new Map<Draft, string>();
  for (const draft of drafts) {
    const { kind, numeral } = draft.figure;
    const name = kind === null || kind === "noun" ? nameAt(words, numeral.first) : null;
    if (name !== null) suspects.set(draft, name);
  }
  // Nearly all articles: the words need no look.
  if (suspects.size === 0) return drafts;
  const names = namesIn(words, drafts);
  return drafts.filter((draft) => !names.has(suspects.get(draft) ?? ""));
}

/** The names among the numbers that were taken for no figure. */
function namesIn(words: readonly Word[], drafts: readonly Draft[]): ReadonlySet<string> {
  const counted = new Set(drafts.map(({ figure }) => figure.numeral.first));
  const names = new Set<string>();
  for (let at = 1; at < words.length; at++) {
    const name = counted.has(at) ? null : nameAt(words, at);
    if (name !== null) names.add(name);
  }
  return names;
}

/** "rtx 3080"; null: no such name stands there, or "in Gaza | 500 died", where a place stands before what is counted. */
function nameAt(words: readonly Word[], at: number): string | null {
  const { kind, sentence, text } = wordAt(words, at);
  if (kind !== "digits" || text.length < SHORTEST || text.length > LONGEST || !isDigits(text))
    return null;
  const before = wordAt(words, at - 1);
  const isName =
    before.kind === "word" &&
    before.sentence === sentence &&
    isCapitalAt(before.text, 0) &&
    !STOP_WORDS.has(before.lower) &&
    !isOneOf("across at from in near on", lowerAt(words, at - 2));
  return isName ? `${before.lower} ${text}` : null;
}
