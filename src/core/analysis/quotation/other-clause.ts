// Verbs before a quotation whose clause it is not: "While Roe calls it “dead,” Lu clings to “hope”".

import { SPEECH_VERBS } from "./cue-verbs.ts";
import type { NounPhrase } from "./name-phrase.ts";
import { phraseStartingAt } from "./noun-phrase.ts";
import { keyAt } from "./pieces.ts";
import type { Place } from "./report.ts";
import { takesVerb } from "./takes-verb.ts";

/** How far before a verb its relative clause and the verb of saying before that are looked for. */
const CLAUSE_REACH = 20;

/** "While Roe calls it “dead,” | Lu clings to “hope”": the subject of the clause after the verb's own words. */
export function laterClause({ pieces, quotation, names }: Place, verb: number): NounPhrase | null {
  for (let index = verb + 1; index < quotation; index++) {
    const piece = pieces[index];
    if (piece?.kind !== "quotation" || piece.last !== ",") continue;
    const phrase = phraseStartingAt(pieces, index + 1, names);
    if (phrase?.kind === "name" && phrase.to < quotation && takesVerb(pieces, phrase.to))
      return phrase;
  }
  return null;
}

/**
 * "Roe was asked by Lu, who has dismissed the story, “Why?”": a whole quotation after a comma follows a verb
 * of saying, so that a judgement in a relative clause before it is not its own.
 */
export function isAside({ pieces, quotation }: Place, verb: number): boolean {
  if (pieces[quotation - 1]?.text !== "," || SPEECH_VERBS.hasKey(keyAt(pieces[verb]))) return false;
  const clause = pieces.slice(Math.max(0, verb - CLAUSE_REACH), verb);
  const who = clause.findLastIndex(({ lower: word }) => word === "who");
  return (
    who > 0 &&
    clause[who - 1]?.text === "," &&
    clause.slice(0, who).some(({ lower: word }) => SPEECH_VERBS.has(word))
  );
}
