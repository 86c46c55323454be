// Whose rupees and whose "K" are meant: those of the country that the article speaks of most.

import type { NumericClaim } from "../../model/mark.ts";
import { type WordValues, wordValues } from "../text/word-sets.ts";
import type { Word } from "./words.ts";

interface Shared {
  /**
   * By the first letters of a country, its people and the towns of its datelines: "Pakistan", "Pakistani", "LAHORE"; by the whole
   * word where others begin alike: "Colombo".
   */
  readonly codes: WordValues<string>;
  /** Where the article names none of them. */
  readonly otherwise: string;
}

const LETTERS = 5;
/** By the unit that a figure has until its country is known. Papua New Guinea writes its kina as Zambia its kwacha: "K500,000". */
const SHARED: ReadonlyMap<string, Shared> = new Map([
  [
    "rupee",
    {
      codes: wordValues(
        "colombo:LKR india:INR karac:PKR kathm:NPR lahor:PKR lanka:LKR nepal:NPR pakis:PKR",
      ),
      otherwise: "INR",
    },
  ],
  [
    "kwacha",
    {
      codes: wordValues("lilon:MWK malaw:MWK moresby:PGK papua:PGK png:PGK zambi:ZMW"),
      otherwise: "ZMW",
    },
  ],
]);

/** The claims with the code of their country for what several call alike. */
export function withOwnCurrencies(
  words: readonly Word[],
  claims: readonly NumericClaim[],
): NumericClaim[] {
  const known = new Map<string, string>();
  return claims.map((claim) => {
    const { unit } = claim.quantity;
    const shared = SHARED.get(unit);
    if (shared === undefined) return claim;
    const code = known.get(unit) ?? mostNamed(words, shared);
    known.set(unit, code);
    return { ...claim, quantity: { ...claim.quantity, unit: code } };
  });
}

function mostNamed(words: readonly Word[], { codes, otherwise }: Shared): string {
  const counts = new Map<string, number>();
  let most = otherwise;
  for (const { lower } of words) {
    const code = codes.get(lower) ?? codes.get(lower.slice(0, LETTERS));
    if (code === undefined) continue;
    const count = (counts.get(code) ?? 0) + 1;
    counts.set(code, count);
    if (count > (counts.get(most) ?? 0)) most = code;
  }
  return most;
}
