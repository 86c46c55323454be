// Whether a quotation belongs to the clause before it, so that the attribution after it is of something else.

import { isMarkOf } from "../text/characters.ts";
import { CIRCUMSTANCES } from "./clause.ts";
import { EMBEDDING_VERBS, SPEECH_VERBS } from "./cue-verbs.ts";
import { keyAt, lower, SENTENCE_REACH } from "./pieces.ts";
import { isAsked, isHearing } from "./possible-speaker.ts";
import type { Place, Report } from "./report.ts";
import { nounReport } from "./report-noun.ts";
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
  // "Lu called for “an end!” Roe said that": what follows is Roe's own statement.
  if (after.cue !== null && saysMore(place, after.cue.to) && isJudged(place)) return true;
  // "Roe said, “No,” the Post reported": whoever passes on what it saw.
  if (isAnnounced(place) && verb !== "reported") return true;
  if (after.cue !== null && isHearing(pieces, after.speaker, after.cue.from)) return false;
  if (closesCircumstance(place, after) || isInClaim(place)) return true;
  return after.tie === "after" && !EMBEDDING_VERBS.has(verb) && !PUTS.has(verb) && isJudged(place);
}

/** "Asked about Roe’s claim that the plan is “dead,” Lu said no": the words are those of the claim. */
function isInClaim(place: Place): boolean {
  const { pieces, quotation } = place;
  for (let index = quotation - 1; index > Math.max(0, quotation - SENTENCE_REACH); index--) {
    if (pieces[index]?.kind === "punctuation" || pieces[index]?.kind === "quotation") return false;
    if (isVerbAt(pieces, index)) return false;
    const report = nounReport(place, index);
    // "In his claim that it is “dead,” Roe said no": his own.
    if (report !== null) return report.speaker.kind !== "pronoun";
  }
  return false;
}

/** "When Roe told a reporter that the party was “a trough,” Lu denied it": the quotation ends the clause it stands in. */
function closesCircumstance({ pieces, quotation }: Place, { cue }: Report): boolean {
  if (!CIRCUMSTANCES.hasKey(keyAt(pieces[0])) || cue === null || quotation > SENTENCE_REACH)
    return false;
  const clause = pieces.slice(1, quotation);
  if (clause.some(({ text }) => text === "," || text === ":")) return false;
  const says = clause.findIndex((_, index) => isVerbAt(pieces, index + 1));
  return says > 0 && lower(clause[says]) !== "asked";
}

/** "Roe swore and said, | “Go,” the police said": a verb of speech right before the quotation's comma. */
const isAnnounced = ({ pieces, quotation }: Place): boolean =>
  // "Asked what he would say, “Nothing,” Roe said".
  !isAsked(pieces, 0) &&
  !CIRCUMSTANCES.hasKey(keyAt(pieces[0])) &&
  isMarkOf(",:", pieces[quotation - 1]?.text ?? "") &&
  SPEECH_VERBS.hasKey(keyAt(pieces[quotation - 2])) &&
  isVerbAt(pieces, quotation - 2);

/** "Roe said | that", "When Lu called for “an end!” he said, | “No”": the verb has words of its own to report. */
function saysMore({ pieces, quotation }: Place, after: number): boolean {
  if (lower(pieces[after]) === "that") return true;
  if (pieces[after]?.text !== "," || pieces[after + 1]?.kind !== "quotation") return false;
  return pieces.slice(0, quotation).some((piece) => CIRCUMSTANCES.has(piece.lower));
}

/** True where a reporting verb stands close before the quotation. */
function isJudged({ pieces, quotation }: Place): boolean {
  for (let index = quotation - 1; index >= Math.max(0, quotation - JUDGED); index--)
    if (isVerbAt(pieces, index)) return true;
  return false;
}
