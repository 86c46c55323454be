// Whether a name stands inside the name of something else, which is no mention of the person.

import type { Token } from "../text/tokens.ts";
import { isOneOf, wordSet } from "../text/word-sets.ts";
import { possessiveLength } from "./capital-words.ts";
import { type CapitalizedRun, type CapitalizedWord, wordBefore } from "./capitalized-runs.ts";
import { isCueVerb } from "./cue-verbs.ts";
import { isAcronym, type Stretch } from "./name-stretches.ts";
import { BODY, classesOf, GIVEN, NATIONALITY, OPENING, TITLE } from "./word-classes.ts";

/** Lower-case words that make the name before them another thing's: "the Obama administration". */
const OWNED_WORDS = wordSet(
  "admin administration administrations camp campaign campaigns foundation hospital organization team white-house",
);

/** Letters of honour and learning behind a name: "Fred Marlow KC". */
export const POST_NOMINALS = wordSet("cbe dbe frs jd kbe kc mbe md mlc obe phd qc rn sc");

/** Letters behind the name of a member of a parliament: "Ada Okoye MP". */
export const SEAT_LETTERS = wordSet("mep mla mna mp mpp msp td");

/** True for "MP" in "Ada Okoye MP"; "TD" scores in American football, so that a verb of speech must follow it. */
export const isSeatAt = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at];
  if (token === undefined || !SEAT_LETTERS.hasKey(token.key)) return false;
  const { lower, text } = token;
  if (text !== text.toUpperCase()) return false;
  return lower !== "td" || isCueVerb(tokens[at + 1]);
};

/** "administration", "campaign’s"; asked of the word behind each name. */
function isOwned(token: Token | undefined): boolean {
  if (token === undefined) return false;
  const { text, lower, key } = token;
  const possessive = possessiveLength(text);
  if (possessive === 0) return text === lower && OWNED_WORDS.hasKey(key);
  return OWNED_WORDS.has(text.slice(0, -possessive));
}

/** "Clinton Foundation", "Hurricane Harvey", "the Biden administration"; not "Trump Attorney General". */
export function isInsideName(
  tokens: readonly Token[],
  run: CapitalizedRun,
  stretch: Stretch,
): boolean {
  return ownsWhatFollows(tokens, run, stretch) || isNamedAfter(tokens, run, stretch);
}

/** "Clinton Foundation", "Okoye PAC", "the Biden administration's plan". */
function ownsWhatFollows(tokens: readonly Token[], run: CapitalizedRun, stretch: Stretch): boolean {
  const last = run.words[stretch.to - 1] as CapitalizedWord;
  const next = run.words[stretch.to];
  if (next === undefined) {
    if (last.end !== tokens[last.token]?.end) return false;
    return isOwned(tokens[last.token + 1]) || isOfDeputy(tokens, run, stretch);
  }
  // "Deputy | Information | Minister".
  const before = wordBefore(run, stretch.from);
  if (
    before !== undefined &&
    isOneOf("assistant chief deputy vice", before.folded) &&
    (next.classes & TITLE) !== 0
  )
    return stretch.to - stretch.from === 1;
  // "Ada Okoye TD", "Fred Marlow KC": letters of rank.
  if (POST_NOMINALS.has(next.folded) || SEAT_LETTERS.has(next.folded)) return false;
  if (OWNED_WORDS.has(next.folded) || (isAcronym(next) && !last.shouted)) return true;
  return !run.titleCase && (next.classes & BODY) !== 0 && (next.classes & (OPENING | TITLE)) === 0;
}

/** "Deputy | Elkhart Unity | chief Ada Okoye": a party or a place. */
function isOfDeputy(tokens: readonly Token[], run: CapitalizedRun, stretch: Stretch): boolean {
  if (!isOneOf("assistant deputy vice", wordBefore(run, stretch.from)?.folded ?? "")) return false;
  const next = tokens[(run.words[stretch.to - 1]?.token ?? 0) + 1];
  return (
    next !== undefined &&
    next.text === next.lower &&
    (classesOf(next.lower, next.key) & TITLE) !== 0
  );
}

/** "Hurricane Harvey", "Fort Okoye": a lone name after the word for what bears it. */
function isNamedAfter(tokens: readonly Token[], run: CapitalizedRun, stretch: Stretch): boolean {
  const before = wordBefore(run, stretch.from);
  if (before === undefined || run.titleCase || stretch.to - stretch.from > 1) return false;
  // "the Evening Post Okoye said": two phrases side by side.
  const last = run.words[stretch.to - 1] as CapitalizedWord;
  if (isCueVerb(tokens[last.token + 1])) return false;
  const other = OPENING | TITLE | NATIONALITY | GIVEN;
  return (before.classes & BODY) !== 0 && (before.classes & other) === 0;
}
