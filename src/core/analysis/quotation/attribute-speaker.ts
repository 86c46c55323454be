// Who said it. First asks the quotation's own sentence (find-cue.ts), then what stands before it: the
// speaker who was just quoted goes on, or the sentence before announces the words.

import type { Span } from "../../model/span.ts";
import { inParts, type Steps } from "../../model/steps.ts";
import { isOneOf, wordSet } from "../text/word-sets.ts";
import { withApposition } from "./apposition.ts";
import { clauseSubject, MAIN_HEADS } from "./clause.ts";
import { isCueWord, SPEECH_VERBS } from "./cue-verbs.ts";
import { findReport } from "./find-cue.ts";
import type { Frame, Piece } from "./frame.ts";
import {
  AUXILIARIES,
  isAdverbialOpener,
  isPastTense,
  PERSONAL_PRONOUNS,
  PREPOSITIONS,
} from "./function-words.ts";
import type { NounPhrase } from "./name-phrase.ts";
import { type NamedMention, type Names, nameAt } from "./names.ts";
import { phraseEndingAt } from "./noun-phrase.ts";
import type { Passage } from "./passage.ts";
import { keyAt, lower } from "./pieces.ts";
import { canSpeak, headOf, isHeldByNoun, withAuthor, withSurvey } from "./possible-speaker.ts";
import type { Place, Report, Tie } from "./report.ts";
import { isAddressed, lastReport, ownerAsked, personAsked } from "./report-before.ts";
import { isChant } from "./report-noun.ts";
import { isPassive } from "./reporting-verb.ts";
import { isPersonNoun } from "./somebody.ts";
import { hasVerb } from "./takes-verb.ts";

/** Who is reported to have said a passage, before pronouns and descriptions are resolved. */
export interface Attribution {
  readonly tie: Tie;
  readonly mention: Span;
  readonly kind: NounPhrase["kind"];
  readonly named: NamedMention | null;
  /** What "it", "they", "which" or "who" stands for, within the sentence; null where the mention says it itself. */
  readonly antecedent: { readonly span: Span; readonly named: NamedMention | null } | null;
  /** False where the words are reported, but the subject of the report is nobody who could have said them. */
  readonly canSpeak: boolean;
  /** The reporting words; null where the sentence has none, or where the speaker is carried over. */
  readonly cue: Span | null;
}

interface Search {
  readonly place: Place;
  readonly frames: readonly Frame[];
  readonly index: number;
  readonly found: readonly (Attribution | null)[];
  readonly label: Span | null;
}

const FRAMES_A_STEP = 16;

/** The attributions of all passages, by index; null where the article does not say. */
export function* attributeSpeakers(
  frames: readonly Frame[],
  names: Names,
  passages: readonly Passage[],
): Steps<(Attribution | null)[]> {
  const found: (Attribution | null)[] = passages.map(() => null);
  yield* inParts(frames.length, FRAMES_A_STEP, (from, to) => {
    for (let index = from; index < to; index++)
      attributeIn(frames, index, { names, passages, found });
  });
  return found;
}

interface Attributing {
  readonly names: Names;
  readonly passages: readonly Passage[];
  readonly found: (Attribution | null)[];
}

/** Adds the attributions of the quotations of one frame to those found. */
function attributeIn(frames: readonly Frame[], index: number, all: Attributing): void {
  const { names, passages, found } = all;
  const pieces = frames[index]?.pieces ?? [];
  for (let at = 0; at < pieces.length; at++) {
    const piece = pieces[at];
    if (piece?.kind !== "quotation") continue;
    const before = found[piece.passage] ?? null;
    const place: Place = { pieces, quotation: at, names };
    const label = labelOf(passages[piece.passage], names);
    const next = attribute({ place, frames, index, found, label });
    // A quotation over several paragraphs is attributed in any of them, often the last.
    if (before === null || (isWeak(before) && next !== null && !isWeak(next)))
      found[piece.passage] = next;
  }
}

/** The label of a passage; a line below it signs it only where it names a person. */
function labelOf(passage: Passage | undefined, names: Names): Span | null {
  const label = passage?.label ?? null;
  const end = passage?.spans.at(-1)?.end ?? 0;
  if (label === null || passage?.closed !== true || label.start < end) return label;
  return nameAt(names, label.start) === null ? null : label;
}

/** True where no word of the sentence ties the quotation to the speaker. */
export const isWeak = ({ tie }: Attribution): boolean =>
  tie === "carried" || tie === "announced" || tie === "subject";

function attribute(search: Search): Attribution | null {
  const { place, index, label } = search;
  if (label !== null) return contradicted(search, label) ?? labelled(place.names, label);
  if (search.frames[index]?.hasOwnWords === false || isLeadIn(place))
    return carriedOn(search) ?? announced(search);
  const report = findReport(place);
  if (report !== null)
    return toAttribution(search, index, withAuthor(place, withSurvey(place, report)));
  const subject = clauseSubject(place.pieces, place.quotation, place.names);
  if (subject === null) return carriedOn(search) ?? announced(search);
  // What a thing does in the article's own words ("The plan was “dead”") says nothing of who judged it.
  if (subject.kind === "description" || isHeldByNoun(place.pieces, subject)) return null;
  if (isChant(place, place.quotation - 2) || isTalkedAbout(place)) return null;
  return toAttribution(search, index, { tie: "subject", cue: null, speaker: subject });
}

/** Words of "described by all | as a", "guilty | on two counts of". */
const ABOUT_REACH = 4;

/** "Roe was described as “kind”", "Roe was found guilty of “theft”": somebody else’s words on the subject. */
function isTalkedAbout({ pieces, quotation }: Place): boolean {
  for (let at = quotation - 1; at >= quotation - ABOUT_REACH; at--) {
    const word = lower(pieces[at]);
    if (word === "") return false;
    if (isOneOf("convicted guilty", word) || (isCueWord(word) && isPassive(pieces, at)))
      return true;
  }
  return false;
}

/** "Then, after a long pause: “…”", "Later that day on the radio: “…”": when it was said, not by whom. */
function isLeadIn({ pieces, quotation, names }: Place): boolean {
  if (quotation > LEAD_IN_REACH || pieces[quotation - 1]?.text !== ":") return false;
  const before = pieces.slice(0, quotation);
  if (pieces.slice(quotation + 1).some(({ kind }) => kind === "word")) return false;
  return (
    isAdverbialOpener(lower(before[0])) &&
    !before.some(
      (piece, index) =>
        isCueWord(piece.lower) ||
        AUXILIARIES.has(piece.lower) ||
        isPastTense(piece.lower) ||
        nameAt(names, piece.start) !== null ||
        (index > 0 && PERSONAL_PRONOUNS.has(piece.lower)),
    )
  );
}

/** Longest opening that only says when. */
const LEAD_IN_REACH = 14;

/** "“Ohio: come and see,” one visitor said": what looked like a speaker's name was none; else null. */
function contradicted(search: Search, label: Span): Attribution | null {
  if (nameAt(search.place.names, label.start) !== null) return null;
  const report = findReport(search.place);
  return report?.tie === "after" ? toAttribution(search, search.index, report) : null;
}

/** "“ROE: Well, …”". */
function labelled(names: Names, label: Span): Attribution {
  const named = nameAt(names, label.start);
  const kind = named === null ? "description" : "name";
  return {
    tie: "label",
    mention: label,
    kind,
    named,
    antecedent: null,
    canSpeak: true,
    cue: null,
  };
}

/** The frame before, if no paragraph lies between. */
function frameBefore(search: Search): Frame | null {
  const before = search.frames[search.index - 1];
  const here = search.frames[search.index];
  if (before === undefined || here === undefined) return null;
  return here.paragraph - before.paragraph > 1 ? null : before;
}

/** The attribution of the last quotation of a frame, carried on to the next one. */
function lastOf(search: Search, frame: Frame): Attribution | null {
  const last = frame.pieces.findLast(({ kind }) => kind === "quotation");
  const attribution = last?.kind === "quotation" ? (search.found[last.passage] ?? null) : null;
  return attribution?.canSpeak === true ? { ...attribution, tie: "carried", cue: null } : null;
}

/** "“A,” Roe said. “B.”": the speaker of the sentence before goes on. */
function carriedOn(search: Search): Attribution | null {
  const before = frameBefore(search);
  return before === null ? null : lastOf(search, before);
}

const PERSONS = wordSet("he she they");

/** "Lu asked Roe about the figures. “Where did they go?”": the one who asks goes on. */
function asks({ place: { pieces, quotation } }: Search): boolean {
  const piece = pieces[quotation];
  return piece?.kind === "quotation" && piece.last === "?";
}

/** "Roe was angry. “B.”", "The letter began: “B.”": whom the sentence before is about. */
function announced(search: Search): Attribution | null {
  const before = frameBefore(search);
  if (before === null) return null;
  const { pieces } = before;
  const { names } = search.place;
  if (isAdding(pieces)) return addedTo(search);
  const owner = ownerAsked(pieces, names) ?? (asks(search) ? null : personAsked(pieces, names));
  const report: Omit<Report, "tie"> | null =
    owner === null ? lastReport(pieces, names) : { cue: null, speaker: owner };
  if (report !== null)
    return toAttribution(search, search.index - 1, { ...report, tie: "announced" });
  const head = clauseSubject(pieces, pieces.length, names, MAIN_HEADS);
  const subject = head && withApposition({ pieces, quotation: pieces.length, names }, head);
  const isPerson =
    subject?.kind === "name" ||
    PERSONS.hasKey(keyAt(pieces[subject?.from ?? pieces.length])) ||
    (subject !== null && isThePerson(pieces, subject) && resumed(search) === null);
  const announces = opensWords(pieces) || (isPerson && hasVerb(pieces, subject?.to ?? 0));
  if (subject === null || !announces || isAddressed(pieces, subject)) return resumed(search);
  return toAttribution(search, search.index - 1, { tie: "announced", cue: null, speaker: subject });
}

/** "The mayor": one person whom the article told of before. */
const isThePerson = (pieces: readonly Piece[], subject: NounPhrase): boolean =>
  lower(pieces[subject.from]) === "the" && isPersonNoun(lower(pieces[headOf(pieces, subject)]));

/** Words of "And later adding:". */
const ADDING_REACH = 4;

/** "Adding:" on a line of its own. */
const isAdding = (pieces: readonly Piece[]): boolean =>
  pieces.length <= ADDING_REACH &&
  pieces.at(-1)?.text === ":" &&
  lower(pieces.at(-2)).endsWith("ing") &&
  isCueWord(lower(pieces.at(-2)));

/** Whose words those are that such a line adds to. */
const addedTo = (search: Search): Attribution | null =>
  carriedOn({ ...search, index: search.index - 1 });

/** "The letter began:", "Part of the letter reads,", "He described it as,": the next line is what it says. */
const opensWords = (pieces: readonly Piece[]): boolean =>
  pieces.at(-1)?.text === ":" ||
  (pieces.at(-1)?.text === "," &&
    (lower(pieces.at(-2)) === "as" || SPEECH_VERBS.hasKey(keyAt(pieces.at(-2)))));

/** How many sentences a speaker is kept in mind for while others stand between. */
const RESUMED_REACH = 6;

/** The speaker of an earlier quotation of the paragraph. */
function resumed(search: Search): Attribution | null {
  const { frames, index } = search;
  for (let at = index - 1; at >= Math.max(0, index - RESUMED_REACH); at--) {
    const frame = frames[at];
    if (frame === undefined || frame.paragraph !== frames[index]?.paragraph) return null;
    const attribution = lastOf(search, frame);
    if (attribution !== null) return attribution;
  }
  return null;
}

const spanOf = (pieces: readonly Piece[], range: { from: number; to: number }): Span => ({
  start: pieces[range.from]?.start ?? 0,
  end: pieces[range.to - 1]?.end ?? 0,
});

function toAttribution(search: Search, at: number, report: Report): Attribution {
  const pieces = search.frames[at]?.pieces ?? [];
  const { speaker, cue, tie } = report;
  return {
    tie,
    mention: spanOf(pieces, speaker),
    kind: speaker.kind,
    named: speaker.named,
    antecedent: antecedentOf(pieces, speaker, search.place.names),
    canSpeak: canSpeak(pieces, report),
    cue: cue === null ? null : spanOf(pieces, cue),
  };
}

/** "The council condemned what it called “a breach”", "a sign, which read “No”": what the pronoun goes back to. */
function antecedentOf(
  pieces: readonly Piece[],
  speaker: NounPhrase,
  names: Names,
): Attribution["antecedent"] {
  const phrase = antecedentPhrase(pieces, speaker.from, names);
  if (phrase === null || phrase.kind === "pronoun" || phrase.to > speaker.from) return null;
  // "Q: What did they say?"
  if (phrase.to === phrase.from + 1 && pieces[phrase.from]?.text.length === 1) return null;
  return { span: spanOf(pieces, phrase), named: phrase.named };
}

function antecedentPhrase(
  pieces: readonly Piece[],
  pronoun: number,
  names: Names,
): NounPhrase | null {
  const word = lower(pieces[pronoun]);
  if (word === "it" || word === "they")
    return withoutVerb(pieces, clauseSubject(pieces, pronoun, names, MAIN_HEADS));
  if (word !== "which" && word !== "who") return null;
  const pause = pieces[pronoun - 1]?.kind === "punctuation";
  const phrase = phraseEndingAt(pieces, pronoun - (pause ? 2 : 1), names);
  return word === "who" && phrase?.kind === "description" ? whoeverOf(pieces, phrase) : phrase;
}

/** "the support of | a retired clerk | who said"; "to Roe on | camera |, who said" is nobody. */
function whoeverOf(pieces: readonly Piece[], phrase: NounPhrase): NounPhrase | null {
  const { from, to } = phrase;
  if (to === from + 1 && PREPOSITIONS.hasKey(keyAt(pieces[from - 1]))) return null;
  const one = pieces.slice(from, to).findLastIndex(({ lower: word }) => isOneOf("a an", word));
  return one > 0 ? { ...phrase, from: from + one } : phrase;
}

/** "The firm uses | what it calls “X”": a verb that the phrase before "what" took for its noun. */
function withoutVerb(pieces: readonly Piece[], phrase: NounPhrase | null): NounPhrase | null {
  if (phrase?.kind !== "description" || lower(pieces[phrase.to]) !== "what") return phrase;
  return phrase.to - phrase.from > 2 ? { ...phrase, to: phrase.to - 1 } : phrase;
}
