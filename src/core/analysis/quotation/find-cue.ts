// Which words of a sentence report a quotation, and who their subject is. Tries, in this order: a
// signature, a name behind a headline's colon, an attribution right after the quotation, the nearest reporting verb before it, an
// attribution at the end of the sentence, "according to", and a label before a colon.

import { accordingAnywhere, accordingAt } from "./according.ts";
import { belongsBefore } from "./belongs-before.ts";
import { isCueWord } from "./cue-verbs.ts";
import { keyAt, lower, SENTENCE_REACH } from "./pieces.ts";
import type { Place, Report } from "./report.ts";
import { reportAfter, reportAtEnd, reportBehindColon, reportFound } from "./report-after.ts";
import { reportAtColon, reportAtLabel, reportBefore } from "./report-before.ts";
import { reportByOwner, reportOwned } from "./report-noun.ts";
import { reportSigned } from "./report-signed.ts";
import { reportUnlisted, reportUnlistedBefore } from "./unlisted-verb.ts";
import { verbSet } from "./verb-forms.ts";

function reportBeside(place: Place): Report | null {
  const after = reportAfter(place);
  if (after === null) {
    const before = reportBefore(place);
    return accordingSince(place, before) ?? weighEnd(place, asForFirstHalf(place, before));
  }
  return belongsBefore(place, after) ? (reportBefore(place) ?? after) : after;
}

/** "“A,” Roe, a reader of charts, maps and books says, “B.”": the verb that parts two halves has one subject. */
function asForFirstHalf(place: Place, before: Report | null): Report | null {
  const verb = before?.cue?.from ?? 0;
  const { pieces } = place;
  let first = verb - 1;
  while (first >= Math.max(0, verb - SENTENCE_REACH) && pieces[first]?.kind !== "quotation")
    first--;
  if (before === null || pieces[first]?.kind !== "quotation") return before;
  const after = reportAfter({ ...place, quotation: first });
  return after?.cue?.from === verb && after.speaker.to <= verb
    ? { ...before, speaker: after.speaker }
    : before;
}

/** "We know that the reason, according to Roe, was “greed”": whose account the statement behind the verb is. */
function accordingSince(place: Place, before: Report | null): Report | null {
  const { pieces, quotation } = place;
  for (let index = quotation - 1; index > (before?.cue?.from ?? quotation); index--) {
    const word = lower(pieces[index]);
    if (pieces[index]?.kind === "quotation" || isCueWord(word)) return null;
    if (word === "according") return accordingAt(place, index);
  }
  return null;
}

/** Verbs of finding, feeling and noise, which a sentence is about as often as it reports them. */
const INNER = verbSet("believe expect fear feel find hope know roar see show thunder want wish");

/** "The bureau did not find “ties,” said its head": who says it at the end, where the verb before is no saying. */
function weighEnd(place: Place, before: Report | null): Report | null {
  if (before === null || before.cue === null) return before;
  if (!INNER.hasKey(keyAt(place.pieces[before.cue.from]))) return before;
  return reportAtEnd(place) ?? before;
}

/** What the quotation's own sentence says about its speaker; null where it reports nothing. */
export function findReport(place: Place): Report | null {
  return (
    reportSigned(place) ??
    reportBehindColon(place) ??
    reportByOwner(place) ??
    reportUnlistedBefore(place) ??
    reportBeside(place) ??
    reportAtEnd(place) ??
    reportFound(place) ??
    reportUnlisted(place) ??
    accordingAnywhere(place) ??
    reportOwned(place) ??
    reportAtColon(place) ??
    reportAtLabel(place)
  );
}
