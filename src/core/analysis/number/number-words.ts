// The words that numbers are written in. A list of common English, made for Pressmark.

import { wordNumbers, wordSet } from "../text/word-sets.ts";

/** Below one hundred: these add up ("forty-two"). */
export const SMALL_NUMBERS = wordNumbers(
  "zero:0 naught:0 nought:0 one:1 two:2 three:3 four:4 five:5 six:6 seven:7 eight:8 nine:9 ten:10 eleven:11 " +
    "twelve:12 thirteen:13 fourteen:14 fifteen:15 sixteen:16 seventeen:17 eighteen:18 nineteen:19 twenty:20 " +
    "thirty:30 forty:40 fifty:50 sixty:60 seventy:70 eighty:80 ninety:90",
);

/** These multiply what stands before them. */
export const MAGNITUDES = wordNumbers(
  "hundred:100 thousand:1e3 lakh:1e5 million:1e6 crore:1e7 billion:1e9 trillion:1e12 quadrillion:1e15",
);

/** A magnitude after digits only: "$2.3bn". Case matters: "10M" is ten million, "10m" may be ten metres. */
export const SHORT_MAGNITUDES = wordNumbers(
  "B:1e9 BN:1e9 Bn:1e9 G:1e9 K:1e3 M:1e6 MM:1e6 Mn:1e6 T:1e12 b:1e9 bil:1e9 bln:1e9 bn:1e9 k:1e3 m:1e6 " +
    "mil:1e6 mill:1e6 mln:1e6 mm:1e6 mn:1e6 tln:1e12 tn:1e12 trn:1e12",
);

/** Short magnitudes that are also units or nothing at all: only after a currency sign, or before a counted noun. */
export const AMBIGUOUS_MAGNITUDES = wordSet("T mm m mil mill");

export const DOZENS = wordNumbers("doz:12 dozen:12 dozens:12 dozs:12");

/** A magnitude with no figure before it: "thousands of protesters". */
export const VAGUE_NUMBERS = wordSet(
  "billions crores dozens hundreds lakhs millions scores tens thousands trillions",
);

/** Denominators in the singular; the plural adds an s. "second" is never one. */
export const DENOMINATORS = wordNumbers(
  "half:2 third:3 quarter:4 fourth:4 fifth:5 sixth:6 seventh:7 eighth:8 ninth:9 tenth:10 eleventh:11 twelfth:12 " +
    "thirteenth:13 fourteenth:14 fifteenth:15 sixteenth:16 seventeenth:17 eighteenth:18 nineteenth:19 " +
    "twentieth:20 thirtieth:30 fortieth:40 fiftieth:50 sixtieth:60 seventieth:70 eightieth:80 ninetieth:90 " +
    "hundredth:100 thousandth:1e3 millionth:1e6 billionth:1e9 trillionth:1e12",
);

/** "first" to "ninth", the last part of "twenty-first". */
export const ORDINAL_ONES = wordNumbers(
  "first:1 second:2 third:3 fourth:4 fifth:5 sixth:6 seventh:7 eighth:8 ninth:9",
);

export const VULGAR_FRACTIONS: ReadonlyMap<string, number> = new Map([
  ["¼", 1 / 4],
  ["½", 1 / 2],
  ["¾", 3 / 4],
  ["⅐", 1 / 7],
  ["⅑", 1 / 9],
  ["⅒", 1 / 10],
  ["⅓", 1 / 3],
  ["⅔", 2 / 3],
  ["⅕", 1 / 5],
  ["⅖", 2 / 5],
  ["⅗", 3 / 5],
  ["⅘", 4 / 5],
  ["⅙", 1 / 6],
  ["⅚", 5 / 6],
  ["⅛", 1 / 8],
  ["⅜", 3 / 8],
  ["⅝", 5 / 8],
  ["⅞", 7 / 8],
]);

/** Changes and multiples that are one word: "the price doubled". */
export const MULTIPLES = wordNumbers(
  "double:2 doubled:2 doubles:2 doubling:2 halve:0.5 halved:0.5 halves:0.5 halving:0.5 fourfold:4 fivefold:5 sixfold:6 sevenfold:7 eightfold:8 ninefold:9 tenfold:10 threefold:3 quadruple:4 quadrupled:4 " +
    "quadruples:4 quadrupling:4 quintupled:5 thrice:3 treble:3 trebled:3 trebling:3 triple:3 tripled:3 triples:3 tripling:3 twice:2",
);

/** Words that a number may begin with: a compound that starts with one is cut at its hyphens. */
export const NUMBER_WORDS = wordSet(
  "half quarter",
  SMALL_NUMBERS,
  MAGNITUDES,
  DOZENS,
  VAGUE_NUMBERS,
);
