// Two tellings of one quotation -> their words side by side, with what differs marked. The longest common
// run of words is jsdiff's (Myers 1986); a word is the same without regard to case, accents and punctuation.

import { diffArrays } from "diff";
import { type Word, wordsOf } from "./words.ts";

/** One row: what `here` and `there` have in the same place; either may be empty. */
export interface AlignedRow {
  readonly here: string;
  readonly there: string;
  readonly same: boolean;
}

/** More words left out and put in than this, and the tellings stand side by side as one row. */
const MOST_EDITS = 400;
const MOST_WORDS = 4000;

/**
 * The two texts in rows, same and different by turns; the rows of one side joined are the whole text of
 * that side. Costs the number of words times the number that differ.
 */
export function alignWords(here: string, there: string): AlignedRow[] {
  const ours = wordsOf(here, MOST_WORDS);
  const theirs = wordsOf(there, MOST_WORDS);
  const keys = (words: readonly Word[]) => words.map(({ key }) => key);
  const changes = diffArrays(keys(ours), keys(theirs), { maxEditLength: MOST_EDITS });
  if (changes === undefined) return [{ here, there, same: false }];
  const rows: AlignedRow[] = [];
  let i = 0;
  let j = 0;
  for (const { removed, added, count } of changes) {
    const nextI = added ? i : i + count;
    const nextJ = removed ? j : j + count;
    const row = {
      here: written(here, ours, { from: i, to: nextI }),
      there: written(there, theirs, { from: j, to: nextJ }),
      same: !removed && !added,
    };
    const last = rows.at(-1);
    // What is left out here and put in there in one place is one difference.
    if (last !== undefined && last.same === row.same) {
      rows[rows.length - 1] = {
        here: last.here + row.here,
        there: last.there + row.there,
        same: row.same,
      };
    } else rows.push(row);
    i = nextI;
    j = nextJ;
  }
  return rows;
}

/** "people ... have", "people […] have": the telling says itself that it leaves words out. */
const ENDS_IN_DOTS = /(?:…|\.{3}|\. \. \.)[\])]?["'”’»]?\s*$/;
const BEGINS_IN_DOTS = /^\s*["'“‘«]?[[(]?(?:…|\.{3}|\. \. \.)/;

/** The rows in which this side leaves out words of the other and does not say so itself, by place. */
export function silentGaps(rows: readonly AlignedRow[], side: "here" | "there"): Set<number> {
  const gaps = new Set<number>();
  for (const [at, row] of rows.entries()) {
    if (row[side] !== "" || (row.here === "" && row.there === "")) continue;
    const isSaid =
      ENDS_IN_DOTS.test(rows[at - 1]?.[side] ?? "") ||
      BEGINS_IN_DOTS.test(rows[at + 1]?.[side] ?? "");
    if (!isSaid) gaps.add(at);
  }
  return gaps;
}

/** Words `from` to `to` as written, up to the next word; the first takes in what stands before it. */
function written(
  text: string,
  words: readonly Word[],
  { from, to }: { from: number; to: number },
): string {
  if (from === to) return "";
  const start = from === 0 ? 0 : (words[from]?.start ?? text.length);
  return text.slice(start, words[to]?.start ?? text.length);
}
