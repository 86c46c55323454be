// Surnames that are words of another class, standing alone: "King said", where the article names Steve King. A
// capital alone shows no name there ("Green voters", "Love is all"), so what stands beside it must.

import type { Token } from "../text/tokens.ts";
import { isOneOf } from "../text/word-sets.ts";
import { hasCueVerb } from "./beside-name.ts";
import type { CapitalizedRun, CapitalizedWord } from "./capitalized-runs.ts";
import { isCueVerb } from "./cue-verbs.ts";
import type { NameCandidate } from "./find-names.ts";
import { NATIONALITY, NOT_NAME, PLACE } from "./word-classes.ts";

/** The surnames of full names that alone would be another word, folded. */
export function wordSurnames(names: readonly NameCandidate[]): ReadonlySet<string> {
  const surnames = new Set<string>();
  for (const { words, strength, titleCase } of names) {
    const last = words.at(-1);
    if (words.length < 2 || last === undefined || strength !== "person" || titleCase) continue;
    if (isOtherWord(last)) surnames.add(last.folded);
  }
  return surnames;
}

/** No place and no people: "England said" is the country, whoever bears the name. */
const isOtherWord = ({ classes, shouted }: CapitalizedWord): boolean =>
  (classes & NOT_NAME) !== 0 && (classes & (PLACE | NATIONALITY)) === 0 && !shouted;

/** True where the lone word of the run is one of `surnames` by what stands beside it. */
export function namesByWord(
  tokens: readonly Token[],
  { words, titleCase }: CapitalizedRun,
  surnames: ReadonlySet<string>,
): boolean {
  const [word] = words;
  if (word === undefined || words.length > 1 || titleCase || !surnames.has(word.folded))
    return false;
  if (!isOtherWord(word)) return false;
  const { token } = word;
  const before = tokens[token - 1];
  if (before !== undefined && isOneOf("a an the this that every", before.lower)) return false;
  if (hasCueVerb(tokens, token, token)) return true;
  // "King’s reply", "King: “…”", "King, who is 61", "according to King", "told King".
  const after = tokens[token + 1];
  if (isPossessive(tokens[token]) || after?.text === ":") return true;
  if (after?.text === "," && tokens[token + 2]?.text === "who") return true;
  return (
    !word.opens &&
    before !== undefined &&
    (isCueVerb(before) || isOneOf("by from to with", before.lower))
  );
}

const isPossessive = (token: Token | undefined): boolean =>
  token !== undefined && /['’]s$/.test(token.text);
