// Why two marks are linked, in the reader's words.

import type { LinkReason, LinkSaying } from "../core/model/link.ts";
import type { Quantity } from "../core/model/mark.ts";
import { describeAmount, describeQuantity } from "./describe-quantity.ts";
import { counted, type MessageName, message } from "./message.ts";

type Counting = "words-differ" | "words-overlap";

const SAYINGS: Readonly<Record<Exclude<LinkSaying, Counting>, MessageName>> = {
  "same-words": "linkSameWords",
  "shorter-here": "linkShorterHere",
  "longer-here": "linkLongerHere",
  "same-name": "linkSameName",
  "short-given-name": "linkShortGivenName",
  "given-name-spelled": "linkGivenNameSpelled",
  "surname-spelled": "linkSurnameSpelled",
  "initial-and-office": "linkInitialAndOffice",
  "surname-and-office": "linkSurnameAndOffice",
  "as-you-said": "linkAsYouSaid",
  "same-figure": "linkSameFigure",
  "hedged-differently": "linkHedgedDifferently",
  "other-rule": "linkOtherRule",
  "later-count": "linkLaterCount",
  "within-limit": "linkWithinLimit",
  "later-figure": "linkLaterFigure",
  rounded: "linkRounded",
  "other-figure": "linkOtherFigure",
};

/** "Same but for 2 words; there said by Ada Wick", "Another figure: about 140 here, 175 there". */
export function describeLink(reason: LinkReason): string {
  const { otherSpeaker, otherOffice, figures, converted } = reason;
  const said = sayingOf(reason);
  if (otherSpeaker !== undefined) return message("linkOtherSpeaker", said, otherSpeaker);
  if (otherOffice !== undefined) return message("linkOtherOffice", said);
  if (figures === undefined) return said;
  const [here, there] = figures;
  if (converted !== undefined) {
    return message("linkFigures", message("linkConverted", said), inFull(here), inFull(there));
  }
  return message("linkFigures", said, describeAmount(here), describeAmount(there));
}

/** With its unit, which the other has not. */
const inFull = (quantity: Quantity): string =>
  describeQuantity(quantity) ?? message("quantityVague");

function sayingOf({ says, words = 0, longer }: LinkReason): string {
  if (says === "words-differ") {
    const differ = counted("linkWordsDiffer", words);
    if (longer === undefined) return differ;
    return message(longer === "here" ? "linkAndLongerHere" : "linkAndLongerThere", differ);
  }
  if (says === "words-overlap") return counted("linkWordsOverlap", words);
  return message(SAYINGS[says]);
}
