// How the packed words are written, for their writer (tests/commands/pack-words.mjs) and their reader.
//
// Words are grouped by the sets that they are in, so that a group names its sets once. Inside a group they stand
// in order, each as the number of letters that it shares with the one before and the letters that differ (front
// coding): "report 6ed 6er" are three words. The names of the sets of each group, two letters for a set, are
// written in the same way. At last the most frequent pair of characters becomes one, and again (byte pair
// encoding; Gage 1994). Refused: an arithmetic code, a third less weight and ten times the time to read it.

/** Before the words of a group; the sets of all groups, as if words of one, come first. */
export const GROUP = "|";
/** Between the pairs, what is written with them, and the odd words. */
export const PART = "~";
/** What stands for a pair: no character of a word, no digit, and nothing that a string literal escapes. */
export const CODES = "ABCDEFGHIJKLMNOPQRSTUVWXYZ!#%&()*+,/:;<=>?@[]^_`{}";
/** What can be packed; odd words ("MI5", "can’t") stand at the end as they are, each after the number of its group. */
export const PLAIN_WORD = /^[a-z'.-]+$/;

const FIRST = "a".charCodeAt(0);
const RADIX = 26;
/** After "z": the first letter of a name has more values than the second. */
const AFTER_Z = "'.-";

/** The two letters that name a set, below 754. */
export function nameOfSet(number: number): string {
  const high = Math.floor(number / RADIX);
  const first = high < RADIX ? String.fromCharCode(FIRST + high) : AFTER_Z.charAt(high - RADIX);
  return first + String.fromCharCode(FIRST + (number % RADIX));
}

/** The numbers of sets whose names stand one after the other. */
export function setsNamed(names: string): number[] {
  const numbers: number[] = [];
  for (let at = 0; at < names.length; at += 2) {
    const code = names.charCodeAt(at) - FIRST;
    const high = code < 0 ? RADIX + AFTER_Z.indexOf(names.charAt(at)) : code;
    numbers.push(high * RADIX + names.charCodeAt(at + 1) - FIRST);
  }
  return numbers;
}
