// Who took a picture is named beside it and speaks nowhere: "Ada Okoye / AFP", "Photograph: Ada Okoye/Reuters".

import type { Span } from "../../model/span.ts";
import { isMarkOf } from "../text/characters.ts";
import type { Names } from "./names.ts";

/** Characters looked at before a name: "Photographs by ". */
const BEFORE = 24;
/** Characters looked at after it: " / Agence France-Presse - Getty Images". */
const AFTER = 80;

/** "Photo: ", "Photograph by " where no sentence runs into it; "AP Photo/", "AFP/". */
const CREDITED_BEFORE =
  /(?:(?<![A-Za-z,] )(?:Photo(?:graph)?s?|Pictures?|Images?|Illustrations?|Videos?|Credit)(?::| by) ?|(?:Photo|Images?|Press|Pool|Reuters|Getty|[A-Z]{2,5}) ?\/ ?)$/;
/** " / AFP", "/Acme News - Getty Images" to the end of the line or bracket: nobody does anything there. */
const AGENCY_AFTER = /^ ?\/ ?[A-Z][\w.&'’-]*(?:(?: [–—-] |[ /])[A-Z][\w.&'’-]*){0,5}(?=[)\]\n]|$)/;
/** " via Getty Images"; "via Zoom" is how somebody spoke. */
const VIA_AGENCY =
  /^,? via (?:[A-Z][\w-]* ){0,3}(?:AFP|AP|Agency|EPA|Getty|Images|PA|Photos?|Pictures|Press|Reuters|Shutterstock)\b/;

/** A look at the nearest letters spares nearly all names the patterns. */
function isCredit(text: string, { start, end }: Span): boolean {
  const space = text.charAt(end) === " " ? 1 : 0;
  if (text.charAt(end + space) === "/" && AGENCY_AFTER.test(text.slice(end, end + AFTER)))
    return true;
  const comma = text.charAt(end) === "," ? 1 : 0;
  if (text.startsWith(" via ", end + comma) && VIA_AGENCY.test(text.slice(end, end + AFTER)))
    return true;
  const last = text.charAt(start - 1) === " " ? start - 2 : start - 1;
  return (
    (isMarkOf(":/", text.charAt(last)) || text.startsWith(" by", last - 2)) &&
    CREDITED_BEFORE.test(text.slice(Math.max(0, start - BEFORE), start))
  );
}

/** The names that are no credit of a picture. */
export const withoutCredits = (text: string, names: Names): Names =>
  names.filter(({ mention }) => !isCredit(text, mention));
