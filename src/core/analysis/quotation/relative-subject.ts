// Whose verb it is in a relative clause: "Roe, who said", "a sign, which read", "the text that said".

import { wordSet } from "../text/word-sets.ts";
import { clauseSubject } from "./clause.ts";
import { CUE_NOUNS } from "./cue-verbs.ts";
import type { Piece } from "./frame.ts";
import { isPastTense, PREPOSITIONS } from "./function-words.ts";
import type { NounPhrase } from "./name-phrase.ts";
import type { Names } from "./names.ts";
import { phraseEndingAt } from "./noun-phrase.ts";
import { causedSubject } from "./participle-subject.ts";
import { isCapital, isPause, keyAt, lower } from "./pieces.ts";

export const RELATIVES = wordSet("that which who");

/** "a man who | took pills", "who | takes pills": the verb of "who" and its object, not the subject of what follows. */
export const isRelativeClause = (
  pieces: readonly Piece[],
  { from, to, kind }: NounPhrase,
): boolean =>
  kind === "description" &&
  to > from + 1 &&
  RELATIVES.hasKey(keyAt(pieces[from - 1])) &&
  !isCapital(pieces[from]) &&
  (isPastTense(lower(pieces[from])) ||
    (lower(pieces[from - 1]) === "who" && /[^s]s$/.test(lower(pieces[from]))));

/** "Roe, who said", "a sign, which read": the pronoun itself; the name it stands for is resolve-mention.ts's question. */
export function relativeSubject(
  pieces: readonly Piece[],
  index: number,
  names: Names,
): NounPhrase | null {
  if (lower(pieces[index]) !== "that")
    return { from: index, to: index + 1, kind: "pronoun", named: null };
  const before = isPause(pieces[index - 1]) ? index - 2 : index - 1;
  const phrase = phraseEndingAt(pieces, before, names);
  if (phrase !== null && !holdsWords(pieces, phrase)) return phrase;
  // "Roe released a letter that said": whoever shows the words, save a mere reader of them.
  const shows = clauseSubject(pieces, index, names);
  const made = causedSubject(pieces, toBefore(pieces, index), names);
  if (made !== null) return made;
  const whole =
    shows === null ||
    (shows.kind === "description" && !isCapital(pieces[shows.to - 1])) ||
    RECEIVES.hasKey(keyAt(pieces[shows.to]));
  return whole ? (phrase ?? shows) : shows;
}

/** "a letter", "a sign for the road": a thing with words on it and nobody's name to it. */
function holdsWords(pieces: readonly Piece[], { from, to, kind }: NounPhrase): boolean {
  const tie = pieces.slice(from, to).findIndex((piece) => PREPOSITIONS.hasKey(keyAt(piece)));
  const head = tie > 0 ? from + tie - 1 : to - 1;
  return kind === "description" && CUE_NOUNS.hasKey(keyAt(pieces[head]));
}

/** Words between "to" and "that": "to make a short comment". */
const MADE_REACH = 6;

/** "prompted Roe | to make a comment that": index of the "to" before `index`, or -1. */
function toBefore(pieces: readonly Piece[], index: number): number {
  for (let to = index - 2; to > Math.max(0, index - MADE_REACH); to--)
    if (lower(pieces[to]) === "to") return to;
  return -1;
}

const RECEIVES = wordSet(
  "found get got gets obtained obtains received receives receive saw seen sees see reads read",
);
