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
const OTHERS = /^others?$/;

/** `drafts`, in order, with the elided units filled in where the text gives them. */
export function fillElidedUnits(words: readonly Word[], drafts: readonly Draft[]): Draft[] {
  const filled = fillFromNext(words, drafts);
  let last: Draft | null = null;
  for (const [index, draft] of filled.entries()) {
    const resolved = resolve(words, draft, last);
    filled[index] = resolved;
    if (resolved.unit !== "" && resolved.figure.kind !== "compound") last = resolved;
  }
  return filled;
}

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
  if (next.first - draft.last > JOIN_MOST || next.figure.form === "multiple") return false;
  for (let at = draft.last; at < next.first; at++)
    if (!JOINS.test(wordAt(words, at).lower)) return false;
  return wordAt(words, draft.first).sentence === wordAt(words, next.first).sentence;
}

function resolve(words: readonly Word[], draft: Draft, earlier: Draft | null): Draft {
  const isOthers = OTHERS.test(draft.unit);
  if (!isOthers && !isElided(draft)) return draft;
  const distance =
    earlier === null ? Infinity : sentenceOf(words, draft) - sentenceOf(words, earlier);
  const isCount = earlier !== null && (earlier.figure.kind === "noun" || earlier.unit === "person");
  if (isOthers) {
    const unit = isCount && distance <= REACH_OF_OTHERS ? (earlier?.unit ?? "person") : "person";
    return { ...draft, unit, unitSource: isCount ? "earlier" : "verb" };
  }
  if (isHarm(words, draft)) {
    const unit = isCount && distance === 0 ? (earlier?.unit ?? "person") : "person";
    return { ...draft, unit, unitSource: "verb" };
  }
  if (earlier === null || distance > REACH || !fits(draft, earlier, distance)) return draft;
  return { ...draft, unit: earlier.unit, unitSource: "earlier" };
}

const sentenceOf = (words: readonly Word[], draft: Draft): number =>
  wordAt(words, draft.first).sentence;

/** Fractions are parts of what was said; other bare numbers share a unit only in their own sentence, or a count's. */
function fits(draft: Draft, earlier: Draft, distance: number): boolean {
  if (earlier.figure.kind === "compound" || earlier.figure.kind === "measure") return false;
  if (draft.figure.form === "fraction" && draft.figure.pair === null) return false;
  return distance === 0 || earlier.figure.kind === "noun";
}

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
