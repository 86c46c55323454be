// Text -> the terms that it is found by: words without case and accents, and the letters that Unicode does
// not take apart.

/** Letters with a stroke or tied together, which decomposition leaves whole. */
const WHOLE_LETTERS: Readonly<Record<string, string>> = {
  æ: "ae",
  ð: "d",
  ø: "o",
  þ: "th",
  đ: "d",
  ħ: "h",
  ı: "i",
  ł: "l",
  œ: "oe",
  ß: "ss",
};

const ANY_WHOLE_LETTER = /[æðøþđħıłœß]/g;
/** What an accent becomes once it is taken off its letter. */
const MARKS = /\p{M}+/gu;
/** Most words of most libraries: nothing to take apart, which is what costs. */
const ASCII = /^[\x20-\x7e]*$/;
const SPACES = /[\n\r\p{Z}\p{P}]+/u;
/** What a page writes without a space for longer than that is no word. */
const LONGEST = 60;

/** "Évora" and "EVORA" give "evora"; "Łódź" gives "lodz". */
export function foldTerm(term: string): string {
  if (ASCII.test(term)) return term.toLowerCase();
  return term
    .normalize("NFKD")
    .replace(MARKS, "")
    .toLowerCase()
    .replace(ANY_WHOLE_LETTER, (letter) => WHOLE_LETTERS[letter] ?? letter);
}

/** The terms of `text` in order, doubles kept, each cut to 60 code units. Linear. */
export function termsOf(text: string): string[] {
  return foldTerm(text)
    .split(SPACES)
    .filter((term) => term !== "")
    .map((term) => term.slice(0, LONGEST));
}
