// Which characters make words. A table by UTF-16 code unit, filled as characters turn up: a Unicode
// regular expression for each letter was half the cost of the whole analysis. For the same reason the rules'
// own expressions spell Latin letters out ("A-Z\u00c0-\u00de"), as names in English text are written:
// a class like \p{L} takes a browser milliseconds at its first use.

export const CharacterClass = { unknown: 0, other: 1, space: 2, letter: 3, digit: 4 } as const;

/** Soft hyphens and zero-width joints belong to the word that they stand in. */
const LETTER = /[\p{L}\p{M}\u00ad\u200b-\u200d\u2060]/u;
const DIGIT = /\p{N}/u;
const SPACE = /\s/;

/** Filled as characters turn up, from plain English: Unicode expressions take a millisecond to compile. */
const classes = new Uint8Array(0x10000);
fill(0, 0x7f, CharacterClass.other);
fill(0x09, 0x0d, CharacterClass.space);
fill(0x20, 0x20, CharacterClass.space);
fill(0x30, 0x39, CharacterClass.digit);
fill(0x41, 0x5a, CharacterClass.letter);
fill(0x61, 0x7a, CharacterClass.letter);
/** Latin-1's signs, with the letters, digits, soft hyphen and space among them. */
fill(0xa1, 0xbf, CharacterClass.other);
fill(0xa0, 0xa0, CharacterClass.space);
for (const letter of [0xaa, 0xad, 0xb5, 0xba]) fill(letter, letter, CharacterClass.letter);
for (const digit of [0xb2, 0xb3, 0xb9, 0xbc, 0xbd, 0xbe]) fill(digit, digit, CharacterClass.digit);
/** Letters of the languages written in Latin script, with the two signs among them. */
fill(0xc0, 0x24f, CharacterClass.letter);
for (const sign of [0xd7, 0xf7]) fill(sign, sign, CharacterClass.other);
/** Dashes, quotation marks, bullets and dots; the signs of euro and trade mark. */
fill(0x2010, 0x2027, CharacterClass.other);
for (const sign of [0x20ac, 0x2122]) fill(sign, sign, CharacterClass.other);

function fill(first: number, last: number, found: number): void {
  classes.fill(found, first, last + 1);
}

function classify(character: string): number {
  if (LETTER.test(character)) return CharacterClass.letter;
  if (DIGIT.test(character)) return CharacterClass.digit;
  return SPACE.test(character) ? CharacterClass.space : CharacterClass.other;
}

const isHighSurrogate = (code: number): boolean => code >= 0xd800 && code <= 0xdbff;

/** The class of the character at `at`; `other` beyond the ends of the text and for half surrogates. */
export function classAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  // Beyond the ends it is no number.
  if (!(code >= 0)) return CharacterClass.other;
  if (code >= 0xd800 && isHighSurrogate(code))
    return classify(String.fromCodePoint(text.codePointAt(at) ?? code));
  const known = classes[code];
  if (known !== undefined && known !== CharacterClass.unknown) return known;
  const found = classify(String.fromCharCode(code));
  classes[code] = found;
  return found;
}

/** True for letters, digits and what joins them inside a word. */
export const isWordAt = (text: string, at: number): boolean =>
  classAt(text, at) >= CharacterClass.letter;

/** Code units of the character at `at`: two for a surrogate pair. */
export const widthAt = (text: string, at: number): number =>
  isHighSurrogate(text.charCodeAt(at)) && (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;

/** True where a capital letter, of any script that has them, stands at `at`. */
export function isCapitalAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 0x80) return code >= 0x41 && code <= 0x5a;
  const letter = text.charAt(at);
  return classAt(text, at) === CharacterClass.letter && letter !== letter.toLowerCase();
}

/** True where one of 0 to 9 stands at `at`. */
export function isDigitAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 0x30 && code <= 0x39;
}

/** True for 0 to 9 and nothing else. */
export function isDigits(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (!isDigitAt(text, at)) return false;
  return text !== "";
}

/** True for digits with a stop or a comma: "1,500". */
export const hasPoint = (text: string): boolean => text.includes(".") || text.includes(",");

/** Where the first apostrophe stands, or -1. */
export function apostropheIn(word: string): number {
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at);
    if (code === 0x27 || code === 0x2019) return at;
  }
  return -1;
}

/** Where the first hyphen stands, or -1. */
export function hyphenIn(word: string): number {
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at);
    if (code === 0x2d || code === 0x2010 || code === 0x2011) return at;
  }
  return -1;
}

/** True when `text` is one of the characters of `marks`: a pattern that says so must be compiled, as a hundred others on the first article. */
export const isMarkOf = (marks: string, text: string): boolean =>
  text.length === 1 && marks.includes(text);
