// Words before or after a figure that say how it is meant. Our own list, after the guideline's six kinds.

import type { Hedge } from "../../model/mark.ts";
import { wordSet } from "../text/word-sets.ts";

export interface HedgePhrase {
  readonly words: readonly string[];
  readonly hedge: Hedge;
}

const LISTS: readonly (readonly [Hedge, string])[] = [
  [
    "about",
    "about|an approximate|an average of about|an estimated|approximately|around|estimated|estimated at|in the neighborhood of|" +
      "in the region of|on the order of|approx|circa|close to about|plus or minus about|roughly|some|something like|~|≈",
  ],
  [
    "nearly",
    "almost|approaching|close to|just about|just shy of|near|nearing|nearly|not quite|practically|virtually|shy of",
  ],
  [
    "more-than",
    ">|above|beyond|exceeding|greater than|higher than|in excess of|longer than|more than|north of|older than|" +
      "over|surpassing|topping|upward of|upwards of",
  ],
  [
    "at-least",
    "≥|a minimum of|at a minimum|at least|at the very least|no fewer than|no less than|not fewer than|not less than",
  ],
  [
    "less-than",
    "<|below|fewer than|just short of|less than|lower than|shorter than|short of|smaller than|south of|under|younger than",
  ],
  [
    "at-most",
    "≤|a maximum of|as far as|as high as|as long as|as many as|as much as|at most|at the most|no higher than|no longer than|no more than|" +
      "not exceeding|not more than|up to",
  ],
];

const AFTER: readonly (readonly [Hedge, string])[] = [
  ["about", "or so|or thereabouts|- ish|- odd|odd"],
  [
    "at-least",
    "+|- plus|plus|or above|or better|or greater|or higher|or longer|or more|or older|or over|and above|and more|and older|and over|and up|" +
      "at least|at a minimum|- or - more|- and - older|- and - over",
  ],
  [
    "at-most",
    "at most|or below|or fewer|or less|or lower|or under|or younger|and under|and younger|tops",
  ],
];

const phrasesOf = (lists: readonly (readonly [Hedge, string])[]): HedgePhrase[] =>
  lists
    .flatMap(([hedge, list]) =>
      list.split("|").map((phrase) => ({ words: phrase.split(" "), hedge })),
    )
    // The longest first: "no more than" before "more than".
    .sort((a, b) => b.words.length - a.words.length);

function byWord(
  phrases: readonly HedgePhrase[],
  place: "first" | "last",
): Map<string, HedgePhrase[]> {
  const map = new Map<string, HedgePhrase[]>();
  for (const phrase of phrases) {
    const key = phrase.words.at(place === "first" ? 0 : -1) ?? "";
    map.set(key, [...(map.get(key) ?? []), phrase]);
  }
  return map;
}

/** Phrases before a figure by their last word, longest first. */
export const HEDGES_BEFORE: ReadonlyMap<string, readonly HedgePhrase[]> = byWord(
  phrasesOf(LISTS),
  "last",
);

/** Phrases after a figure by their first word, longest first. */
export const HEDGES_AFTER: ReadonlyMap<string, readonly HedgePhrase[]> = byWord(
  phrasesOf(AFTER),
  "first",
);

/** Words before a hedge that belong to it: "well over", "just under". */
export const HEDGE_DEGREES = wordSet(
  "comfortably considerably even far just little much quite significantly slightly somewhat substantially way well",
);
