// Reporting verbs that only a person or a body takes, and that show a name beside them to be one.
// The quotation finder has its own, longer list; this one holds only verbs without another common sense.

import { wordSet } from "../text/word-sets.ts";

const CUE_VERBS = wordSet(
  "acknowledged added admitted adds argued argues asked asserted complained conceded contended countered declared denied explained " +
    "insisted insists joked lamented mused noted objected quipped recalled remarked replied responded retorted said says stressed " +
    "testified told tweeted vowed warned writes wrote",
);

/** True for a reporting verb as it stands in the text. */
export function isCueVerb(word: string): boolean {
  return CUE_VERBS.has(word);
}

/** Verbs that stand before their subject: "said Okoye". "told Reuters" names the hearer. */
const INVERTING_VERBS = wordSet("added asked explained insisted recalled replied said says wrote");

/** True for a verb that may stand before the one who speaks. */
export function isInvertingVerb(word: string): boolean {
  return INVERTING_VERBS.has(word);
}
