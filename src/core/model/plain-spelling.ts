// How a newspaper that prints no accents spells a name. Agency copy drops them ("Erdogan"), so every
// list of officials is matched in both spellings.

/** Letters that Unicode does not decompose into a base letter and a mark. */
const WHOLE_LETTERS: ReadonlyMap<string, string> = new Map([
  ["Æ", "Ae"],
  ["Ð", "D"],
  ["Ø", "O"],
  ["Þ", "Th"],
  ["ß", "ss"],
  ["æ", "ae"],
  ["ð", "d"],
  ["ø", "o"],
  ["þ", "th"],
  ["Đ", "D"],
  ["đ", "d"],
  ["ı", "i"],
  ["Ł", "L"],
  ["ł", "l"],
  ["œ", "oe"],
  ["ə", "a"],
]);

/** A name that is plain already, as nine of ten are: "Angela Merkel". */
const ASCII_ONLY = /^[\0-\x7f]*$/;
/** The marks that NFD splits off a letter, as in "e\u0301". */
const COMBINING_MARKS = /\p{Mn}+/gu;
/** Those of Latin letters, and words that have no others: a class of all marks takes a browser milliseconds to compile. */
const LATIN_MARKS = /[\u0300-\u036f]+/g;
const ONLY_LATIN = /^[\0-\u036f\u2000-\u206f]*$/;
/** Letters outside ASCII, those of `WHOLE_LETTERS` among them. */
const FOREIGN_LETTER = /[^\0-\x7f]/g;

/** `name` without accents ("Recep Tayyip Erdoğan" -> "Recep Tayyip Erdogan"); case is kept. */
export function plainSpelling(name: string): string {
  if (ASCII_ONLY.test(name)) return name;
  const apart = name.normalize("NFD");
  const bare = apart.replace(ONLY_LATIN.test(apart) ? LATIN_MARKS : COMBINING_MARKS, "");
  return bare.replace(FOREIGN_LETTER, (letter) => WHOLE_LETTERS.get(letter) ?? letter);
}
