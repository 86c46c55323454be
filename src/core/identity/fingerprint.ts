// Is this the text of an article that is kept, edited, or in another page's frame? A sketch of each text: the
// smallest hashes of its word shingles (Broder, On the resemblance and containment of documents, 1997, §4).
// Two texts that share much share many of them, so that the hashes themselves are the index: what is looked up
// are a few dozen keys, never all articles.

import { finish, type Steps } from "../model/steps.ts";

/** So many hashes are kept of a text: the share of common ones is then known to ±.04. */
const SKETCH_SIZE = 128;
/** Words of one shingle. Three tell texts apart no better, and few of them survive an edit of three words in ten. */
const SHINGLE_WORDS = 2;
/** Of characters that stand for words: one says less than a word does. */
const SHINGLE_CHARACTERS = 4;
/** A text with fewer shingles is a notice, and notices are alike. */
const LEAST_SHINGLES = 60;
/** Thai, Khmer, kana and Chinese characters, which no space parts. */
const ALONE = "[\\u0e00-\\u0eff\\u1780-\\u17ff\\u3040-\\u9fff]";
const IS_ALONE = new RegExp(`^${ALONE}`, "u");
const WORD = new RegExp(`${ALONE}|(?:(?!${ALONE})[\\p{L}\\p{N}\\p{M}])+`, "gu");
/** Soft hyphens and zero-width characters, which copies lose. */
const INVISIBLE = /\p{Cf}+/gu;

/** The sketch of a text, smallest hash first, as the store's index takes it; empty where the text is too short. */
export function fingerprintOf(text: string): string[] {
  return finish(fingerprintInSteps(text));
}

/** So many shingles are hashed in about a millisecond. */
const SHINGLES_A_STEP = 4_000;

/** The same with rests in between. */
export function* fingerprintInSteps(text: string): Steps<string[]> {
  // Not core/anchoring's folding, which may be mended one day: sketches are kept for years.
  const plain = text.normalize("NFKC").replace(INVISIBLE, "").toLowerCase();
  yield;
  const words = plain.match(WORD) ?? [];
  const hashes = new Set<number>();
  for (const [at, word] of words.entries()) {
    if (at % SHINGLES_A_STEP === 0) yield;
    const end = at + (IS_ALONE.test(word) ? SHINGLE_CHARACTERS : SHINGLE_WORDS);
    if (end <= words.length) hashes.add(hashOf(words, at, end));
  }
  if (hashes.size < LEAST_SHINGLES) return [];
  const smallest = Uint32Array.from(hashes).sort().subarray(0, SKETCH_SIZE);
  return Array.from(smallest, (hash) => hash.toString(36).padStart(7, "0"));
}

/** FNV-1a over the words' units, then mixed: FNV's low values alone would favour short words. */
function hashOf(words: readonly string[], from: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let at = from; at < end; at += 1) {
    const word = words[at] ?? "";
    for (let k = 0; k < word.length; k += 1) {
      hash = Math.imul(hash ^ word.charCodeAt(k), 0x01000193);
    }
    hash = Math.imul(hash ^ 0x20, 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/**
 * The share of shingles that the two texts have in common, 0 to 1, as far as their sketches tell: of the
 * smallest hashes of both together, how many are of both.
 */
export function resemblance(a: readonly string[], b: readonly string[]): number {
  const inA = new Set(a);
  const inB = new Set(b);
  // Of equal length and lower case, so that their order as text is their order as numbers.
  const both = [...new Set([...a, ...b])].sort().slice(0, Math.max(a.length, b.length));
  const common = both.filter((hash) => inA.has(hash) && inB.has(hash)).length;
  return both.length === 0 ? 0 : common / both.length;
}

/** Texts that resemble each other more than this are one article: docs/ACCURACY.md says how sure that is. */
const SAME_ARTICLE = 0.22;

export function isSameText(a: readonly string[], b: readonly string[]): boolean {
  return resemblance(a, b) >= SAME_ARTICLE;
}
