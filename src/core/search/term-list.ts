// The terms of a digest, by number, without a string for each: a large library has a million, and a query looks
// at twenty. Which of them can be a misspelt word is asked of their letters alone, before any is compared.

import type { Digest } from "./digest.ts";

const NEWLINE = "\n";

export class TermList {
  readonly count: number;
  readonly #text: string;
  /** Where each term begins in the text; the last is where one more would. Null: not asked for yet. */
  #starts: Uint32Array | null = null;
  #letters: Uint32Array | null = null;

  constructor({ terms, termStarts }: Digest) {
    this.#text = terms;
    this.count = Math.max(0, termStarts.length - 1);
  }

  /** Empty for a number that no term has. */
  at(term: number): string {
    if (term < 0 || term >= this.count) return "";
    const starts = this.#startsOf();
    return this.#text.slice(starts[term] ?? 0, (starts[term + 1] ?? 0) - 1);
  }

  begins(term: number, word: string): boolean {
    return term < this.count && this.#text.startsWith(word, this.#startsOf()[term] ?? 0);
  }

  /** The first place whose term is not before `word`. */
  placeOf(word: string): number {
    let low = 0;
    let high = this.count;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.at(middle) < word) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /**
   * Those that may become `word` by changing, leaving out or putting in `most` letters: of about its length, and with
   * no more letters that the other lacks. Linear in the terms, a few nanoseconds for each.
   */
  *withLettersOf(word: string, most: number): Generator<number> {
    const starts = this.#startsOf();
    const letters = this.#lettersOf();
    const wanted = lettersIn(word, 0, word.length);
    for (let term = 0; term < this.count; term += 1) {
      const length = (starts[term + 1] ?? 0) - (starts[term] ?? 0) - 1;
      if (length > word.length + most || length < word.length - most) continue;
      const own = letters[term] ?? 0;
      if (hasMore(own & ~wanted, most) || hasMore(wanted & ~own, most)) continue;
      yield term;
    }
  }

  #startsOf(): Uint32Array {
    if (this.#starts !== null) return this.#starts;
    const starts = new Uint32Array(this.count + 1);
    let at = 0;
    for (let term = 0; term < this.count; term += 1) {
      starts[term] = at;
      const end = this.#text.indexOf(NEWLINE, at);
      at = (end === -1 ? this.#text.length : end) + 1;
    }
    starts[this.count] = at;
    this.#starts = starts;
    return starts;
  }

  #lettersOf(): Uint32Array {
    if (this.#letters !== null) return this.#letters;
    const starts = this.#startsOf();
    const letters = new Uint32Array(this.count);
    for (let term = 0; term < this.count; term += 1) {
      letters[term] = lettersIn(this.#text, starts[term] ?? 0, (starts[term + 1] ?? 0) - 1);
    }
    this.#letters = letters;
    return letters;
  }
}

/** A bit for each letter that occurs; other scripts share the bits, and are told apart by the comparison. */
function lettersIn(text: string, start: number, end: number): number {
  let letters = 0;
  for (let at = start; at < end; at += 1) letters |= 1 << (text.charCodeAt(at) & 31);
  return letters;
}

/** True where more than `most` bits are set. */
function hasMore(bits: number, most: number): boolean {
  let left = bits;
  for (let count = 0; left !== 0; count += 1) {
    if (count === most) return true;
    left &= left - 1;
  }
  return false;
}
