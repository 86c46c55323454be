// Two numbers with one unit between them: a range ("between 10 and 15", "$3-5 million"), or where they cannot be one
// a vote or a score ("51 to 48").

import { isCapitalAt } from "../text/characters.ts";
import { isOneOf, type WordSet, wordSet } from "../text/word-sets.ts";
import { isBeforeAges } from "./ages.ts";
import { findCountedNoun } from "./find-counted-noun.ts";
import { findBetween } from "./find-joint.ts";
import { hasVote, isVotedSo } from "./has-vote.ts";
import type { Figure } from "./read-figure.ts";
import { lowerAt, type Word, wordAt } from "./words.ts";

/** Two figures and their values. */
export interface Pair {
  readonly words: readonly Word[];
  readonly first: Figure;
  readonly second: Figure;
  readonly from: number;
  readonly to: number;
}

const CHANGES = wordSet(
  "added changed changing climb climbed climbing climbs cut decline declined declines declining down drop drops dropped dropping " +
    "expand expanded expands fall falling falls fell gained grew grow growing grows increase increased increases increasing " +
    "jump jumped jumps lost lowered moved plunged raise raised raises raising reduced rise rises rising rose sank shed slid slipped " +
    "slumped soared strengthened surged swelled tumbled up weakened went widened",
);
const RACING = wordSet("beat beats defeated lead leading leads led trail trailed trailing trails");
const RIVALS = wordSet(
  "ahead beat beats behind defeated lead leading leads led lost over trail trailed trailing trails",
);

/** Two numbers that go up, with one unit between them. */
export function joinRange(pair: Pair): Figure | null {
  const { words, first, second } = pair;
  const low = scaledLow(pair);
  const high = second.value;
  if (high === null || low >= high || !sameUnit(first, second) || isRecord(pair)) return null;
  if (isVotes(first) || isShares(pair)) return null;
  // "The won lost 0.6% to 1,424 a dollar": ends of one range are both shares.
  if (first.kind === "percent" && second.kind === null) return null;
  const between = findBetween(words, first.first);
  // "rose from 3 percent to 5 percent" and "fell $2 to $45" state two things, "Lee leads 40 percent to 45 percent" two shares.
  const isTwice = second.kind === null || first.kind !== null;
  const areAges = isBeforeAges(words, first.first);
  if (
    between === null &&
    isTwice &&
    !areAges &&
    !sharesMagnitude(pair) &&
    (isBefore(words, first.first, CHANGES) || isBefore(words, first.first, RIVALS))
  )
    return null;
  const isBare = first.kind === null && second.kind === null;
  if (isBare && between === null && hasVote(words, first) && !areAges) return null;
  return rangeOf(first, second, { low, high, start: between ?? first.first });
}

/** "by 48 votes to 51": the other side's follow. */
const isVotes = ({ kind, unit }: Figure): boolean => kind === "noun" && unit === "vote";

/** Words from "trails" to "by a five-point margin, | 44 to 49 percent". */
const SHARES_REACH = 16;

/** "Okoye trails Lee, 44 to 49 percent": the shares of two rivals; "leads by 2 to 4 percent" is a range. */
function isShares({ words, first, second }: Pair): boolean {
  const { lower, text } = wordAt(words, first.first - 1);
  if (first.kind !== null || second.kind !== "percent") return false;
  if (lower === ",")
    return (
      isRivalOrLead(words, first.first) &&
      endsThere(words, second.last) &&
      isBefore(words, first.first, RACING, SHARES_REACH)
    );
  return RIVALS.has(lower) || (isCapitalAt(text, 0) && isBefore(words, first.first, RIVALS));
}

/** "Lee, | 44 to 49 percent", "a five-point margin, | 44 to 49 percent"; not "led losses, 3 to 5 percent lower". */
const isRivalOrLead = (words: readonly Word[], at: number): boolean =>
  isCapitalAt(wordAt(words, at - 2).text, 0) ||
  isOneOf("lead margin points", lowerAt(words, at - 2));

/** "fell to 350-375 million": the ends of one range, whatever rose or fell. */
const sharesMagnitude = ({ words, first, second }: Pair): boolean =>
  first.scale === 1 && second.scale > 1 && wordAt(words, first.last).glued;

/** "(2-8, 0-7)": games won and lost stand in brackets, several with commas. */
function isRecord({ words, first, second }: Pair): boolean {
  if (first.kind !== null || second.kind !== null) return false;
  const [open, close] = [wordAt(words, first.first - 1).text, wordAt(words, second.last).text];
  const isPair = (at: number): boolean =>
    wordAt(words, at).kind === "digits" && lowerAt(words, at + 1) === "-";
  return (
    (open === "(" && close === "," && isPair(second.last + 1)) ||
    (open === "," && close === ")" && isPair(first.first - 4)) ||
    isStanding(words, first, second)
  );
}

const STANDS = /^(?:at|finished|including|is|record|start|started|was|went)$/;

/** "at 4-7", "went 2-6 in the league", "0-3": games again, where nothing is counted after them. */
function isStanding(words: readonly Word[], first: Figure, second: Figure): boolean {
  const next = wordAt(words, second.last);
  const isOver = next.kind === "mark" || isOneOf("after against in on this with", next.lower);
  const stands = first.value === 0 || STANDS.test(lowerAt(words, first.first - 1));
  return stands && isOver && wordAt(words, first.last).glued && (second.value ?? 0) < MOST_GAMES;
}

/** Of one season. */
const MOST_GAMES = 100;

export function rangeOf(
  first: Figure,
  second: Figure,
  ends: { low: number; high: number; start?: number },
): Figure {
  const main = second.kind === null ? first : second;
  return {
    first: ends.start ?? first.first,
    last: second.last,
    numeral: { first: first.numeral.first, last: second.numeral.last },
    form: second.form,
    scale: second.scale,
    value: null,
    low: ends.low,
    high: ends.high,
    pair: null,
    unit: main.unit,
    kind: main.kind,
    unitWords: main.unitWords,
  };
}

/** "3 to 5 million": the magnitude of the second holds for both, unless the first then outgrew it. */
function scaledLow({ first, second, from, to }: Pair): number {
  if (second.scale === 1 || first.scale > 1 || from >= 1000) return from;
  return from < to / second.scale ? from * second.scale : from;
}

function sameUnit(first: Figure, second: Figure): boolean {
  if (first.kind === null || second.kind === null) return true;
  if (first.unit === second.unit) return true;
  return first.kind === "compound" && second.kind === "compound";
}

const WINDOW = 6;
/** "increased its debt to the rest of the world dramatically from": a change is told from its start. */
const WINDOW_OF_FROM = 12;

function isBefore(words: readonly Word[], first: number, set: WordSet, reach = WINDOW): boolean {
  const { lower, sentence } = wordAt(words, first - 1);
  const window = lower === "from" ? WINDOW_OF_FROM : reach;
  for (let at = first - 1; at >= first - window; at--) {
    const word = wordAt(words, at);
    if (word.sentence !== sentence) return false;
    if (set.has(word.lower)) return true;
  }
  return false;
}

/** "51 to 48", "a 5-4 decision", "won 3-1": two numbers against each other, nothing counted between. */
export function joinVote({ words, first, second, from, to }: Pair): Figure | null {
  const isGlued = wordAt(words, first.last).glued;
  const isPlain = first.kind === null || isVotes(first);
  if (!isPlain || isCountedSo(words, second, isGlued && from > to)) return null;
  if (!isGlued && isChange(words, first, second)) return null;
  return {
    ...first,
    last: pastAbstentions(words, second.numeral.last),
    numeral: { first: first.numeral.first, last: second.numeral.last },
    value: !isGlued && to === 1 && !isVotes(first) ? from : null,
    pair: [from, to],
    unit: isVotes(first) || hasVote(words, first) ? "vote" : "",
    kind: "part",
    unitWords: isVotes(first) ? first.unitWords : null,
  };
}

/** "10-0 | -1": whoever did not vote is told third. */
const pastAbstentions = (words: readonly Word[], at: number): number =>
  lowerAt(words, at) === "-" && wordAt(words, at + 1).kind === "digits" && isVotedSo(words, at - 2)
    ? at + 2
    : at;

/** True for a second number with a measure of its own; "approved it 256-167 | hours earlier" says when. */
function isCountedSo(words: readonly Word[], { kind, last }: Figure, isPair: boolean): boolean {
  if (kind === "percent" || kind === "currency" || kind === "compound") return true;
  const isWhen = isOneOf("after ago before earlier later", lowerAt(words, last));
  return kind === "measure" && !(isPair && isWhen);
}

/** "outnumbered three | to one": so many times the other; not "cut from three to one". */
export const isToOne = (words: readonly Word[], first: Figure, one: number): boolean =>
  lowerAt(words, one) === "one" &&
  first.kind === null &&
  (first.value ?? 0) > 1 &&
  lowerAt(words, first.first - 1) !== "from" &&
  !isBefore(words, first.first, CHANGES) &&
  endsThere(words, one + 1);

/** A mark, a small word or what was voted so: no noun is counted. */
const endsThere = (words: readonly Word[], at: number): boolean => {
  const { kind, lower, sentence } = wordAt(words, at);
  if (kind === "mark") return lower !== "-";
  return (
    sentence !== wordAt(words, at - 1).sentence ||
    isOneOf(
      "against among and as at but by decision for in majority margin on ruling split that vote when with",
      lower,
    )
  );
};

/** "cut from six to five", "fell 12 to 8 people" and "rose by 200 to 900" are no votes. */
function isChange(words: readonly Word[], first: Figure, second: Figure): boolean {
  if (lowerAt(words, first.first - 1) === "from") return true;
  if (hasVote(words, first)) return false;
  const follows =
    second.kind === "noun" && findCountedNoun(words, second.numeral.last, false) !== null;
  return follows || isBefore(words, first.first, CHANGES);
}
