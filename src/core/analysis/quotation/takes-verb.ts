// Does a verb follow? What makes a noun phrase the subject of a clause.

import { isOneOf } from "../text/word-sets.ts";
import { isCueWord } from "./cue-verbs.ts";
import type { Piece } from "./frame.ts";
import {
  AUXILIARIES,
  CONJUNCTIONS,
  DETERMINERS,
  IRREGULAR_PAST,
  isAdverb,
  isPastTense,
  PREPOSITIONS,
} from "./function-words.ts";
import { isOpenBracket, isPause, lower, SENTENCE_REACH } from "./pieces.ts";

/** "D-N.Y.", "R-Ohio": a party tag, which nobody is. */
export const PARTY_TAG = /^[DIR]-[A-Z]/;

/** True where the word at `index` can be the verb of the noun phrase before it. */
export const takesVerb = (pieces: readonly Piece[], index: number): boolean => {
  const piece = pieces[index];
  const word = lower(piece);
  if (piece?.kind !== "word")
    return (
      isOpenBracket(piece) ||
      (isPause(piece) &&
        (isOneOf("who whose a an the which", lower(pieces[index + 1])) ||
          PARTY_TAG.test(pieces[index + 1]?.text ?? "")))
    );
  return (
    AUXILIARIES.has(word) ||
    isCueWord(word) ||
    isAdverb(word) ||
    IRREGULAR_PAST.has(word) ||
    isRegularVerb(word) ||
    word === "who"
  );
};

/** "Roe goes", "Roe refused"; in "after Roe as a rival" no verb follows. */
const isRegularVerb = (word: string): boolean =>
  (word.endsWith("ed") || word.endsWith("s")) &&
  !PREPOSITIONS.has(word) &&
  !CONJUNCTIONS.has(word) &&
  !DETERMINERS.has(word);

/** True where a verb stands after `from`; "Dr. Roe last week." says nothing of anybody. */
export const hasVerb = (pieces: readonly Piece[], from: number): boolean =>
  (takesVerb(pieces, from) || isPause(pieces[from])) &&
  pieces.slice(from, from + SENTENCE_REACH).some((piece) => {
    const word = lower(piece);
    return AUXILIARIES.has(word) || isCueWord(word) || isPastTense(word) || /[^s]s$/.test(word);
  });
