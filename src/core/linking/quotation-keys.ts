// A quotation -> its fingerprints. Two tellings of one utterance share at least one: every run of words
// that both have in common, long enough, gives both the same fingerprint, however much each leaves out.
// Method: winnowing (Schleimer, Wilkerson and Aiken, SIGMOD 2003) over runs of four words.

import { isTitle, wordsOfItsOwn } from "./stock-phrases.ts";
import { isContentWord, shortHash, type Word, wordsOf } from "./words.ts";
import { MOST_IN_ORDER } from "./words-in-order.ts";

/** Words to a fingerprint: three are common in all talk ("we have to"), five miss a reworded clause. */
export const RUN = 4;
/** Keys of one quotation; the index refuses more than 64 of a mark. */
const MOST_KEYS = 60;
/** A page may put marks around its whole text; the first words are enough to find it. */
export const MOST_WORDS = 4000;

/**
 * The keys of a quotation, without doubles; none for a title and for fewer than four words. Up to 60
 * runs, all are kept; of more, the smallest hash in each window, so that any common stretch as long as
 * the window gives both quotations a common key. Reads the first 4,000 words.
 */
export function quotationKeys(text: string): string[] {
  return keysOf(text, false);
}

/**
 * Of these keys those by which others are looked up, each of which costs a request: of runs next to each other one is enough,
 * since an excerpt worth telling of has five words, and two runs. Whatever has five words running in common with the quotation
 * has one of them.
 */
export function quotationLookups(text: string): string[] {
  return keysOf(text, true);
}

function keysOf(text: string, isLookup: boolean): string[] {
  const words = wordsOf(text, MOST_WORDS);
  if (wordsOfItsOwn(words) < RUN || isTitle(text, words)) return [];
  const hashes: string[] = [];
  for (let at = 0; at + RUN <= words.length; at += 1) {
    const run = words.slice(at, at + RUN);
    // "and that is why" joins everything to everything.
    if (run.some(({ key }) => isContentWord(key))) hashes.push(shortHash(joined(run)));
  }
  // The whole as well: "We did what we could" is found again though no word of it counts.
  // Whoever is looked up by runs is found by them.
  const isFoundByRuns = isLookup && hashes.length > 0;
  const whole = isFoundByRuns ? [] : [shortHash(joined(words))];
  const runs = hashes.length > MOST_KEYS ? winnow(hashes) : isLookup ? spread(hashes) : hashes;
  return [...new Set([...whole, ...neighbours(words), ...runs])]
    .slice(0, MOST_KEYS)
    .map((hash) => `q:${hash}`);
}

/**
 * Each two words that count and follow each other, of a short quotation: "a tax on having been born" and
 * "a tax on being born" have no four words running in common.
 */
function neighbours(words: readonly Word[]): string[] {
  if (words.length > MOST_IN_ORDER) return [];
  const counting = words.filter(({ key }) => isContentWord(key));
  return counting.slice(1).map(({ key }, before) => shortHash(`${counting[before]?.key} ${key}`));
}

function joined(words: readonly Word[]): string {
  return words.map(({ key }) => key).join(" ");
}

/** Greater than any hash, which is of letters and digits: a run at either end has one neighbour alone to be smaller than. */
const ABOVE_ALL = "~";

/**
 * Of two that follow each other one at least, and few more than half of all. Of those first that are smaller than both their
 * neighbours: these a long quotation has kept that has the same words (`winnow`).
 */
function spread(hashes: readonly string[]): string[] {
  let isKept = hashes.length > 1;
  return hashes.filter((hash, at) => {
    const isSmallest = hash < (hashes[at - 1] ?? ABOVE_ALL) && hash < (hashes[at + 1] ?? ABOVE_ALL);
    isKept = isSmallest || !isKept;
    return isKept;
  });
}

/** The smallest hash of each window, which is as wide as the limit on keys demands. */
function winnow(hashes: readonly string[]): string[] {
  // Of random hashes, winnowing keeps 2 in (window + 1); some more than that for the odd text.
  const window = Math.ceil((2.4 * hashes.length) / MOST_KEYS);
  const kept: string[] = [];
  for (let at = 0; at + window <= hashes.length; at += 1) {
    const smallest = smallestOf(hashes, at, at + window);
    if (smallest !== kept.at(-1)) kept.push(smallest);
  }
  return kept;
}

function smallestOf(hashes: readonly string[], from: number, to: number): string {
  let smallest = hashes[from] ?? "";
  for (let at = from + 1; at < to; at += 1) {
    const hash = hashes[at] ?? "";
    if (hash < smallest) smallest = hash;
  }
  return smallest;
}
