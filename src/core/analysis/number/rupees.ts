// Whose rupees are meant: those of the country that the article speaks of most.

import type { NumericClaim } from "../../model/mark.ts";
import { wordValues } from "../text/word-sets.ts";
import type { Word } from "./words.ts";

/** By the first letters of a country and its people: "Pakistan", "Pakistani". */
const CODES = wordValues("india:INR lanka:LKR nepal:NPR pakis:PKR");
const LETTERS = 5;

/** The claims with the code of their country for "Rs" and "rupees". */
export function withOwnRupees(
  words: readonly Word[],
  claims: readonly NumericClaim[],
): NumericClaim[] {
  let code = "";
  return claims.map((claim) => {
    if (claim.quantity.unit !== "rupee") return claim;
    if (code === "") code = mostNamed(words);
    return { ...claim, quantity: { ...claim.quantity, unit: code } };
  });
}

/** India's where the article names none. */
function mostNamed(words: readonly Word[]): string {
  const counts = new Map<string, number>();
  let most = "INR";
  for (const { lower } of words) {
    const code = CODES.get(lower.slice(0, LETTERS));
    if (code === undefined) continue;
    const count = (counts.get(code) ?? 0) + 1;
    counts.set(code, count);
    if (count > (counts.get(most) ?? 0)) most = code;
  }
  return most;
}
