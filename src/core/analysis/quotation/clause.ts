// The subject of a clause: its first noun phrase that a verb follows, past the adverbials before it.

import { PLACE_WORDS } from "../person/not-person-words.ts";
import { isMarkOf } from "../text/characters.ts";
import { type WordSet, wordSet } from "../text/word-sets.ts";
import { headOfClause } from "./clause-head.ts";
import { isCueWord } from "./cue-verbs.ts";
import { beforeAside } from "./dash-aside.ts";
import type { Piece } from "./frame.ts";
import { isPastTense } from "./function-words.ts";
import type { NounPhrase } from "./name-phrase.ts";
import type { Names } from "./names.ts";
import { phraseStartingAt } from "./noun-phrase.ts";
import {
  isCapital,
  isClockColon,
  isPause,
  keyAt,
  lower,
  type Range,
  SENTENCE_REACH,
} from "./pieces.ts";
import { takesVerb } from "./takes-verb.ts";

/** Clause heads that a new subject follows. */
export const CLAUSE_HEADS = wordSet(
  "; : and but while because although though whereas as so that how why when where after before if what — -- –",
);

/** Heads of main clauses only. */
export const MAIN_HEADS = wordSet("; : but while — -- –");

/** Pieces of "New Delhi, June 3 (PTI)" before the colon. */
const DATELINE_REACH = 9;

/** Index after "WASHINGTON (AP) —" and "SUVA:", else 0. */
export function afterDateline(pieces: readonly Piece[]): number {
  const colon = pieces.slice(0, DATELINE_REACH).findIndex(({ text }) => text === ":");
  if (colon > 0 && isDateline(pieces.slice(0, colon))) return colon + 1;
  for (let index = 1; index < Math.min(pieces.length, 14); index++) {
    const piece = pieces[index];
    if (piece === undefined || piece.kind === "quotation") return 0;
    if (piece.text === "--" || isMarkOf("—–-", piece.text)) return index + 1;
    const allowed = piece.kind !== "word" || isCapital(piece);
    if (!allowed) return 0;
  }
  return 0;
}

/** "SUVA", "New Delhi (PTI)", "Nairobi, June 3": a place and a day; not "Poll". */
function isDateline(pieces: readonly Piece[]): boolean {
  const after = pieces.findIndex(({ text }) => text === "," || text === "(");
  const place = after < 0 ? pieces : pieces.slice(0, after);
  return (
    place.length > 0 &&
    (place.every(({ text }) => CAPITALS.test(text)) ||
      (place.every(isCapital) && place.some(({ lower }) => PLACE_WORDS.has(lower)))) &&
    pieces.every((piece) => piece.kind !== "word" || isCapital(piece) || /^\d/.test(piece.text)) &&
    !pieces.some(({ kind }) => kind === "quotation")
  );
}

const CAPITALS = /^[A-Z][A-Z.'’-]+$/;

/** How many clauses back a subject is looked for, before the first one of the sentence. */
const MAX_HEADS = 6;

/** The subject of the clause that runs up to `to`: its first noun phrase after the opening adverbials. */
export function clauseSubject(
  pieces: readonly Piece[],
  to: number,
  names: Names,
  heads: Pick<WordSet, "has"> = CLAUSE_HEADS,
): NounPhrase | null {
  const start = afterDateline(pieces);
  const floor = Math.max(start < to ? start : 0, to - SENTENCE_REACH);
  let tried = 0;
  for (let index = to - 1; index >= floor; index--) {
    index = Math.max(floor, beforeAside(pieces, index));
    const first = index === floor || tried === MAX_HEADS;
    if (!first && !beginsClause(pieces, index, heads)) continue;
    tried++;
    const found =
      afterCircumstance(pieces, { from: index + 1, to }, names) ??
      headOfClause(pieces, { from: first ? floor : index + 1, to }, names);
    if (first || takesSubject(pieces, found))
      return cleftSubject(pieces, found, to, names) ?? found;
  }
  return null;
}

/** A phrase that a verb follows; "but | redirected all questions and said" has the subject of the clause before. */
const takesSubject = (pieces: readonly Piece[], phrase: NounPhrase | null): boolean =>
  phrase !== null && takesVerb(pieces, phrase.to) && !isLoneVerb(pieces, phrase);

const isLoneVerb = (pieces: readonly Piece[], { kind, from, to }: NounPhrase): boolean =>
  kind === "description" &&
  to === from + 1 &&
  !isCapital(pieces[from]) &&
  isPastTense(lower(pieces[from]));

/** "While Roe had refused it, | the groups who wrote to her say": the subject past the clause of circumstance. */
function afterCircumstance(
  pieces: readonly Piece[],
  { from, to }: Range,
  names: Names,
): NounPhrase | null {
  const head = pieces[from - 1];
  const opens = from === 1 || isPause(pieces[from - 2]) || pieces[from - 2]?.kind === "quotation";
  if (!opens || !CIRCUMSTANCES.hasKey(keyAt(head))) return null;
  for (let index = from; index < to - 1; index++) {
    if (pieces[index]?.text !== ",") continue;
    const phrase = phraseStartingAt(pieces, index + 1, names);
    return phrase !== null && phrase.to < to && takesVerb(pieces, phrase.to) ? phrase : null;
  }
  return null;
}

/** What a clause of circumstance begins with. */
export const CIRCUMSTANCES = wordSet(
  "after although as because before if once since though when while",
);

const beginsClause = (
  pieces: readonly Piece[],
  index: number,
  heads: Pick<WordSet, "has">,
): boolean =>
  pieces[index]?.kind === "quotation" ||
  (heads.has(lower(pieces[index])) && !isClockColon(pieces, index));

/** Words between "it" and "that". */
const CLEFT_REACH = 8;

/** "It has not helped that | Roe …": the subject that "it" only stands in for; null where it says something. */
function cleftSubject(
  pieces: readonly Piece[],
  found: NounPhrase | null,
  to: number,
  names: Names,
): NounPhrase | null {
  if (found === null || lower(pieces[found.from]) !== "it") return null;
  for (let index = found.to; index < Math.min(to, found.to + CLEFT_REACH); index++) {
    const piece = pieces[index];
    if (piece?.kind !== "word" || isCueWord(lower(piece))) return null;
    if (lower(piece) === "that") return phraseStartingAt(pieces, index + 1, names);
  }
  return null;
}
