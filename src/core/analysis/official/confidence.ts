// How sure a mark of an official is, by what it rests on. Calibrated on the development articles
// (docs/ACCURACY.md): of the marks called high at least 97 in 100 are right.

import type { Confidence } from "../../model/mark.ts";
import type { Strength } from "./judged-phrase.ts";

export interface Grounds {
  /** Of the best office that the article gives the person. */
  readonly strength: Strength;
  /** How a known official was recognised; null: not at all. */
  readonly knownBy: "full name" | "surname" | null;
  /** The article says that the person is something else ("professor"). */
  readonly otherCalling: boolean;
  /** A short form that another person of the article bears too. */
  readonly ambiguous: boolean;
}

const STEPS: readonly Confidence[] = ["low", "medium", "high"];

/** The confidence of one mention. */
export function confidenceOf(grounds: Grounds): Confidence {
  const step = stepOf(grounds) - (grounds.ambiguous ? 1 : 0);
  return STEPS[Math.max(0, step)] ?? "low";
}

function stepOf({ strength, knownBy, otherCalling }: Grounds): number {
  if (strength === 3) return 2;
  if (knownBy === "full name") return strength > 0 || !otherCalling ? 2 : 1;
  if (strength === 2) return otherCalling ? 0 : 1;
  return knownBy === "surname" ? 1 : 0;
}
