// A figure written out in full for the reader: "> 1500000 person" is "more than 1,500,000 people". Hedges
// in words, money in the reader's currency format, ranges and scores by their own sentence.

import type { Hedge, Quantity } from "../core/model/mark.ts";
import { formatPercent, locale, type MessageName, message } from "./message.ts";
import { pluralUnit } from "./plural-unit.ts";

const HEDGES: Readonly<Record<Hedge, MessageName | null>> = {
  about: "hedgeAbout",
  "more-than": "hedgeMoreThan",
  "at-least": "hedgeAtLeast",
  "less-than": "hedgeLessThan",
  "at-most": "hedgeAtMost",
  nearly: "hedgeNearly",
  none: null,
};

/** ISO 4217: the model writes units of money so, and no other unit in capitals. */
const CURRENCY = /^[A-Z]{3}$/;
/** Enough for any figure in the news; keeps 0.1 + 0.2 from showing its binary tail. */
const MOST_FRACTION_DIGITS = 6;

function formatAmount(value: number, unit: string): string {
  const plain = { maximumFractionDigits: MOST_FRACTION_DIGITS };
  if (CURRENCY.test(unit)) {
    const whole = Number.isInteger(value);
    const money = {
      style: "currency",
      currency: unit,
      minimumFractionDigits: whole ? 0 : 2,
    } as const;
    return new Intl.NumberFormat(locale(), { ...plain, ...money }).format(value);
  }
  if (unit === "%") return formatPercent(value, MOST_FRACTION_DIGITS);
  const number = new Intl.NumberFormat(locale(), plain).format(value);
  return unit === "" ? number : `${number} ${pluralUnit(unit, value)}`;
}

function formatRange(low: number, high: number, unit: string): string {
  // A noun is said once, "3 to 5 miles"; signs belong to each number.
  const signed = unit === "%" || CURRENCY.test(unit);
  return message("quantityRange", formatAmount(low, signed ? unit : ""), formatAmount(high, unit));
}

function amountOf(quantity: Quantity): string | null {
  const { value, low, high, pair, unit } = quantity;
  if (pair !== null) {
    return message("quantityPair", formatAmount(pair[0], ""), formatAmount(pair[1], ""));
  }
  if (low !== null && high !== null) return formatRange(low, high, unit);
  const single = value ?? low ?? high;
  return single === null ? null : formatAmount(single, unit);
}

/** What is counted or measured, for a heading: "people", "US dollars", "per cent"; empty where it has no name. */
export function unitName(unit: string): string {
  if (CURRENCY.test(unit)) {
    const money = { style: "currency", currency: unit, currencyDisplay: "name" } as const;
    return nameIn(new Intl.NumberFormat(locale(), money).formatToParts(2));
  }
  if (unit === "%") {
    const share = { style: "unit", unit: "percent", unitDisplay: "long" } as const;
    return nameIn(new Intl.NumberFormat(locale(), share).formatToParts(2));
  }
  return unit === "" ? "" : pluralUnit(unit, 2);
}

const nameIn = (parts: readonly Intl.NumberFormatPart[]): string =>
  parts.find(({ type }) => type === "currency" || type === "unit")?.value ?? "";

/** The figure in words and digits; null for a vague one, which only the article's own words can say. */
export function describeQuantity(quantity: Quantity): string | null {
  const amount = quantity.vague ? null : amountOf(quantity);
  if (amount === null) return null;
  const hedge = HEDGES[quantity.hedge];
  return hedge === null ? amount : message(hedge, amount);
}

/** The same without what is counted, where two stand side by side: "about 140". Money and shares keep their signs. */
export function describeAmount(quantity: Quantity): string {
  const { unit } = quantity;
  const signed = unit === "%" || CURRENCY.test(unit);
  return (
    describeQuantity(signed ? quantity : { ...quantity, unit: "" }) ?? message("quantityVague")
  );
}
