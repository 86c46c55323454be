// A mark -> the keys that it can be found by in the store's index. Marks are compared only where they
// share a key, so that a library of a hundred thousand costs no more than one of a hundred.

import type { AnnotationKind, Reading } from "../model/annotation.ts";
import { namingKeys } from "./official-keys.ts";
import { quantityKeys, quantityLookups } from "./quantity-keys.ts";
import { quotationKeys, quotationLookups } from "./quotation-keys.ts";

/**
 * The keys of one mark, without doubles; two marks that belong together share at least one. Never more
 * than 64; none for a highlight, for a title in quotation marks and for fewer than four words. `text` is
 * the mark's own words. Linear.
 */
export function linkKeys(reading: Reading, text: string): string[] {
  switch (reading.kind) {
    case "quotation":
      return quotationKeys(text);
    case "official":
      return namingKeys(reading.name);
    case "claim":
      return quantityKeys({ reading, text });
    case "highlight":
      return [];
  }
}

/** What is to be linked. */
interface Linkable {
  readonly reading: Reading;
  readonly text: string;
}

/** How many keys of a kind an article asks for, where asking for fewer of each mark makes it so. */
const MOST_LOOKUPS: ReadonlyMap<AnnotationKind, number> = new Map([
  ["quotation", 240],
  ["claim", 120],
]);

/** How much of each mark is asked for: of a quotation one run of words of so many, of a claim so many words, the nearest. */
interface Step {
  readonly oneRunOf: number;
  readonly nearestWords: number;
}

const MOST: Step = { oneRunOf: 2, nearestWords: 6 };
const LEAST: Step = { oneRunOf: 5, nearestWords: 3 };
const STEPS = [MOST, { oneRunOf: 3, nearestWords: 5 }, { oneRunOf: 4, nearestWords: 4 }, LEAST];

/**
 * For each mark of one article the keys, of those above, by which others are looked up: fewer, since each costs a request to
 * the store, and the fewer the more marks are asked about together.
 */
export function lookupKeys(marks: readonly Linkable[]): string[][] {
  const seekers = marks.map((mark) => ({ kind: mark.reading.kind, seek: seekerOf(mark) }));
  const stepOf = new Map<AnnotationKind, Step>();
  for (const [kind, most] of MOST_LOOKUPS) {
    const ofKind = seekers.filter((seeker) => seeker.kind === kind);
    const count = (step: Step) => new Set(ofKind.flatMap(({ seek }) => seek(step))).size;
    stepOf.set(kind, STEPS.find((step) => count(step) <= most) ?? LEAST);
  }
  return seekers.map(({ kind, seek }) => seek(stepOf.get(kind) ?? MOST));
}

function seekerOf({ reading, text }: Linkable): (step: Step) => string[] {
  switch (reading.kind) {
    case "quotation": {
      const lookups = quotationLookups(text);
      return ({ oneRunOf }) => lookups(oneRunOf);
    }
    case "claim": {
      const lookups = quantityLookups({ reading, text });
      return ({ nearestWords }) => lookups(nearestWords);
    }
    default: {
      const keys = linkKeys(reading, text);
      return () => keys;
    }
  }
}
