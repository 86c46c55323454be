// Where the noun phrase stands that ends or begins at a word: "a spokesman for the NSC", "Roe", "she".

import { isMarkOf } from "../text/characters.ts";
import { closesAbbreviation } from "../text/sentences.ts";
import { isOneOf } from "../text/word-sets.ts";
import { isCueWord, NOUN_FORMS } from "./cue-verbs.ts";
import type { Piece } from "./frame.ts";
import {
  AUXILIARIES,
  CONJUNCTIONS,
  DETERMINERS,
  isAdverb,
  isAdverbialOpener,
  isPastTense,
  isPersonal,
  isWho,
  OTHER_PRONOUNS,
  PREPOSITIONS,
} from "./function-words.ts";
import {
  bearerOf,
  endsInS,
  isAfterName,
  type NounPhrase,
  nameIn,
  nameWithTitle,
  TIES,
} from "./name-phrase.ts";
import { type NamedMention, type Names, nameAt } from "./names.ts";
import { isCapital, keyAt, lower } from "./pieces.ts";

/** True for a word that can only be a verb of reporting. */
const isPlainCue = (word: string): boolean => isCueWord(word) && !NOUN_FORMS.has(word);

/** Words that no noun phrase runs over. */
const endsPhrase = (word: string): boolean =>
  CONJUNCTIONS.has(word) ||
  AUXILIARIES.has(word) ||
  isPersonal(word) ||
  isWho(word) ||
  word === "which" ||
  word === "not";

/** The marks of a nickname, which are no quotation: Robert "Bobby" Scott. */
const isNicknameMark = (pieces: readonly Piece[], index: number): boolean =>
  isMarkOf("\"“”'’‘", pieces[index]?.text ?? "") &&
  isCapital(pieces[index - 1]) &&
  isCapital(pieces[index + 1]);

/** The dot of "Roe.com". */
function isInsideWord(pieces: readonly Piece[], index: number): boolean {
  const [before, mark, after] = [pieces[index - 1], pieces[index], pieces[index + 1]];
  return (
    mark?.text === "." &&
    before?.kind === "word" &&
    after?.kind === "word" &&
    before.end === mark.start &&
    mark.end === after.start &&
    !isCapital(after)
  );
}

/** True where `pieces[index]` can be inside a noun phrase, prepositions apart. */
function isPhraseWord(pieces: readonly Piece[], index: number): boolean {
  const piece = pieces[index];
  if (piece === undefined || piece.kind === "quotation") return false;
  if (piece.kind === "punctuation")
    return (
      piece.text === "&" ||
      piece.text === "@" ||
      piece.text === "/" ||
      (piece.text === "%" && pieces[index - 1]?.kind === "number") ||
      isInsideWord(pieces, index) ||
      isNicknameMark(pieces, index) ||
      closesAbbreviation(pieces, index)
    );
  const word = lower(piece);
  // "said Will Roe": the auxiliary is a given name.
  if (word === "will" && isCapital(piece) && isCapital(pieces[index + 1])) return true;
  if (endsPhrase(word) || PREPOSITIONS.has(word)) return false;
  if (piece.kind === "number" || isCapital(piece) || !isPlainCue(word)) return true;
  // "the ruling", "a filing": after a determiner the form is a noun.
  return (
    word.endsWith("ing") && (DETERMINERS.hasKey(keyAt(pieces[index - 1])) || isTrade(pieces, index))
  );
}

/** "head of financial | reporting | Ada Okoye", "professor of creative writing Lee Carr"; not "footage of Roe speaking". */
const isTrade = (pieces: readonly Piece[], index: number): boolean =>
  isOneOf("reporting speaking writing", lower(pieces[index])) &&
  isCapital(pieces[index + 1]) &&
  (lower(pieces[index - 1]) === "of" ||
    (lower(pieces[index - 2]) === "of" &&
      pieces[index - 1]?.kind === "word" &&
      !isCapital(pieces[index - 1]) &&
      !endsPhrase(lower(pieces[index - 1]))));

/** "the | two lawyers", "his | many friends": index of the first of two determiners. */
const beforeCount = (pieces: readonly Piece[], from: number): number =>
  isOneOf("her his its the their these those", lower(pieces[from - 1])) ? from - 1 : from;

/** First index of the phrase that ends with `pieces[last]`, ties left out. */
function plainStart(pieces: readonly Piece[], last: number): number {
  let from = last;
  const floor = Math.max(0, last - PHRASE_REACH);
  while (from > floor && isPhraseWord(pieces, from)) {
    if (DETERMINERS.hasKey(keyAt(pieces[from])) && !isCapital(pieces[from - 1]))
      return beforeCount(pieces, from);
    const before = from - 1;
    const joinsNames =
      lower(pieces[before]) === "and" && isCapital(pieces[before - 1]) && isCapital(pieces[from]);
    if (joinsNames) {
      from = before - 1;
      continue;
    }
    if (!isPhraseWord(pieces, before)) return from;
    const adverb = isAdverb(lower(pieces[before])) && !isCapital(pieces[before]);
    // "a later interview": after a determiner it belongs to the noun.
    if (adverb && !DETERMINERS.hasKey(keyAt(pieces[before - 1]))) return from;
    from = before;
  }
  return from;
}

/** True where what stands before `from` lets a noun phrase begin there. */
function beginsThere(pieces: readonly Piece[], from: number): boolean {
  const before = pieces[from - 1];
  if (before === undefined || before.kind !== "word") return true;
  const word = lower(before);
  return (
    CONJUNCTIONS.has(word) ||
    isPlainCue(word) ||
    isAdverb(word) ||
    DETERMINERS.hasKey(keyAt(pieces[from]))
  );
}

/** The phrase with what is tied to it on the left: "the head of | the committee". */
function tiedStart(pieces: readonly Piece[], from: number): number {
  let start = from;
  while (start > from - PHRASE_REACH) {
    const tie = start - 1;
    if (!TIES.hasKey(keyAt(pieces[tie])) || !isPhraseWord(pieces, tie - 1)) break;
    const left = plainStart(pieces, tie - 1);
    // "Roe died | in May": the verb of a clause, not a noun.
    if (isCapital(pieces[tie - 2]) && /ed$/.test(lower(pieces[tie - 1]))) return from;
    if (isAdverbialOpener(lower(pieces[left])) && !DETERMINERS.hasKey(keyAt(pieces[left])))
      return from;
    // "the word does not appear | in the report".
    if (lower(pieces[left - 1]) === "not") return from;
    start = left;
  }
  if (PREPOSITIONS.hasKey(keyAt(pieces[start - 1])) || !beginsThere(pieces, start)) return from;
  return start;
}

const pronounAt = (index: number): NounPhrase => ({
  from: index,
  to: index + 1,
  kind: "pronoun",
  named: null,
});

/** Whom the word at `last` names, or the name before it where it is "MP" or "QC". */
const namedAt = (pieces: readonly Piece[], last: number, names: Names): NamedMention | null =>
  nameAt(names, pieces[isAfterName(pieces[last]) ? last - 1 : last]?.start ?? -1);

/**
 * "A spokesman for | harbour chief Jo Roe", "aides to | Senate leader Jo Roe": one of several is not who is named; whoever
 * a post is by is.
 */
function isNoTitle(pieces: readonly Piece[], from: number, tied: number): boolean {
  if (isOneOf("by from", lower(pieces[tied - 1]))) return false;
  const first = lower(pieces[from]);
  return (
    isOneOf("a an another one", first) ||
    (TIES.hasKey(keyAt(pieces[from + 1])) &&
      /[^s]s$/.test(first) &&
      (from === 0 || !isCapital(pieces[from])))
  );
}

/** The noun phrase whose last word is `pieces[last]`, else null. */
export function phraseEndingAt(
  pieces: readonly Piece[],
  last: number,
  names: Names,
): NounPhrase | null {
  const piece = pieces[last];
  if (piece === undefined || piece.kind === "quotation") return null;
  const word = lower(piece);
  if (isPersonal(word) || OTHER_PRONOUNS.has(word)) return pronounAt(last);
  if (!isPhraseWord(pieces, last)) return null;
  if (endsInS(piece.text)) return null;
  const named = namedAt(pieces, last, names);
  const plain = plainStart(pieces, last);
  const from = tiedStart(pieces, plain);
  const name = named === null ? null : nameWithTitle(pieces, named, last + 1);
  const tied =
    from < plain &&
    (name === null ||
      name.from === plain ||
      TIES.hasKey(keyAt(pieces[name.from - 1])) ||
      isNoTitle(pieces, from, plain));
  if (name !== null && !tied) return name;
  const holder = from < plain ? bearerOf(pieces, { from, to: plain }, names) : null;
  if (holder !== null) return holder;
  if (from < plain) return { from, to: last + 1, kind: "description", named: null };
  if (DETERMINERS.has(word)) return null;
  return { from, to: last + 1, kind: "description", named: null };
}

/** Longest noun phrase, in pieces, that is read to the right. */
const PHRASE_REACH = 14;

/** "a previously unseen letter": what stands between article and noun belongs to the noun. */
const isArticle = (piece: Piece | undefined): boolean => isOneOf("an a the", lower(piece));

/** True where an adverb or a verb ends the phrase; "Roe's | first", "Roe's | repeated" go on with their noun. */
function breaksOff(pieces: readonly Piece[], from: number, to: number): boolean {
  const word = lower(pieces[to]);
  const adverb = to > from && isAdverb(word) && !isCapital(pieces[to]);
  if (!adverb && !isPastTense(word) && !isPlainPast(pieces, to)) return false;
  if (to <= from + 1) {
    if (isArticle(pieces[from]) || !(adverb || isCapital(pieces[from]))) return false;
  }
  return !isOwner(pieces[to - 1]);
}

/** Pasts that are nouns as often: "the bank | cut its forecast", "the pay cut". */
const isPlainPast = (pieces: readonly Piece[], at: number): boolean =>
  isOneOf("beat bid cast cost cut let quit shed shut split spread", lower(pieces[at])) &&
  DETERMINERS.hasKey(keyAt(pieces[at + 1]));

const isOwner = (piece: Piece | undefined): boolean =>
  endsInS(piece?.text ?? "") && !isExpletive(lower(piece));

/** "reading “no”", "writing: “No.”" */
const isBeforeWords = (pieces: readonly Piece[], index: number): boolean =>
  pieces[isMarkOf(":,", pieces[index]?.text ?? "") ? index + 1 : index]?.kind === "quotation";

/** Index after the last piece of the phrase that begins at `from`, ties included. */
function phraseEnd(pieces: readonly Piece[], from: number): number {
  let to = from;
  const limit = Math.min(pieces.length, from + PHRASE_REACH);
  while (to < limit) {
    const word = lower(pieces[to]);
    const ties = to > from && (word === "of" || word === "for") && isPhraseWord(pieces, to + 1);
    const joinsNames = word === "and" && isCapital(pieces[to - 1]) && isCapital(pieces[to + 1]);
    // "banners | reading “no”".
    const announces =
      to > from && word.endsWith("ing") && isCueWord(word) && isBeforeWords(pieces, to + 1);
    if (
      announces ||
      (!ties && !joinsNames && (breaksOff(pieces, from, to) || !isPhraseWord(pieces, to)))
    )
      break;
    to++;
  }
  return to;
}

/** "There's still time": nobody's name. */
const isExpletive = (word: string): boolean =>
  endsInS(word) && isOneOf("here it that there this what", word.slice(0, -2));

/** The noun phrase whose first word is `pieces[from]`, else null. */
export function phraseStartingAt(
  pieces: readonly Piece[],
  from: number,
  names: Names,
): NounPhrase | null {
  const piece = pieces[from];
  if (piece === undefined || piece.kind === "quotation") return null;
  const word = lower(piece);
  if (isPersonal(word)) return pronounAt(from);
  if (isExpletive(word)) return null;
  const to = phraseEnd(pieces, from);
  if (to === from + 1 && DETERMINERS.has(word) && !OTHER_PRONOUNS.has(word)) return null;
  if (to === from) return OTHER_PRONOUNS.has(word) ? pronounAt(from) : null;
  return nameIn(pieces, { from, to }, names) ?? { from, to, kind: "description", named: null };
}
