// The unit of a bare number, which the reader takes from what was said before or comes next: "10 judges
// rather than 11", "27 and 29 years old", "40 were injured", "10 others".

import type { Draft } from "./draft.ts";
import { PEOPLE_VERBS } from "./noun-words.ts";
import { type Word, wordAt } from "./words.ts";

/** Words that join a bare number to the next one, whose unit it shares. */
const JOINS = /^(?:[-–—,/]|and|or|to|versus|vs)$/;
const JOIN_MOST = 4;
/** An earlier unit holds in its own sentence and in the next one. */
const REACH = 1;
/** "Others" point further back: who they are the others of may be two sentences away. */
const REACH_OF_OTHERS = 2;
/** "Millions" in a story about money stay money for a paragraph. */
const REACH_OF_MILLIONS = 3;
const OTHERS = /^others?$/;

/** `drafts`, in order, with the elided units filled in where the text gives them. */
export function fillElidedUnits(words: readonly Word[], drafts: readonly Draft[]): Draft[] {
  const earlier: Earlier = { any: null, count: null };
  return fillFromNext(words, drafts).map((draft) => {
    const resolved = resolve(words, draft, earlier);
    if (resolved.unit !== "" && resolved.figure.kind !== "compound") {
      earlier.any = resolved;
      if (isCount(resolved)) earlier.count = resolved;
    }
    return resolved;
  });
}

/** The claims last read that have a unit. */
interface Earlier {
  any: Draft | null;
  /** One that counts people or things. */
  count: Draft | null;
}

const isCount = ({ figure, unit }: Draft): boolean => figure.kind === "noun" || unit === "person";

function fillFromNext(words: readonly Word[], drafts: readonly Draft[]): Draft[] {
  const filled = [...drafts];
  for (let index = filled.length - 2; index >= 0; index--) {
    const draft = filled[index];
    const next = filled[index + 1];
    if (draft === undefined || next === undefined) continue;
    if (isElided(draft) && next.unit !== "" && joins(words, draft, next))
      filled[index] = { ...draft, unit: next.unit, unitSource: "later" };
  }
  return filled;
}

/** A pair that is a vote or a score measures nothing; a ratio does. */
const isElided = ({ unit, figure }: Draft): boolean =>
  unit === "" && (figure.pair === null || figure.form === "fraction") && figure.form !== "multiple";

function joins(words: readonly Word[], draft: Draft, next: Draft): boolean {
  const gap = next.first - draft.last;
  if (gap < 1 || gap > JOIN_MOST || next.figure.form === "multiple") return false;
  for (let at = draft.last; at < next.first; at++)
    if (!JOINS.test(wordAt(words, at).lower)) return false;
  return wordAt(words, draft.first).sentence === wordAt(words, next.first).sentence;
}

function resolve(words: readonly Word[], draft: Draft, earlier: Earlier): Draft {
  if (OTHERS.test(draft.unit)) {
    const count = within(words, draft, { earlier: earlier.count, reach: REACH_OF_OTHERS });
    return {
      ...draft,
      unit: count?.unit ?? "person",
      unitSource: count === null ? "verb" : "earlier",
    };
  }
  if (!isElided(draft)) return draft;
  if (isPopulation(words, draft)) return { ...draft, unit: "person", unitSource: "verb" };
  if (isHarm(words, draft)) {
    const count = within(words, draft, { earlier: earlier.count, reach: 0 });
    return { ...draft, unit: count?.unit ?? "person", unitSource: "verb" };
  }
  const source = sourceFor(words, draft, earlier);
  return source === null ? draft : { ...draft, unit: source.unit, unitSource: "earlier" };
}

/** `earlier` where it stands at most `reach` sentences before `draft`, else null. */
function within(
  words: readonly Word[],
  draft: Draft,
  { earlier, reach }: { earlier: Draft | null; reach: number },
): Draft | null {
  if (earlier === null) return null;
  const distance = wordAt(words, draft.first).sentence - wordAt(words, earlier.first).sentence;
  return distance <= reach ? earlier : null;
}

/** A percentage is repeated by numbers up to this only. */
const MOST_PERCENT = 100;

/** The claim whose unit a bare number repeats. */
function sourceFor(words: readonly Word[], draft: Draft, { any, count }: Earlier): Draft | null {
  const { figure } = draft;
  if (figure.form === "vague") {
    const money = within(words, draft, { earlier: any, reach: REACH_OF_MILLIONS });
    return money?.figure.kind === "currency" ? money : null;
  }
  if (figure.form === "fraction")
    return figure.pair === null ? null : within(words, draft, { earlier: count, reach: REACH });
  const isSmall = (figure.value ?? figure.high ?? 0) <= MOST_PERCENT;
  const same = within(words, draft, { earlier: any, reach: 0 });
  if (same?.figure.kind === "currency" || (same?.figure.kind === "percent" && isSmall)) return same;
  return within(words, draft, { earlier: count, reach: REACH });
}

/** "a population of 54,000" */
const isPopulation = (words: readonly Word[], { first }: Draft): boolean =>
  wordAt(words, first - 1).lower === "of" && wordAt(words, first - 2).lower === "population";

/** "40 were injured", "12 killed", "at least six have died". */
function isHarm(words: readonly Word[], draft: Draft): boolean {
  const { sentence } = wordAt(words, draft.first);
  for (let at = draft.last; at < draft.last + 4; at++) {
    const word = wordAt(words, at);
    if (word.sentence !== sentence || word.kind !== "word") return false;
    if (PEOPLE_VERBS.has(word.lower)) return true;
    if (
      !/^(?:also|are|be|been|being|had|has|have|more|of|others|reported|them|was|were)$/.test(
        word.lower,
      )
    )
      return false;
  }
  return false;
}
