// Which words of a sentence report a quotation, and who their subject is. Tries, in this order: a
// signature, an attribution right after the quotation, the nearest reporting verb before it, an
// attribution at the end of the sentence, "according to", and a label before a colon.

import { wordSet } from "../text/word-sets.ts";
import { accordingAnywhere } from "./according.ts";
import { lower } from "./noun-phrase.ts";
import type { Place, Report } from "./report.ts";
import { belongsBefore, reportAfter, reportAtEnd } from "./report-after.ts";
import { reportAtColon, reportBefore } from "./report-before.ts";
import { reportByOwner } from "./report-noun.ts";
import { reportSigned } from "./report-signed.ts";

function reportBeside(place: Place): Report | null {
  const after = reportAfter(place);
  if (after === null) return weighEnd(place, reportBefore(place));
  return belongsBefore(place, after) ? (reportBefore(place) ?? after) : after;
}

/** Verbs of finding and feeling, which a sentence is about as often as it reports them. */
const INNER = wordSet(
  "believed believeed believeing believen believes believe expectd expected expecting expectn expects expect feard feared fearing fearn fears fear feeld feeled feeling feeln feels feel feltd felted felting feltn felts felt findd finded finding findn finds find foundd founded founding foundn founds found hoped hopeed hopeing hopen hopes hope knowd knowed knowing known knows know sawd sawed sawing sawn saws saw seed seeed seeing seen sees see showd showed showing shown shows show wantd wanted wanting wantn wants want wishd wished wishing wishn wishs wish",
);

/** "The bureau did not find “ties,” said its head": who says it at the end, where the verb before is no saying. */
function weighEnd(place: Place, before: Report | null): Report | null {
  if (before === null || before.cue === null) return before;
  if (!INNER.has(lower(place.pieces[before.cue.from]))) return before;
  return reportAtEnd(place) ?? before;
}

/** What the quotation's own sentence says about its speaker; null where it reports nothing. */
export function findReport(place: Place): Report | null {
  return (
    reportSigned(place) ??
    reportByOwner(place) ??
    reportBeside(place) ??
    reportAtEnd(place) ??
    accordingAnywhere(place) ??
    reportAtColon(place)
  );
}
