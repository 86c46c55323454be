// Nouns that stand for a verb of saying, and whose they are: "Roe's claim that “…”", "Roe's “47 seats” remark".

import { isPossessive } from "../person/capital-words.ts";
import { isOneOf, wordSet } from "../text/word-sets.ts";
import { clauseSubject } from "./clause.ts";
import { CUE_NOUNS } from "./cue-verbs.ts";
import type { Piece } from "./frame.ts";
import { AUXILIARIES, DETERMINERS, isPastTense, PASSIVE_AUXILIARIES } from "./function-words.ts";
import { type NounPhrase, nameEndingAt } from "./name-phrase.ts";
import type { Names } from "./names.ts";
import { phraseStartingAt } from "./noun-phrase.ts";
import { isCapital, keyAt, lower, type Range } from "./pieces.ts";
import { headOf } from "./possible-speaker.ts";
import { cueAt, type Place, type Report } from "./report.ts";
import { isSeveral } from "./somebody.ts";
import { UTTERANCES } from "./work-words.ts";

const POSSESSIVE_PRONOUNS = wordSet("her his their");
const CLOSE_TO_OWNER = wordSet("aside pledges promises");

/** "Roe’s claim that …", "his repeated promise to …": the noun at `index` stands for the verb. */
export function nounReport(place: Place, index: number): Report | null {
  const { pieces, names } = place;
  if (isChant(place, index)) return chantReport(place, index);
  const isCueNoun = CUE_NOUNS.hasKey(keyAt(pieces[index]));
  if (!isCueNoun && lower(pieces[index]) !== "reports") return null;
  if (isOneOf("by from", lower(pieces[index + 1]))) return authorReport(place, index);
  if (!isCueNoun) return null;
  if (!isOneOf("about of that to", lower(pieces[index + 1]))) return null;
  // "Roe’s party promises to “fight”" tells what the party does, "sets Roe’s case aside to" of nothing said.
  const reach = CLOSE_TO_OWNER.hasKey(keyAt(pieces[index])) ? 1 : 2;
  for (let owner = index - 1; owner >= Math.max(0, index - reach); owner--) {
    const piece = pieces[owner];
    const word = lower(piece);
    if (POSSESSIVE_PRONOUNS.has(word))
      return {
        tie: "noun",
        cue: cueAt(index),
        speaker: { from: owner, to: owner + 1, kind: "pronoun", named: null },
      };
    if (!isPossessive(word)) continue;
    const named = nameEndingAt(pieces, owner, names);
    if (named !== null) return { tie: "noun", cue: cueAt(index), speaker: named };
  }
  return null;
}

/** "reports from Roe that …", "a claim by the board that …": whose they are. */
function authorReport({ pieces, names }: Place, index: number): Report | null {
  const speaker = phraseStartingAt(pieces, index + 2, names);
  if (speaker === null || lower(pieces[speaker.to]) !== "that") return null;
  if (speaker.named === null && !isAuthor(pieces, speaker)) return null;
  // "remarks by Roe that were “late”": not what they say.
  const next = pieces[speaker.to + 1];
  if (AUXILIARIES.hasKey(keyAt(next)) || isPastTense(lower(next))) return null;
  return { tie: "noun", cue: cueAt(index), speaker };
}

/** "by the board", "from residents", "by Acme"; not "by phone", nor "from Ames", where it happened. */
function isAuthor(pieces: readonly Piece[], speaker: NounPhrase): boolean {
  const first = pieces[speaker.from];
  if (DETERMINERS.hasKey(keyAt(first))) return true;
  return isCapital(first)
    ? lower(pieces[speaker.from - 1]) === "by"
    : isSeveral(lower(pieces[headOf(pieces, speaker)]));
}

const CHANTS = wordSet("boos chants cheers cries screams shouts yells");

/** "broke into chants of “…”": who makes the noise is the subject; not "was met with cries of". */
export const isChant = ({ pieces, quotation }: Place, index: number): boolean =>
  index === quotation - 2 &&
  CHANTS.hasKey(keyAt(pieces[index])) &&
  lower(pieces[index + 1]) === "of" &&
  isOneOf("in into with", lower(pieces[index - 1]));

const BURSTS = wordSet(
  "break breaks broke burst bursts erupt erupted erupts explode exploded greet greeted greets join joined led responded",
);

/** The subject of "broke into"; others make the noise that one is met with, steps out into or ends a speech in. */
function chantReport({ pieces, names }: Place, index: number): Report | null {
  const speaker = clauseSubject(pieces, index - 1, names);
  if (speaker === null) return null;
  const acts = pieces
    .slice(speaker.to, index)
    .some(
      (piece, at, verb) =>
        BURSTS.has(piece.lower) && !PASSIVE_AUXILIARIES.hasKey(keyAt(verb[at - 1])),
    );
  return acts ? { tie: "noun", cue: cueAt(index), speaker } : null;
}

/** "Roe’s “47 seats” remark", "her “no” vote comment": the noun after the words says whose they are. */
export function reportByOwner({ pieces, quotation, names }: Place): Report | null {
  let noun = quotation + 1;
  while (
    noun < quotation + UTTERANCE_REACH &&
    pieces[noun]?.kind === "word" &&
    !UTTERANCES.hasKey(keyAt(pieces[noun]))
  )
    noun++;
  if (!UTTERANCES.hasKey(keyAt(pieces[noun]))) return null;
  const owner = quotation - 1;
  const cue = cueAt(noun);
  if (POSSESSIVE_PRONOUNS.hasKey(keyAt(pieces[owner])))
    return {
      tie: "noun",
      cue,
      speaker: { from: owner, to: owner + 1, kind: "pronoun", named: null },
    };
  if (!isPossessive(lower(pieces[owner]))) return null;
  const named = nameEndingAt(pieces, owner, names);
  return named === null ? null : { tie: "noun", cue, speaker: named };
}

/** Words between the quotation and the noun after it: "“isolationist” foreign policy remarks". */
const UTTERANCE_REACH = 3;

/** Words of "Roe’s oft-cited line". */
const OWNED_REACH = 4;

/** "Echoing Roe’s famous line, “…,” Lu left": the noun before the comma says whose the words are. */
export function reportOwned({ pieces, quotation, names }: Place): Report | null {
  const noun = quotation - 2;
  if (pieces[noun + 1]?.text !== "," || !UTTERANCES.hasKey(keyAt(pieces[noun]))) return null;
  for (
    let owner = noun - 1;
    owner > noun - OWNED_REACH && pieces[owner]?.kind === "word";
    owner--
  ) {
    if (!isPossessive(lower(pieces[owner]))) continue;
    const named = nameEndingAt(pieces, owner, names);
    return named === null ? null : { tie: "noun", cue: cueAt(noun), speaker: named };
  }
  return null;
}

export const MESSAGES = wordSet(
  "advice answer argument comment conclusion demand message plea reply response verdict view warning word words",
);

/** "Roe’s message was clear: “…”", "Her words: “…”": whose they are; null for another subject. */
export function ownerOfWords(
  pieces: readonly Piece[],
  { from, to }: Range,
  names: Names,
): NounPhrase | null {
  if (!MESSAGES.hasKey(keyAt(pieces[to - 1]))) return null;
  if (isOneOf("her his", lower(pieces[from])))
    return { from, to: from + 1, kind: "pronoun", named: null };
  const owner = pieces.slice(from, to).findIndex(({ text }) => isPossessive(text));
  return owner < 0 ? null : nameEndingAt(pieces, from + owner, names);
}
