// Nouns that stand for a verb of saying, and whose they are: "Roe's claim that “…”", "Roe's “47 seats” remark".

import { isOneOf, wordSet } from "../text/word-sets.ts";
import { CUE_NOUNS } from "./cue-verbs.ts";
import { nameEndingAt } from "./name-phrase.ts";
import { lower } from "./pieces.ts";
import { cueAt, type Place, type Report } from "./report.ts";
import { POSSESSIVE } from "./reporting-verb.ts";
import { UTTERANCES } from "./work-words.ts";

const POSSESSIVE_PRONOUNS = wordSet("her his their");

/** "Roe’s claim that …", "his repeated promise to …": the noun at `index` stands for the verb. */
export function nounReport(place: Place, index: number): Report | null {
  const { pieces, names } = place;
  if (
    !CUE_NOUNS.has(lower(pieces[index])) ||
    !isOneOf("about of that to", lower(pieces[index + 1]))
  )
    return null;
  for (let owner = index - 1; owner >= Math.max(0, index - 2); owner--) {
    const piece = pieces[owner];
    const word = lower(piece);
    if (POSSESSIVE_PRONOUNS.has(word))
      return {
        tie: "noun",
        cue: cueAt(index),
        speaker: { from: owner, to: owner + 1, kind: "pronoun", named: null },
      };
    if (!POSSESSIVE.test(word)) continue;
    const named = nameEndingAt(pieces, owner, names);
    if (named !== null) return { tie: "noun", cue: cueAt(index), speaker: named };
  }
  return null;
}

/** "Roe’s “47 seats” remark", "her “no” vote comment": the noun after the words says whose they are. */
export function reportByOwner({ pieces, quotation, names }: Place): Report | null {
  let noun = quotation + 1;
  while (
    noun < quotation + UTTERANCE_REACH &&
    pieces[noun]?.kind === "word" &&
    !UTTERANCES.has(lower(pieces[noun]))
  )
    noun++;
  if (!UTTERANCES.has(lower(pieces[noun]))) return null;
  const owner = quotation - 1;
  const cue = cueAt(noun);
  if (POSSESSIVE_PRONOUNS.has(lower(pieces[owner])))
    return {
      tie: "noun",
      cue,
      speaker: { from: owner, to: owner + 1, kind: "pronoun", named: null },
    };
  if (!POSSESSIVE.test(lower(pieces[owner]))) return null;
  const named = nameEndingAt(pieces, owner, names);
  return named === null ? null : { tie: "noun", cue, speaker: named };
}

/** Words between the quotation and the noun after it: "“isolationist” foreign policy remarks". */
const UTTERANCE_REACH = 3;
