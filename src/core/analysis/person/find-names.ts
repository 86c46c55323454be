// Which part of a capitalised run may be a person's name, and how sure that is by its own words and the
// words beside it. Whether two names are one person, group-mentions.ts decides.

import type { Span } from "../../model/span.ts";
import type { ReadText } from "../text/read.ts";
import type { Token } from "../text/tokens.ts";
import {
  type CapitalizedRun,
  type CapitalizedWord,
  findCapitalizedRuns,
  possessiveLength,
} from "./capitalized-runs.ts";
import { isCueVerb, isInvertingVerb } from "./cue-verbs.ts";
import { continuesList } from "./name-lists.ts";
import {
  BODY,
  classesOf,
  FIRST_SURNAME,
  GIVEN,
  HONORIFIC,
  INITIAL,
  NATIONALITY,
  NOT_NAME,
  OPENING,
  PARTICLE,
  PLACE,
  SURNAME,
  TITLE,
} from "./word-classes.ts";

export interface NameCandidate {
  readonly words: readonly CapitalizedWord[];
  /** The title or honorific just before, else null. */
  readonly title: Span | null;
  /** Folded last word of that title, without full stop; empty: none. */
  readonly titleWord: string;
  /** "person": its words or neighbours show it; "maybe": only another mention can. */
  readonly strength: "person" | "maybe";
  /** Inside the name of something else ("Clinton Foundation"): never a mention. */
  readonly insideName: boolean;
  /** A reporting verb stands beside it. */
  readonly reports: boolean;
  /** A speaker label in a transcript: "OKOYE:". */
  readonly label: boolean;
  /** An article or demonstrative stands before it: "the Bill" is no person. */
  readonly determined: boolean;
  readonly titleCase: boolean;
}

/** Persons and officials ask for the same names of the same text. */
const FOUND = new WeakMap<ReadText, readonly NameCandidate[]>();

/**
 * All stretches of capitalised words that may be names, in order; the same array for the same text.
 * Linear in the number of tokens.
 */
export function findNames(read: ReadText): readonly NameCandidate[] {
  const known = FOUND.get(read);
  if (known !== undefined) return known;
  const names: NameCandidate[] = [];
  // Token after the latest name of a list under a plural title ("Justices"); -1: in no such list.
  let listEnd = -1;
  for (const run of findCapitalizedRuns(read)) {
    for (const stretch of findStretches(run)) {
      const name = judge(read.tokens, run, stretch);
      const first = name.words[0]?.token ?? 0;
      const listed =
        listEnd >= 0 && name.title === null && continuesList(read.tokens, listEnd, first);
      names.push(listed && !name.insideName ? { ...name, strength: "person" } : name);
      listEnd =
        listed || name.titleWord.endsWith("s") ? (name.words.at(-1)?.token ?? first) + 1 : -1;
    }
  }
  FOUND.set(read, names);
  return names;
}

interface Stretch {
  /** Indexes into the words of the run, half-open. */
  readonly from: number;
  readonly to: number;
}

/** The maximal stretches of words that may be parts of one name. */
function findStretches(run: CapitalizedRun): Stretch[] {
  const stretches: Stretch[] = [];
  let from = -1;
  run.words.forEach((_word, index) => {
    if (mayBeName(run, index, from < 0 ? 0 : index - from)) {
      if (from < 0) from = index;
    } else if (from >= 0) {
      stretches.push({ from, to: index });
      from = -1;
    }
  });
  if (from >= 0) stretches.push({ from, to: run.words.length });
  return stretches;
}

/** `position`: how many words of the same name stand before it. */
function mayBeName(run: CapitalizedRun, index: number, position: number): boolean {
  const word = run.words[index] as CapitalizedWord;
  const before = run.words[index - 1];
  // "Ready for Hillary PAC": an acronym after a name in small letters is a body's.
  if (isAcronym(word) && before !== undefined && !before.shouted) return false;
  if ((word.classes & NOT_NAME) === 0) return true;
  if (before === undefined) return (word.classes & GIVEN) !== 0 && !standsAlone(run, index);
  if ((word.classes & PARTICLE) !== 0 && position > 0) return true;
  if ((word.classes & SURNAME) !== 0)
    return (before.classes & (GIVEN | HONORIFIC | TITLE | INITIAL)) !== 0 && !run.titleCase;
  if ((word.classes & GIVEN) !== 0)
    return (
      (before.classes & (GIVEN | HONORIFIC | TITLE | INITIAL)) !== 0 || !standsAlone(run, index)
    );
  // "Robert Gates": any last word after a given name that is no place as well. Not "Virginia Beach".
  return (
    position === 1 &&
    index === run.words.length - 1 &&
    !run.titleCase &&
    !word.shouted &&
    (before.classes & GIVEN) !== 0 &&
    (before.classes & (PLACE | SURNAME)) === 0 &&
    (word.classes & (BODY | PLACE | TITLE)) !== 0 &&
    !BODY_ENDINGS.has(word.folded)
  );
}

function isAcronym(word: CapitalizedWord): boolean {
  return word.shouted && (word.classes & INITIAL) === 0 && !GENERATIONS.has(word.folded);
}

/** "Jordan said" is the country, "Jordan Peele said" is not. */
function standsAlone(run: CapitalizedRun, index: number): boolean {
  const next = run.words[index + 1];
  return next === undefined || (next.classes & NOT_NAME) !== 0;
}

/** Bodies and works named after a person; a given name before them opens no other name. */
const BODY_ENDINGS = new Set(
  (
    "academy act administration airport amendment army avenue awards beach boulevard bridge building camp campaign center centre church city college " +
    "committee company council county court day department drive force foundation fund group highway hospital hotel house initiative " +
    "institute international island journal law library magazine mall media memorial ministry museum news organization park party plaza " +
    "police post press prize project report river road school show square state station street team theater theatre times tower trust tv " +
    "union university valley"
  ).split(" "),
);

function judge(tokens: readonly Token[], run: CapitalizedRun, stretch: Stretch): NameCandidate {
  const words = trimName(run.words.slice(stretch.from, stretch.to));
  const first = words[0] as CapitalizedWord;
  const last = words.at(-1) as CapitalizedWord;
  const before = titleBefore(tokens, run, stretch.from);
  const label = isLabel(tokens, words);
  const reports = label || hasCueVerb(tokens, first.token, last.token);
  const insideName = isInsideName(tokens, run, stretch);
  const person =
    !insideName &&
    (before.span !== null ||
      isApposed(tokens, first) ||
      hasPersonalShape(words, run) ||
      reports ||
      isDescribed(tokens, last));
  return {
    words,
    title: before.span,
    titleWord: before.word,
    strength: person ? "person" : "maybe",
    insideName,
    reports,
    label,
    determined: stretch.from === 0 && DETERMINERS.has(tokens[first.token - 1]?.text ?? ""),
    titleCase: run.titleCase,
  };
}

const DETERMINERS = new Set("A An The This a an another any each new no that the this".split(" "));

/** Drops an initial or particle at the end: "Plan B", "Mr. Orban and de". */
function trimName(words: readonly CapitalizedWord[]): readonly CapitalizedWord[] {
  let to = words.length;
  while (to > 1 && ((words[to - 1] as CapitalizedWord).classes & INITIAL) !== 0) to--;
  return words.slice(0, to);
}

/** "Ki-moon", "Jae-in", "Ing-wen": two short syllables, after a surname. */
const SYLLABLES = /^[a-z]{2,5}-[a-z]{2,5}$/;

const GENERATIONS = new Set(["ii", "iii", "iv", "jr", "sr"]);

/** A given name first, or an initial inside: "Erin Murphy", "Donnel J. Quill". */
function hasPersonalShape(words: readonly CapitalizedWord[], run: CapitalizedRun): boolean {
  if (words.length < 2 || words.length > 5) return false;
  const [first, second] = words;
  if (first === undefined || second === undefined) return false;
  if (run.titleCase && words.length > 3) return false;
  if ((first.classes & GIVEN) !== 0) return true;
  if ((first.classes & FIRST_SURNAME) !== 0)
    return words.slice(1).every(({ classes, shouted }) => (classes & ~PARTICLE) === 0 && !shouted);
  if (SYLLABLES.test(second.folded) && !second.shouted) return true;
  if ((first.classes & INITIAL) !== 0 && !first.shouted) return (second.classes & INITIAL) === 0;
  return words.some(
    (word, index) =>
      index > 0 &&
      ((word.classes & INITIAL) !== 0 || GENERATIONS.has(word.folded)) &&
      !word.shouted,
  );
}

/** ", who", ", 42,", ", a former", " (R-Ohio)": what an article adds to a person's name. */
function isDescribed(tokens: readonly Token[], last: CapitalizedWord): boolean {
  const mark = tokens[last.token + 1];
  const next = tokens[last.token + 2];
  if (mark === undefined || next === undefined) return false;
  if (mark.text === "(") return /^[DRI][-‐‑–]/.test(next.text);
  if (mark.text !== ",") return false;
  if (next.text === "who" || next.text === "whose") return true;
  if (/^\d\d$/.test(next.text)) return tokens[last.token + 3]?.text === ",";
  return hasTitleApposed(tokens, last.token + 2);
}

/** "Chile's finance minister, Ada Okoye": a lower-case title and a comma before the name. */
function isApposed(tokens: readonly Token[], first: CapitalizedWord): boolean {
  const title = tokens[first.token - 2];
  if (tokens[first.token - 1]?.text !== "," || title === undefined) return false;
  return (classesOf(title.text) & TITLE) !== 0;
}

const PHRASE_END = /^(?:[.,;:)—–-]|at|for|from|in|of|on|to|who|with)$/;

/** ", the Burmese leader who", ", mayor of Lyon,": a lower-case title ends the first words after the comma. */
function hasTitleApposed(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < from + 7; at++) {
    const token = tokens[at];
    const next = tokens[at + 1];
    if (token === undefined || token.kind === "punctuation") return false;
    if (next !== undefined && !PHRASE_END.test(next.text)) continue;
    return (classesOf(token.text) & TITLE) !== 0;
  }
  return false;
}

/** "Okoye said", "said Okoye."; not "told Reuters" and not "says Brexit talks". */
function hasCueVerb(tokens: readonly Token[], first: number, last: number): boolean {
  const before = tokens[first - 1];
  const after = tokens[last + 1];
  if (after === undefined) return before !== undefined && isInvertingVerb(before.text);
  // "a man from Elkhart said": the place is not the one who speaks.
  if (isCueVerb(after.text)) return before === undefined || !PLACE_PREPOSITIONS.has(before.text);
  if (before === undefined || !isInvertingVerb(before.text)) return false;
  return after.kind === "punctuation" || AFTER_INVERSION.has(after.text);
}

const PLACE_PREPOSITIONS = new Set("at from in near of outside".split(" "));

/** Words that go on after "said Okoye": time, place and circumstance. */
const AFTER_INVERSION = new Set(
  "after as at before during from in last of on this through to while who with".split(" "),
);

/** "OKOYE: Thank you." in a transcript; an acronym of three letters is a broadcaster. */
function isLabel(tokens: readonly Token[], words: readonly CapitalizedWord[]): boolean {
  const last = words.at(-1);
  if (last === undefined || !last.shouted || last.folded.length < 4) return false;
  return tokens[last.token + 1]?.text === ":" && (words[0]?.opens ?? false);
}

interface TitleBefore {
  readonly span: Span | null;
  readonly word: string;
}
const NO_TITLE: TitleBefore = { span: null, word: "" };

/** The title or honorific that ends just before the name, capitalised ("Sen.") or not ("president"). */
function titleBefore(tokens: readonly Token[], run: CapitalizedRun, from: number): TitleBefore {
  let start = from;
  while (start > 0) {
    const word = run.words[start - 1] as CapitalizedWord;
    if ((word.classes & (TITLE | HONORIFIC)) === 0) break;
    start--;
  }
  const near = run.words[from - 1];
  if (start < from && near !== undefined)
    return {
      span: { start: (run.words[start] as CapitalizedWord).start, end: near.end },
      word: near.folded,
    };
  if (from > 0) return NO_TITLE;
  const token = tokens[(run.words[0] as CapitalizedWord).token - 1];
  if (token === undefined || token.kind !== "word") return NO_TITLE;
  if ((classesOf(token.text) & TITLE) === 0) return NO_TITLE;
  return { span: { start: token.start, end: token.end }, word: token.text };
}

/** Lower-case words that make the name before them another thing's: "the Obama administration". */
const OWNED_WORDS = new Set(
  "admin administration administrations camp campaign campaigns foundation organization team white-house".split(
    " ",
  ),
);

function withoutPossessive(word: string): string {
  return word.slice(0, word.length - possessiveLength(word));
}

/** "Clinton Foundation", "Hurricane Harvey", "the Biden administration"; not "Trump Attorney General". */
function isInsideName(tokens: readonly Token[], run: CapitalizedRun, stretch: Stretch): boolean {
  const last = run.words[stretch.to - 1] as CapitalizedWord;
  const next = run.words[stretch.to];
  if (next !== undefined) {
    if (OWNED_WORDS.has(next.folded) || (isAcronym(next) && !last.shouted)) return true;
    if (!run.titleCase && (next.classes & BODY) !== 0 && (next.classes & (OPENING | TITLE)) === 0)
      return true;
  } else if (last.end === tokens[last.token]?.end) {
    const after = tokens[last.token + 1];
    if (after !== undefined && OWNED_WORDS.has(withoutPossessive(after.text))) return true;
  }
  const before = run.words[stretch.from - 1];
  if (before === undefined || run.titleCase) return false;
  // "the Evening Post Okoye said": two phrases side by side.
  if (isCueVerb(tokens[last.token + 1]?.text ?? "")) return false;
  return (
    (before.classes & BODY) !== 0 &&
    (before.classes & (OPENING | TITLE | NATIONALITY | GIVEN)) === 0 &&
    stretch.to - stretch.from === 1
  );
}

/** Folded words of a candidate, joined by spaces. */
export function keyOf(words: readonly CapitalizedWord[]): string {
  return words.map((word) => word.folded).join(" ");
}

/** True for a particle, a generation or an initial: no name by itself. */
export function isMinor(word: CapitalizedWord): boolean {
  if (GENERATIONS.has(word.folded)) return true;
  // "Ben Okoye", "Al Okoye": given names that are particles elsewhere.
  return (word.classes & (PARTICLE | INITIAL)) !== 0 && (word.classes & GIVEN) === 0;
}
