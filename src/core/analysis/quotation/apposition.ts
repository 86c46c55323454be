// A description and the name that follows it between commas: "the front-runner, Jo Roe".

import { isPossessive } from "../person/capital-words.ts";
import { isOneOf } from "../text/word-sets.ts";
import type { NounPhrase } from "./name-phrase.ts";
import { phraseStartingAt } from "./noun-phrase.ts";
import { isCapital, lower } from "./pieces.ts";
import type { Place } from "./report.ts";

/** Index after what is tied to the phrase: "his partner | at the firm". */
function afterTied({ pieces, names }: Place, to: number): number {
  if (!isOneOf("at from in on with", lower(pieces[to]))) return to;
  return phraseStartingAt(pieces, to + 1, names)?.to ?? to;
}

/** "said the front-runner, Jo Roe", "said his son, former Ames Mayor Jo Roe": a name right after a description is the same person. */
export function withApposition(place: Place, phrase: NounPhrase): NounPhrase {
  const { pieces, names } = place;
  if (phrase.kind !== "description") return phrase;
  const pause = afterTied(place, phrase.to);
  if (pieces[pause]?.text !== ",") return phrase;
  if (
    !["the", "a", "an", "his", "her", "its", "their"].includes(lower(pieces[phrase.from])) &&
    !pieces.slice(phrase.from, phrase.to).some(({ text }) => isPossessive(text))
  )
    return phrase;
  const next = phraseStartingAt(pieces, pause + 1, names);
  if (next?.kind !== "name" || next.named === null) return phrase;
  const start = next.named.mention.title?.start ?? next.named.mention.start;
  for (let index = pause + 1; (pieces[index]?.start ?? start) < start; index++)
    if (!isCapital(pieces[index]) && !isOneOf("former retired state", lower(pieces[index])))
      return phrase;
  return { ...next, from: phrase.from };
}
