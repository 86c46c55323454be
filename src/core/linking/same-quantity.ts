// Two topics and their figures -> how surely they are one quantity. A wrong link puts two facts side by side
// that have nothing to do with each other, and costs the reader more than a missed one: what speaks for one
// quantity has to make up for all the ways in which two figures of the news look alike by chance.

import type { Quantity } from "../model/mark.ts";
import {
  closeness,
  isPlainShare,
  isSameFigure,
  middleOf,
  RARE,
  rarityOf,
  VERY_RARE,
} from "./figure-likeness.ts";
import { BESIDE, OWN, type Topic } from "./quantity-topic.ts";

/** One side of a comparison. */
export interface Figure {
  readonly quantity: Quantity;
  readonly topic: Topic;
}

/**
 * Points past the limit, 0 or more; null: not one quantity, or nobody can tell. `isOneEvent`: the two articles
 * are known to be about one event, so that neither has to name it again beside the figure. Linear in the stems.
 */
export function sameQuantity(here: Figure, there: Figure, isOneEvent: boolean): number | null {
  if (here.topic.unit !== there.topic.unit || here.topic.measure !== there.topic.measure) {
    return null;
  }
  const shared = { ...sharedSubject(here.topic, there.topic), isOneEvent };
  const isSame = isSameFigure(here.quantity, there.quantity);
  const points = isSame
    ? pointsOfSame(here, there, shared) - SAME_ENOUGH
    : pointsOfOther(here, there, shared) - OTHER_ENOUGH;
  return points >= 0 ? points : null;
}

interface Shared {
  /** Points for words of the subject, for names, and for other figures of the two sentences. */
  readonly words: number;
  readonly names: number;
  readonly figures: number;
  /** True where one of the words stands next to the figure in both, or inside the claim. */
  readonly isBeside: boolean;
  readonly isOwn: boolean;
  /** True where each names somebody or something beside the figure, and not the same. */
  readonly areStrangers: boolean;
  /** True where the sentence of one gives the other's very figure beside its own. */
  readonly isCited: boolean;
  readonly isOneEvent: boolean;
}

function sharedSubject(a: Topic, b: Topic): Omit<Shared, "isOneEvent"> {
  let [words, names, nearest] = [0, 0, 0];
  for (const [stem, near] of [...a.words, ...a.names]) {
    const both = Math.min(near, Math.max(b.words.get(stem) ?? 0, b.names.get(stem) ?? 0));
    // A word that begins a sentence has a capital in one article only.
    if (a.names.has(stem) && b.names.has(stem)) names += both;
    else {
      words += both;
      nearest = Math.max(nearest, both);
    }
  }
  const figures = [...a.figures].filter((figure) => b.figures.has(figure)).length;
  return {
    words,
    names,
    figures,
    isBeside: nearest >= BESIDE,
    isOwn: nearest >= OWN,
    isCited: cites(a, b) || cites(b, a),
    areStrangers: names === 0 && hasNameBeside(a) && hasNameBeside(b),
  };
}

/** Small figures stand in any sentence: both have to be of some precision. */
function cites(one: Topic, other: Topic): boolean {
  return one.ownFigures.size > 0 && [...other.ownFigures].some((figure) => one.figures.has(figure));
}

function hasNameBeside({ names }: Topic): boolean {
  return [...names.values()].some((near) => near >= BESIDE);
}

const SAME_ENOUGH = 3;
/** Names of public persons stand in half of all sentences of the news: more of them say no more. */
const MOST_NAMES = 2;
const TELLING_UNIT = 1;
const ONE_EVENT = 1.5;

function pointsOfSame({ quantity, topic }: Figure, there: Figure, shared: Shared): number {
  const rarity = rarityOf(quantity, topic.measure);
  const { words, figures } = shared;
  if (!isToldApart(shared, rarity)) return 0;
  if (isPlainShare(quantity, topic.measure) && (words < 2 || topic.isPoll || there.topic.isPoll))
    return 0;
  const telling = topic.isTelling && there.topic.isTelling ? TELLING_UNIT : 0;
  const assumed = topic.isAssumed || there.topic.isAssumed ? 0.5 : 0;
  const event = shared.isOneEvent ? ONE_EVENT : 0;
  return rarity + words + figures + Math.min(MOST_NAMES, shared.names) + telling + event - assumed;
}

/** True where more than the figure itself is shared, or the figure says enough. */
function isToldApart({ words, figures, names, isOneEvent }: Shared, rarity: number): boolean {
  if (words + figures >= 0.5) return true;
  return isOneEvent ? rarity >= RARE : rarity >= VERY_RARE && names >= 0.5;
}

const OTHER_ENOUGH = 3.25;
/** A claim and what it is held against stand in one sentence: "not 250,000 but 10,000". */
const CITED = 3;
/** So many words of a capital beside two like figures are the name of one body: "Service Employees …". */
const FULL_NAME = 3;

function pointsOfOther(here: Figure, there: Figure, shared: Shared): number {
  const [ours, theirs] = [middleOf(here.quantity), middleOf(there.quantity)];
  if (ours === null || theirs === null || !mayDiffer(here, there, shared)) return 0;
  if (areOfOtherYears(here.topic, there.topic)) return 0;
  const near = closeness(ours, theirs);
  // One of two units that measure the same may be known to say little: "ton" and "tonne".
  const isTelling = here.topic.isTelling && there.topic.isTelling;
  if (!isAnchored(isTelling, shared, near)) return 0;
  const { words, figures } = shared;
  const names = Math.min(MOST_NAMES, shared.names);
  const telling = isTelling ? TELLING_UNIT : 0;
  const assumed = here.topic.isAssumed || there.topic.isAssumed ? 1 : 0;
  const event = shared.isOneEvent ? ONE_EVENT : 0;
  const cited = shared.isCited ? CITED : 0;
  return near + words + figures + names + telling + event + cited - assumed;
}

/** The harvest of 2029 and that of 2030 are two quantities, however alike they are told. */
function areOfOtherYears({ years }: Topic, there: Topic): boolean {
  return years.size > 0 && there.years.size > 0 && [...years].every((one) => !there.years.has(one));
}

/** Kinds of figures that have a value for each side, state and week: only a new value of the same is told. */
function mayDiffer({ quantity, topic }: Figure, there: Figure, shared: Shared): boolean {
  if ((quantity.pair === null) !== (there.quantity.pair === null)) return false;
  if (topic.isPoll || there.topic.isPoll) return false;
  if (topic.measure === "share") {
    return (topic.isChange || there.topic.isChange) && shared.figures > 0;
  }
  return topic.measure === "count";
}

/** What two different figures must share: the word that says what is counted, and whose or where it is. */
function isAnchored(isTelling: boolean, shared: Shared, near: number): boolean {
  if (shared.areStrangers && !shared.isOneEvent) return false;
  if (shared.isCited && shared.names >= 1) return true;
  if (near >= 1 && (shared.names >= FULL_NAME || (isTelling && near >= 2))) return true;
  if (isTelling && near >= 1 && shared.words >= 2 && shared.names >= 1) return true;
  if (!shared.isBeside) return false;
  return (
    shared.isOwn ||
    shared.isOneEvent ||
    shared.names + shared.figures >= 0.5 ||
    (isTelling && near >= 1)
  );
}
