// What is made of a word by replacing and comparing letters, remembered: an article repeats its words, and its names
// most of all.

/** Emptied when full, so that a page of nothing but new words keeps no more than any other. */
const MOST = 4096;
/** V8 keeps longer pieces as views of the text that they were cut from: remembered, they would keep the article too. */
export const LONGEST_REMEMBERED = 12;

/** `make`, which is asked once for each word of at most `longest` letters. */
export function remembered<Made>(
  make: (word: string) => Made,
  longest = LONGEST_REMEMBERED,
): (word: string) => Made {
  const all = new Map<string, Made>();
  return (word) => {
    if (word.length > longest) return make(word);
    const known = all.get(word);
    if (known !== undefined) return known;
    const own = word.length > LONGEST_REMEMBERED ? copyOf(word) : word;
    const made = make(own);
    if (all.size === MOST) all.clear();
    all.set(own, made);
    return made;
  };
}

/** A view of a string that nothing else is in. */
export const copyOf = (word: string): string => ` ${word}`.slice(1);
