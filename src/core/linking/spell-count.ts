// A small count -> the word that a sentence for the reader uses for it.

const WORDS = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];

/** "two" for 2; figures from ten on, as newspapers write. */
export function countOf(count: number): string {
  return WORDS[count] ?? String(count);
}
