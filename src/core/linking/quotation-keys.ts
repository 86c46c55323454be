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
  const said = readQuotation(text);
  // The whole as well: "We did what we could" is found again though no word of it counts.
  return said === null ? [] : keysOf([said.whole(), ...said.neighbours, ...thinned(said.runs, 1)]);
}

/**
 * Of these keys those by which others are looked up, each of which costs a request: of so many runs next to each other,
 * `oneOf` (at least two), one is enough. An excerpt worth telling of has five words, and two runs. Whatever has
 * RUN + oneOf - 1 words running in common with the quotation has one of them, where neither has more than 60 runs.
 */
export function quotationLookups(text: string): (oneOf: number) => string[] {
  const said = readQuotation(text);
  if (said === null) return () => [];
  const { runs, neighbours } = said;
  // Whoever is looked up by runs is found by them.
  const whole = runs.length > 0 ? [] : [said.whole()];
  return (oneOf) => keysOf([...whole, ...neighbours, ...thinned(runs, oneOf)]);
}

interface Said {
  readonly whole: () => string;
  readonly neighbours: readonly string[];
  /** Hashes of its runs, in order. */
  readonly runs: readonly string[];
}

/** Null: it is a title, or too short. */
function readQuotation(text: string): Said | null {
  const words = wordsOf(text, MOST_WORDS);
  if (wordsOfItsOwn(words) < RUN || isTitle(text, words)) return null;
  const runs: string[] = [];
  for (let at = 0; at + RUN <= words.length; at += 1) {
    const run = words.slice(at, at + RUN);
    // "and that is why" joins everything to everything.
    if (run.some(({ key }) => isContentWord(key))) runs.push(shortHash(joined(run)));
  }
  return { whole: () => shortHash(joined(words)), neighbours: neighbours(words), runs };
}

function keysOf(hashes: readonly string[]): string[] {
  return [...new Set(hashes)].slice(0, MOST_KEYS).map((hash) => `q:${hash}`);
}

/** Of a speech of a hundred words it finds excerpts of eleven words; wider, it would miss one sentence in five. */
const MOST_WINDOWS = 2;

/** One of so many runs that follow each other; of a long quotation, one in up to twice the window that its keys have. */
function thinned(runs: readonly string[], oneOf: number): readonly string[] {
  if (runs.length > MOST_KEYS) return winnow(runs, Math.min(Math.max(1, oneOf - 1), MOST_WINDOWS));
  return oneOf === 1 ? runs : spread(runs, oneOf);
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

/**
 * Of so many that follow each other, `oneOf`, one at least, and few more. Of those first that are smallest among their
 * neighbours: these a long quotation has kept that has the same words (`winnow`).
 */
function spread(hashes: readonly string[], oneOf: number): string[] {
  const reach = oneOf >> 1;
  // Of fewer than that, the last.
  let passed = Math.max(0, oneOf - hashes.length);
  return hashes.filter((hash, at) => {
    const end = Math.min(at + reach + 1, hashes.length);
    const isSmallest = smallestOf(hashes, Math.max(0, at - reach), end) === hash;
    const isKept = isSmallest || passed + 1 >= oneOf;
    passed = isKept ? 0 : passed + 1;
    return isKept;
  });
}

/**
 * The smallest hash of each window, which is as wide as the limit on keys demands, and so many times that for fewer of
 * them: what is smallest in a wide window is so in the narrow ones that lie in it.
 */
function winnow(hashes: readonly string[], times: number): string[] {
  // Of random hashes, winnowing keeps 2 in (window + 1); some more than that for the odd text.
  const window = times * Math.ceil((2.4 * hashes.length) / MOST_KEYS);
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
