// What a reader types as the value of a figure -> numbers. Stricter than the analysis: who types a value can
// be asked again, and a value that was guessed would be kept as the reader's own.

/** A single number has `value`, a range `low` and `high`; the others are null. */
export interface TypedValue {
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

/** "1,500,000", "1500000", "-3", "0.25"; a comma stands only before three digits. */
const NUMBER = /^[-−]?(?:\d{1,3}(?:,\d{3}){1,6}|\d{1,18})(?:\.\d{1,9})?$/;
const MAGNITUDES: Readonly<Record<string, number>> = {
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
};
/** "3 to 5", "3-5", "3 – 5": the first of these that has a digit before it. */
const RANGE = /^(.*?\d.*?)(?:\s+to\s+|\s*[–-]\s*)(\S.*)$/;
/** No value is longer; keeps what is pasted here from costing anything. */
const LONGEST = 80;

/** Null where `typed` is no number and no range of two, the lower first. */
export function parseValue(typed: string): TypedValue | null {
  const text = typed.trim().toLowerCase();
  if (text.length > LONGEST) return null;
  const value = parseOne(text);
  if (value !== null) return { value, low: null, high: null };
  const [, first = "", second = ""] = RANGE.exec(text) ?? [];
  const high = parseOne(second);
  const low = parseOne(first) ?? null;
  if (low === null || high === null || low >= high) return null;
  return { value: null, low, high };
}

function parseOne(text: string): number | null {
  const [digits = "", magnitude, ...rest] = text.trim().split(/\s+/);
  const times = magnitude === undefined ? 1 : MAGNITUDES[magnitude];
  if (rest.length > 0 || times === undefined || !NUMBER.test(digits)) return null;
  const number = Number(digits.replaceAll(",", "").replace("−", "-"));
  // 1.1 * 1e6 is 1100000.0000000002 in binary; nobody typed that.
  return Number((number * times).toPrecision(15));
}

/** A value as it stands in the field when it opens; empty where there is none to start from. */
export function writeValue({ value, low, high }: TypedValue): string {
  if (value !== null) return String(value);
  return low === null || high === null ? "" : `${low} to ${high}`;
}
