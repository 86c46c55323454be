// Saved words and today's words -> what differs, and how loudly a reader has to be told. The longest
// common run of words is jsdiff's (Myers 1986); what a word is, and which change is loudest, is ours.

import { diffArrays } from "diff";
import { foldText } from "./fold-text.ts";
import { isInsideAt, singleQuotations } from "./inside-quotation.ts";
import { NEGATIONS } from "./negations.ts";
import { NUMERALS } from "./numerals.ts";
import { areGerman } from "./telling-capitals.ts";

/** Loudest first. `quotation`: words inside quotation marks, which nobody may alter. */
export type WordChange = "figure" | "negation" | "name" | "quotation" | "other";

export interface WordPart {
  readonly change: "none" | "removed" | "added";
  /** As written, with the punctuation and white space behind it. Unchanged words are today's. */
  readonly text: string;
}

export interface WordComparison {
  readonly parts: readonly WordPart[];
  /** The loudest change; null where every word is the same. */
  readonly loudest: WordChange | null;
}

/** A word and what decides whether it is the same as another. */
interface Word {
  readonly text: string;
  readonly key: string;
  readonly start: number;
  /** Where the next word begins. */
  end: number;
  readonly capital: boolean;
  readonly quoted: boolean;
}

/** More words removed and added than this, and the two are shown whole: a diff of them would be noise. */
const MOST_EDITS = 400;

/** True where the same words stand in the same order; punctuation, accents and case are no difference. */
export function isSameWording(saved: string, today: string): boolean {
  if (saved === today || foldText(saved).folded === foldText(today).folded) return true;
  const before = wordsOf(saved);
  const after = wordsOf(today);
  return before.length === after.length && before.every(({ key }, at) => key === after[at]?.key);
}

/**
 * Compares a passage as it was saved with the passage as it stands today. `leadIn`, the words just before it,
 * tells whether it begins inside a quotation.
 */
export function compareWords(saved: string, today: string, leadIn = ""): WordComparison {
  const before = wordsOf(saved, leadIn);
  const after = wordsOf(today, leadIn);
  const changes = diffArrays(
    before.map(({ key }) => key),
    after.map(({ key }) => key),
    { maxEditLength: MOST_EDITS },
  ) ?? [
    { removed: true, added: false, count: before.length },
    { removed: false, added: true, count: after.length },
  ];
  const parts: WordPart[] = [];
  const runs: Run[] = [];
  let i = 0;
  let j = 0;
  for (const { removed: isRemoved, added: isAdded, count } of changes) {
    if (isRemoved) {
      runs.push({ change: "removed", words: before.slice(i, i + count) });
      parts.push({ change: "removed", text: written(saved, before, { from: i, count }) });
    } else {
      const change = isAdded ? "added" : "none";
      runs.push({ change, words: after.slice(j, j + count) });
      parts.push({ change, text: written(today, after, { from: j, count }) });
      j += count;
    }
    if (!isAdded) i += count;
  }
  const all = [...before, ...after];
  const isGerman = areGerman(all.map(({ text }) => text));
  const names = isGerman ? null : namesAmong([...wordsOf(leadIn), ...all]);
  return { parts, loudest: loudestOf(runs, names) };
}

/** Words that follow one another, of the saved passage where they were removed, else of today's. */
interface Run {
  readonly change: WordPart["change"];
  readonly words: readonly Word[];
}

/** "The" and "Les" stand in front of outlets' names, too, and begin every other sentence. */
const LEAST_NAME = 4;

/** Words that are names also where they begin a sentence. */
function namesAmong(words: readonly Word[]): ReadonlySet<string> {
  const names = words.filter(({ capital, text }) => capital && text.length >= LEAST_NAME);
  return new Set(names.map(({ text }) => text));
}

function written(
  text: string,
  words: readonly Word[],
  { from, count }: { from: number; count: number },
): string {
  const start = from === 0 ? 0 : (words[from]?.start ?? text.length);
  return text.slice(start, words[from + count - 1]?.end ?? start);
}

/** `names`: words that are names wherever they stand; null: capitals are no sign of a name. */
function loudestOf(runs: readonly Run[], names: ReadonlySet<string> | null): WordChange | null {
  const [removed, added] = [wordsIn(runs, "removed"), wordsIn(runs, "added")];
  const both = [...removed, ...added];
  if (both.length === 0) return null;
  if (figuresOf(removed) !== figuresOf(added)) return "figure";
  if (stretchesOf(runs, SIDE_BY_SIDE).some(isSwapped)) return "figure";
  if (negationsIn(removed) !== negationsIn(added)) return "negation";
  if (stretchesOf(withoutMoved(runs), SAME_CLAUSE).some(isTurned)) return "negation";
  if (names !== null && both.some(({ capital, text }) => capital || names.has(text))) return "name";
  return both.some(({ quoted }) => quoted) ? "quotation" : "other";
}

const wordsIn = (runs: readonly Run[], change: Run["change"]): Word[] =>
  runs.filter((run) => run.change === change).flatMap(({ words }) => words);

/** Changes with no more unchanged words between them than that are one stretch. "3–2", "12 to 15". */
const SIDE_BY_SIDE = 1;
/** "never really" and "really never"; past more words a negation is of another clause. */
const SAME_CLAUSE = 3;
/** A clause that was moved as it is takes its negation along. */
const LEAST_MOVED = 3;

/** What stood there and what does, the unchanged words in between included. */
interface Stretch {
  readonly saved: Word[];
  readonly today: Word[];
}

function stretchesOf(runs: readonly Run[], most: number): Stretch[] {
  const stretches: Stretch[] = [];
  let between: readonly Word[] | null = null;
  for (const { change, words } of runs) {
    if (change === "none") {
      between = words;
      continue;
    }
    let stretch = stretches.at(-1);
    if (stretch === undefined || (between?.length ?? 0) > most) {
      stretch = { saved: [], today: [] };
      stretches.push(stretch);
    } else if (between !== null) {
      stretch.saved.push(...between);
      stretch.today.push(...between);
    }
    between = null;
    stretch[change === "removed" ? "saved" : "today"].push(...words);
  }
  return stretches;
}

/** The score was 3–2, and is 2–3. */
function isSwapped({ saved, today }: Stretch): boolean {
  const [before, after] = [figuresOf(saved), figuresOf(today)];
  return before !== after && inOrder(before) === inOrder(after);
}

const inOrder = (figures: string): string => figures.split(" ").sort().join(" ");

/** "did not say that it leaks": "did say that it does not leak". */
function isTurned({ saved, today }: Stretch): boolean {
  return negationsIn(saved) !== negationsIn(today);
}

function withoutMoved(runs: readonly Run[]): Run[] {
  const wordingsOf = (change: Run["change"]) =>
    new Set(runs.filter((run) => run.change === change).map(wordingOf));
  const [removed, added] = [wordingsOf("removed"), wordingsOf("added")];
  return runs.filter((run) => {
    const wording = wordingOf(run);
    const isMoved = removed.has(wording) && added.has(wording);
    return run.change === "none" || run.words.length < LEAST_MOVED || !isMoved;
  });
}

const wordingOf = ({ words }: Run): string => words.map(({ key }) => key).join(" ");

const NUMBER = /\p{N}/u;
const PERCENT_SIGN = /%$/u;
/** "1,200,000": the comma is no more than a space. */
const GROUPED = /^\D*\d{1,3}(?:,\d{3})+(?!\d)/u;

// "three" for "3" and "12 percent" for "12%" are an editor's habit, "three" for "four" and "12 homes" for "12%" are not.
function figuresOf(words: readonly Word[]): string {
  const figures = words.map(({ key }) => {
    const numeral = Object.hasOwn(NUMERALS, key) ? NUMERALS[key] : undefined;
    if (numeral !== undefined || !NUMBER.test(key)) return numeral ?? "";
    const plain = GROUPED.test(key) ? key.replaceAll(",", "") : key;
    return plain.replace(PERCENT_SIGN, " %");
  });
  return figures.filter((figure) => figure !== "").join(" ");
}

function negationsIn(words: readonly Word[]): string {
  const negations = words.map(({ key }) => NEGATIONS.get(key.endsWith("n't") ? "not" : key) ?? "");
  return negations
    .filter((negation) => negation !== "")
    .sort()
    .join(" ");
}

/** A figure with its sign, currency and percent sign ("-$1,200.50", "40%"), or a word ("didn’t", "Łódź"). */
const WORD =
  /(?<![\p{L}\p{N}])[-\u2212]?\p{Sc}?\p{N}+(?:[.,:]\p{N}+)*%?|[\p{L}\p{M}\u00AD\u200B-\u200D]+(?:['’][\p{L}\p{M}]+)*|\p{N}+/gu;
const CAPITAL = /^\p{Lu}/u;
/** Between two words: the second begins a sentence, so that its capital is no sign of a name. */
const SENTENCE_END = /[.!?…:]/u;

/** Thai, Lao and Khmer; kana and the Chinese characters: no space stands between words, and each character counts as one. */
const UNSPACED = /[\u0e00-\u0eff\u1780-\u17ff\u3040-\u9fff]/u;
const UNSPACED_PIECE =
  /[\u0e00-\u0eff\u1780-\u17ff\u3040-\u9fff]\p{M}*|[^\u0e00-\u0eff\u1780-\u17ff\u3040-\u9fff]+/gu;

function* eachWord(passage: string): Generator<readonly [word: string, at: number]> {
  for (const { 0: word, index } of passage.matchAll(WORD)) {
    if (!UNSPACED.test(word)) yield [word, index];
    else {
      for (const { 0: piece, index: at } of word.matchAll(UNSPACED_PIECE)) {
        yield [piece, index + at];
      }
    }
  }
}

function wordsOf(passage: string, leadIn = ""): Word[] {
  const words: Word[] = [];
  const text = leadIn + passage;
  const singles = singleQuotations(text);
  let passed = 0;
  let quoted = isInsideAt(text, { from: 0, to: leadIn.length, before: false });
  let last = leadIn.length;
  for (const [word, at] of eachWord(passage)) {
    const index = leadIn.length + at;
    quoted = isInsideAt(text, { from: last, to: index, before: quoted });
    while ((singles[passed]?.end ?? index) < index) passed += 1;
    const previous = words.at(-1);
    if (previous !== undefined) previous.end = at;
    words.push({
      text: word,
      key: keyOf(word),
      start: at,
      end: passage.length,
      capital:
        CAPITAL.test(word) && previous !== undefined && !SENTENCE_END.test(text.slice(last, index)),
      quoted: quoted || (singles[passed]?.start ?? index) < index,
    });
    last = index + word.length;
  }
  return words;
}

const PLAIN_WORD = /^[a-z]+$/u;

// Folding one word makes four arrays; most words need none.
function keyOf(word: string): string {
  const lower = word.toLowerCase();
  return PLAIN_WORD.test(lower) ? lower : foldText(word).folded;
}
