// Words in quotation marks that are nobody's own: titles of books, films and programmes, slogans, and
// the set phrases of public speech. They join articles that have nothing else in common.

import { STOCK_PHRASES } from "./stock-phrase-list.ts";
import { isContentWord, keyOf, type Word } from "./words.ts";

const CAPITAL = /^[\p{Lu}\p{N}]/u;
const SMALL = /\p{Ll}/u;

/**
 * True for a title ("Evenings With Nora Quill"): every word that counts has a capital. Not for words
 * shouted in capitals throughout ("STOP THE COUNT"), nor for a sentence that begins with a name.
 */
export function isTitle(text: string, words: readonly Word[]): boolean {
  if (!SMALL.test(text)) return false;
  const counting = words.filter(({ key }) => isContentWord(key));
  return (
    counting.length > 1 && counting.every(({ start, end }) => CAPITAL.test(text.slice(start, end)))
  );
}

/** For each word, 1 where it belongs to a stock phrase. Linear. */
export function stockWords(words: readonly Word[]): Uint8Array {
  const stock = new Uint8Array(words.length);
  for (let at = 0; at < words.length; at += 1) {
    for (const phrase of phrasesByFirst.get(words[at]?.key ?? "") ?? []) {
      if (phrase.every((key, k) => words[at + k]?.key === key))
        stock.fill(1, at, at + phrase.length);
    }
  }
  return stock;
}

/** How many of `words` belong to no stock phrase. */
export function wordsOfItsOwn(words: readonly Word[]): number {
  return stockWords(words).reduce((sum, stock) => sum + 1 - stock, 0);
}

const phrasesByFirst = new Map<string, string[][]>();
for (const phrase of STOCK_PHRASES) {
  const keys = phrase.split(" ").map(keyOf);
  const first = keys[0] ?? "";
  phrasesByFirst.set(first, [...(phrasesByFirst.get(first) ?? []), keys]);
}
