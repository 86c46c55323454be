// Which words of a sentence report a quotation, and who their subject is. Tries, in this order: an
// attribution right after the quotation, "according to", the nearest reporting verb before it, an
// attribution at the end of the sentence, and a label before a colon.

import { clauseSubject, isCueWord, SENTENCE_REACH } from "./clause.ts";
import { CUE_NOUNS, EMBEDDING_VERBS, NOUN_FORMS, SPEECH_VERBS } from "./cue-verbs.ts";
import { subjectOf } from "./find-subject.ts";
import type { Piece } from "./frame.ts";
import {
  AUXILIARIES,
  CONJUNCTIONS,
  DETERMINERS,
  IRREGULAR_PAST,
  isAdverb,
  PASSIVE_AUXILIARIES,
  PERSONAL_PRONOUNS,
  PREPOSITIONS,
} from "./function-words.ts";
import type { Names } from "./names.ts";
import {
  isCapital,
  lower,
  type NounPhrase,
  nameEndingAt,
  phraseEndingAt,
  phraseStartingAt,
} from "./noun-phrase.ts";

/** How a sentence ties a quotation to its speaker, the surest first. */
export type Tie =
  | "after"
  | "before"
  | "according"
  | "label"
  | "signed"
  | "end"
  | "noun"
  | "colon"
  | "subject"
  | "carried"
  | "announced";

/** pieces[from, to) report the quotation; `speaker` is their subject. */
export interface Report {
  readonly tie: Tie;
  readonly cue: { readonly from: number; readonly to: number } | null;
  readonly speaker: NounPhrase;
}

/** The sentence, and which of its pieces is the quotation. */
export interface Place {
  readonly pieces: readonly Piece[];
  readonly quotation: number;
  readonly names: Names;
}

const POSSESSIVE = /['’]s$/;

/** Words that a verb follows, never a noun. */
const BEFORE_VERB: ReadonlySet<string> = new Set(["and", "but", "that", "to", "which", "who"]);

/** True where a form that is as often a noun is a verb: "he claims", not "his claims" or "a few claims". */
function isVerbOfBoth(pieces: readonly Piece[], index: number): boolean {
  const before = pieces[index - 1];
  const previous = lower(before);
  if (before?.kind !== "word")
    return before !== undefined && previous !== "(" && announces(pieces, index);
  if (PERSONAL_PRONOUNS.has(previous) || AUXILIARIES.has(previous) || BEFORE_VERB.has(previous))
    return true;
  if (isAdverb(previous)) return true;
  if (POSSESSIVE.test(previous) || DETERMINERS.has(previous) || PREPOSITIONS.has(previous))
    return false;
  const colon = pieces[index + 1]?.text === ":";
  if (!isCapital(before) && colon) return false;
  return (
    announces(pieces, index) ||
    (isCapital(before) && !isCapital(pieces[index]) && opensClause(pieces, index + 1))
  );
}

/** "Roe claims the seat", not "the Ames attack, which", "Roe emails show". */
function opensClause(pieces: readonly Piece[], index: number): boolean {
  const piece = pieces[index];
  const word = lower(piece);
  if (piece === undefined || piece.kind === "punctuation") return false;
  return (
    piece.kind !== "word" ||
    isCapital(piece) ||
    DETERMINERS.has(word) ||
    PERSONAL_PRONOUNS.has(word)
  );
}

/** True where a quotation or an indirect statement follows at once. */
function announces(pieces: readonly Piece[], index: number): boolean {
  const next = pieces[index + 1];
  if (next === undefined) return true;
  if (next.text === "," || next.text === ":") return pieces[index + 2]?.kind === "quotation";
  return next.kind === "quotation" || next.text === "that";
}

/** True where the word at `index`, which can be a reporting verb, is one here. */
export function isVerbAt(pieces: readonly Piece[], index: number): boolean {
  const piece = pieces[index];
  const word = lower(piece);
  if (piece?.kind !== "word" || !isCueWord(word)) return false;
  if (word === "put" || word === "puts") return lower(pieces[index + 1]) === "it";
  const gerund = word.endsWith("ing");
  if (isCapital(piece) && index > 0 && !gerund && word !== "says" && word !== "said") return false;
  if (NOUN_FORMS.has(word)) return isVerbOfBoth(pieces, index);
  const previous = lower(pieces[index - 1]);
  if (DETERMINERS.has(previous) || (gerund && POSSESSIVE.test(previous))) return false;
  return gerund || previous === "to" || !PREPOSITIONS.has(previous);
}

const PARTICIPLE =
  /(?:ed|en|told|said|known|quoted|written|seen|heard|put|read|called|branded|dubbed)$/;

/** "was called", "being described": the subject is talked about. */
function isPassive(pieces: readonly Piece[], verb: number): boolean {
  if (!PARTICIPLE.test(lower(pieces[verb]))) return false;
  let index = verb - 1;
  while (index > 0 && isAdverb(lower(pieces[index]))) index--;
  return PASSIVE_AUXILIARIES.has(lower(pieces[index]));
}

/** "(…) by Roe": who did what a passive verb says. */
function agentOf(place: Place, verb: number): NounPhrase | null {
  const { pieces, names } = place;
  for (let index = verb + 1; index < Math.min(pieces.length, verb + 12); index++) {
    if (lower(pieces[index]) === "by") return phraseStartingAt(pieces, index + 1, names);
    if (pieces[index]?.kind === "quotation" && index !== place.quotation) return null;
  }
  return null;
}

/** Verb with its particles: "said in a statement" is more than the gold needs, "said" is what a reader looks for. */
const cueAt = (index: number): { from: number; to: number } => ({ from: index, to: index + 1 });

/** Index of the first piece after the quotation that is no comma or dash. */
function afterQuotation(place: Place): number {
  let index = place.quotation + 1;
  while (
    place.pieces[index]?.kind === "punctuation" &&
    ",—–-".includes(place.pieces[index]?.text ?? "?")
  )
    index++;
  return index;
}

const PAUSES_IN_QUOTATION = ",!?…–—";

/** True where the quotation ends in the comma that announces its attribution, inside or outside its marks. */
function pauses(place: Place): boolean {
  const piece = place.pieces[place.quotation];
  if (piece?.kind !== "quotation") return false;
  const next = place.pieces[place.quotation + 1];
  return (
    PAUSES_IN_QUOTATION.includes(piece.last || "x") ||
    (next?.kind === "punctuation" && ",—–-".includes(next.text))
  );
}

/** Words after "said Roe" that end the attribution; after "said he" a verb shows that "he" begins a clause. */
function closesInversion(pieces: readonly Piece[], index: number): boolean {
  const piece = pieces[index];
  if (piece === undefined || piece.kind !== "word") return true;
  const word = lower(piece);
  return (
    PREPOSITIONS.has(word) ||
    isAdverb(word) ||
    CONJUNCTIONS.has(word) ||
    word.endsWith("ing") ||
    word === "who"
  );
}

/** "said Roe", "added the senator". */
function inverted(place: Place, index: number): Report | null {
  const { pieces, names } = place;
  let verb = index;
  while (isAdverb(lower(pieces[verb]))) verb++;
  const word = lower(pieces[verb]);
  if (!SPEECH_VERBS.has(word) || word.endsWith("ing")) return null;
  const speaker = phraseStartingAt(pieces, verb + 1, names);
  if (speaker === null) return null;
  if (speaker.kind === "pronoun" && !closesInversion(pieces, speaker.to)) return null;
  return { tie: "after", cue: cueAt(verb), speaker: withApposition(place, speaker) };
}

/** "said the front-runner, Jo Roe": a name right after a description is the same person. */
function withApposition(place: Place, phrase: NounPhrase): NounPhrase {
  const { pieces, names } = place;
  if (phrase.kind !== "description" || pieces[phrase.to]?.text !== ",") return phrase;
  if (
    !["the", "a", "an", "his", "her", "their"].includes(lower(pieces[phrase.from])) &&
    !POSSESSIVE.test(lower(pieces[phrase.from]))
  )
    return phrase;
  const next = phraseStartingAt(pieces, phrase.to + 1, names);
  if (next?.kind !== "name" || next.named === null) return phrase;
  const start = next.named.mention.title?.start ?? next.named.mention.start;
  if ((pieces[phrase.to + 1]?.start ?? -1) !== start) return phrase;
  return { ...next, from: phrase.from };
}

/** Longest way from a quotation to the verb of the attribution after it: a name with its office. */
const VERB_REACH = 40;

/** True where no subject can begin: "and the plan", "which", "adding". */
function opensOtherwise(piece: Piece | undefined): boolean {
  const word = lower(piece);
  const opener = CONJUNCTIONS.has(word) || PREPOSITIONS.has(word) || AUXILIARIES.has(word);
  return (
    opener || word === "who" || word === "which" || (word.endsWith("ing") && !isCapital(piece))
  );
}

/** ", but": what follows is no longer the attribution; ", and" can be inside a name of a body. */
const changesSubject = (pieces: readonly Piece[], index: number): boolean => {
  const word = lower(pieces[index + 1]);
  return pieces[index]?.text === "," && word !== "and" && CLAUSE_BREAKS.has(word);
};

/** "Roe said", "as Roe put it", "the mayor of Ames, Jo Roe, told reporters". */
function subjectFirst(place: Place, from: number): Report | null {
  const { pieces, names } = place;
  const start = lower(pieces[from]) === "as" ? from + 1 : from;
  if (opensOtherwise(pieces[start])) return null;
  for (let verb = start + 1; verb < Math.min(pieces.length, from + VERB_REACH); verb++) {
    if (pieces[verb]?.kind === "quotation") return null;
    if (changesSubject(pieces, verb)) break;
    if (!isSpoken(pieces, verb)) continue;
    const speaker = subjectOf(pieces, verb, names);
    if (speaker !== null && speaker.from >= from)
      return { tie: "after", cue: cueAt(verb), speaker };
  }
  return bareVerb(place, from);
}

const isSpoken = (pieces: readonly Piece[], verb: number): boolean => {
  const word = lower(pieces[verb]);
  return (
    SPEECH_VERBS.has(word) &&
    !word.endsWith("ing") &&
    isVerbAt(pieces, verb) &&
    !isPassive(pieces, verb) &&
    lower(pieces[verb - 1]) !== "to"
  );
};

/** "“…,” Roe thundered": after a comma and a name, a past tense reports even if no list has it. */
function bareVerb(place: Place, from: number): Report | null {
  const { pieces, names } = place;
  const speaker = phraseStartingAt(pieces, from, names);
  if (speaker === null || speaker.kind === "description" || place.quotation > 0) return null;
  const verb = pieces[speaker.to];
  if (
    verb?.kind !== "word" ||
    isCapital(verb) ||
    (!/(?:ed|s)$/.test(lower(verb)) && !IRREGULAR_PAST.has(lower(verb))) ||
    AUXILIARIES.has(lower(verb)) ||
    isAdverb(lower(verb))
  )
    return null;
  return { tie: "after", cue: cueAt(speaker.to), speaker };
}

/** "“…,” came the shouts from the crowd". */
function cameFrom(place: Place, index: number): Report | null {
  const { pieces, names } = place;
  if (!/^(?:came|comes)$/.test(lower(pieces[index]))) return null;
  const from = pieces
    .slice(index, index + CAME_REACH)
    .findIndex((piece) => lower(piece) === "from");
  const speaker = from < 0 ? null : phraseStartingAt(pieces, index + from + 1, names);
  return speaker === null ? null : { tie: "after", cue: cueAt(index), speaker };
}
const CAME_REACH = 6;

/** "“…,” Roe said"; "“…,” said Roe". */
function reportAfter(place: Place): Report | null {
  const from = afterQuotation(place);
  const report =
    inverted(place, from) ??
    cameFrom(place, from) ??
    accordingAt(place, from) ??
    subjectFirst(place, from);
  if (report === null || pauses(place)) return report;
  // "“We go” Roe said": the comma is missing.
  const verb = report.cue?.from ?? 0;
  const close = place.quotation === 0 && report.speaker.kind !== "description" && verb - from <= 3;
  return close ? report : null;
}

/** Words that may stand between a judgement and its words: "called her a “liar”". */
const JUDGED = 3;

/**
 * True where the clause of the quotation is complete before it and the one after it says something else:
 * "in what Lu called a “mess,” Roe expressed regret".
 */
function belongsBefore(place: Place, after: Report): boolean {
  const { pieces, quotation } = place;
  const verb = after.cue === null ? "" : lower(pieces[after.cue.from]);
  if (after.tie !== "after" || EMBEDDING_VERBS.has(verb)) return false;
  for (let index = quotation - 1; index >= Math.max(0, quotation - JUDGED); index--)
    if (isVerbAt(pieces, index)) return true;
  return false;
}

/** "according to Roe", "in the words of Roe", "in Roe's words". */
function accordingAt(place: Place, index: number): Report | null {
  const { pieces, names } = place;
  const first = lower(pieces[index]);
  const second = lower(pieces[index + 1]);
  let from = -1;
  if (first === "according" && second === "to") from = index + 2;
  if (
    first === "in" &&
    second === "the" &&
    lower(pieces[index + 2]) === "words" &&
    lower(pieces[index + 3]) === "of"
  )
    from = index + 4;
  if (from < 0) return null;
  const speaker = phraseStartingAt(pieces, from, names);
  if (speaker === null) return null;
  return {
    tie: "according",
    cue: { from: index, to: from },
    speaker: withApposition(place, speaker),
  };
}

function accordingAnywhere(place: Place): Report | null {
  const { pieces, quotation } = place;
  for (
    let index = quotation + 1;
    index < Math.min(pieces.length, quotation + SENTENCE_REACH);
    index++
  ) {
    if (pieces[index]?.kind === "quotation") break;
    if (lower(pieces[index]) === "according") return accordingAt(place, index);
  }
  for (let index = quotation - 1; index >= Math.max(0, quotation - SENTENCE_REACH); index--)
    if (lower(pieces[index]) === "according") return accordingAt(place, index);
  return null;
}

/** The reporting verb at `verb` with its subject, else null. */
function reportAt(place: Place, verb: number): Report | null {
  const { pieces, names } = place;
  if (!isVerbAt(pieces, verb)) return null;
  if (isPassive(pieces, verb)) {
    const agent = agentOf(place, verb);
    return agent === null ? null : { tie: "before", cue: cueAt(verb), speaker: agent };
  }
  const speaker = invertedBefore(place, verb) ?? subjectOf(pieces, verb, names);
  return speaker === null ? null : { tie: "before", cue: cueAt(verb), speaker };
}

const POSSESSIVE_PRONOUNS: ReadonlySet<string> = new Set(["her", "his", "their"]);

/** "Roe’s claim that …", "his repeated promise to …": the noun at `index` stands for the verb. */
function nounReport(place: Place, index: number): Report | null {
  const { pieces, names } = place;
  if (
    !CUE_NOUNS.has(lower(pieces[index])) ||
    !/^(?:about|of|that|to)$/.test(lower(pieces[index + 1]))
  )
    return null;
  for (let owner = index - 1; owner >= Math.max(0, index - 2); owner--) {
    const piece = pieces[owner];
    const word = lower(piece);
    if (POSSESSIVE_PRONOUNS.has(word))
      return {
        tie: "noun",
        cue: cueAt(index),
        speaker: { from: owner, to: owner + 1, kind: "pronoun", named: null },
      };
    if (!POSSESSIVE.test(word)) continue;
    const named = nameEndingAt(pieces, owner, names);
    if (named !== null) return { tie: "noun", cue: cueAt(index), speaker: named };
  }
  return null;
}

/** The nearest reporting verb before the quotation that has a subject, or the one that governs it. */
function reportBefore(place: Place): Report | null {
  const floor = Math.max(0, place.quotation - SENTENCE_REACH);
  for (let verb = place.quotation - 1; verb >= floor; verb--) {
    const report = reportAt(place, verb) ?? nounReport(place, verb);
    if (report !== null)
      return directly(place, verb, report) ? report : (governing(place, verb, report) ?? report);
  }
  return null;
}

/** "Roe told him, “Go”": a whole quotation right after its verb needs no other speaker. */
function directly(place: Place, verb: number, report: Report): boolean {
  const { pieces, quotation } = place;
  const gap = pieces.slice(verb + 1, quotation);
  const announced = gap.at(-1)?.text === "," || gap.at(-1)?.text === ":";
  return (
    announced &&
    gap.length <= DIRECT_REACH &&
    report.speaker.kind === "name" &&
    SPEECH_VERBS.has(lower(pieces[verb]))
  );
}
const DIRECT_REACH = 4;

const CLAUSE_BREAKS: ReadonlySet<string> = new Set([
  "and",
  "but",
  "while",
  "although",
  "though",
  "whereas",
  "as",
  "so",
]);

/**
 * The verb of saying that the clause of the nearest verb hangs on: in "Roe said Lu had called it “a
 * mess”" it is Roe whom the article quotes. Not past a new clause: "Roe said no, and Lu called it “a mess”".
 */
function governing(place: Place, nearest: number, report: Report): Report | null {
  const { pieces } = place;
  // "When Lu said no, a man yelled “Go!”": the comma ends the clause of the verb before.
  if (report.speaker.kind !== "pronoun" && pieces[report.speaker.from - 1]?.text === ",")
    return null;
  let found: Report | null = null;
  const floor = Math.max(0, nearest - SENTENCE_REACH);
  for (let index = nearest - 1; index >= floor; index--) {
    const word = lower(pieces[index]);
    if (pieces[index]?.text === ";") break;
    if (pieces[index]?.text === "," && CLAUSE_BREAKS.has(lower(pieces[index + 1]))) break;
    if (!EMBEDDING_VERBS.has(word) || lower(pieces[index - 1]) === "to") continue;
    if (!embeds(pieces, index) && !isParenthesis(place, index)) continue;
    found = reportAt(place, index) ?? found;
  }
  return found;
}

const THAT_REACH = 12;
const CLAUSE_OPENERS: ReadonlySet<string> = new Set(["after", "before", "since", "until"]);

/** "The plan, Roe said, was “dead”". */
function isParenthesis(place: Place, verb: number): boolean {
  const { pieces, names } = place;
  if (pieces[verb + 1]?.text !== ",") return false;
  const phrase = phraseEndingAt(pieces, verb - 1, names);
  return phrase !== null && phrase.kind !== "description" && pieces[phrase.from - 1]?.text === ",";
}

/** True where a statement can follow the verb: "said that", "said he", not "said, …" or "said of". */
function embeds(pieces: readonly Piece[], verb: number): boolean {
  const next = pieces[verb + 1];
  if (next === undefined || next.kind === "punctuation") return false;
  const word = lower(next);
  if (next.kind === "quotation" || !PREPOSITIONS.has(word)) return true;
  // "said at a rally on Monday that".
  if (CLAUSE_OPENERS.has(word)) return false;
  const near = pieces.slice(verb + 1, verb + THAT_REACH);
  const pause = near.findIndex(({ kind }) => kind === "punctuation");
  return near.slice(0, pause < 0 ? near.length : pause).some((piece) => lower(piece) === "that");
}

/** "“A,” said Roe, “B”": after a quotation the verb comes first. */
function invertedBefore(place: Place, verb: number): NounPhrase | null {
  const { pieces, names } = place;
  const before = pieces[verb - 1];
  const quoted =
    before?.kind === "quotation" ||
    (before?.text === "," && pieces[verb - 2]?.kind === "quotation");
  if (!quoted || !isSpoken(pieces, verb)) return null;
  const speaker = phraseStartingAt(pieces, verb + 1, names);
  return speaker !== null && closesInversion(pieces, speaker.to) ? speaker : null;
}

/** "… “firepower” that they need, Roe said." */
function reportAtEnd(place: Place): Report | null {
  const { pieces, quotation } = place;
  const limit = Math.min(pieces.length, quotation + SENTENCE_REACH);
  let tried = 0;
  for (let index = quotation + 1; index < limit && tried < MAX_PAUSES; index++) {
    const piece = pieces[index];
    if (piece?.text !== "," && piece?.kind !== "quotation") continue;
    tried++;
    const found = inverted(place, index + 1) ?? shortClause(place, index + 1);
    if (found !== null) return { ...found, tie: "end" };
  }
  return null;
}
/** Commas and quotations after which the attribution may stand. */
const MAX_PAUSES = 8;

/** An attribution and little else: "Roe said on Monday." */
const CLAUSE_REACH = 12;
function shortClause(place: Place, from: number): Report | null {
  const found = subjectFirst(place, from);
  if (found === null || found.cue === null || found.speaker.from !== from) return null;
  return place.pieces.length - found.cue.from <= CLAUSE_REACH ? found : null;
}

/** "Roe: “…”" and "Roe took the stage: “…”". */
function reportAtColon(place: Place): Report | null {
  const { pieces, quotation, names } = place;
  if (pieces[quotation - 1]?.text !== ":") return null;
  const speaker =
    clauseSubject(pieces, quotation - 1, names) ?? phraseEndingAt(pieces, quotation - 2, names);
  return speaker === null ? null : { tie: "colon", cue: null, speaker };
}

const DASH = /^(?:—|–|―|-|--)$/;

/** "“…” — Jo Roe": a name and nothing else signs the words. */
function reportSigned(place: Place): Report | null {
  const { pieces, quotation, names } = place;
  if (!DASH.test(pieces[quotation + 1]?.text ?? "")) return null;
  const speaker = phraseStartingAt(pieces, quotation + 2, names);
  if (speaker === null || !isCapital(pieces[speaker.from])) return null;
  const rest = pieces[speaker.to];
  const ends = rest === undefined || rest.text === "." || rest.text === ",";
  return ends ? { tie: "signed", cue: null, speaker } : null;
}

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

/** The last verb of saying of a sentence and its subject; for a quotation that is the next sentence. */
export function lastReport(pieces: readonly Piece[], names: Names): Report | null {
  const place: Place = { pieces, quotation: pieces.length, names };
  for (let verb = pieces.length - 1; verb >= Math.max(0, pieces.length - SENTENCE_REACH); verb--) {
    const report = EMBEDDING_VERBS.has(lower(pieces[verb])) ? reportAt(place, verb) : null;
    if (report !== null) return governing(place, verb, report) ?? report;
  }
  return null;
}
