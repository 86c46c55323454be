// Whether a quotation belongs to the clause before it, so that the attribution after it is of something else.

import { isMarkOf } from "../text/characters.ts";
import { CIRCUMSTANCES } from "./clause.ts";
import { EMBEDDING_VERBS, SPEECH_VERBS } from "./cue-verbs.ts";
import { lower } from "./pieces.ts";
import { isAsked, isHearing } from "./possible-speaker.ts";
import type { Place, Report } from "./report.ts";
import { isVerbAt, PUTS } from "./reporting-verb.ts";

/** Words that may stand between a judgement and its words: "called her a “liar”". */
const JUDGED = 3;

/**
 * True where the clause of the quotation is complete before it and the one after it says something else:
 * "in what Lu called a “mess,” Roe expressed regret".
 */
export function belongsBefore(place: Place, after: Report): boolean {
  const { pieces } = place;
  const verb = after.cue === null ? "" : lower(pieces[after.cue.from]);
  // "Roe said, “No,” the Post reported": whoever passes on what it saw.
  if (isAnnounced(place) && verb !== "reported") return true;
  if (after.cue !== null && isHearing(pieces, after.speaker, after.cue.from)) return false;
  return after.tie === "after" && !EMBEDDING_VERBS.has(verb) && !PUTS.has(verb) && isJudged(place);
}

/** "Roe swore and said, | “Go,” the police said": a verb of speech right before the quotation's comma. */
const isAnnounced = ({ pieces, quotation }: Place): boolean =>
  // "Asked what he would say, “Nothing,” Roe said".
  !isAsked(pieces, 0) &&
  !CIRCUMSTANCES.has(lower(pieces[0])) &&
  isMarkOf(",:", pieces[quotation - 1]?.text ?? "") &&
  SPEECH_VERBS.has(lower(pieces[quotation - 2])) &&
  isVerbAt(pieces, quotation - 2);

/** True where a reporting verb stands close before the quotation. */
function isJudged({ pieces, quotation }: Place): boolean {
  for (let index = quotation - 1; index >= Math.max(0, quotation - JUDGED); index--)
    if (isVerbAt(pieces, index)) return true;
  return false;
}
