// Which quotation marks hold the name of something: titles of works and programmes, nicknames, stage
// directions. Told by their letters and neighbours, before anybody asks who speaks.

import type { Span } from "../../model/span.ts";
import { isPossessive } from "../person/capital-words.ts";
import type { ReadText } from "../text/read.ts";
import { isOneOf, wordSet } from "../text/word-sets.ts";
import { CUE_NOUNS } from "./cue-verbs.ts";
import { PREPOSITIONS } from "./function-words.ts";
import { type Names, nameAt } from "./names.ts";
import type { Passage } from "./passage.ts";
import {
  isCapital,
  isLong,
  isTitleCase,
  lower,
  type Setting,
  settingOf,
  wordsOf,
} from "./setting.ts";
import { TITLE_VERBS, UTTERANCES, WORK_NOUNS, WORK_PEOPLE } from "./work-words.ts";

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

const NAMES_IT = wordSet("called codenamed dubbed named");
const SINGULAR_OPENER = wordSet("an a another its it one the this");
/** Words before which somebody calls something something: "what the minister called “routine”". */
const AGENT_AHEAD = wordSet("as that what which whom who");
/** Tokens between "a" and its noun, and before it. */
const NAMED_REACH = 5;
/** Longest name that a thing is called by, in words. */
const LONGEST_NAME = 3;

/** "an application called “Marble”": what a thing is called, by nobody in particular. */
function isNamed(setting: Setting): boolean {
  const before =
    setting.before.at(-1)?.text === "the" ? setting.before.slice(0, -1) : setting.before;
  const noun = before.at(-2);
  if (!NAMES_IT.has(lower(before.at(-1))) || noun?.kind !== "word" || isCapital(noun)) return false;
  const isWork = WORK_NOUNS.has(lower(noun));
  if ((wordsOf(setting).length > LONGEST_NAME && !isWork) || lower(setting.after[0]) === "by")
    return false;
  const near = before.slice(-2 - NAMED_REACH, -2);
  const opener = near.findLastIndex((token) => SINGULAR_OPENER.has(lower(token)));
  return (
    opener >= 0 &&
    !/s$/.test(lower(noun)) &&
    near
      .slice(Math.max(0, opener - 1))
      .every((token, at) => (at === 0 || token.kind === "word") && !AGENT_AHEAD.has(lower(token)))
  );
}

/** "the network’s “…”". */
const CHANNELS = /^(?:broadcaster|channel|magazine|network|newspaper|paper|site|station)['’]s$/;

const SPOKEN_TO = wordSet("tell tells telling told");

/** "on “Face the Nation”", "CNN’s “New Day”": where a title stands, and hardly an utterance. */
function standsAsTitle(setting: Setting, names: Names): boolean {
  const last = setting.before.at(-1);
  const previous = lower(last);
  const several = wordsOf(setting).length > 1;
  // "told “Fox & Friends”": words told to somebody follow a comma, a colon or "that".
  if (previous === "on" || (several && (previous === "into" || SPOKEN_TO.has(previous))))
    return true;
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
    (isPossessive(last.text) || lower(last) === "’" || lower(last) === "'")
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
  // "“The Long Night” star Jo Roe"; not "“Yes,” actor Jo Roe said".
  const isOpen = !/[,.!?]/.test(setting.text.charAt(setting.span.end - 2));
  if (WORK_PEOPLE.has(lower(next)) && isOpen) return true;
  const article = isOneOf("a an the this that", lower(setting.before.at(-1)));
  return article && wordsOf(setting).length > 1 && next?.kind === "word";
}

/** Robert “Bobby” Scott: between names, one word or two. */
function isNickname(setting: Setting): boolean {
  const [next] = setting.after;
  const last = setting.before.at(-1);
  const previous = last?.text === "." ? setting.before.at(-2) : last;
  const between = isCapital(previous) && isCapital(next) && !isPossessive(previous?.text ?? "");
  return (
    between &&
    wordsOf(setting).length <= 2 &&
    isTitleCase(setting) &&
    !/[,.!?]/.test(setting.text.charAt(setting.span.end - 2))
  );
}

/** "Ada Roe ‘Duchess’ said": a word right behind a name. */
function isBehindName(setting: Setting, names: Names): boolean {
  const [word, ...more] = setting.inside;
  const before = setting.before.at(-1);
  return (
    more.length === 0 &&
    isCapital(word) &&
    before !== undefined &&
    nameAt(names, before.start) !== null &&
    !isPossessive(before.text)
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
    if (
      isNickname(setting) ||
      isBehindName(setting, names) ||
      isStageDirection(setting) ||
      isHeading(setting)
    )
      return true;
    if (TITLE_VERBS.has(lower(setting.before.at(-1))) || isNamed(setting)) return true;
    if (!isTitleCase(setting)) return false;
    const joined = isJoined(read, passages[index - 1]?.spans[0], span);
    const title = isTitleIn(setting, names, joined ? lastTitle === index - 1 : null);
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

/** "called her “Miss Late” and “Miss Never”": of two that are joined both are titles, or neither; `first` is null where none is. */
const isTitleIn = (setting: Setting, names: Names, first: boolean | null): boolean =>
  (first ?? standsAsTitle(setting, names)) ||
  introducesTitle(setting) ||
  isFollowedAsTitle(setting);

/** "“A,” “B” and | “C”": what stands before `span` is a title or could be one. */
const isJoined = (read: ReadText, before: Span | undefined, { start }: Span): boolean =>
  before !== undefined &&
  start - before.end < JOINED_REACH &&
  /^,?\s?(?:(?:and|or|not)\s)?$/.test(read.text.slice(before.end, start)) &&
  isTitleCase(settingOf(read, before));
const JOINED_REACH = 8;

const titleKey = (setting: Setting): string => wordsOf(setting).map(lower).join(" ");
