// Which units measure the same: a figure in miles and one in kilometres are put side by side once one of them is
// converted. What an article said stays as it said it; how the two stand is judged by the converted value, and a
// writer who converts also rounds, so that 26 miles and 42 kilometres are one figure.

import type { Quantity } from "../model/mark.ts";
import { significantDigits } from "./figure-likeness.ts";

/** How many of its row's first unit one is; several where one word stands for several units, the commonest first. */
type Sizes = readonly number[];
type Row = Readonly<Record<string, Sizes>>;

/**
 * Units in which newspapers write one and the same figure, row by row. Exact by definition (NIST Handbook 44,
 * Appendix C); a ton is the short one, the metric one or the long one, a gallon that of the United States or Britain's.
 */
const ROWS: readonly Row[] = [
  { kilometer: [1], mile: [1.609344], "nautical mile": [1.852] },
  { meter: [1], foot: [0.3048], yard: [0.9144] },
  { centimeter: [1], inch: [2.54], millimeter: [0.1] },
  { kilogram: [1], pound: [0.45359237], stone: [6.35029318] },
  { gram: [1], ounce: [28.349523125] },
  { tonne: [1], "metric ton": [1], ton: [0.90718474, 1, 1.0160469088] },
  {
    hectare: [1],
    acre: [0.40468564224],
    "square kilometer": [100],
    "square mile": [258.9988110336],
  },
  { "square meter": [1], "square foot": [0.09290304], "square yard": [0.83612736] },
  { "cubic meter": [1], "cubic foot": [0.028316846592], "cubic yard": [0.764554857984] },
  { liter: [1], gallon: [3.785411784, 4.54609] },
  { "kilometer per hour": [1], "mile per hour": [1.609344], knot: [1.852] },
];

const ROW_OF: ReadonlyMap<string, Row> = new Map(
  ROWS.flatMap((row) => Object.keys(row).map((unit) => [unit, row] as const)),
);

const TEMPERATURES: ReadonlySet<string> = new Set(["celsius", "fahrenheit"]);
const FREEZING_F = 32;
const F_PER_C = 9 / 5;

/** The other units that a figure in this one may be written in; none for what is counted. */
export function unitsBeside(unit: string): readonly string[] {
  const row = TEMPERATURES.has(unit) ? [...TEMPERATURES] : Object.keys(ROW_OF.get(unit) ?? {});
  return row.filter((other) => other !== unit);
}

/**
 * `quantity` in the unit of `ours`, as it stands where it is in that unit already; null: the two do not measure the
 * same. An end that rounding alone keeps from the end of `ours` is that of `ours`.
 */
export function inUnitOf(ours: Quantity, quantity: Quantity): Quantity | null {
  if (quantity.unit === ours.unit) return quantity;
  const converter = converterOf(quantity.unit, ours.unit);
  if (converter === null || quantity.pair !== null) return null;
  const convert = (figure: number | null, own: number | null) =>
    figure === null ? null : converter(figure, own);
  return {
    ...quantity,
    unit: ours.unit,
    value: convert(quantity.value, ours.value),
    low: convert(quantity.low, ours.low),
    high: convert(quantity.high, ours.high),
  };
}

/** A figure -> in the other unit, or `own`, the figure there, where that may be the same. */
type Converter = (figure: number, own: number | null) => number;

function converterOf(from: string, to: string): Converter | null {
  if (TEMPERATURES.has(from) && TEMPERATURES.has(to)) return from === "celsius" ? toF : toC;
  const row = ROW_OF.get(from);
  const [sizes, ownSizes] = [row?.[from], row?.[to]];
  if (sizes === undefined || ownSizes === undefined) return null;
  const ratios = sizes.flatMap((size) => ownSizes.map((own) => size / own));
  const [usual = 1] = ratios;
  return (figure, own) =>
    own !== null && ratios.some((ratio) => isRounded(figure, own, ratio)) ? own : figure * usual;
}

/** So far from the exact figure a rounded one may lie: "100 kilometres" is not "80 miles" with one digit. */
const MOST_ROUNDED = 0.05;

/** True where one of the two is the other, converted and rounded to as many digits as it has. */
function isRounded(figure: number, own: number, ratio: number): boolean {
  const exact = figure * ratio;
  if (Math.abs(exact - own) > MOST_ROUNDED * Math.max(Math.abs(exact), Math.abs(own))) return false;
  return hasDigitsOf(own, exact) || hasDigitsOf(figure, own / ratio);
}

const hasDigitsOf = (said: number, exact: number): boolean =>
  Number(exact.toPrecision(Math.min(MOST_DIGITS, significantDigits(said)))) === said;

/** More than any figure of the news has; toPrecision takes no more than a hundred. */
const MOST_DIGITS = 15;

const exactF = (celsius: number): number => celsius * F_PER_C + FREEZING_F;
const exactC = (fahrenheit: number): number => (fahrenheit - FREEZING_F) / F_PER_C;

// Of degrees the digits say nothing of how far they are rounded: 100 °F and 101 °F are both measured to the degree.
const toF: Converter = (celsius, own) =>
  own !== null && areOneDegree(own, celsius) ? own : exactF(celsius);
const toC: Converter = (fahrenheit, own) =>
  own !== null && areOneDegree(fahrenheit, own) ? own : exactC(fahrenheit);

function areOneDegree(fahrenheit: number, celsius: number): boolean {
  return Math.round(exactC(fahrenheit)) === celsius || Math.round(exactF(celsius)) === fahrenheit;
}
