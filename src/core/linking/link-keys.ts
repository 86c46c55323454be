// A mark -> the keys that it can be found by in the store's index. Marks are compared only where they
// share a key, so that a library of a hundred thousand costs no more than one of a hundred.

import type { Reading } from "../model/annotation.ts";
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

/** Of these keys those by which others are looked up: fewer, since each costs a request to the store. */
export function lookupKeys(reading: Reading, text: string): string[] {
  switch (reading.kind) {
    case "quotation":
      return quotationLookups(text);
    case "claim":
      return quantityLookups({ reading, text });
    default:
      return linkKeys(reading, text);
  }
}
