// Where a few words of a passage stand in the text one behind the other. Nothing else agrees with them, so that an
// alignment is sure of them: it walks from run to run, where weighing all ways costs the square of the length.

import type { Tokens } from "./tokens.ts";

/** Words that are looked for: a passage with the nearest words of its context. */
export interface Wanted {
  readonly words: Tokens;
  /** The first and the last word of the passage itself. */
  readonly first: number;
  readonly last: number;
}

/** Where a word is looked for: at its own offset moved by `shift`, give or take `slack`. */
export interface Band {
  readonly shift: number;
  readonly slack: number;
}

/** A word of the passage, and a word of the text. */
export interface Place {
  readonly at: number;
  readonly other: number;
}

/** So many words in a row agree nowhere by chance, if they have so many letters. */
const RUN = 3;
const LETTERS = 8;
/** Between two runs, so many words may be gone and added together. */
const MOST_BETWEEN = 12;

/** The first run; words missed before it are of the context, and only hold the edge. */
export function firstRun({ words, first }: Wanted, text: Tokens, band: Band): Place | null {
  for (let at = words.first; at <= first; at += 1) {
    for (let other = text.first; other < text.next; other += 1) {
      if (words.hash[at] !== text.hash[other] || !isRun(words, at, text, other)) continue;
      const isSure = isLone(words, at, text, other) && isInBand(words, at, { text, other, band });
      if (isSure) return { at, other };
      break;
    }
  }
  return null;
}

/** The next run from the two words on, with the fewest words between; null where none is near, or it may stand elsewhere. */
export function nextRun(words: Tokens, at: number, text: Tokens, other: number): Place | null {
  for (let between = 1; between <= MOST_BETWEEN; between += 1) {
    for (let gone = 0; gone <= between; gone += 1) {
      const run = { at: at + gone, other: other + between - gone };
      if (words.hash[run.at] !== text.hash[run.other]) continue;
      if (!isRun(words, run.at, text, run.other)) continue;
      return isLone(words, run.at, text, run.other) ? run : null;
    }
  }
  return null;
}

/** True where neither side has the run twice. */
function isLone(words: Tokens, at: number, text: Tokens, other: number): boolean {
  const wanted = words.hash[at];
  for (let k = text.first; k < text.next; k += 1) {
    if (text.hash[k] === wanted && k !== other && isRun(words, at, text, k)) return false;
  }
  for (let k = words.first; k < words.next; k += 1) {
    if (words.hash[k] === wanted && k !== at && isRun(words, at, words, k)) return false;
  }
  return true;
}

function isRun(words: Tokens, at: number, text: Tokens, other: number): boolean {
  const room = Math.min(words.next - at, text.next - other);
  for (let k = 0; k < room; k += 1) {
    if (words.hash[at + k] !== text.hash[other + k]) return false;
    if (k >= RUN - 1 && (words.to[at + k] ?? 0) - (words.from[at] ?? 0) >= LETTERS) return true;
  }
  return false;
}

export function isInBand(
  words: Tokens,
  at: number,
  { text, other, band }: { readonly text: Tokens; readonly other: number; readonly band: Band },
): boolean {
  const off = (text.from[other] ?? 0) - (words.from[at] ?? 0) - band.shift;
  return off >= -band.slack && off <= band.slack;
}
