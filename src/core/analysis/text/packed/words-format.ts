// How the packed words are written, for their writer (tests/commands/pack-words.mjs) and their reader.
//
// Words are grouped by the sets that they are in, so that a group names its sets once. Inside a group they stand
// in order, each as the letters that differ from the one before (front coding): "report", "ed", "er" are three words. How
// many letters are shared and how many follow is one character of its own, and all of these stand apart from the letters, so
// that the reader cuts where it knows: a search for the next separator took three quarters of its time. The names of the sets
// of each group, two letters for a set, are front-coded with a digit for what is shared. Refused: what weighs less and takes
// longer to read before anything is compiled, namely byte pair encoding on top (Gage 1994; 11 KB less, the time once more
// and most of the garbage) and an arithmetic code (ten times the time).

/** Between the parts: the names of all groups' sets, the table of steps, the steps, the letters, the odd words. */
export const PART = "~";
/** What a step can be written as: nothing that a string literal escapes. */
export const STEPS =
  "!#%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_abcdefghijklmnopqrstuvwxyz{}";
/** In the table stand, for each of `STEPS`, how many letters are shared and how many follow, a digit of this base each. */
export const BASE = 36;
/** Instead of how many letters are shared: none, since the word opens the next group. */
export const OPENS = BASE - 1;
/** What can be packed; odd words (a mark alone, those of a rare step) stand at the end as they are, each after the number of its group. */
export const PLAIN_WORD = /^[\w\u00c0-\u024f'’.-]+$/;

/** A set's name is two characters, of ":;<…Z[" and of "]^_`a…z{|}". */
const FIRST = 0x3a;
const SECOND = 0x5d;
const RADIX = 33;
const MOST = 34 * RADIX;

/** @throws RangeError when there are more sets than names. */
export function nameOfSet(number: number): string {
  if (number >= MOST) throw new RangeError(`Expected fewer than ${MOST} sets, found ${number}`);
  return String.fromCharCode(FIRST + Math.floor(number / RADIX), SECOND + (number % RADIX));
}

/** The number of the set whose name stands in `names` at `at`. */
export const setAt = (names: string, at: number): number =>
  (names.charCodeAt(at) - FIRST) * RADIX + names.charCodeAt(at + 1) - SECOND;
