// Whose verb it is: the subject of a reporting verb. English newspaper sentences are regular enough for
// rules: the subject stands right before the verb, or before a phrase between commas, or at the head of
// the clause; after a quotation it may follow the verb ("said Roe").

import { closesAbbreviation } from "../text/sentences.ts";
import { JUDGEMENT_VERBS, SPEECH_VERBS } from "./cue-verbs.ts";
import type { Piece } from "./frame.ts";
import {
  AUXILIARIES,
  DETERMINERS,
  IRREGULAR_PAST,
  isAdverb,
  isAdverbialOpener,
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

/**
 * How many words back a subject is looked for. Longer sentences exist on hostile pages only, and there
 * the search must not start over for each word.
 */
export const SENTENCE_REACH = 150;

const isPause = (piece: Piece | undefined): boolean =>
  piece?.kind === "punctuation" &&
  (piece.text === "," || piece.text === "—" || piece.text === "–" || piece.text === "-");
const isOpenBracket = (piece: Piece | undefined): boolean =>
  piece?.text === "(" || piece?.text === "[";
const isCloseBracket = (piece: Piece | undefined): boolean =>
  piece?.text === ")" || piece?.text === "]";

const TIME_NOUNS: ReadonlySet<string> = new Set(
  "afternoon day days decade decades evening fall hour hours minutes moments month months morning night spring summer week weekend winter week weeks year years".split(
    " ",
  ),
);
const TIME_OPENERS: ReadonlySet<string> = new Set(
  "each every last next one that the this".split(" "),
);

const TIME_TIES: ReadonlySet<string> = new Set(["by", "during", "in", "on"]);

/** Index before the time that ends at `index`: "last week", "earlier this month", "Tuesday night". */
function beforeTime(pieces: readonly Piece[], index: number): number {
  if (!TIME_NOUNS.has(lower(pieces[index]))) return index;
  const opener = lower(pieces[index - 1]);
  return TIME_OPENERS.has(opener) || isAdverb(opener) ? index - 2 : index;
}

/** Index of the last piece before the adverbs, times and auxiliaries of the verb, or -1. */
function beforeVerb(pieces: readonly Piece[], verb: number): number {
  let index = verb - 1;
  while (index >= 0) {
    const word = lower(pieces[index]);
    const skipped = AUXILIARIES.has(word) || (isAdverb(word) && pieces[index]?.kind === "word");
    const next = skipped ? index - 1 : beforeTime(pieces, index);
    if (next === index) break;
    // "on Monday", "during a Monday": the day is skipped, so is its preposition.
    const day = skipped && /^(?:a|an|the)$/.test(lower(pieces[next])) ? next - 1 : next;
    index = day >= 0 && TIME_TIES.has(lower(pieces[day])) ? day - 1 : next;
  }
  return index;
}

/** Index before the bracket that `pieces[close]` closes. */
function beforeBracket(pieces: readonly Piece[], close: number): number {
  let index = close;
  const floor = Math.max(0, close - 20);
  while (index > floor && !isOpenBracket(pieces[index])) index--;
  return index - 1;
}

/** Heads of main clauses only. */
export const MAIN_HEADS: ReadonlySet<string> = new Set([";", ":", "but", "while", "—", "--", "–"]);

/** Words before a verb that leave its subject to the clause: "he stopped and said", "went on to say". */
const JOINS: ReadonlySet<string> = new Set([
  "and",
  "but",
  "by",
  "for",
  "in",
  "of",
  "or",
  "then",
  "to",
  "without",
]);

/** The subject of the verb at `verb`, which follows it; null where the sentence gives none. */
export function subjectOf(pieces: readonly Piece[], verb: number, names: Names): NounPhrase | null {
  let index = beforeVerb(pieces, verb);
  if (isCloseBracket(pieces[index])) index = beforeBracket(pieces, index);
  const piece = pieces[index];
  if (piece === undefined)
    return isCapital(pieces[verb]) ? subjectAhead(pieces, verb, names) : null;
  if (piece.kind === "quotation" || JOINS.has(lower(piece)))
    return clauseSubject(pieces, index, names);
  const progressive = AUXILIARIES.has(lower(pieces[verb - 1]));
  if (lower(pieces[verb]).endsWith("ing") && !progressive)
    return gerundSubject(pieces, index, names);
  if (isPause(piece))
    return acrossPause(pieces, index, names) ?? clauseSubject(pieces, index, names);
  return phraseBefore(pieces, index, names) ?? clauseSubject(pieces, index + 1, names);
}

/** "Mocking the “plan,” Roe accused Lu": the subject follows the comma. */
function subjectAhead(pieces: readonly Piece[], verb: number, names: Names): NounPhrase | null {
  const limit = Math.min(pieces.length, verb + SENTENCE_REACH);
  for (let index = verb + 1; index < limit; index++) {
    if (pieces[index]?.kind !== "quotation" && !isPause(pieces[index])) continue;
    const phrase = phraseStartingAt(pieces, index + 1, names);
    if (phrase !== null && takesVerb(pieces, phrase.to)) return phrase;
  }
  return null;
}

/** Words between a comma and the verb of saying that stands before it: "Roe said on Monday, adding". */
const PARENTHESIS_REACH = 6;

/**
 * Who does what an -ing form says. It hangs on the main clause ("Roe issued a statement calling it “dead”"),
 * save right after a name ("footage of Roe saying “no”") and after a short attribution ("…, Lu said, adding").
 */
function gerundSubject(pieces: readonly Piece[], index: number, names: Names): NounPhrase | null {
  if (!isPause(pieces[index])) {
    const named = nameEndingAt(pieces, index, names);
    if (named !== null) return named;
  }
  for (let verb = index - 1; verb > Math.max(0, index - PARENTHESIS_REACH); verb--) {
    if (pieces[verb]?.kind === "quotation" || isPause(pieces[verb])) break;
    if (!SPEECH_VERBS.has(lower(pieces[verb]))) continue;
    const phrase = phraseEndingAt(pieces, verb - 1, names);
    if (phrase !== null && phrase.kind !== "description") return phrase;
  }
  return clauseSubject(pieces, index, names, MAIN_HEADS);
}

/** How many phrases with a preposition may stand between subject and verb. */
const MAX_PHRASES = 4;

/**
 * The noun phrase before the verb, past what a preposition ties to it: "Protesters in the streets
 * chanted", "who in 2010 said".
 */
function phraseBefore(pieces: readonly Piece[], last: number, names: Names): NounPhrase | null {
  let index = last;
  for (let passed = 0; passed < MAX_PHRASES; passed++) {
    const word = lower(pieces[index]);
    if (word === "who" || word === "which" || word === "that")
      return relative(pieces, index, names);
    if (isCloseBracket(pieces[index])) index = beforeBracket(pieces, index);
    const phrase = phraseEndingAt(pieces, index, names);
    if (phrase === null)
      return lower(pieces[index - 1]) === "who" ? phraseEndingAt(pieces, index - 2, names) : null;
    const before = pieces[phrase.from - 1];
    const year = pieces[phrase.from]?.kind === "number" && phrase.to === phrase.from + 1;
    if (!year && !PREPOSITIONS.has(lower(before))) return phrase;
    index = PREPOSITIONS.has(lower(before)) ? phrase.from - 2 : phrase.from - 1;
    while (lower(pieces[index]).endsWith("ing") || isAdverb(lower(pieces[index]))) index--;
    if (pieces[index] === undefined || isPause(pieces[index])) return null;
  }
  return null;
}

/** "Roe, who said", "a sign, which read": the pronoun itself; the name it stands for is resolve-mention.ts's question. */
function relative(pieces: readonly Piece[], index: number, names: Names): NounPhrase | null {
  if (lower(pieces[index]) !== "that")
    return { from: index, to: index + 1, kind: "pronoun", named: null };
  const before = isPause(pieces[index - 1]) ? index - 2 : index - 1;
  return phraseEndingAt(pieces, before, names) ?? clauseSubject(pieces, index, names);
}

/** Clause heads that a new subject follows. */
const CLAUSE_HEADS: ReadonlySet<string> = new Set(
  "; : and but while because although though whereas as so that how why when where after before if what — -- –".split(
    " ",
  ),
);

/**
 * The subject of a verb that a phrase between commas parts from it: "Jo Roe, the mayor of Ames, Iowa,
 * said". The leftmost stretch of the clause that is no adverbial holds it.
 */
function acrossPause(pieces: readonly Piece[], pause: number, names: Names): NounPhrase | null {
  const start = Math.max(clauseStart(pieces, pause), afterDateline(pieces));
  let from = start;
  let described: NounPhrase | null = null;
  for (let index = start; index <= pause; index++) {
    if (!isPause(pieces[index])) continue;
    const opener = lower(pieces[from]);
    const adverbial =
      isAdverbialOpener(opener) || opener.endsWith("ing") || opener === "who" || opener === "which";
    const ending = isCloseBracket(pieces[index - 1]) ? beforeBracket(pieces, index - 1) : index - 1;
    const phrase = ending < from ? null : phraseEndingAt(pieces, ending, names);
    const heads =
      phrase !== null &&
      ((phrase.from === from && !adverbial) || CLAUSE_HEADS.has(lower(pieces[phrase.from - 1])));
    if (phrase !== null && heads && phrase.from >= from) {
      if (phrase.kind !== "description") return phrase;
      // "the mayor, Jo Roe, said": a name right after the description is the same person.
      described ??= phrase;
    }
    from = index + 1;
  }
  return described;
}

/** Index where the clause that ends at `to` begins. */
function clauseStart(pieces: readonly Piece[], to: number): number {
  const floor = Math.max(0, to - SENTENCE_REACH);
  for (let index = to - 1; index >= floor; index--) {
    const piece = pieces[index];
    if (piece === undefined || piece.kind === "quotation") return index + 1;
    const text = piece.text;
    if (text === ";" || text === ":" || text === "--" || isOpenBracket(piece)) return index + 1;
    const word = lower(piece);
    const conjunct =
      !/ed$/.test(lower(pieces[index + 1])) &&
      (word === "and" || word === "but" || word === "while" || word === "because") &&
      isPause(pieces[index - 1]);
    if (conjunct) return index + 1;
  }
  return floor;
}

/** True where the word at `index` can be the verb of the noun phrase before it. */
export const takesVerb = (pieces: readonly Piece[], index: number): boolean => {
  const piece = pieces[index];
  const word = lower(piece);
  if (piece?.kind !== "word")
    return (
      isOpenBracket(piece) ||
      (isPause(piece) && /^(?:who|a|an|the|which)$/.test(lower(pieces[index + 1])))
    );
  return (
    AUXILIARIES.has(word) ||
    isCueWord(word) ||
    isAdverb(word) ||
    IRREGULAR_PAST.has(word) ||
    /(?:ed|s)$/.test(word) ||
    word === "who"
  );
};

/** Index after "WASHINGTON (AP) —", else 0. */
export function afterDateline(pieces: readonly Piece[]): number {
  for (let index = 1; index < Math.min(pieces.length, 14); index++) {
    const piece = pieces[index];
    if (piece === undefined || piece.kind === "quotation") return 0;
    if (/^(?:—|–|-|--)$/.test(piece.text)) return index + 1;
    const allowed = piece.kind !== "word" || isCapital(piece);
    if (!allowed) return 0;
  }
  return 0;
}

/** The subject of the clause that runs up to `to`: its first noun phrase after the opening adverbials. */
export function clauseSubject(
  pieces: readonly Piece[],
  to: number,
  names: Names,
  heads: ReadonlySet<string> = CLAUSE_HEADS,
): NounPhrase | null {
  const start = afterDateline(pieces);
  const floor = Math.max(start < to ? start : 0, to - SENTENCE_REACH);
  for (let index = to - 1; index >= floor; index--) {
    const first = index === floor;
    if (!first && !heads.has(lower(pieces[index])) && pieces[index]?.kind !== "quotation") continue;
    const found = headOfClause(pieces, { from: first ? floor : index + 1, to }, names);
    if (found !== null && (first || takesVerb(pieces, found.to))) return found;
  }
  return null;
}

interface Range {
  readonly from: number;
  readonly to: number;
}

const skipsWord = (pieces: readonly Piece[], index: number): boolean => {
  const piece = pieces[index];
  return (
    piece === undefined ||
    piece.kind === "quotation" ||
    (piece.kind === "punctuation" && !closesAbbreviation(pieces, index))
  );
};

/**
 * The subject at the head of pieces[from, to). Adverbials before it end with a comma ("In Ohio, Roe
 * …", "Following a short, angry meeting, Roe …"), so the first phrase that a verb follows is it.
 */
function headOfClause(pieces: readonly Piece[], range: Range, names: Names): NounPhrase | null {
  let fallback: NounPhrase | null = null;
  let from = range.from;
  while (from < range.to) {
    const piece = pieces[from];
    const word = lower(piece);
    if (skipsWord(pieces, from) || word === "and" || word === "but" || word === "so") {
      from++;
      continue;
    }
    if (SPEECH_VERBS.has(word) && !isCapital(piece) && isQuotationBefore(pieces, from))
      return phraseStartingAt(pieces, from + 1, names);
    if (!PERSONAL_PRONOUNS.has(word) && opensAdverbial(pieces, from)) {
      const next =
        isAdverb(word) && !isPause(pieces[from + 1])
          ? from + 1
          : afterPause(pieces, from, range.to);
      if (next > range.to) return fallback ?? subjectWithin(pieces, { from, to: range.to }, names);
      from = next;
      continue;
    }
    const phrase = phraseStartingAt(pieces, from, names);
    if (phrase === null || phrase.to > range.to) return fallback;
    if (isTime(pieces, phrase)) {
      from = phrase.to;
      continue;
    }
    if (takesVerb(pieces, phrase.to) && (phrase.kind === "name" || !isPause(pieces[phrase.to])))
      return phrase;
    if (fallback === null && !DETERMINERS.has(lower(pieces[phrase.to - 1]))) fallback = phrase;
    from = afterPause(pieces, phrase.to, range.to);
  }
  return fallback;
}

/** "A few days | later, Roe …". */
const isTime = (pieces: readonly Piece[], phrase: NounPhrase): boolean =>
  phrase.kind === "description" && TIME_NOUNS.has(lower(pieces[phrase.to - 1]));

/** "On Monday they met …": the adverbial has no comma, so the first pronoun or name that a verb follows is the subject. */
function subjectWithin(pieces: readonly Piece[], range: Range, names: Names): NounPhrase | null {
  for (let index = range.from + 1; index < range.to; index++) {
    const candidate = PERSONAL_PRONOUNS.has(lower(pieces[index])) || isCapital(pieces[index]);
    if (!candidate || PREPOSITIONS.has(lower(pieces[index - 1]))) continue;
    const phrase = phraseStartingAt(pieces, index, names);
    if (phrase !== null && phrase.kind !== "description" && takesVerb(pieces, phrase.to))
      return phrase;
  }
  return null;
}

const isQuotationBefore = (pieces: readonly Piece[], index: number): boolean =>
  pieces[index - 1]?.kind === "quotation" ||
  (isPause(pieces[index - 1]) && pieces[index - 2]?.kind === "quotation");

const opensAdverbial = (pieces: readonly Piece[], index: number): boolean => {
  const word = lower(pieces[index]);
  if (isAdverbialOpener(word)) return true;
  return /(?:ing|ed)$/.test(word) && word.length > 4 && !takesVerb(pieces, index + 1);
};

/** Index after the next pause, or `limit`. */
function afterPause(pieces: readonly Piece[], from: number, limit: number): number {
  let index = from;
  while (index < limit && !isPause(pieces[index])) index++;
  return index + 1;
}

export const isCueWord = (word: string): boolean =>
  SPEECH_VERBS.has(word) || JUDGEMENT_VERBS.has(word);
