// Words and the white space behind them apart, so that neither a tint nor a stroke runs on to the next word.

/** The words, and what white space ends them; joined they are `text`. */
export function splitSpace(text: string): readonly [words: string, space: string] {
  const words = text.trimEnd();
  return [words, text.slice(words.length)];
}
