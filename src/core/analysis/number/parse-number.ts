// What a run of digits is worth: "1,234.5" in English is "1.234,5" in German. Words are not read here.

import { isDigitAt, isDigits } from "../text/characters.ts";
import type { NumberFormat } from "./number-format.ts";

/** Longer runs are serial numbers and codes, not quantities. */
const MOST_CHARACTERS = 24;
/** 1,00,000: lakhs are grouped by two. */
const INDIAN_GROUPS = /^\d{1,2}(?:,\d\d)+,\d{3}$/;

/**
 * The number that `digits` (digits, with "." or "," between them) writes, or null where it is none in
 * this format, as in "192.168.1.2". "1,5" in English is read as one and a half: a group has three digits.
 */
export function parseNumber(digits: string, format: NumberFormat): number | null {
  if (digits.length > MOST_CHARACTERS || !isDigitAt(digits, 0)) return null;
  if (isDigits(digits)) return Number(digits);
  if (digits.indexOf(",") < digits.lastIndexOf(",") && INDIAN_GROUPS.test(digits))
    return Number(digits.replaceAll(",", ""));
  const [whole = "", ...rest] = digits
    .replaceAll(",", ".")
    .replaceAll("'", ".")
    .replaceAll("’", ".")
    .split(".");
  if (rest.length === 0) return Number(whole);
  const marks = [...digits].filter((character) => character < "0" || character > "9");
  const last = marks.at(-1) ?? "";
  const groups = rest.slice(0, -1);
  const fraction = rest.at(-1) ?? "";
  if (marks.every((mark) => mark === last)) return parseOneMark({ whole, rest, last }, format);
  const grouped =
    groups.every((part) => part.length === 3) && marks.indexOf(last) === groups.length;
  return grouped && last === format.decimal
    ? Number(`${whole}${groups.join("")}.${fraction}`)
    : null;
}

interface Marked {
  readonly whole: string;
  readonly rest: readonly string[];
  /** The only sign in it. */
  readonly last: string;
}

function parseOneMark({ whole, rest, last }: Marked, format: NumberFormat): number | null {
  const isGroups = rest.every((part) => part.length === 3) && whole.length <= 3 && whole !== "0";
  const joined = rest.join("");
  if (format.group.includes(last) && isGroups) return Number(`${whole}${joined}`);
  if (rest.length > 1) return null;
  // "20.30" is a time in German; "1,5" in an English text was typed by a foreign hand.
  if (last !== format.decimal && format.decimal === ",") return null;
  return Number(`${whole}.${joined}`);
}
