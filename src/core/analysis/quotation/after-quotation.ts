// What stands between a quotation and the attribution after it, and where that is over.

import type { Piece } from "./frame.ts";
import { CONJUNCTIONS, isAdverb, PREPOSITIONS } from "./function-words.ts";
import { lower } from "./pieces.ts";
import type { Place } from "./report.ts";

/** Index of the first piece after the quotation that is no comma or dash. */
export function afterQuotation(place: Place): number {
  let index = place.quotation + 1;
  while (
    place.pieces[index]?.kind === "punctuation" &&
    ",—–-".includes(place.pieces[index]?.text ?? "?")
  )
    index++;
  return index;
}

const PAUSES_IN_QUOTATION = ",!?…–—";

/** True where the quotation ends in the comma that announces its attribution, inside or outside its marks. */
export function pauses(place: Place): boolean {
  const piece = place.pieces[place.quotation];
  if (piece?.kind !== "quotation") return false;
  const next = place.pieces[place.quotation + 1];
  return (
    PAUSES_IN_QUOTATION.includes(piece.last || "x") ||
    (next?.kind === "punctuation" && ",—–-".includes(next.text))
  );
}

/** Words after "said Roe" that end the attribution; after "said he" a verb shows that "he" begins a clause. */
export function closesInversion(pieces: readonly Piece[], index: number): boolean {
  const piece = pieces[index];
  if (piece === undefined || piece.kind !== "word") return true;
  const word = lower(piece);
  return (
    PREPOSITIONS.has(word) ||
    isAdverb(word) ||
    CONJUNCTIONS.has(word) ||
    word.endsWith("ing") ||
    word === "who"
  );
}

/** Words in small letters before a pause: no title of a work. */
export const saysSomething = (place: Place): boolean => {
  const quoted = place.pieces[place.quotation];
  return quoted?.kind === "quotation" && quoted.hasSmallWord && pauses(place);
};
