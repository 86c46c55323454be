// Two figures for one quantity -> how they stand to each other, and why. Never which of them
// is right: a toll that rises is no contradiction, and two estimates may both be honest.

import { isLater } from "../model/iso-moment.ts";
import type { LinkReason, QuantityRelation } from "../model/link.ts";
import type { Quantity } from "../model/mark.ts";
import { areOtherDefinitions } from "./definitions.ts";
import { isSameFigure, middleOf, significantDigits } from "./figure-likeness.ts";
import { inUnitOf } from "./measures.ts";
import { TOLL_WORDS } from "./quantity-words.ts";
import type { Figure } from "./same-quantity.ts";

/** A figure with the time of its article: ISO 8601, null where it is not known. */
export interface DatedFigure extends Figure {
  readonly published: string | null;
}

interface Standing {
  readonly relation: QuantityRelation;
  readonly reason: LinkReason;
}

/**
 * `there` as `here` would have it: its figure in the unit of `here` where the two measure the same (measures.ts), so
 * that they can be compared; null: they do not.
 */
export function comparableWith(here: Figure, there: DatedFigure): DatedFigure | null {
  if (here.topic.unit === there.topic.unit) return there;
  const quantity = inUnitOf(here.quantity, there.quantity);
  return quantity === null
    ? null
    : { ...there, quantity, topic: { ...there.topic, unit: here.topic.unit } };
}

/** How the figure `here` stands to the one `there`, whose unit is the same or measures the same. */
export function relateQuantities(here: DatedFigure, there: DatedFigure): Standing {
  const converted = comparableWith(here, there);
  if (converted === null || converted === there) return relateConverted(here, there);
  const { relation, reason } = relateConverted(here, converted);
  // Each as its article has it: what was worked out from it was said by nobody.
  const figures = [here.quantity, there.quantity] as const;
  return { relation, reason: { ...reason, figures, converted: true } };
}

function relateConverted(here: DatedFigure, there: DatedFigure): Standing {
  const figures = [here.quantity, there.quantity] as const;
  if (isSameFigure(here.quantity, there.quantity)) {
    const isHedgedAlike = here.quantity.hedge === there.quantity.hedge;
    const reason: LinkReason = isHedgedAlike
      ? { says: "same-figure" }
      : { says: "hedged-differently", figures };
    return { relation: "same-figure", reason };
  }
  if (areOtherDefinitions(here.topic.definition, there.topic.definition)) {
    return { relation: "other-definition", reason: { says: "other-rule", figures } };
  }
  const updated = updatedIn(here, there);
  if (updated === "toll") return { relation: "updated", reason: { says: "later-count", figures } };
  if (isBound(here.quantity, there.quantity)) {
    return { relation: "bound", reason: { says: "within-limit", figures } };
  }
  if (updated === "told") return { relation: "updated", reason: { says: "later-figure", figures } };
  if (isRounded(here.quantity, there.quantity)) {
    return { relation: "rounded", reason: { says: "rounded", figures } };
  }
  return { relation: "differs", reason: { says: "other-figure", figures } };
}

/**
 * "toll": the later article, by a day at least, counts more dead or hurt. "told": it says itself that the
 * figure has changed ("rose to", "now"). Null: nothing says so, or a date is missing.
 */
function updatedIn(here: DatedFigure, there: DatedFigure): "toll" | "told" | null {
  const [earlier, later] = inOrder(here, there, TO_THE_MINUTE) ?? [];
  if (earlier === undefined || later === undefined) return null;
  const [before, after] = [middleOf(earlier.quantity), middleOf(later.quantity)];
  if (before === null || after === null) return null;
  const isLaterDay = inOrder(here, there, TO_THE_DAY) !== null;
  if (isLaterDay && before < after && isToll(earlier) && isToll(later)) return "toll";
  return later.topic.isChange ? "told" : null;
}

/** Letters of "2031-03-07" and of "2031-03-07T18:40"; offsets are set aside: who counts does not count by them. */
const TO_THE_DAY = 10;
const TO_THE_MINUTE = 16;

/** The earlier one first; null where a date is missing or nobody can tell. */
function inOrder(
  a: DatedFigure,
  b: DatedFigure,
  letters: number,
): [earlier: DatedFigure, later: DatedFigure] | null {
  if (a.published === null || b.published === null) return null;
  const [ours, theirs] = [a.published.slice(0, letters), b.published.slice(0, letters)];
  if (isLater(ours, theirs)) return [b, a];
  return isLater(theirs, ours) ? [a, b] : null;
}

function isToll({ topic }: Figure): boolean {
  return topic.unit === "person" && [...TOLL_WORDS].some((word) => topic.words.has(word));
}

/** True where one side gives a limit or a range and the other keeps it; two hedged figures say no such thing. */
function isBound(a: Quantity, b: Quantity): boolean {
  const [ours, theirs] = [middleOf(a), middleOf(b)];
  if (ours === null || theirs === null || (isLimit(a) && isLimit(b))) return false;
  return allows(a, theirs) || allows(b, ours);
}

function isLimit({ low, hedge }: Quantity): boolean {
  return low === null && hedge !== "none" && hedge !== "about";
}

/** How far past its limit a hedge still speaks of the figure: "more than 900" of 1,015, not of 2,000. */
const REACH = 1.35;

/** True where a range or a hedge leaves room for `figure`. */
function allows({ value, low, high, hedge }: Quantity, figure: number): boolean {
  if (low !== null && high !== null) return figure >= low && figure <= high;
  if (value === null) return false;
  if (hedge === "more-than" || hedge === "at-least")
    return figure >= value && figure <= value * REACH;
  if (hedge === "less-than" || hedge === "at-most" || hedge === "nearly") {
    return figure <= value && figure * REACH >= value;
  }
  return false;
}

/** Rounding to one digit may move a figure by half; so far it is called rounding. */
const ROUNDING = 0.05;

/** Whole shares are exact: 40 percent is not 41 percent rounded; 31 villages may be called 30. */
const LEAST_ROUNDED = 100;

/** True where one figure is the other with fewer digits: 2,100,000 and 2 million, not 10 and 11. */
function isRounded(here: Quantity, there: Quantity): boolean {
  const [a, b] = [middleOf(here) ?? 0, middleOf(there) ?? 0];
  if (a <= 0 || b <= 0 || Math.abs(a - b) > ROUNDING * Math.max(a, b)) return false;
  if (
    here.unit === "%" &&
    Number.isInteger(a) &&
    Number.isInteger(b) &&
    Math.max(a, b) < LEAST_ROUNDED
  )
    return false;
  const [rough, fine] = significantDigits(a) < significantDigits(b) ? [a, b] : [b, a];
  const digits = significantDigits(rough);
  return digits < significantDigits(fine) && Number(fine.toPrecision(digits)) === rough;
}
