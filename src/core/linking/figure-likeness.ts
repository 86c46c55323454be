// Two figures as numbers: equal, near each other, or so common that being equal says nothing.

import type { Quantity } from "../model/mark.ts";
import type { Measure } from "./quantity-topic.ts";

/** True for the same value, range or vote; what hedges it takes no part. */
export function isSameFigure(a: Quantity, b: Quantity): boolean {
  if (a.pair !== null || b.pair !== null) {
    return a.pair !== null && b.pair !== null && a.pair[0] === b.pair[0] && a.pair[1] === b.pair[1];
  }
  if (a.value !== null) return a.value === b.value;
  return a.low !== null && a.low === b.low && a.high === b.high;
}

/** The figure, or the middle of a range; null for a vote, which is two. */
export function middleOf({ value, low, high }: Quantity): number | null {
  if (value !== null) return value;
  return low !== null && high !== null ? (low + high) / 2 : null;
}

/** Counts up to a dozen agree by chance: "three debates", "two states". */
const SMALL_COUNT = 12;
const LARGE = 1000;

/** "31 villages", "1.5 percent"; "1,237 delegates". */
export const RARE = 1.5;
export const VERY_RARE = 2;

/** "Two-thirds", "twice", "11 percent", "5-4": one of a few dozen figures that all shares and votes have. */
export function isPlainShare({ value, pair }: Quantity, measure: Measure): boolean {
  if (pair !== null) return pair[0] <= SMALL_COUNT || value !== null;
  return measure === "share" && (value === null || Number.isInteger(value) || value < 1);
}

/** Points for how seldom a figure is met by chance: "four", "46 percent", "30,000", "3.4 percent", "1,237". */
export function rarityOf({ value, low, pair }: Quantity, measure: Measure): number {
  if (pair !== null && value === null) return RARE;
  const figure = value ?? low ?? 0;
  const digits = significantDigits(figure);
  if (measure === "time" || measure === "age") return digits >= 2 ? 0 : -1;
  if (measure === "share") return Number.isInteger(figure) || figure < 1 ? 0 : RARE;
  if (digits >= 3) return VERY_RARE;
  if (figure <= SMALL_COUNT) return -0.5;
  return Math.min(VERY_RARE, digits + Math.min(1, Math.floor(Math.log10(figure) / 3) / 2) - 0.5);
}

/** Points for how likely two figures are to be figures for one thing. */
export function closeness(a: number, b: number): number {
  const [small, large] = a < b ? [a, b] : [b, a];
  if (small <= 0) return -2;
  // "11.8 miles" was measured, and no dozen of something.
  const isSmallCount = large <= SMALL_COUNT && [small, large].every(Number.isInteger);
  const size = large >= LARGE ? 0.5 : isSmallCount ? -1 : 0;
  const ratio = large / small;
  if (ratio <= 1.02 && small >= 100) return 2;
  if (ratio <= 1.15) return 1 + size;
  if (ratio <= 1.5) return 0.5 + size;
  return (ratio <= 2 ? -0.5 : -2) + size;
}

/** 2 for 2,100,000. */
export function significantDigits(figure: number): number {
  const [mantissa = ""] = figure.toExponential().split("e");
  return Math.max(1, mantissa.replace(".", "").length);
}
