// Which name a noun phrase amounts to: "Secretary of State Jan Lu" is Lu, "a spokesman for Jan Lu" is not.

import { POST_NOMINALS, SEAT_LETTERS } from "../person/inside-name.ts";
import { wordSet } from "../text/word-sets.ts";
import type { Piece } from "./frame.ts";
import { PREPOSITIONS } from "./function-words.ts";
import { type NamedMention, type Names, nameAt } from "./names.ts";
import { isCapital, keyAt, type Range } from "./pieces.ts";

export type PhraseKind = "name" | "pronoun" | "description";

/** pieces[from, to). */
export interface NounPhrase {
  readonly from: number;
  readonly to: number;
  readonly kind: PhraseKind;
  /** The person it names or ends in ("Roe spokesman Jan Lu" is Jan Lu), else null. */
  readonly named: NamedMention | null;
}

/** "Jan Lu’s", "Jan Roberts’"; not "JAN LU’S" of a headline. */
export const endsInS = (word: string): boolean => /(?:['’]s|s['’])$/.test(word);

/** "of", "for" and the like tie two nouns into one phrase: "an aide to Roe", "voters in Ohio". */
export const TIES = wordSet("against at behind by close for from in of on to with");

/** The name that ends with `pieces[last]`, whatever stands before it ("footage of Roe | saying"). */
export function nameEndingAt(
  pieces: readonly Piece[],
  last: number,
  names: Names,
): NounPhrase | null {
  const named = isCapital(pieces[last]) ? nameAt(names, pieces[last]?.start ?? -1) : null;
  return named === null ? null : nameWithTitle(pieces, named, last + 1);
}

/** The pieces of a name, its title included, up to `to`. */
export function nameWithTitle(
  pieces: readonly Piece[],
  named: NamedMention,
  to: number,
): NounPhrase {
  const start = named.mention.title?.start ?? named.mention.start;
  let from = to - 1;
  while (from > 0 && (pieces[from - 1]?.start ?? -1) >= start) from--;
  return { from, to, kind: "name", named };
}

/**
 * The name that a phrase amounts to: "Trump spokesman Jan Lu" and "Secretary of State Jan Lu" are Lu; a
 * tied name ("a spokesman for Jan Lu") is not who speaks, nor is a possessive ("Jan Lu’s aide").
 */
export function nameIn(pieces: readonly Piece[], range: Range, names: Names): NounPhrase | null {
  let found: NounPhrase | null = null;
  for (let index = range.from; index < range.to; index++) {
    const named = isCapital(pieces[index]) ? nameAt(names, pieces[index]?.start ?? -1) : null;
    if (named === null) continue;
    const { from, to } = piecesOfName(pieces, index, named);
    if (from > range.from && PREPOSITIONS.hasKey(keyAt(pieces[from - 1]))) break;
    const end = isAfterName(pieces[to]) ? to + 1 : to;
    if (!endsInS(pieces[to - 1]?.text ?? ""))
      found = { from: range.from, to: end, kind: "name", named };
    index = end - 1;
  }
  return found;
}

/** "Jan Lu | MP", "Jan Lu | QC": letters behind a name. */
export const isAfterName = (piece: Piece | undefined): boolean =>
  piece !== undefined &&
  (SEAT_LETTERS.has(piece.lower) || POST_NOMINALS.has(piece.lower)) &&
  isCapital(piece) &&
  /[A-Z]$/.test(piece.text);

/** The pieces of the name that covers `pieces[index]`, its title included. */
function piecesOfName(pieces: readonly Piece[], index: number, named: NamedMention): Range {
  const { mention } = named;
  const start = mention.title?.start ?? mention.start;
  let from = index;
  while (from > 0 && (pieces[from - 1]?.start ?? -1) >= start) from--;
  let to = index + 1;
  while ((pieces[to]?.start ?? mention.end) < mention.end) to++;
  return { from, to };
}

/** "Jo Roe | of the harbour board": whoever bears a name is more than what is tied to it. */
export function bearerOf(
  pieces: readonly Piece[],
  { from, to }: Range,
  names: Names,
): NounPhrase | null {
  for (let tie = from + 1; tie < to; tie++) {
    if (!TIES.hasKey(keyAt(pieces[tie]))) continue;
    return endsInS(pieces[tie - 1]?.text ?? "") ? null : nameEndingAt(pieces, tie - 1, names);
  }
  return null;
}
