// How the packed words are written, for their writer (tests/commands/pack-words.mjs) and their reader.
//
// Words stand in drawers: those with the same first letter in one, there those with the same second and third letter in one inside it, and
// of each word the letters after these and the number of its group, which is the sets that it is in. A group's number is written in characters that no
// word has, so that it ends the word, too. A word is looked for in its drawer by the browser's own search, and nothing is unpacked: an article has
// some five hundred different words of the eight thousand, and asks for a fifth of the groups. The names of the sets
// of each group, two letters for a set, are front-coded with a digit for what is shared. Refused: words as the letters that differ from the one before, all
// of them read into a map for the first word (a sixth of what the first article takes, and no lighter), byte pair encoding on top (Gage 1994; 11 KB less, the
// time once more and most of the garbage) and an arithmetic code (ten times the time).

/** Ends the words of one first letter; stands behind an odd word. */
export const END = "|";
/** Before the second and the third letter, and behind the last word of a first letter. */
export const DRAWER = "_";
/** Digits of the groups' numbers: nothing that a plain word holds or a string literal escapes. */
const DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ!#%&()*+,/:;<=>?@[]^{}~";
/** So many groups, those of most words, have one digit; the others have two. */
export const SHORT = 18;
/** Longer words are in no set. */
export const LONGEST = 24;
/** What stands in a drawer. The odd words (a mark alone, two letters, those with capitals) stand in one of their own, each behind a space and before the number of its group. */
export const PLAIN_WORD = new RegExp(`^[a-z\u00df-\u00ff'.-]{3,${LONGEST}}$`);

/** How the number of a group, from 1, is written. @throws RangeError when there are more groups than numbers. */
export function digitsOf(group: number): string {
  if (group <= SHORT) return DIGITS.charAt(group - 1);
  const rest = group - SHORT - 1;
  const first = SHORT + Math.floor(rest / DIGITS.length);
  if (first >= DIGITS.length) throw new RangeError(`Expected fewer groups, found ${group}`);
  return DIGITS.charAt(first) + DIGITS.charAt(rest % DIGITS.length);
}

/** The group whose number is written in `text` at `at`; 0: none. */
export function groupAt(text: string, at: number): number {
  const first = DIGITS.indexOf(text.charAt(at));
  if (first < SHORT) return first + 1;
  return SHORT + 1 + (first - SHORT) * DIGITS.length + DIGITS.indexOf(text.charAt(at + 1));
}

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
