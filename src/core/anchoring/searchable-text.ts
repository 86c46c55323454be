// A folded text that can say at once that it does not have a piece. Most pieces of an edited passage
// stand nowhere, and reading a page of 60,000 characters for each of a dozen of them took two thirds of
// the time. A bit set over runs of five units (a Bloom filter with one hash, 1970) answers in their stead.

import type { FoldedText } from "./fold-text.ts";

export interface SearchableText extends FoldedText {
  /** False: the folded text does not have `piece`. True: it may, and has to be read. */
  readonly mayContain: (piece: string) => boolean;
}

const RUN = 5;
/** Bits to a unit of the text: of eight, at most one in eight is set, and a wrong "may" costs a reading. */
const BITS_PER_UNIT = 8;
const LEAST_BITS = 1 << 10;

/** The bit set is made when it is first asked, in linear time, and takes one to two bytes a unit. */
export function searchable(text: FoldedText): SearchableText {
  let bits: Uint32Array | null = null;
  return {
    ...text,
    mayContain: (piece) => {
      bits ??= bitsOf(text.folded);
      for (let at = 0; at + RUN <= piece.length; at += 1) {
        if (!hasBit(bits, hashAt(piece, at))) return false;
      }
      return true;
    },
  };
}

function bitsOf(folded: string): Uint32Array {
  const wanted = Math.max(LEAST_BITS, folded.length * BITS_PER_UNIT);
  const bits = new Uint32Array(2 ** Math.ceil(Math.log2(wanted)) / 32);
  for (let at = 0; at + RUN <= folded.length; at += 1) {
    const hash = hashAt(folded, at);
    const word = (hash >>> 5) & (bits.length - 1);
    bits[word] = (bits[word] ?? 0) | (1 << (hash & 31));
  }
  return bits;
}

function hasBit(bits: Uint32Array, hash: number): boolean {
  return (((bits[(hash >>> 5) & (bits.length - 1)] ?? 0) >>> (hash & 31)) & 1) === 1;
}

function hashAt(text: string, at: number): number {
  let hash = 0x811c9dc5;
  for (let k = at; k < at + RUN; k += 1) hash = Math.imul(hash ^ text.charCodeAt(k), 0x01000193);
  hash ^= hash >>> 15;
  return Math.imul(hash, 0x2c1b3c6d) >>> 0;
}
