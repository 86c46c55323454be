// Folded text -> its words, for alignment. In Chinese, Japanese and Thai, which put no space between
// words, each character counts as one.

import { type FoldedText, isWordUnit } from "./fold-text.ts";

/** Words of a stretch of folded text; offsets are into the folded text. */
export interface Tokens {
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** Two equal words have equal hashes; two unequal ones hardly ever. */
  readonly hash: Int32Array;
}

/** The words of `text.folded` in [from, to); a word that the edges cut is cut. Linear in to - from. */
export function tokenize(text: FoldedText, from: number, to: number): Tokens {
  const { folded, gaps } = text;
  const found = { from: [] as number[], to: [] as number[], hash: [] as number[] };
  let start = -1;
  let hash = 0;
  let digit = false;
  const close = (end: number) => {
    if (start < 0) return;
    found.from.push(start);
    found.to.push(end);
    found.hash.push(hash);
    start = -1;
  };
  for (let at = Math.max(0, from); at < Math.min(to, folded.length); at += 1) {
    const unit = folded.charCodeAt(at);
    if (gaps[at] === 1) close(at);
    if (!isWordUnit(unit)) {
      close(at);
      continue;
    }
    // "Qt5", "40km", "G20": the figure can change while the letters stay.
    if (standsAlone(unit) || isDigit(unit) !== digit) close(at);
    digit = isDigit(unit);
    if (start < 0) {
      start = at;
      hash = FNV_BASIS;
    }
    hash = Math.imul(hash ^ unit, FNV_PRIME);
    if (standsAlone(unit)) close(at + 1);
  }
  close(Math.min(to, folded.length));
  return {
    from: Int32Array.from(found.from),
    to: Int32Array.from(found.to),
    hash: Int32Array.from(found.hash),
  };
}

// FNV-1a, 32 bits.
const FNV_BASIS = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

export function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39;
}

/** Thai, Lao and Khmer; kana and the Chinese characters. */
function standsAlone(unit: number): boolean {
  return (
    (unit >= 0x0e00 && unit <= 0x0eff) ||
    (unit >= 0x1780 && unit <= 0x17ff) ||
    (unit >= 0x3040 && unit <= 0x9fff)
  );
}
