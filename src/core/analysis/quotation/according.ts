// "According to Roe", "per the charter", "in Roe's words", after the quotation or anywhere in its sentence.

import { isPossessive } from "../person/capital-words.ts";
import { isOneOf, wordSet } from "../text/word-sets.ts";
import { withApposition } from "./apposition.ts";
import { CUE_NOUNS } from "./cue-verbs.ts";
import { DETERMINERS } from "./function-words.ts";
import { nameEndingAt } from "./name-phrase.ts";
import { phraseStartingAt } from "./noun-phrase.ts";
import { isCapital, keyAt, lower, SENTENCE_REACH } from "./pieces.ts";
import type { Place, Report } from "./report.ts";
import { WORK_NOUNS } from "./work-words.ts";

/** "according to Roe", "per the charter", "in the words of Roe", "in Roe's words". */
export function accordingAt(place: Place, index: number): Report | null {
  const { pieces, names } = place;
  const first = lower(pieces[index]);
  const second = lower(pieces[index + 1]);
  let from = -1;
  if (first === "according" && second === "to") from = index + 2;
  // "per the charter"; "per day" names nobody.
  if (first === "per" && (DETERMINERS.has(second) || isCapital(pieces[index + 1])))
    from = index + 1;
  if (
    first === "in" &&
    second === "the" &&
    WORDINGS.hasKey(keyAt(pieces[index + 2])) &&
    lower(pieces[index + 3]) === "of"
  )
    from = index + 4;
  if (from < 0) return inWordsOf(place, index);
  const speaker = phraseStartingAt(pieces, from, names);
  // "in the eyes of the law", "of the beholder"
  const isIdiom = lower(pieces[from - 2]) === "eyes" && speaker?.kind !== "name";
  if (speaker === null || isIdiom) return null;
  return {
    tie: "according",
    cue: { from: index, to: from },
    speaker: withApposition(place, speaker),
  };
}

const WORDINGS = wordSet("eyes opinion parlance phrase telling view words");
/** Pieces between "in" and "words". */
const WORDING_REACH = 8;

/** "in Roe’s words", "in the economist Jo Roe’s phrase", "in her view". */
function inWordsOf({ pieces, names }: Place, index: number): Report | null {
  if (lower(pieces[index]) !== "in") return null;
  for (let noun = index + 2; noun < index + WORDING_REACH; noun++) {
    if (!WORDINGS.hasKey(keyAt(pieces[noun]))) continue;
    const owner = noun - 1;
    const cue = { from: index, to: noun + 1 };
    if (isOneOf("her his their", lower(pieces[owner])))
      return {
        tie: "according",
        cue,
        speaker: { from: owner, to: owner + 1, kind: "pronoun", named: null },
      };
    if (!isPossessive(lower(pieces[owner]))) return null;
    const speaker = nameEndingAt(pieces, owner, names) ?? {
      from: index + 1,
      to: owner + 1,
      kind: "description" as const,
      named: null,
    };
    return { tie: "according", cue, speaker };
  }
  return null;
}

const HOLDS = /^(?:(?:it|that)['’]s|is|was|are|were)$/;
const THESE = wordSet("it that these they this those");
/** What others say of a person or to one. */
const OTHERS_WORDS = wordSet("charge diagnosis reason sentence", CUE_NOUNS);
/** Words of "that is" and "it was nothing but". */
const HOLDS_REACH = 4;

/** "For Jo Roe, the former chief, that is “regime change”", "To Roe, the win was “a dream”": to whom the article's sentence is so. */
function forPerson({ pieces, quotation, names }: Place): Report | null {
  if (!isOneOf("for to", lower(pieces[0]))) return null;
  const speaker = phraseStartingAt(pieces, 1, names);
  if (speaker?.kind !== "name" || pieces[speaker.to]?.text !== ",") return null;
  const from = Math.max(speaker.to, quotation - HOLDS_REACH);
  const before = pieces.slice(from, quotation);
  const quoted = pieces[quotation];
  const isTitle = quoted?.kind === "quotation" && !quoted.hasSmallWord;
  const holds = before.some((piece, at) => {
    if (!HOLDS.test(piece.lower)) return false;
    const subject = lower(pieces[from + at - 1]);
    if (isPossessive(piece.text) || THESE.has(subject)) return true;
    // "For Roe, the film is “Jaws”", "For Roe, the verdict was “guilty”" say nothing of what he thinks.
    return !isTitle && !WORK_NOUNS.has(subject) && !OTHERS_WORDS.has(subject);
  });
  if (!holds) return null;
  return { tie: "according", cue: { from: 0, to: 1 }, speaker };
}

export function accordingAnywhere(place: Place): Report | null {
  const { pieces, quotation } = place;
  for (
    let index = quotation + 1;
    index < Math.min(pieces.length, quotation + SENTENCE_REACH);
    index++
  ) {
    if (lower(pieces[index]) === "according") return accordingAt(place, index);
  }
  for (let index = quotation - 1; index >= Math.max(0, quotation - SENTENCE_REACH); index--) {
    const word = lower(pieces[index]);
    const found = word === "according" || word === "in" ? accordingAt(place, index) : null;
    if (found !== null || word === "according") return found;
  }
  return forPerson(place);
}
