// By which rule a figure counts, where its sentence says so: "confirmed" deaths and "suspected" ones, "net"
// profit and "gross". Two figures of two rules do not contradict each other.

import { wordsOf } from "./words.ts";

/** Rows of words that exclude each other beside a figure. Our own list; sorted. */
const ROWS: readonly (readonly string[])[] = [
  ["adults", "children", "minors"],
  ["annual", "annually", "daily", "hourly", "monthly", "quarterly", "weekly", "yearly"],
  ["armed", "civilian", "civilians", "combatants", "military", "soldiers"],
  ["confirmed", "possible", "presumed", "probable", "suspected", "unconfirmed"],
  ["core", "headline", "underlying"],
  ["direct", "directly", "indirect", "indirectly"],
  ["domestic", "foreign", "overseas"],
  ["excluding", "including"],
  ["fulltime", "parttime"],
  ["gross", "net"],
  ["inflationadjusted", "nominal", "real"],
  ["eligible", "likely", "registered"],
  ["permanent", "temporary"],
  ["rural", "urban"],
];

const ROW_OF: ReadonlyMap<string, number> = new Map(
  ROWS.flatMap((row, at) => row.map((word) => [word, at] as const)),
);
/** UTF-16 code units from the figure: a word further off qualifies something else. */
const REACH = 48;

/** Of each row of which a word stands beside the figure, that word. `text` is the figure in its sentence. */
export function definitionOf(sentence: string, text: string): ReadonlyMap<number, string> {
  const at = Math.max(0, sentence.indexOf(text));
  // Cut where a word may be cut: such a piece is no word of a row.
  const around = sentence.slice(Math.max(0, at - REACH), at + text.length + REACH);
  const found = new Map<number, string>();
  for (const { key } of wordsOf(around.replace(JOINING_HYPHEN, "$1$2"))) {
    const row = ROW_OF.get(key);
    if (row !== undefined && !found.has(row)) found.set(row, key);
  }
  return found;
}

/** "Part-time", "inflation-adjusted" are one word here. */
const JOINING_HYPHEN = /\b(full|part|inflation)-(time|adjusted)\b/giu;

/** True where the two sentences count by rules that exclude each other. */
export function areOtherDefinitions(
  here: ReadonlyMap<number, string>,
  there: ReadonlyMap<number, string>,
): boolean {
  return [...here].some(([row, word]) => {
    const other = there.get(row);
    return other !== undefined && other.slice(0, STEM) !== word.slice(0, STEM);
  });
}

/** "Direct" and "directly" are one rule, "confirmed" and "unconfirmed" two. */
const STEM = 5;
