// Whether "double", "twice" and their like state a multiple: "the price doubled", "twice as many". They are
// as often parts of idioms and names ("doubled down", "a double agent", "voted twice").

import { isOneOf, wordSet } from "../text/word-sets.ts";
import { stopsNoun } from "./find-counted-noun.ts";
import type { Numeral } from "./numeral.ts";
import { isPlural } from "./singular.ts";
import { lowerAt, type Word, wordAt } from "./words.ts";

/** Before "double" as a verb, or as how much: "could double", "more than double". */
const MAY_DOUBLE = wordSet(
  "about almost also and are as be been can could had has have he it may might must nearly or rather roughly she should than that they to was we were which will would",
);
const DOUBLED = wordSet("a another her his its my our that the their what");
const IDIOM_AFTER_DOUBLE = wordSet(
  "agent back check checked cross crossed digit digits down edged figures homicide jeopardy life murder play standard standards take talk vision",
);

/** "triple | their size", "nearly triple | last year’s price". */
const ownsNext = (words: readonly Word[], at: number): boolean => DOUBLED.has(lowerAt(words, at));

/** True where the multiple at `numeral` says how many times. */
export function isMultiple(words: readonly Word[], { first, last }: Numeral): boolean {
  const { lower } = wordAt(words, first);
  const next = wordAt(words, last);
  if (IDIOM_AFTER_DOUBLE.has(next.lower) || next.text === "-") return false;
  if (lower.endsWith("fold")) return true;
  if (lower === "twice" || lower === "thrice")
    return DOUBLED.has(next.lower) || isOneOf("as that", next.lower);
  // "she would double as his driver"; "double as many" counts.
  if (next.lower === "as" && !isOneOf("big high large long many much", lowerAt(words, last + 1)))
    return false;
  const before = lowerAt(words, first - 1);
  if (/(?:d|ing)$/.test(lower)) return isChange(words, { before, next, last });
  if (ownsNext(words, last)) return before !== "a";
  if (isOneOf("an a her his my the", before)) return false;
  if (lower.endsWith("s")) return !isPlural(before) && isOneOf("as in it when", next.lower);
  return MAY_DOUBLE.has(before) && (next.kind !== "word" || stopsNoun(next.lower));
}

interface Around {
  readonly before: string;
  readonly next: Word;
  readonly last: number;
}

/** "Sales doubled", "a doubling of rents"; not "the kiosk doubled as a bar", "the doubled price". */
function isChange(words: readonly Word[], { before, next, last }: Around): boolean {
  if (next.lower === "as" && isOneOf("an a", lowerAt(words, last + 1))) return false;
  return !isOneOf("an a the", before) || next.lower === "of";
}
