// Who took a picture is named beside it and speaks nowhere: "Ada Okoye / AFP", "Photograph: Ada Okoye/Reuters".

import type { Span } from "../../model/span.ts";
import type { Names } from "./names.ts";

/** Characters looked at before a name: "Photographs by ". */
const BEFORE = 24;
/** Characters looked at after it: " via Getty". */
const AFTER = 12;

const CREDITED_BEFORE =
  /(?:\b(?:photo(?:graph)?s?|pictures?|images?|illustrations?|videos?|credit)(?::| by) ?|[A-Z][A-Za-z]+ ?\/ ?)$/i;
const CREDITED_AFTER = /^(?: ?\/ ?[A-Z]| via [A-Z]|, via [A-Z])/;

function isCredit(text: string, { start, end }: Span): boolean {
  return (
    CREDITED_AFTER.test(text.slice(end, end + AFTER)) ||
    CREDITED_BEFORE.test(text.slice(Math.max(0, start - BEFORE), start))
  );
}

/** The names that are no credit of a picture. */
export const withoutCredits = (text: string, names: Names): Names =>
  names.filter(({ mention }) => !isCredit(text, mention));
