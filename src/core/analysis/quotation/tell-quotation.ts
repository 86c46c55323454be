// Is someone reported to have said it? Quotation marks also hold terms and words held at arm's length:
// scare quotes, told by what attribution found. Names of things were left out before (find-namings.ts).

import { type Span, textOf } from "../../model/span.ts";
import { isPossessive } from "../person/capital-words.ts";
import type { ReadText } from "../text/read.ts";
import type { Token } from "../text/tokens.ts";
import { isOneOf, wordSet } from "../text/word-sets.ts";
import type { Attribution } from "./attribute-speaker.ts";
import { CUE_NOUNS } from "./cue-verbs.ts";
import { isAdverb } from "./function-words.ts";
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
import { isSeveral } from "./somebody.ts";
import { verbSet } from "./verb-forms.ts";
import { NAMING_WORDS, UTTERANCES } from "./work-words.ts";

/** Quoted words up to this number can be a term; more are somebody's words. */
const LONGEST_TERM = 4;

/** True where the passage is a sentence of its own: "We will see."; one word only after another quotation: "Nobody." */
function isSentence(setting: Setting, goesOn: boolean): boolean {
  const words = wordsOf(setting);
  const last = setting.inside.at(-1);
  const before = setting.before.at(-1);
  const isAlone = goesOn && (before === undefined || ENDERS.test(before.text));
  if (words.length < 2 && !isAlone) return false;
  if (last === undefined || !/[.!?…]/.test(last.text)) return false;
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

/** "chants of “Roe, Roe”". */
const isChanted = ({ before }: Setting): boolean =>
  lower(before.at(-1)) === "of" &&
  /^(?:chant|cheer|cr(?:y|ie)|shout|yell)s?$/.test(lower(before.at(-2)));

/** "the plan is “dead”", "pilloried as a “fraud”": the article states somebody's judgement; not "there have been “wolves”". */
function isJudgement(setting: Setting): boolean {
  const words = setting.before.slice(-5).map(lower);
  if (STATES.test(words.at(-1) ?? "")) return !words.includes("there");
  // "as a “mess”", "as particularly “harsh”"
  const [as, before] = words
    .filter((word) => !isOneOf("a an the", word) && !isAdverb(word))
    .reverse();
  return as === "as" && before !== "known" && before !== "such" && before !== "well";
}
const STATES = /^(?:am|are|be|been|being|is|isn['’]t|was|were|wasn['’]t|(?:he|it|she|that)['’]s)$/;
/** "Roe “has no chance”": a verb stands first. */
const OPENING_VERB = wordSet("am are did do does had has have is was were will would");

/** "what is called “X”": a term, whoever uses it. */
const isSoCalled = ({ before }: Setting): boolean =>
  isOneOf("as called termed", lower(before.at(-1))) &&
  /(?:^| )what(?: is| was|['’]s) (?:called|known as|termed)$/.test(
    before.slice(-4).map(lower).join(" "),
  );

/** "a tax known as the “X”", "known for “X”": so is that, if it is short. */
const isKnownAs = ({ before }: Setting): boolean =>
  (lower(before.at(-2)) === "known" || lower(before.at(-3)) === "known") &&
  /(?:^| )known (?:as|for)(?: (?:an?|the))?$/.test(before.slice(-3).map(lower).join(" "));

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
  if (namesSomething(setting, words, attribution)) return false;
  if (attribution !== null && isSure(attribution) && !isLoose(read.text, attribution, span, words))
    return true;
  // Where quotations have double marks, single ones hold terms, save in headlines: "Roe calls it ‘dead’".
  if (passage.single) return opensHeadline(setting, words);
  return (
    words.length > LONGEST_TERM ||
    opensHeadline(setting, words) ||
    isSentence(setting, attribution?.tie === "carried") ||
    isChanted(setting) ||
    (!(isTitleCase(setting) && words.length > 1) && isBesideSpeech(setting, words, names))
  );
}

/** True for a term, a nickname, and the title that nobody is said to have said: "“The Town that Sank.” Elkhart Press, 2020." */
function namesSomething(
  setting: Setting,
  words: readonly Token[],
  attribution: Attribution | null,
): boolean {
  if (isSoCalled(setting)) return true;
  if (NAMING_WORDS.has(lower(setting.before.at(-1))) && attribution?.tie !== "after") return true;
  return words.length <= LONGEST_TERM
    ? isKnownAs(setting)
    : attribution === null && isTitleCase(setting);
}

/** "‘We lost everything’: survivors tell of the fire": words before a colon that open their line. */
const opensHeadline = (setting: Setting, words: readonly Token[]): boolean =>
  setting.before.length === 0 &&
  setting.after[0]?.text === ":" &&
  words.some((word) => SAYS_SOMETHING.has(lower(word))) &&
  !isTitleCase(setting) &&
  !/[.!?]$/.test(lineAfter(setting));

/** Words of clauses, not of terms that a glossary explains. */
const SAYS_SOMETHING = wordSet(
  "are can do had has have he i is it it's it’s me my our she they us was we we’re we're were will won't won’t you your",
);

/** The rest of the line, as far as it is looked at. */
const lineAfter = ({ text, span }: Setting): string =>
  (text.slice(span.end, span.end + LINE_REACH).split("\n", 1)[0] ?? "").trimEnd();
const LINE_REACH = 200;

/** True where the words around a short passage say that somebody uttered it. */
const isBesideSpeech = (setting: Setting, words: readonly Token[], names: Names): boolean =>
  saysNoun(setting) ||
  UTTERANCES.has(lower(setting.after[0])) ||
  isJudgement(setting) ||
  OPENING_VERB.has(lower(words[0])) ||
  isOfPerson(setting, names);

/** True where a cue, a label or a signature ties the passage to somebody. */
const isSure = ({ tie, cue }: Attribution): boolean =>
  tie === "label" ||
  tie === "signed" ||
  tie === "colon" ||
  (cue !== null && tie !== "carried" && tie !== "announced");

/** Verbs of seeing, showing and knowing, which a sentence has for other things than the words it quotes. */
const LOOSE = verbSet(
  "define find hear identify list mean pan project release see show sign view wrap",
);

/** "Roe finds the way to the “city”", "shows up at “model” farms": the verb takes something else, and the term is the article’s. */
function isLoose(
  text: string,
  { tie, cue }: Attribution,
  { start, end }: Span,
  words: readonly Token[],
): boolean {
  if (tie !== "before" || cue === null || cue.end > start || words.length > LONGEST_TERM)
    return false;
  const verb = textOf(text, cue).toLowerCase();
  if (!LOOSE.has(verb)) return false;
  const between = text.slice(cue.end, start).trimEnd().replace(FIRST_OF_TWO, "");
  if (LEADS.test(between)) return false;
  return !(TELLS.has(verb) && isVerdict(between, text.slice(end, end + GOES_ON_REACH)));
}

const TELLS = verbSet("find hear show");

/** "found | the kitchen | “unfit.”", "heard | how Roe | “hit her” on", "found | people | “sleep badly”"; not "found the Ames “miracle” that". */
const isVerdict = (between: string, after: string): boolean =>
  (OBJECT.test(between) || (WORD.test(between) && isSeveral(between.trim()))) &&
  !GOES_ON.test(after);
const OBJECT =
  /^ (?:how )?(?:(?:the|his|her|its|their|this|that|these|those) (?:[^\s,]+ )*|\p{Lu}\S*['’]s? (?:[^\s,]+ )*)(?!(?:an?|and|as|at|by|for|from|her|his|in|into|its|of|on|or|the|their|to|with)$)[^\s,]+(?<!['’]s?)$/u;
/** "found the witness | “vague” and | “unsure”" */
const FIRST_OF_TWO = /(?<=[^\s,]) ["“][^"“”]*["”],? (?:and|or)$/;
const WORD = /^ [a-z]+$/;
/** "the Ames “miracle” | that", "the “war” | map". */
const GOES_ON =
  /^ (?!(?:after|and|at|because|but|by|for|from|in|of|on|or|over|to|when|while|with)\b)[a-z]/;
const GOES_ON_REACH = 10;

/**
 * "finds | that it is | “dead”", "found | Roe had called it | “dead”", "finds | him | “dull”", "sees | the plan as |
 * “dead”", "shows|: | “dead”": the quoted words belong to the verb.
 */
const LEADS =
  /^(?: that .*|(?: (?:about|of))?(?: an?| the)?|,|.* as(?: [^\s,“”"]+){0,7}|.*[:—–-]|(?: \p{Lu}[^\s,]*)+(?: (?:was|were|had|is|are|has|said)(?: .*)?)?|.* (?:evidence|proof|signs?) of(?: an?)?| (?:he|her|him|it|she|them|they)(?: .*)?)$/su;

/** "Roe’s “isolationist” plans". */
function isOfPerson(setting: Setting, names: Names): boolean {
  const last = setting.before.at(-1);
  return last !== undefined && isPossessive(last.text) && nameAt(names, last.start) !== null;
}
