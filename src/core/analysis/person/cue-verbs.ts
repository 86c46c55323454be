// Reporting verbs that only a person or a body takes, and that show a name beside them to be one.
// The quotation finder has its own, longer list; this one holds only verbs without another common sense.

import type { Token } from "../text/tokens.ts";
import { wordSet } from "../text/word-sets.ts";

export const CUE_VERBS = wordSet(
  "acknowledged added admitted adds argued argues asked asserted complained conceded contended countered declared denied explained " +
    "insisted insists joked lamented mused noted objected quipped recalled remarked replied responded retorted said says stressed " +
    "testified told tweeted vowed warned writes wrote",
);

/** True for a reporting verb as it stands in the text. */
export function isCueVerb(token: Token | undefined): boolean {
  return token !== undefined && CUE_VERBS.hasKey(token.key) && token.text === token.lower;
}

/** Verbs that stand before their subject: "said Okoye". "told Reuters" names the hearer. */
const INVERTING_VERBS = wordSet("added asked explained insisted recalled replied said says wrote");

/** True for a verb that may stand before the one who speaks. */
export function isInvertingVerb(token: Token): boolean {
  return INVERTING_VERBS.hasKey(token.key) && token.text === token.lower;
}
