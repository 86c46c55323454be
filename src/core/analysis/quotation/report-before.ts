// Attributions that come before their quotation: "Roe said: “…”", "Roe said Lu had called it “…”",
// "Roe: “…”".

import { isMarkOf } from "../text/characters.ts";
import { isOneOf, wordSet } from "../text/word-sets.ts";
import { closesInversion } from "./after-quotation.ts";
import { withApposition } from "./apposition.ts";
import { CIRCUMSTANCES, clauseSubject } from "./clause.ts";
import { TIME_NOUNS } from "./clause-head.ts";
import {
  EMBEDDING_VERBS,
  isCueWord,
  JUDGEMENT_VERBS,
  NOUN_FORMS,
  SPEECH_VERBS,
} from "./cue-verbs.ts";
import { beforeAside } from "./dash-aside.ts";
import { subjectOf } from "./find-subject.ts";
import type { Piece } from "./frame.ts";
import {
  AUXILIARIES,
  CLAUSE_BREAKS,
  isAdverb,
  isPastTense,
  PREPOSITIONS,
} from "./function-words.ts";
import { type NounPhrase, nameEndingAt } from "./name-phrase.ts";
import { type Names, nameAt } from "./names.ts";
import { phraseEndingAt, phraseStartingAt } from "./noun-phrase.ts";
import { isAside, laterClause } from "./other-clause.ts";
import { quotedAs } from "./participle-subject.ts";
import { isComma, isPause, keyAt, lower, SENTENCE_REACH } from "./pieces.ts";
import { cueAt, type Place, type Report } from "./report.ts";
import { MESSAGES, nounReport, ownerOfWords } from "./report-noun.ts";
import { isPassive, isShortPassive, isSpoken, isVerbAt } from "./reporting-verb.ts";
import { verbSet } from "./verb-forms.ts";

/** "(…) by Roe": who did what a passive verb says. */
function agentOf(place: Place, verb: number): NounPhrase | null {
  const { pieces, names } = place;
  for (let index = verb + 1; index < Math.min(pieces.length, verb + 12); index++) {
    // "by mistake": nobody.
    if (lower(pieces[index]) === "by")
      return isOneOf("accident chance default law mistake", lower(pieces[index + 1]))
        ? null
        : phraseStartingAt(pieces, index + 1, names);
    if (pieces[index]?.kind === "quotation" && index !== place.quotation) return null;
  }
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
  const accuser = isShortPassive(pieces, verb) ? agentOf(place, verb) : null;
  const speaker =
    accuser ??
    quotedAs(pieces, verb, names) ??
    invertedBefore(place, verb) ??
    subjectOf(pieces, verb, names);
  if (speaker === null) return null;
  return { tie: "before", cue: cueAt(verb), speaker: withApposition(place, speaker) };
}

/** The nearest reporting verb before the quotation that has a subject, or the one that governs it. */
export function reportBefore(place: Place): Report | null {
  const floor = Math.max(0, place.quotation - SENTENCE_REACH);
  for (let verb = place.quotation - 1; verb >= floor; verb--) {
    verb = beforeAside(place.pieces, verb);
    const report = reportAt(place, verb) ?? nounReport(place, verb);
    if (report === null) continue;
    if (isAside(place, verb) || hasOwnWords(place, verb)) continue;
    const later = laterClause(place, verb);
    if (later !== null) return { tie: "subject", cue: null, speaker: later };
    return directly(place, verb, report) ? report : (governing(place, verb, report) ?? report);
  }
  return null;
}

/** "When Roe accused him of “theft” on air, Lu could not resist: “No.”": the words before the colon's clause are the verb's. */
function hasOwnWords({ pieces, quotation }: Place, verb: number): boolean {
  if (pieces[quotation - 1]?.text !== ":") return false;
  const between = pieces.slice(verb + 1, quotation - 1);
  const own = between.findIndex(({ kind }) => kind === "quotation");
  if (own < 0) return false;
  // "Roe called it “theft” in court, where Lu listened: “No.”": what hangs on the verb is no clause of its own.
  return between
    .slice(own)
    .some(({ text }, at) => text === "," && !HANGS_ON.hasKey(keyAt(between[own + at + 1])));
}

const HANGS_ON = wordSet("although as because when where which while who whom whose");

/** "Roe told him, “Go”", "who asked: “Why?”": a whole quotation right after its verb needs no other speaker. */
function directly(place: Place, verb: number, report: Report): boolean {
  const { pieces, quotation } = place;
  const gap = pieces.slice(verb + 1, quotation);
  const announced = gap.at(-1)?.text === "," || gap.at(-1)?.text === ":";
  return (
    announced &&
    gap.length <= DIRECT_REACH &&
    report.speaker.kind !== "description" &&
    SPEECH_VERBS.hasKey(keyAt(pieces[verb]))
  );
}

const DIRECT_REACH = 4;

/**
 * The verb of saying that the clause of the nearest verb hangs on: in "Roe said Lu had called it “a
 * mess”" it is Roe whom the article quotes. Not past a new clause: "Roe said no, and Lu called it “a mess”".
 */
function governing(place: Place, nearest: number, report: Report): Report | null {
  const { pieces } = place;
  if (isOwnClause(place, nearest, report)) return null;
  let found: Report | null = null;
  const floor = Math.max(0, nearest - SENTENCE_REACH);
  for (let index = nearest - 1; index >= floor; index--) {
    if (pieces[index]?.text === ";") break;
    if (isComma(pieces[index]) && CLAUSE_BREAKS.hasKey(keyAt(pieces[index + 1]))) break;
    // "While Lu says that it is late, Roe called it “a mess”": not Lu's words.
    if (isComma(pieces[index])) index = beforeSubordinate(pieces, index, floor);
    const outer = governs(place, index) ? reportAt(place, index) : null;
    const inner = found ?? report;
    if (
      outer !== null &&
      !isInsideRelative(pieces, outer.speaker, { inner, nearest }) &&
      !isObject(pieces, index, { inner, nearest })
    )
      found = outer;
  }
  return found;
}

/** Index before the clause of circumstance that the comma at `pause` ends, where it opens its sentence; else `pause`. */
const beforeSubordinate = (pieces: readonly Piece[], pause: number, floor: number): number =>
  floor === 0 && CIRCUMSTANCES.hasKey(keyAt(pieces[0])) && !pieces.slice(0, pause).some(isComma)
    ? 0
    : pause;

/** True where nothing before the clause of the nearest verb can govern it. */
function isOwnClause({ pieces, quotation }: Place, nearest: number, { speaker }: Report): boolean {
  // "who hate to be called “soft” by Roe"; not "by mistake".
  const isAgent = speaker.from > nearest && lower(pieces[speaker.from - 1]) === "by";
  if (isAgent && speaker.kind === "name") return true;
  // "He said Roe would win, which he called “dead”", "He denied what Roe calls his “war”".
  const ownWords = quotation - nearest <= OBJECT_REACH && speaker.kind !== "description";
  const pronoun = lower(pieces[speaker.from - 1]);
  if (ownWords && (pronoun === "which" || (pronoun === "what" && speaker.kind === "name")))
    return true;
  // "despite calls from fans who call him “a fool”"; not "who wondered if he was “a fool”", "asked who called him “a fool”".
  if (
    ownWords &&
    lower(pieces[speaker.from]) === "who" &&
    !isCueWord(pronoun) &&
    JUDGEMENT_VERBS.hasKey(keyAt(pieces[nearest]))
  )
    return true;
  const closed = pieces.slice(nearest, quotation).some(({ text }) => text === ",");
  if (!closed && judgesApposition(pieces, speaker)) return true;
  // "When Lu said no, a man yelled “Go!”": the comma ends the clause of the verb before.
  const pause = speaker.from - 1;
  return (
    pieces[pause]?.text === "," && (speaker.kind !== "pronoun" || closesSubordinate(pieces, pause))
  );
}

/** Words of "a step | that | the party’s leader". */
const APPOSED_REACH = 4;

/** "Roe said he would go, a step the mayor called “daft”": what was said is somebody else’s to judge. */
function judgesApposition(pieces: readonly Piece[], { from, kind }: NounPhrase): boolean {
  if (kind === "pronoun" && !isOneOf("which that", lower(pieces[from]))) return false;
  for (let index = from - 1; index > Math.max(0, from - 1 - APPOSED_REACH); index--) {
    if (pieces[index]?.kind !== "word") return false;
    if (pieces[index - 1]?.text === ",")
      return isOneOf("a an something", lower(pieces[index])) && index < from;
  }
  return false;
}

/** From a verb to the words that it takes itself: "called | her a | “liar”". */
const OBJECT_REACH = 3;

/** "When I told him that, | he replied": the clause before the comma is one of circumstance. */
const closesSubordinate = (pieces: readonly Piece[], pause: number): boolean =>
  pieces
    .slice(Math.max(0, pause - SENTENCE_REACH), pause)
    .some(
      (piece, index, clause) =>
        CIRCUMSTANCES.has(piece.lower) && (index === 0 || clause[index - 1]?.text === ","),
    );

/** True for a verb of saying that takes a statement with "that" alone; no forms that are nouns, too. */
const speaksWithThat = (word: string): boolean =>
  SAYS_THAT.has(word) || (SPEECH_VERBS.has(word) && !NOUN_FORMS.has(word) && !word.endsWith("ing"));
const SAYS_THAT = wordSet("assessed charged estimated held holds");

/** True for a verb of saying that a statement may hang on. */
const governs = (place: Place, index: number): boolean =>
  lower(place.pieces[index - 1]) !== "to" &&
  ((EMBEDDING_VERBS.hasKey(keyAt(place.pieces[index])) &&
    (embeds(place.pieces, index) || isParenthesis(place, index))) ||
    // "charged that those who had opposed it", "replied in a letter that": with "that" any verb of speech governs.
    (isOneOf("in on that", lower(place.pieces[index + 1])) &&
      speaksWithThat(lower(place.pieces[index])) &&
      embeds(place.pieces, index) &&
      !TIME_NOUNS.hasKey(keyAt(place.pieces[index + 2])) &&
      isVerbAt(place.pieces, index)));

/** "Roe, who declared a holiday, warned", "The clerk who reported the call recalled": the clause of "who" is over, or explains the subject. */
function isInsideRelative(
  pieces: readonly Piece[],
  outer: NounPhrase,
  { inner, nearest }: { inner: Report; nearest: number },
): boolean {
  if (!isOneOf("which who", lower(pieces[outer.from]))) return false;
  return (
    inner.speaker.from < outer.from ||
    pieces.slice(outer.to, nearest).some(({ text }) => text === ",")
  );
}

/** "Police found | a note that said", "found | a note saying": what was found says it. */
const isObject = (
  pieces: readonly Piece[],
  verb: number,
  { inner, nearest }: { inner: Report; nearest: number },
): boolean =>
  lower(pieces[verb]) === "found" &&
  inner.speaker.from === verb + 1 &&
  (lower(pieces[nearest - 1]) === "that" || lower(pieces[nearest]).endsWith("ing"));

const THAT_REACH = 12;

const CLAUSE_OPENERS = wordSet("after before since until");

/** "The plan, Roe said, was “dead”", "The plan, Roe later said, was “dead”". */
function isParenthesis(place: Place, verb: number): boolean {
  const { pieces, names } = place;
  if (pieces[verb + 1]?.text !== ",") return false;
  const last = isAdverb(lower(pieces[verb - 1])) ? verb - 2 : verb - 1;
  const phrase = phraseEndingAt(pieces, last, names);
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
  const pause = near.findIndex((piece) => piece.kind === "punctuation" || isComma(piece));
  return near.slice(0, pause < 0 ? near.length : pause).some((piece) => lower(piece) === "that");
}

/** "“A,” said Roe, “B”": after a quotation the verb comes first. */
function invertedBefore(place: Place, verb: number): NounPhrase | null {
  const { pieces, names } = place;
  const before = pieces[verb - 1];
  if (!isSpoken(pieces, verb)) return null;
  const speaker = phraseStartingAt(pieces, verb + 1, names);
  if (speaker === null) return null;
  const quoted =
    before?.kind === "quotation" ||
    (before?.text === "," && pieces[verb - 2]?.kind === "quotation");
  // "Roe, who rates it “good,” called the plan “dead”": what is judged is no speaker.
  const judged =
    pieces[speaker.to]?.kind === "quotation" && JUDGEMENT_VERBS.hasKey(keyAt(pieces[verb]));
  if (quoted) return closesInversion(pieces, speaker.to) && !judged ? speaker : null;
  // "The plan, said Roe, “was dead”", "Not so fast, said Roe: “Wait.”": between two marks the name after the verb is its subject.
  const closed = isMarkOf(",:", pieces[speaker.to]?.text ?? "");
  return before?.text === "," &&
    closed &&
    speaker.kind === "name" &&
    TAKES_NO_PERSON.hasKey(keyAt(pieces[verb])) &&
    !closesAside(place, verb - 1)
    ? speaker
    : null;
}

/** Words of "who was not there". */
const ASIDE_REACH = 14;

/** "Roe, a carpenter|, said Lu, his neighbour, was “kind”": the comma ends an aside on a name, which is the subject. */
function closesAside({ pieces, names }: Place, comma: number): boolean {
  for (let open = comma - 1; open > Math.max(0, comma - ASIDE_REACH); open--)
    if (pieces[open]?.kind === "quotation" || isPause(pieces[open]))
      return nameEndingAt(pieces, open - 1, names) !== null;
  return false;
}

/** Verbs that no listener follows: in "the mayor, told Roe," Roe is told. */
const TAKES_NO_PERSON = verbSet("add argue explain insist note say write");

/** "Roe: “…”" and "Roe took the stage: “…”". */
export function reportAtColon(place: Place): Report | null {
  const { pieces, quotation, names } = place;
  if (pieces[quotation - 1]?.text !== ":") return null;
  const speaker =
    introduced(place) ??
    inverted(place) ??
    clauseSubject(pieces, quotation - 1, names) ??
    phraseEndingAt(pieces, quotation - 2, names);
  return speaker === null || isAddressed(pieces, speaker)
    ? null
    : { tie: "colon", cue: null, speaker: ownerOfWords(pieces, speaker, names) ?? speaker };
}

/** "Look at this: “…”", "Read the last line: “…”": the reader is told to, and says nothing. */
export const isAddressed = (pieces: readonly Piece[], { from, kind }: NounPhrase): boolean =>
  from === 0 && kind === "description" && IMPERATIVES.hasKey(keyAt(pieces[0]));
const IMPERATIVES = wordSet(
  "consider hear imagine listen look note notice pay picture read recall remember see take think watch",
);

/** "Roe: Bill is “dead”", "Roe’s verdict: the bill is “dead”": whoever a headline, or a line like one, begins with. */
export function reportAtLabel({ pieces, quotation, names }: Place): Report | null {
  const colon = pieces
    .slice(0, Math.min(LABEL_REACH, quotation))
    .findIndex(({ text }) => text === ":");
  if (colon < 1 || quotation > SENTENCE_REACH) return null;
  const clause = pieces.slice(colon + 1, quotation);
  // "Roe: The man who would be “king”", "Roe: Why he was “wrong”": what it is about.
  const states = clause.some((piece) => AUXILIARIES.has(piece.lower));
  if (!states || clause.some((piece) => ABOUT.has(piece.lower))) return null;
  const phrase = phraseStartingAt(pieces, 0, names);
  const speaker = ownerOfWords(pieces, { from: 0, to: colon }, names) ?? phrase;
  return speaker?.kind === "name" && (speaker !== phrase || speaker.to === colon)
    ? { tie: "subject", cue: null, speaker }
    : null;
}

/** Words of "Former Ames mayor Jo Roe". */
const LABEL_REACH = 7;
const ABOUT = wordSet("he her his how she that what when where which who whose why");

/** "Added | a Florida clerk: “…”": the verb opens the sentence, and the colon ends it. */
function inverted({ pieces, quotation, names }: Place): NounPhrase | null {
  if (!SPEECH_VERBS.hasKey(keyAt(pieces[0])) || !isPastTense(lower(pieces[0]))) return null;
  const phrase = phraseStartingAt(pieces, 1, names);
  return phrase?.to === quotation - 1 ? phrase : null;
}

/** "Not impressed was | Jo Roe, the party’s leader: “Words.”": the name that ends an inverted clause. */
function introduced({ pieces, quotation, names }: Place): NounPhrase | null {
  // Asked for each quotation of a frame, which may be the whole page.
  const head = pieces.slice(0, Math.min(INTRODUCED_REACH + 1, quotation));
  const be = head.findIndex((piece) => isOneOf("was is", piece.lower));
  if (be < 1) return null;
  if (
    pieces
      .slice(0, be)
      .some((piece) => piece.kind !== "word" || nameAt(names, piece.start) !== null)
  )
    return null;
  if (!INTRODUCES.hasKey(keyAt(pieces[be - 1])) && !INTRODUCES.hasKey(keyAt(pieces[0])))
    return null;
  const phrase = phraseStartingAt(pieces, be + 1, names);
  if (phrase?.kind !== "name") return null;
  return phrase.to === quotation - 1 || pieces[phrase.to]?.text === "," ? phrase : null;
}

/** Words before "was" in an inverted clause. */
const INTRODUCED_REACH = 8;
const INTRODUCES = wordSet("among first last less more next not typical");

/** Words of "Roe’s reply to those who had asked him?". */
const ASKED_REACH = 12;

/** "His answer?", "Jo Roe’s message to critics?": whose the words of the next sentence are; null for another question. */
export function ownerAsked(pieces: readonly Piece[], names: Names): NounPhrase | null {
  if (pieces.at(-1)?.text !== "?" || pieces.length > ASKED_REACH) return null;
  const noun = pieces.findIndex((piece) => MESSAGES.has(piece.lower));
  return noun < 1 ? null : ownerOfWords(pieces, { from: 0, to: noun + 1 }, names);
}

/** "The radio asked Roe whether he would go.", "Is it over, the paper asks Roe.": who answers in the next sentence. */
export function personAsked(pieces: readonly Piece[], names: Names): NounPhrase | null {
  if (pieces.length > SENTENCE_REACH) return null;
  const ask = pieces.findIndex((piece) => isOneOf("ask asked asks", piece.lower));
  if (ask < 1 || isOneOf("are be been is never not was were", lower(pieces[ask - 1]))) return null;
  // "Lu said she asked Roe why he left. “He cried.”"
  if (pieces.slice(0, ask).some((_, at) => isVerbAt(pieces, at))) return null;
  const asked = phraseStartingAt(pieces, ask + 1, names);
  if (asked?.kind !== "name") return null;
  const next = pieces[asked.to];
  return next === undefined || isOneOf("about how if what when where whether why", next.lower)
    ? asked
    : null;
}

/** The last verb of saying of a sentence and its subject; for a quotation that is the next sentence. */
export function lastReport(pieces: readonly Piece[], names: Names): Report | null {
  const place: Place = { pieces, quotation: pieces.length, names };
  for (let verb = pieces.length - 1; verb >= Math.max(0, pieces.length - SENTENCE_REACH); verb--) {
    const report = EMBEDDING_VERBS.hasKey(keyAt(pieces[verb])) ? reportAt(place, verb) : null;
    if (report !== null) return governing(place, verb, report) ?? report;
  }
  return null;
}
