// Is a capital within a sentence a sign of a name? Not in German, where every noun has one, and not in headlines that give every word one.

/** Lower-case words that German has and none of the languages that write it like this: "die" is English, "des" French. */
const GERMAN = new Set(
  "und nicht das dass ein eine einen einem einer eines dem für sich wird wurde sind auch mit auf über nach zum zur vom beim im ist wir ich aber oder sagte".split(
    " ",
  ),
);
/** "Sturm und Drang" has one of them, in whatever language it is told of. */
const LEAST_GERMAN = 2;
/** A passage of so few words may have one only. */
const FEW_WORDS = 8;

/** `words`: as written, of both wordings. */
export function areGerman(words: readonly string[]): boolean {
  const found = new Set(words.filter((word) => GERMAN.has(word)));
  return found.size >= LEAST_GERMAN || (found.size === 1 && new Set(words).size <= FEW_WORDS);
}

/** Shorter ones ("of", "with") have none in some houses' style. */
const LONG_WORD = /\p{L}{5,}/gu;
const CAPITAL = /^\p{Lu}/u;
const LEAST_LONG = 3;

/** "Relief Agency Raises Count of Displaced" */
export function isTitleCase(headline: string): boolean {
  const words = headline.match(LONG_WORD) ?? [];
  return words.length >= LEAST_LONG && words.every((word) => CAPITAL.test(word));
}
