// Two wordings of a watched thing -> what kind of change it is, or none worth telling.

import { compareWords, type WordChange } from "../anchoring/compare-words.ts";
import { isTitleCase } from "../anchoring/telling-capitals.ts";
import type { AnnotationKind } from "../model/annotation.ts";
import { CHANGES, type Change, type History, type Version } from "../model/history.ts";

type Subject = Pick<History, "watched" | "reading">;

/** Null: they read the same, or differ by what no reader has to be told. */
export function changeBetween(subject: Subject, base: Version, current: Version): Change | null {
  if (current.text === null) return isMissed(subject) ? "gone" : null;
  if (base.text === null) return null;
  if (subject.watched === "length") return isOtherLength(base.text, current.text) ? "other" : null;
  const { loudest } = compareWords(base.text, current.text, base.before);
  if (loudest === null) return null;
  // In a headline that gives every word a capital, none tells a name.
  const isTitle = subject.watched === "headline" && [base.text, current.text].every(isTitleCase);
  const told = loudest === "name" && isTitle ? "other" : loudest;
  return louder(told, LEAST[subject.reading?.kind ?? "highlight"]);
}

/**
 * Of twenty mentions of a minister one more or less is no news; a quotation or a figure that is gone was
 * taken back.
 */
function isMissed({ watched, reading }: Subject): boolean {
  return watched === "passage" || (watched === "mark" && reading?.kind !== "official");
}

/** An official's mark is a name, whichever words of it changed, and a quotation's words are a quotation. */
const LEAST: Readonly<Record<AnnotationKind, WordChange>> = {
  quotation: "quotation",
  official: "name",
  claim: "other",
  highlight: "other",
};

function louder(a: WordChange, b: WordChange): WordChange {
  return CHANGES.indexOf(a) < CHANGES.indexOf(b) ? a : b;
}

/** A caption or a link to another story more is no other article: fewer words than this are no change. */
const LEAST_WORDS = 25;
const LEAST_SHARE = 0.05;

function isOtherLength(before: string, after: string): boolean {
  const difference = Math.abs(Number(before) - Number(after));
  return difference >= Math.max(LEAST_WORDS, Number(before) * LEAST_SHARE);
}
