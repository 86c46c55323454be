// Attributions that follow their quotation: "“…,” Roe said", "“…,” said Roe", "“…,” according to Roe",

import { isMarkOf } from "../text/characters.ts";
import { isOneOf, wordSet } from "../text/word-sets.ts";
import { accordingAt } from "./according.ts";
import { afterQuotation, closesInversion, pauses, saysSomething } from "./after-quotation.ts";
import { withApposition } from "./apposition.ts";
import { EMBEDDING_VERBS, isCueWord, SPEECH_VERBS } from "./cue-verbs.ts";
import { subjectOf } from "./find-subject.ts";
import type { Piece } from "./frame.ts";
import {
  AUXILIARIES,
  CLAUSE_BREAKS,
  CONJUNCTIONS,
  isAdverb,
  PREPOSITIONS,
} from "./function-words.ts";
import type { NounPhrase } from "./name-phrase.ts";
import { phraseStartingAt } from "./noun-phrase.ts";
import { quotedAs, sayingAfter } from "./participle-subject.ts";
import { isCapital, keyAt, lower, SENTENCE_REACH } from "./pieces.ts";
import { isAsked, isHearing } from "./possible-speaker.ts";
import { cueAt, type Place, type Report } from "./report.ts";
import { MESSAGES, ownerOfWords } from "./report-noun.ts";
import { isPassive, isShortPassive, isSpoken, isVerbAt, PUTS } from "./reporting-verb.ts";
import { isBareVerb, isPersons, reportByPlace } from "./unlisted-verb.ts";

/** "the mayor, Jo Roe, told reporters": who follows the verb is told. */
const TELLS = wordSet("tell told tells");

/** "said Roe", "added the senator". */
function inverted(place: Place, index: number): Report | null {
  const { pieces, names } = place;
  let verb = index;
  while (isAdverb(lower(pieces[verb]))) verb++;
  if (isCapital(pieces[verb]) || TELLS.hasKey(keyAt(pieces[verb]))) return null;
  const subject = afterParticle(pieces, verb);
  // "who called it “dead,” said Friday he would go": a day is nobody.
  const speaker = isAdverb(lower(pieces[subject]))
    ? null
    : phraseStartingAt(pieces, subject, names);
  // "Roe, who said it was “good,” called him …".
  if (speaker === null || isOneOf("her him me them us", lower(pieces[subject]))) return null;
  const closes = closesInversion(pieces, speaker.to);
  // "“…,” remembers Roe": between a quotation's comma and a person, an unlisted verb reports, too.
  const unlisted =
    closes &&
    (speaker.kind === "name"
      ? pauses(place)
      : isPersons(pieces, speaker) && saysSomething(place)) &&
    isBareVerb(pieces[verb]);
  if (!unlisted && (!isListed(pieces[verb]) || (speaker.kind === "pronoun" && !closes)))
    return null;
  return { tie: "after", cue: cueAt(verb), speaker: withApposition(place, speaker) };
}

/** "shot back | Roe", "chimed in | Roe", "went on | Roe": index of what follows the verb and its particle. */
function afterParticle(pieces: readonly Piece[], verb: number): number {
  const [word, next] = [lower(pieces[verb]), lower(pieces[verb + 1])];
  const isParticle =
    isOneOf("back out", next) ||
    (next === "in" && word.startsWith("chime")) ||
    (next === "on" && isOneOf("goes went", word));
  return isParticle ? verb + 2 : verb + 1;
}

const isListed = (piece: Piece | undefined): boolean =>
  SPEECH_VERBS.hasKey(keyAt(piece)) && !lower(piece).endsWith("ing");

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

/**
 * Where the attribution is over at the latest: ", but", a quotation, "a stance | that Lu called"; ", and" can be
 * inside a name of a body.
 */
function endsAttribution(pieces: readonly Piece[], index: number): boolean {
  const word = lower(pieces[index]);
  if (pieces[index]?.kind === "quotation" || word === "that" || word === "which") return true;
  const next = lower(pieces[index + 1]);
  return pieces[index]?.text === "," && next !== "and" && CLAUSE_BREAKS.has(next);
}

/** "Roe said", "as Roe put it", "the mayor of Ames, Jo Roe, told reporters". */
function subjectFirst(place: Place, from: number): Report | null {
  const { pieces, names } = place;
  const start = lower(pieces[from]) === "as" ? from + 1 : from;
  if (opensOtherwise(pieces[start])) return null;
  const opener = nameWithMore(place, start);
  for (let verb = start + 1; verb < Math.min(pieces.length, from + VERB_REACH); verb++) {
    if (endsAttribution(pieces, verb)) break;
    const quoted = whomQuoted(place, verb, opener);
    if (quoted !== null) return quoted;
    if (!isSpoken(pieces, verb)) continue;
    const speaker = opener ?? subjectOf(pieces, verb, names);
    if (speaker === null || speaker.from < from) continue;
    return clauseBefore(place, from, speaker) ?? { tie: "after", cue: cueAt(verb), speaker };
  }
  return reportByPlace(place, from);
}

/** "“…,” Roe sniffed, and | Lu | agreed": the clause with an unlisted verb that stands before the speaker's; null: none does. */
const clauseBefore = (place: Place, from: number, speaker: NounPhrase): Report | null =>
  place.pieces[speaker.from - 2]?.text === "," &&
  CONJUNCTIONS.has(lower(place.pieces[speaker.from - 1]))
    ? reportByPlace(place, from)
    : null;

/** "Jo Roe, a reader of maps, charts and books, says": the name that opens the clause, whatever its apposition holds. */
function nameWithMore({ pieces, names }: Place, from: number): NounPhrase | null {
  const phrase = phraseStartingAt(pieces, from, names);
  if (phrase?.kind !== "name" || pieces[phrase.to]?.text !== ",") return null;
  return phrase;
}

/** "“…,” the radio quoted Roe as saying", "“…,” Roe was quoted as saying". */
function whomQuoted(
  { pieces, names }: Place,
  verb: number,
  opener: NounPhrase | null,
): Report | null {
  const saying = sayingAfter(pieces, verb);
  if (saying === null) return null;
  const speaker = isPassive(pieces, verb)
    ? (opener ?? subjectOf(pieces, verb, names))
    : quotedAs(pieces, saying, names);
  if (speaker === null) return null;
  return { tie: "after", cue: cueAt(saying), speaker };
}

/** "“…,” a court heard", "“…,” the inquest was told", "“…?” Roe was asked". */
function heardThere({ pieces, names }: Place, from: number): Report | null {
  const speaker = phraseStartingAt(pieces, from, names);
  if (speaker === null) return null;
  const verb = isOneOf("was were", lower(pieces[speaker.to])) ? speaker.to + 1 : speaker.to;
  const hears =
    isHearing(pieces, speaker, verb) || isAsked(pieces, verb) || isShortPassive(pieces, verb);
  return hears ? { tie: "after", cue: cueAt(verb), speaker } : null;
}

/** "“No” is how Roe put it", "“No” was all she would say", "“No,” was Roe’s answer": the quotation is said to be whose. */
function identified(place: Place, from: number): Report | null {
  const { pieces, names } = place;
  if (!isOneOf("is was", lower(pieces[from]))) return null;
  if (!isOneOf("all how what", lower(pieces[from + 1]))) return owned(place, from + 1);
  const speaker = phraseStartingAt(pieces, from + 2, names);
  // "“The Wall” is what the firm calls its hall": a description can run over its verb.
  const isHow = lower(pieces[from + 1]) === "how";
  if (speaker === null || (!isHow && speaker.kind === "description")) return null;
  // Not "was all Roe wanted him to say", "what Roe was told to say".
  let verb = speaker.to;
  while (isHelping(lower(pieces[verb]))) verb++;
  const word = lower(pieces[verb]);
  const says = (isCueWord(word) || PUTS.has(word)) && !isOneOf("want wanted wants", word);
  return says && !isPassive(pieces, verb) ? { tie: "after", cue: cueAt(verb), speaker } : null;
}

/** "Jo Roe’s only answer". */
function owned({ pieces, names }: Place, from: number): Report | null {
  for (let noun = from + 1; noun <= from + IDENTIFIED_REACH; noun++) {
    if (!MESSAGES.hasKey(keyAt(pieces[noun]))) continue;
    const speaker = ownerOfWords(pieces, { from, to: noun + 1 }, names);
    return speaker === null ? null : { tie: "after", cue: cueAt(noun), speaker };
  }
  return null;
}

/** Words of "would only | say", "had to | say". */
const isHelping = (word: string): boolean =>
  word === "to" || AUXILIARIES.has(word) || isAdverb(word);

/** Words of "Roe’s one and only answer". */
const IDENTIFIED_REACH = 4;

/** "“…,” came the shouts from the crowd"; of "came the reply" the reply, which is nobody. */
function cameFrom(place: Place, index: number): Report | null {
  const { pieces, names } = place;
  if (!isOneOf("came comes", lower(pieces[index]))) return null;
  const from = pieces
    .slice(index, index + CAME_REACH)
    .findIndex((piece) => lower(piece) === "from");
  const speaker = phraseStartingAt(pieces, index + Math.max(0, from) + 1, names);
  return speaker === null ? null : { tie: "after", cue: cueAt(index), speaker };
}

const CAME_REACH = 6;

/** "“…,” Roe said"; "“…,” said Roe". */
export function reportAfter(place: Place): Report | null {
  const from = afterQuotation(place);
  const said = identified(place, from);
  if (said !== null) return said;
  const report =
    inverted(place, from) ??
    heardThere(place, from) ??
    cameFrom(place, from) ??
    accordingAt(place, from) ??
    subjectFirst(place, from);
  if (report === null || pauses(place)) return report;
  // "“We go” Roe said": the comma is missing.
  const verb = report.cue?.from ?? 0;
  if (!SPEECH_VERBS.hasKey(keyAt(place.pieces[verb]))) return null;
  const close = place.quotation === 0 && report.speaker.kind !== "description" && verb - from <= 3;
  return close ? report : null;
}

const NO_SPEAKER_OPENS = wordSet(
  "eight eleven fifty five forty four hundred my nine one see seven six ten the thirty three twelve twenty two watch",
);

/** "“We will fight on”: Roe", "‘It lies’: Mayor Roe hits back", "‘No danger’: city officials": a headline names who said it behind a colon. */
export function reportBehindColon({ pieces, quotation, names }: Place): Report | null {
  const [quoted, colon, first] = pieces;
  if (quotation > 0 || colon?.text !== ":" || !isCapital(first)) return null;
  // "“The Crown”: Netflix on the defensive", "“Wicked”: Jo Roe stuns": the title of a work.
  if (quoted?.kind !== "quotation" || !quoted.hasSmallWord) return null;
  // "“A disaster”: Watch Roe …", "“A disaster”: My life with Roe", "“A disaster”: Ten years on".
  if (NO_SPEAKER_OPENS.hasKey(keyAt(first))) return null;
  const speaker = phraseStartingAt(pieces, 2, names);
  if (speaker === null) return null;
  const isSpeaker = speaker.kind === "name" || speaker.to === pieces.length;
  return isSpeaker ? { tie: "colon", cue: null, speaker: withoutVerb(pieces, speaker) } : null;
}

/** "‘It is theft’: Court of Appeal | rules": the verb that ends the headline is no part of the body. */
function withoutVerb(pieces: readonly Piece[], speaker: NounPhrase): NounPhrase {
  const { from, to, kind } = speaker;
  const last = pieces[to - 1];
  const isVerb =
    kind === "description" &&
    to - from > 1 &&
    isCapital(pieces[to - 2]) &&
    !isCapital(last) &&
    /[^s]s$/.test(lower(last)) &&
    isCueWord(lower(last));
  return isVerb ? { ...speaker, to: to - 1 } : speaker;
}

/** "… “firepower” that they need, Roe said." */
export function reportAtEnd(place: Place): Report | null {
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
  if (found === null || found.cue === null) return null;
  // "…, and Roe tweeted that “…”": words of its own follow.
  if (lower(place.pieces[found.cue.to]) === "that" && !endsAtDay(place.pieces, found.cue.to + 1))
    return null;
  // "“…” of “soft” members, said an aide": the comma parts them from the verb.
  const verb = found.cue.from;
  const { speaker } = found;
  const isApposed = speaker.kind === "name" && place.pieces[speaker.from - 1]?.text === ",";
  if (speaker.to === verb - 1 && place.pieces[verb - 1]?.text === "," && !isApposed) return null;
  // "harbour spokesman Jo Roe said": a title can be shorter than the words before the name.
  const whole = phraseStartingAt(place.pieces, from, place.names);
  // "the court’s head, Jo Roe, said": so can what the name is apposed to.
  const isHead = isApposed && whole?.to === speaker.from - 1;
  if (speaker.from !== from && whole?.to !== speaker.to && !isHead) return null;
  return place.pieces.length - found.cue.from <= CLAUSE_REACH ? found : null;
}

/** "said that | night." */
const endsAtDay = (pieces: readonly Piece[], at: number): boolean =>
  pieces[at + 1]?.kind !== "word" &&
  isOneOf("afternoon day evening month morning night week year", lower(pieces[at]));

/** "…, the report found.": verbs that take a statement before them, where no other verb reports the words. */
export function reportFound(place: Place): Report | null {
  const { pieces, names } = place;
  const from = afterQuotation(place);
  for (let verb = from + 1; verb < from + CLAUSE_REACH; verb++) {
    if (pieces[verb]?.kind === "quotation") return null;
    const speaker = closesStatement(pieces, verb) ? subjectOf(pieces, verb, names) : null;
    if (speaker === null || speaker.from < from) continue;
    // Not "“Genocide” court finds".
    return pauses(place) || pieces[speaker.from - 1]?.text === ","
      ? { tie: "end", cue: cueAt(verb), speaker }
      : null;
  }
  return null;
}

const closesStatement = (pieces: readonly Piece[], verb: number): boolean =>
  EMBEDDING_VERBS.hasKey(keyAt(pieces[verb])) &&
  isMarkOf(".,", pieces[verb + 1]?.text ?? ".") &&
  isVerbAt(pieces, verb) &&
  !isPassive(pieces, verb);
