// Which words of a sentence report a quotation, and who their subject is. Tries, in this order: a
// signature, an attribution right after the quotation, the nearest reporting verb before it, an
// attribution at the end of the sentence, "according to", and a label before a colon.

import type { Place, Report } from "./report.ts";
import {
  accordingAnywhere,
  belongsBefore,
  reportAfter,
  reportAtEnd,
  reportSigned,
} from "./report-after.ts";
import { reportAtColon, reportBefore } from "./report-before.ts";

function reportBeside(place: Place): Report | null {
  const after = reportAfter(place);
  if (after === null) return reportBefore(place);
  return belongsBefore(place, after) ? (reportBefore(place) ?? after) : after;
}

/** What the quotation's own sentence says about its speaker; null where it reports nothing. */
export function findReport(place: Place): Report | null {
  return (
    reportSigned(place) ??
    reportBeside(place) ??
    reportAtEnd(place) ??
    accordingAnywhere(place) ??
    reportAtColon(place)
  );
}
