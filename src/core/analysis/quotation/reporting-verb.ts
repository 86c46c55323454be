// Whether a word reports speech here: "he claims", not "his claims"; "Roe called", not "Roe was called".

import { isPossessive } from "../person/capital-words.ts";
import { isOneOf, wordSet } from "../text/word-sets.ts";
import { TIME_NOUNS } from "./clause-head.ts";
import { isCueWord, JUDGEMENT_VERBS, NOUN_FORMS, SPEECH_VERBS } from "./cue-verbs.ts";
import type { Piece } from "./frame.ts";
import {
  AUXILIARIES,
  CONJUNCTIONS,
  DETERMINERS,
  IRREGULAR_PAST,
  isAdverb,
  isContracted,
  OTHER_PRONOUNS,
  PASSIVE_AUXILIARIES,
  PERSONAL_PRONOUNS,
  PREPOSITIONS,
} from "./function-words.ts";
import { isCapital, isComma, keyAt, lower } from "./pieces.ts";

/** Words that a verb follows, never a noun. */
const BEFORE_VERB = wordSet("and but that to which who");

/** True where a form that is as often a noun is a verb: "he claims", not "his claims" or "a few claims". */
function isVerbOfBoth(pieces: readonly Piece[], index: number): boolean {
  const before = pieces[index - 1];
  const previous = lower(before);
  if (before?.kind !== "word") return isVerbAfterMark(pieces, index);
  if (PERSONAL_PRONOUNS.has(previous) || AUXILIARIES.has(previous) || BEFORE_VERB.has(previous))
    return true;
  if (isOwned(pieces, index)) return false;
  if (isAdverb(previous)) return true;
  // "with one writing: “…”"; not "one regret: “…”".
  if (lower(pieces[index]).endsWith("ing") && isPronounAt(pieces, index - 1))
    return announces(pieces, index);
  if (isPossessive(previous) || DETERMINERS.has(previous) || PREPOSITIONS.has(previous))
    return false;
  if (isOfOne(pieces, index)) return false;
  const colon = pieces[index + 1]?.text === ":";
  if (!isCapital(before) && colon) return false;
  return (
    announces(pieces, index) ||
    closesAttribution(pieces, index) ||
    reportsInThird(pieces, index) ||
    isInHeadline(pieces, index) ||
    // "the officer orders his men to “stand down”".
    (/s$/.test(lower(pieces[index])) && POSSESSED.hasKey(keyAt(pieces[index + 1]))) ||
    (isCapital(before) && !isCapital(pieces[index]) && opensClause(pieces, index + 1))
  );
}

/** "her earlier remarks that"; not "her sister remarks that". */
const isOwned = (pieces: readonly Piece[], index: number): boolean =>
  OF_ITS_TIME.hasKey(keyAt(pieces[index - 1])) &&
  isOneOf("her his its our their", lower(pieces[index - 2]));
const OF_ITS_TIME = wordSet(
  "earlier initial latest original past previous prior recent subsequent",
);

/** "The panel states on its site that “…”", "which the firm views as “dead”". */
function reportsInThird(pieces: readonly Piece[], index: number): boolean {
  const word = lower(pieces[index]);
  if (!/[^s]s$/.test(word)) return false;
  return (
    saysThere(pieces, index + 1) || (lower(pieces[index + 1]) === "as" && JUDGEMENT_VERBS.has(word))
  );
}

/** Words of "on its own site that". */
const THERE_REACH = 7;

/** "(states) | on its site that “…”": where, and the words at once. */
function saysThere(pieces: readonly Piece[], from: number): boolean {
  if (!isOneOf("at in on", lower(pieces[from]))) return false;
  const near = pieces.slice(from, from + THERE_REACH);
  const end = near.findIndex(({ kind }) => kind !== "word");
  return near[end]?.kind === "quotation" && lower(near[end - 1]) === "that";
}

/** Words between a headline's verb and its quotation. */
const HEADLINE_REACH = 3;

/** "Mayor calls fire ‘a disgrace’", "Roe vows to ‘fight on’": the quotation follows close, and no noun takes it. */
function isInHeadline(pieces: readonly Piece[], index: number): boolean {
  const word = lower(pieces[index]);
  if (!/[^s]s$/.test(word) || isCapital(pieces[index])) return false;
  const promises = lower(pieces[index + 1]) === "to" && pieces[index + 2]?.kind === "quotation";
  // "The platform pledges to “hold on.”"; not "the platform pledges to “hold on” were empty", "the mayor met pledges to “act.”".
  const opens = DETERMINERS.hasKey(keyAt(pieces[index - 2])) && pieces[index + 3]?.kind !== "word";
  if (promises) return isCapital(pieces[index - 1]) || opens;
  if (!isCapital(pieces[index - 1])) return false;
  if (!JUDGEMENT_VERBS.has(word)) return false;
  const after = pieces.slice(index + 1, index + 1 + HEADLINE_REACH);
  const quotation = after.findIndex(({ kind }) => kind === "quotation");
  return quotation > 0 && after.slice(0, quotation).every(({ kind }) => kind === "word");
}

/** "a minority report that": a single noun takes no verb without an s. */
const isOfOne = (pieces: readonly Piece[], index: number): boolean =>
  isOneOf("a an", lower(pieces[index - 2])) && !/(?:s|ed|ing)$/.test(lower(pieces[index]));

/** The same after a mark, a quotation or a number: "Jo Roe, the mayor, claims that"; not "the 2012 attacks that". */
function isVerbAfterMark(pieces: readonly Piece[], index: number): boolean {
  const before = pieces[index - 1];
  if (before === undefined || before.text === "(") return false;
  if (before.kind === "number" && DETERMINERS.hasKey(keyAt(pieces[index - 2]))) return false;
  return (
    announces(pieces, index) || (isAfterApposition(pieces, index) && opensClause(pieces, index + 1))
  );
}

/** "Her aide, Jo Roe, calls the plan “dead”", "The letter, sent by two doctors, calls". */
const isAfterApposition = (pieces: readonly Piece[], index: number): boolean =>
  pieces[index - 1]?.text === "," &&
  /[^s]s$/.test(lower(pieces[index])) &&
  (isCapital(pieces[index - 2]) || closesAside(pieces, index - 1));

/** Words of "sent by two doctors". */
const ASIDE_REACH = 12;

/** True for the second of two commas. */
const closesAside = (pieces: readonly Piece[], comma: number): boolean =>
  pieces.slice(Math.max(0, comma - ASIDE_REACH), comma).some(({ text }) => text === ",");

const POSSESSED = wordSet("her him his them their us");

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

/** "“…,” the complaint states.", "“…,” the clerk quips of Roe": nothing but the subject stands between the quotation and the verb. */
function closesAttribution(pieces: readonly Piece[], index: number): boolean {
  const next = pieces[index + 1];
  const isEnd = next === undefined || next.text === ".";
  if (!(isEnd || PREPOSITIONS.has(next.lower)) || !/[^s]s$/.test(lower(pieces[index])))
    return false;
  let quotation = index - 1;
  while (quotation > index - SHORT_SUBJECT && pieces[quotation]?.kind !== "quotation") quotation--;
  if (pieces[quotation]?.kind !== "quotation") return false;
  // "“A mess,” the clerk quips of Roe"; not "“a mess,” tax claims of Roe".
  return isEnd || (isComma(pieces[quotation]) && opensClause(pieces, quotation + 1));
}

/** Words of "the group's latest complaint", and the quotation before it. */
const SHORT_SUBJECT = 7;

/** True where a quotation or an indirect statement follows at once. */
function announces(pieces: readonly Piece[], index: number): boolean {
  const next = pieces[index + 1];
  if (next === undefined) return true;
  if (next.text === "," || next.text === ":") return pieces[index + 2]?.kind === "quotation";
  return next.kind === "quotation" || next.text === "that";
}

/** "Some said", "a father of three said": a determiner that stands for its noun; not "the said plan". */
function isPronounAt(pieces: readonly Piece[], index: number): boolean {
  const word = lower(pieces[index]);
  return OTHER_PRONOUNS.has(word) || (FEW.has(word) && lower(pieces[index - 1]) === "of");
}

/** Numbers of children. */
const FEW = wordSet("two three four five");

/** "as Roe put it" */
export const PUTS = wordSet("puts put");

/** "“…,” Roe went on", "went on about the “wall”", "went on that it was late"; not "went on a trip". */
const GOES = wordSet("goes went");
const goesOn = (pieces: readonly Piece[], index: number): boolean =>
  GOES.hasKey(keyAt(pieces[index])) &&
  lower(pieces[index + 1]) === "on" &&
  (isOneOf("about that", lower(pieces[index + 2])) ||
    (pieces[index + 2]?.kind !== "word" && pieces[index + 2]?.kind !== "number"));

/** "spoke of “a turning point”", "spoke out against “greed”" */
const SPEAKS = wordSet("speak speaking speaks spoke spoken");

/** "held that", "offered that": with a statement alone. */
const HOLDS = wordSet(
  "assess assessed assesses held hold holding holds offer offered offering offers",
);

/** "made clear that", "making it clear" */
const MAKES = wordSet("made make makes making");

/** Not "makes clear soup". */
function makesClear(pieces: readonly Piece[], index: number): boolean {
  if (lower(pieces[index + 1]) === "it") return lower(pieces[index + 2]) === "clear";
  if (lower(pieces[index + 1]) !== "clear") return false;
  return (
    opensClause(pieces, index + 2) ||
    isOneOf(", : how that what whether why", pieces[index + 2]?.text ?? "")
  );
}

/** "paid tribute to “a friend”" */
const PAYS = wordSet("paid pay paying pays");
const TRIBUTES = wordSet("tribute tributes");

/** "hit out at", "lashed out", "hit back": no blows. */
const STRIKES = wordSet("hit hits hitting lash lashed lashes lashing");
const PARTICLES = wordSet("back out");

/** "referred to the plan as “dead”"; not "a camp whom Roe referred to in". */
const REFERS = wordSet("refer referred referring refers");

/** "Readers can expect", "you will find". */
const isForeseen = (pieces: readonly Piece[], index: number): boolean =>
  FORESEES.hasKey(keyAt(pieces[index])) && isOneOf("can may should will", lower(pieces[index - 1]));
const FORESEES = wordSet("expect find hear know see");

/** "pleaded guilty to", "pleads not guilty": an answer to a charge, of which the words are the law's. */
const isPlea = (pieces: readonly Piece[], index: number): boolean =>
  lower(pieces[index]).startsWith("plead") &&
  (lower(pieces[index + 1]) === "guilty" || lower(pieces[index + 2]) === "guilty");

/** The verbs of the sets above, in one set: most words are none of them. */
const PHRASAL = wordSet(
  "assess assessed assesses goes held hit hits hitting hold holding holds lash lashed lashes lashing made make makes making offer offered offering offers paid pay paying " +
    "pays put puts refer referred referring refers speak speaking speaks spoke spoken went",
);

/** True where the word after a verb of `PHRASAL` makes it report. */
function reportsWithNext(pieces: readonly Piece[], index: number): boolean {
  const word = lower(pieces[index]);
  const next = lower(pieces[index + 1]);
  if (PUTS.has(word)) return next === "it";
  if (PAYS.has(word)) return TRIBUTES.has(next);
  if (STRIKES.has(word)) return PARTICLES.has(next);
  if (SPEAKS.has(word)) return next === "of" || next === "out";
  if (REFERS.has(word)) return next === "to" && !PREPOSITIONS.hasKey(keyAt(pieces[index + 2]));
  if (MAKES.has(word)) return makesClear(pieces, index);
  // "held that day"
  if (HOLDS.has(word)) return next === "that" && !TIME_NOUNS.hasKey(keyAt(pieces[index + 2]));
  return goesOn(pieces, index);
}

const isOther = (pieces: readonly Piece[], index: number): boolean =>
  isForeseen(pieces, index) || isPlea(pieces, index) || isNounOrAdjective(pieces, index);

/** "an oil painting of Roe", "a deal signing would", ", forcing said tenants to go"; not "warning of". */
function isNounOrAdjective(pieces: readonly Piece[], index: number): boolean {
  const word = lower(pieces[index]);
  if (word === "said")
    return (
      /^[a-z\u00df-\u024f]+ing$/.test(pieces[index - 1]?.text ?? "") && opens(pieces, index - 1)
    );
  const next = lower(pieces[index + 1]);
  return (
    word.endsWith("ing") && ((next === "of" && !SPEECH_VERBS.has(word)) || AUXILIARIES.has(next))
  );
}

/** True where the word at `index`, which can be a reporting verb, is one here. */
export function isVerbAt(pieces: readonly Piece[], index: number): boolean {
  const piece = pieces[index];
  const word = lower(piece);
  if (piece?.kind !== "word") return false;
  if (PHRASAL.has(word)) return reportsWithNext(pieces, index);
  if (!isCueWord(word) || isOther(pieces, index)) return false;
  const gerund = word.endsWith("ing");
  if (isCapital(piece) && index > 0 && !gerund && word !== "says" && word !== "said") return false;
  if (NOUN_FORMS.has(word)) return isVerbOfBoth(pieces, index);
  const previous = lower(pieces[index - 1]);
  // "a shop with, let’s say, “charm”".
  if (isOneOf("let's let’s", previous)) return false;
  // "a text from Roe that said", not "the said plan".
  if (DETERMINERS.has(previous) && (previous !== "that" || index < 2))
    return isPronounAt(pieces, index - 1);
  if (gerund && isPossessive(previous)) return isContracted(previous);
  // "to confess", not "to cries of “shame”".
  if (previous === "to") return !/[^s]s$/.test(word);
  // "a sign outside read", "has since said".
  return gerund || isOneOf("inside outside since", previous) || !PREPOSITIONS.has(previous);
}

/** True right behind a comma, a quotation or "and", and at the beginning. */
const opens = (pieces: readonly Piece[], index: number): boolean =>
  pieces[index - 1]?.kind !== "word" || lower(pieces[index - 1]) === "and";

const PARTICIPLES = ["said", "ed", "en", "found", "told", "known", "heard", "put", "read"];

/** Of verbs that have an object unless they are passive: in "Mayor accused of lying" it is the mayor. */
const TAKES_OBJECT = wordSet("accused blamed condemned criticised criticized praised");

/** "Mayor accused of “lying”", "“Lies” cost lives, court told": a headline leaves the auxiliary out. */
export const isShortPassive = (pieces: readonly Piece[], verb: number): boolean => {
  const next = pieces[verb + 1];
  if (lower(pieces[verb]) === "told") return next === undefined;
  return TAKES_OBJECT.hasKey(keyAt(pieces[verb])) && isOneOf("for of over", lower(next));
};

/** Pieces of "as a “wall”". */
const JUDGED_REACH = 3;

/** "was called", "being described": the subject is talked about. */
export function isPassive(pieces: readonly Piece[], verb: number): boolean {
  const word = lower(pieces[verb]);
  if (!PARTICIPLES.some((ending) => word.endsWith(ending))) return false;
  // "a plan seen by voters as “dead”"; in "responded by saying" the subject acts.
  // "dubbed “the wall” by critics", "hailed as a “wall” by critics".
  const words = pieces.slice(verb + 1, verb + 1 + JUDGED_REACH);
  const quoted = words.findIndex(({ kind }) => kind === "quotation");
  const isNear = words.slice(0, quoted).every((piece) => isOneOf("a an as the", piece.lower));
  const behind = quoted >= 0 && isNear ? verb + quoted + 2 : verb + 1;
  // "dubbed the “wall” law by critics".
  const by = behind > verb + 1 && lower(pieces[behind + 1]) === "by" ? behind + 1 : behind;
  if (lower(pieces[by]) === "by" && !lower(pieces[by + 1]).endsWith("ing")) return true;
  // "Dubbed “the wall,” she became a minister".
  if (verb === 0) return JUDGEMENT_VERBS.has(word);
  if (isDescribedAs(pieces, verb)) return true;
  let index = verb - 1;
  while (index > 0 && isAdverb(lower(pieces[index]))) index--;
  return PASSIVE_AUXILIARIES.hasKey(keyAt(pieces[index]));
}

/** "a town described as “dull”, and cold"; not "Roe described as “dull” the whole town". */
function isDescribedAs(pieces: readonly Piece[], verb: number): boolean {
  const described = JUDGEMENT_VERBS.hasKey(keyAt(pieces[verb])) && lower(pieces[verb]) !== "known";
  const as = lower(pieces[verb + 1]) === "as" && pieces[verb + 2]?.kind === "quotation";
  if (!described || !as || isCapital(pieces[verb - 1])) return false;
  const next = pieces[verb + 3];
  const isShifted = next?.kind === "word" && !BEHIND_JUDGED.hasKey(keyAt(next));
  return !isShifted && !isInRelative(pieces, verb);
}

/** "whom one close friend | described", "a step the mayor | described", "a step he later | described". */
function isInRelative(pieces: readonly Piece[], verb: number): boolean {
  const near = pieces
    .slice(Math.max(0, verb - RELATIVE_REACH), verb)
    .findLast((piece) => !isAdverb(piece.lower));
  if (PERSONAL_PRONOUNS.hasKey(keyAt(near))) return true;
  for (let at = verb - 1; at > Math.max(0, verb - RELATIVE_REACH); at--) {
    if (isOneOf("that what which whom", lower(pieces[at]))) return true;
    if (DETERMINERS.hasKey(keyAt(pieces[at])) && isNoun(pieces[at - 1])) return true;
  }
  return false;
}
/** Words of "whom one close friend of the mayor". */
const RELATIVE_REACH = 8;

/** What is no verb and no small word. */
const isNoun = (piece: Piece | undefined): boolean =>
  piece?.kind === "word" && !/(?:ed|ing|ly)$/.test(piece.lower) && !NO_NOUN.hasKey(keyAt(piece));
const BEHIND_JUDGED = wordSet("and but or that who", AUXILIARIES, PREPOSITIONS);
const NO_NOUN = wordSet("all as both not", BEHIND_JUDGED, CONJUNCTIONS, IRREGULAR_PAST);

/** "a reporter was heard asking". */
const PERCEIVED = wordSet("heard seen");

export const isSpoken = (pieces: readonly Piece[], verb: number): boolean => {
  const word = lower(pieces[verb]);
  return (
    (SPEECH_VERBS.has(word) || PUTS.has(word) || GOES.has(word)) &&
    (!word.endsWith("ing") || PERCEIVED.hasKey(keyAt(pieces[verb - 1]))) &&
    isVerbAt(pieces, verb) &&
    !isPassive(pieces, verb) &&
    !(CALLS.has(word) && opensClause(pieces, verb + 1)) &&
    (!isOneOf("to that", lower(pieces[verb - 1])) || isHabit(pieces, verb))
  );
};

/** "a pattern called the Cantor set", "calls the plan": with an object it names. */
const CALLS = wordSet("call called calls");

const LIKES = wordSet("like liked likes love loved loves used");

/** "as Roe likes to say" */
export const isHabit = (pieces: readonly Piece[], verb: number): boolean =>
  lower(pieces[verb - 1]) === "to" && LIKES.hasKey(keyAt(pieces[verb - 2]));
