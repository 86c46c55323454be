// Plural or not, and the singular of a noun: "people" counts persons, "parties" a party.

import { isMarkOf } from "../text/characters.ts";
import { IRREGULAR_NOUNS, NOT_PLURAL } from "./noun-words.ts";

/** Letters with an s at the end that no plural has: "congress", "campus", "tennis". */
const isNoPlural = (lower: string): boolean =>
  lower.endsWith("s") && isMarkOf("sui'", lower.charAt(lower.length - 2));
const MEN = /[a-z]{2}men$/;
/** "specimen" and its like end in -men and are singular. */
const NO_MEN = /(?:abdo|acu|hy|regi|speci)men$/;

/** "churches", "taxes", "heroes", "choruses"; not "shoes", "houses", "excuses". */
const TAKES_ES = /(?:ss|sh|ch|x|zz|[^hnt ]o|[^fs]to|[a-z]{2}(?:[dmnprst]|pl)us)es$/;

/** True where `lower`, in lower case, looks like a plural noun. */
export function isPlural(lower: string): boolean {
  if (IRREGULAR_NOUNS.has(lower)) return true;
  if (lower.length < 3 || NOT_PLURAL.has(lower)) return false;
  if (lower.endsWith("s")) return !isNoPlural(lower);
  return lower.endsWith("men") && MEN.test(lower) && !NO_MEN.test(lower);
}

/** The singular of a noun in lower case; a noun that is singular already comes back as it is. */
export function singularOf(lower: string): string {
  const irregular = IRREGULAR_NOUNS.get(lower);
  if (irregular !== undefined) return irregular;
  if (lower.endsWith("men") && MEN.test(lower) && !NO_MEN.test(lower))
    return `${lower.slice(0, -3)}man`;
  if (!lower.endsWith("s") || isNoPlural(lower)) return lower;
  if (lower.length > 4 && lower.endsWith("ies")) return `${lower.slice(0, -3)}y`;
  if (lower.endsWith("es") && TAKES_ES.test(lower)) return lower.slice(0, -2);
  return lower.slice(0, -1);
}
