// Can the subject of a reporting verb be whom the article quotes? Things do not speak ("an effort calling
// it “dead”" has another subject that the rules missed), and what people say in a poll, the poll says.

import { isMarkOf } from "../text/characters.ts";
import { isOneOf, wordSet } from "../text/word-sets.ts";
import { CUE_NOUNS } from "./cue-verbs.ts";
import type { Piece } from "./frame.ts";
import { PREPOSITIONS } from "./function-words.ts";
import type { NounPhrase } from "./name-phrase.ts";
import { phraseEndingAt, phraseStartingAt } from "./noun-phrase.ts";
import { keyAt, lower, SENTENCE_REACH } from "./pieces.ts";
import type { Place, Report } from "./report.ts";
import { isShortPassive } from "./reporting-verb.ts";

/** Nouns for what neither speaks nor is read: no person, no body, no document, no picture or sign. */
const MUTE = wordSet(
  "ability access challenge chance career effort efforts excuse failure future history hope idea ideas issue issues lesson money option options plan plans power price prices problem problems process profit rationale reason reasons record revenue risk sales shares stock stocks success system way ways",
);

/** What begins another phrase: "the excuse | these men use". */
const ANOTHER = wordSet("the these they this those");

/** Index of the head noun: "the plan | for the harbour". */
export function headOf(pieces: readonly Piece[], { from, to }: NounPhrase): number {
  for (let index = from + 1; index < to; index++) {
    const word = lower(pieces[index]);
    if (PREPOSITIONS.has(word) || ANOTHER.has(word)) return index - 1;
  }
  return to - 1;
}

/** True where the head of the phrase is a thing that says nothing, or a sum: "$ | 300 in fees". */
export const isMute = (pieces: readonly Piece[], phrase: NounPhrase): boolean =>
  phrase.kind === "description" &&
  (MUTE.hasKey(keyAt(pieces[headOf(pieces, phrase)])) ||
    isMarkOf("$€£¥₹₦", pieces[phrase.from - 1]?.text ?? ""));

const HEARINGS = wordSet("court hearing inquest inquiry jury panel trial tribunal");

/** "a court", of "heard" and "was told". */
export const isHearing = (pieces: readonly Piece[], speaker: NounPhrase, verb: number): boolean =>
  HEARINGS.hasKey(keyAt(pieces[speaker.to - 1])) &&
  (isOneOf("heard hears", lower(pieces[verb])) ||
    (lower(pieces[verb]) === "told" && lower(pieces[verb - 1]) === "was"));

/** "Roe was asked", "Asked whether he was “unfit,” Roe laughed": the subject hears the words from somebody else. */
export const isAsked = (pieces: readonly Piece[], verb: number): boolean =>
  isOneOf("asked questioned", lower(pieces[verb])) &&
  (verb === 0 || isOneOf("was were when", lower(pieces[verb - 1])));

const COMES_TO = wordSet("becomes gets got is was");

const SEEMS = wordSet("can could is may might remains seems was will would");
/** What a clause can be, and hardly any body; "it was forced to say", "it was right to call" are a body's. */
const OF_CLAUSES = wordSet(
  "common difficult easier easy fair good hard harder helpful important impossible interesting odd possible reasonable strange tempting time unfair useful worth",
);

/** "It is hard to say what “fair” means": the pronoun stands for what follows. */
function isExpletive(pieces: readonly Piece[], { speaker, cue }: Report): boolean {
  const verb = speaker.to;
  // "Prices rose, which means that “all” paid": what happened does not speak, either.
  if (cue !== null && lower(pieces[speaker.from]) === "which")
    return isOneOf("means meant", lower(pieces[cue.from]));
  if (cue === null || lower(pieces[speaker.from]) !== "it" || !SEEMS.hasKey(keyAt(pieces[verb])))
    return false;
  const between = pieces.slice(verb + 1, cue.from).map(lower);
  const to = between.indexOf("to");
  return to > 0 && OF_CLAUSES.has(between[to - 1] ?? "");
}

/** "you", "you’d". */
const isYou = (word: string): boolean =>
  word === "you" || word.startsWith("you’") || word.startsWith("you'");

/** False for a subject that is better left out than taken for a speaker. */
export function canSpeak(pieces: readonly Piece[], report: Report): boolean {
  const { speaker, cue } = report;
  // "Wait, it gets better: “…”".
  if (cue === null && lower(pieces[speaker.from]) === "it")
    return !COMES_TO.hasKey(keyAt(pieces[speaker.to]));
  if (isExpletive(pieces, report)) return false;
  if (cue !== null && isAsked(pieces, cue.from) && lower(pieces[speaker.from - 1]) !== "by")
    return false;
  if (cue !== null && speaker.to === cue.from && isShortPassive(pieces, cue.from)) return false;
  // "you can just say “stop”", "if you’ve asked “why?”": nobody in particular.
  if (isYou(lower(pieces[speaker.from]))) return false;
  if (speaker.kind !== "description") return true;
  // "“…,” came the reply": from whom?
  if (cue !== null && isOneOf("came comes", lower(pieces[cue.from])) && speaker.from === cue.to)
    return false;
  // "“…,” a court heard": said there, by whom is another question.
  if (cue !== null && isHearing(pieces, speaker, cue.from)) return false;
  // "courses known as “rabbit runs”": nobody in particular calls them so.
  if (cue !== null && lower(pieces[cue.from]) === "known") return false;
  return !isMute(pieces, speaker);
}

const STANCES = wordSet(
  "belief expectation fear fears forecast hope hopes idea notion prediction predictions theory view views",
);

/** "its prediction that Roe would be “the best”": somebody's words about the subject, not the subject's. */
export function isHeldByNoun(pieces: readonly Piece[], { from }: NounPhrase): boolean {
  const noun = lower(pieces[from - 2]);
  return lower(pieces[from - 1]) === "that" && (CUE_NOUNS.has(noun) || STANCES.has(noun));
}

const SURVEYS = wordSet("poll polls study survey surveys");
/** "of likely": words of a share that stand before the people it is a share of. */
const SHARE_REACH = 5;

/** "75 percent of the voters", "six in 10 drivers": people who answered, not people who spoke. */
function isShare(pieces: readonly Piece[], { from, to, kind }: NounPhrase): boolean {
  if (kind !== "description") return false;
  const near = pieces.slice(Math.max(0, from - SHARE_REACH), to);
  // "a study of 12 towns that | its authors call": a clause of its own.
  const clause = near.findLastIndex((piece) => isOneOf("that which who", piece.lower));
  return near
    .slice(clause + 1)
    .some((piece) => piece.text === "%" || lower(piece) === "percent" || isCount(piece));
}

const isCount = (piece: Piece): boolean => piece.kind === "number";

/** The report with the poll for its speaker, where shares of people say it: "In a poll, 75 percent said “no”". */
export function withSurvey({ pieces, names }: Place, report: Report): Report {
  if (!isShare(pieces, report.speaker)) return report;
  const floor = Math.max(0, report.speaker.from - SENTENCE_REACH);
  for (let index = report.speaker.from - 1; index >= floor; index--) {
    if (!SURVEYS.hasKey(keyAt(pieces[index]))) continue;
    const survey = phraseEndingAt(pieces, index, names);
    if (survey !== null) return { ...report, speaker: survey };
  }
  return report;
}

/** Words between "email" and "by": "sent out". */
const AUTHOR_REACH = 3;

/** The report with whoever wrote the text for its speaker: "an email sent out by Roe warned", "a letter from Roe". */
export function withAuthor({ pieces, names }: Place, report: Report): Report {
  const { speaker } = report;
  if (speaker.kind !== "description" || !CUE_NOUNS.hasKey(keyAt(pieces[headOf(pieces, speaker)])))
    return report;
  for (let by = speaker.to; by < speaker.to + AUTHOR_REACH; by++) {
    if (!isOneOf("by from", lower(pieces[by]))) continue;
    const author = phraseStartingAt(pieces, by + 1, names);
    return author?.kind === "name" ? { ...report, speaker: author } : report;
  }
  return report;
}
