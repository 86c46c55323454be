// Is someone reported to have said it? Quotation marks also hold titles of works, nicknames, terms and
// words held at arm's length. Names are told by their letters and neighbours, before attribution; scare
// quotes by what attribution finds, after it.

import type { Span } from "../../model/span.ts";
import { CharacterClass, classAt, isCapitalAt } from "../text/characters.ts";
import type { ReadText } from "../text/read.ts";
import { type Token, tokenIndexAt } from "../text/tokens.ts";
import type { Attribution } from "./attribute-speaker.ts";
import { CUE_NOUNS } from "./cue-verbs.ts";
import { PREPOSITIONS } from "./function-words.ts";
import { type Names, nameAt } from "./names.ts";
import type { Passage } from "./passage.ts";
import { NAMING_WORDS, TITLE_VERBS, UTTERANCES, WORK_NOUNS, WORK_PEOPLE } from "./work-words.ts";

/** A passage with the tokens in it and around it. */
interface Setting {
  readonly inside: readonly Token[];
  /** Up to eight tokens of the paragraph before the passage, in order. */
  readonly before: readonly Token[];
  /** Up to four tokens of the paragraph after it. */
  readonly after: readonly Token[];
  readonly text: string;
  readonly span: Span;
}

const TOKENS_BEFORE = 8;
const TOKENS_AFTER = 4;
/** Characters that the end of the line is looked for in. */
const REACH = 200;
const MARKS = /^(?:["“”„«»'’‘`]|â€.?)$/;
const isMark = ({ kind, text }: Token): boolean => kind === "punctuation" && MARKS.test(text);

function settingOf(read: ReadText, span: Span): Setting {
  const { tokens, text } = read;
  const first = tokenIndexAt(tokens, span.start);
  const last = tokenIndexAt(tokens, span.end - 1);
  const lineStart = text.slice(Math.max(0, span.start - REACH), span.start).lastIndexOf("\n");
  const newline = text.slice(span.end, span.end + REACH).indexOf("\n");
  const start = lineStart < 0 ? -1 : Math.max(0, span.start - REACH) + lineStart;
  const end = newline < 0 ? text.length : span.end + newline;
  return {
    inside: tokens.slice(first, last + 1).filter((token) => !isMark(token)),
    before: tokens
      .slice(Math.max(0, first - TOKENS_BEFORE), first)
      .filter((token) => token.start > start),
    after: tokens.slice(last + 1, last + 1 + TOKENS_AFTER).filter((token) => token.end <= end),
    text,
    span,
  };
}

const lower = (token: Token | undefined): string => token?.lower ?? "";
const isCapital = (token: Token | undefined): boolean =>
  token?.kind === "word" && isCapitalAt(token.text, 0);
const POSSESSIVE = /(?:['’]s|s['’])$/;

/** Small words that stay small in titles. */
const SMALL = new Set(
  "a an and as at but by de for from in into is la le nor of on or over the to up v vs with".split(
    " ",
  ),
);
/** Longer than any title or term. */
const LONGEST_NAME = 120;
const isLong = ({ start, end }: Span): boolean => end - start > LONGEST_NAME;

/** Longest title, in words. */
const LONGEST_TITLE = 10;

const wordsOf = (setting: Setting): Token[] =>
  setting.inside.filter(({ kind }) => kind !== "punctuation");

/** "We're America." is said; few titles begin so. */
const CONTRACTION = /^(?:I|We|You|They|It|He|She|That|There|Don)['’]/;

/** "Face the Nation", "13th", "Austin Powers: The Spy Who Shagged Me"; not "Yes", "Go home". */
function isTitleCase(setting: Setting): boolean {
  const words = wordsOf(setting);
  if (words.length === 0 || words.length > LONGEST_TITLE) return false;
  if (setting.inside.some(({ text }) => text === "!") || CONTRACTION.test(words[0]?.text ?? ""))
    return false;
  const large = (token: Token): boolean =>
    token.kind === "number" || isCapital(token) || isDigitFirst(token);
  const [first] = words;
  const last = words.at(-1);
  if (first === undefined || last === undefined || !large(first) || !large(last)) return false;
  return words.every((word) => large(word) || SMALL.has(lower(word)));
}

const isDigitFirst = (token: Token): boolean => classAt(token.text, 0) === CharacterClass.digit;

/** "the film “…”", "the thriller, “…”", "host of “…”", "titled “…”". */
function introducesTitle(setting: Setting): boolean {
  const before = setting.before.at(-1)?.text === "," ? setting.before.slice(0, -1) : setting.before;
  const last = lower(before.at(-1));
  if (TITLE_VERBS.has(last) || WORK_NOUNS.has(last)) return true;
  const second = lower(before.at(-2));
  if (PREPOSITIONS.has(last))
    return WORK_PEOPLE.has(second) || (WORK_NOUNS.has(second) && last === "of");
  return false;
}

/** "the network’s “…”". */
const CHANNELS = /^(?:broadcaster|channel|magazine|network|newspaper|paper|site|station)['’]s$/;

/** "on “Face the Nation”", "CNN’s “New Day”": where a title stands, and hardly an utterance. */
function standsAsTitle(setting: Setting, names: Names): boolean {
  const last = setting.before.at(-1);
  const previous = lower(last);
  const several = wordsOf(setting).length > 1;
  if (previous === "on") return true;
  if (
    several &&
    (previous === "in" || previous === "of" || previous === "alongside" || previous === "and")
  )
    return (
      !CUE_NOUNS.has(lower(setting.before.at(-2))) && !UTTERANCES.has(lower(setting.before.at(-2)))
    );
  if (last !== undefined && CHANNELS.test(last.text)) return true;
  if (
    last !== undefined &&
    isCapital(last) &&
    (POSSESSIVE.test(last.text) || lower(last) === "’" || lower(last) === "'")
  )
    return nameAt(names, last.start) === null;
  if (last?.text === "'" || last?.text === "’") return isCapital(setting.before.at(-2));
  return false;
}

/** "the “Three Amigos” summit", "a “Friday Night Live” host". */
function isFollowedAsTitle(setting: Setting): boolean {
  const [next, second] = setting.after;
  if (WORK_NOUNS.has(lower(next)) || (WORK_NOUNS.has(lower(second)) && next?.kind === "word"))
    return true;
  const article = /^(?:a|an|the|this|that)$/.test(lower(setting.before.at(-1)));
  return article && wordsOf(setting).length > 1 && next?.kind === "word";
}

/** Robert “Bobby” Scott: between names, one word or two. */
function isNickname(setting: Setting): boolean {
  const [next] = setting.after;
  const last = setting.before.at(-1);
  const previous = last?.text === "." ? setting.before.at(-2) : last;
  const between = isCapital(previous) && isCapital(next) && !POSSESSIVE.test(previous?.text ?? "");
  return (
    between &&
    wordsOf(setting).length <= 2 &&
    isTitleCase(setting) &&
    !/[,.!?]/.test(setting.text.charAt(setting.span.end - 2))
  );
}

/** "(CROSSTALK.)": all of it in brackets. */
function isStageDirection(setting: Setting): boolean {
  const [first] = setting.inside;
  const closing = setting.inside.findIndex(({ text }) => text === ")");
  return first?.text === "(" && closing >= 0 && closing === setting.inside.length - 1;
}

/** A heading of its own in capitals, which quotes what the article quotes below. */
function isHeading(setting: Setting): boolean {
  const alone = setting.before.length === 0 && setting.after.length === 0;
  const words = setting.text.slice(setting.span.start, setting.span.end);
  return alone && words === words.toUpperCase() && wordsOf(setting).length > 1;
}

/** Which passages are names of something, by index: titles of works and programmes, nicknames, stage directions. */
export function findNamings(read: ReadText, passages: readonly Passage[], names: Names): boolean[] {
  const titles = new Set<string>();
  let lastTitle = -1;
  const namings = passages.map((passage, index) => {
    const [span] = passage.spans;
    if (span === undefined || passage.spans.length > 1 || isLong(span)) return false;
    const setting = settingOf(read, span);
    if (isNickname(setting) || isStageDirection(setting) || isHeading(setting)) return true;
    if (TITLE_VERBS.has(lower(setting.before.at(-1)))) return true;
    if (!isTitleCase(setting)) return false;
    const listed =
      lastTitle === index - 1 &&
      /^(?:,|and|or|not)$/.test(lower(setting.before.at(-1))) &&
      isNear(passages, index);
    const title =
      listed ||
      introducesTitle(setting) ||
      standsAsTitle(setting, names) ||
      isFollowedAsTitle(setting);
    if (title) {
      lastTitle = index;
      titles.add(titleKey(setting));
    }
    return title;
  });
  return passages.map((passage, index) => {
    const [span] = passage.spans;
    if (namings[index] === true) return true;
    if (span === undefined || passage.spans.length > 1 || titles.size === 0 || isLong(span))
      return false;
    const setting = settingOf(read, span);
    return isTitleCase(setting) && titles.has(titleKey(setting));
  });
}

const isNear = (passages: readonly Passage[], index: number): boolean =>
  (passages[index]?.spans[0]?.start ?? 0) - (passages[index - 1]?.spans[0]?.end ?? 0) < 8;

const titleKey = (setting: Setting): string => wordsOf(setting).map(lower).join(" ");

/** Quoted words up to this number can be a term; more are somebody's words. */
const LONGEST_TERM = 4;

/** True where the passage is a sentence of its own: "We will see.", "Why?". */
function isSentence(setting: Setting): boolean {
  const words = wordsOf(setting);
  const last = setting.inside.at(-1);
  if (words.length < 2 || last === undefined || !/[.!?…]/.test(last.text)) return false;
  const before = setting.before.at(-1);
  return (
    isCapital(words[0]) &&
    (before === undefined || ENDERS.test(before.text) || !isTitleCase(setting))
  );
}
const ENDERS = /^(?:[.!?…"”“]|'|’)$/;

/** "his claim that …", "chants of …", "the term …": a noun of saying close before. */
const saysNoun = (setting: Setting): boolean =>
  setting.before
    .slice(-6)
    .some((token) => CUE_NOUNS.has(lower(token)) || UTTERANCES.has(lower(token)));

/** "the plan is “dead”", "pilloried as a “fraud”": the article states somebody's judgement. */
function isJudgement(setting: Setting): boolean {
  const words = setting.before.slice(-3).map(lower);
  const last = words.at(-1) ?? "";
  if (STATES.test(last)) return true;
  const article = /^(?:a|an|the)$/.test(last);
  const [before, as] = article ? words.slice(-3, -1) : words.slice(-2);
  return as === "as" && before !== "known" && before !== "such" && before !== "well";
}
const STATES = /^(?:am|are|be|been|being|is|isn['’]t|was|were|wasn['’]t)$/;
/** "Roe “has no chance”": a verb stands first. */
const OPENING_VERB = /^(?:am|are|did|do|does|had|has|have|is|was|were|will|would)$/;

/** True if the article presents the passage as somebody's words. */
export function isReported(
  read: ReadText,
  passage: Passage,
  { attribution, names }: { attribution: Attribution | null; names: Names },
): boolean {
  const [span] = passage.spans;
  if (span === undefined) return false;
  if (passage.spans.length > 1 || isLong(span)) return true;
  const setting = settingOf(read, span);
  const words = wordsOf(setting);
  if (words.length === 0) return false;
  if (NAMING_WORDS.has(lower(setting.before.at(-1))) && attribution?.tie !== "after") return false;
  if (attribution !== null && isSure(attribution)) return true;
  // Where quotations have double marks, single ones hold terms, save in headlines: "Roe calls it ‘dead’".
  if (passage.single) return false;
  if (words.length > LONGEST_TERM || isSentence(setting)) return true;
  if (isTitleCase(setting) && words.length > 1) return false;
  return (
    saysNoun(setting) ||
    UTTERANCES.has(lower(setting.after[0])) ||
    isJudgement(setting) ||
    OPENING_VERB.test(lower(words[0])) ||
    isOfPerson(setting, names)
  );
}

/** True where a cue, a label or a signature ties the passage to somebody. */
const isSure = ({ tie, cue }: Attribution): boolean =>
  tie === "label" ||
  tie === "signed" ||
  tie === "colon" ||
  (cue !== null && tie !== "carried" && tie !== "announced");

/** "Roe’s “isolationist” plans". */
function isOfPerson(setting: Setting, names: Names): boolean {
  const last = setting.before.at(-1);
  return last !== undefined && POSSESSIVE.test(last.text) && nameAt(names, last.start) !== null;
}
