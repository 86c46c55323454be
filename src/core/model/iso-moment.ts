// Dates known to the day, the month or only the year, as tenures of office are: "2021-01-20", "2013-03",
// "2009". Compared as text: ISO 8601 sorts, and a Date would invent the day that nobody knows.

const YEAR_MONTH_DAY = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?)?$/;

/** True for an ISO 8601 date, month or year that the calendar has: not for "2023-02-30" or "2023-2". */
export function isIsoMoment(text: string): boolean {
  const match = YEAR_MONTH_DAY.exec(text);
  if (match === null) return false;
  const [, year, month, day] = match;
  return day === undefined || Number(day) <= daysIn(Number(year), Number(month));
}

/** True when `a` is certainly after `b`: a bare year is not later than a month of that year. */
export function isLater(a: string, b: string): boolean {
  const precision = Math.min(a.length, b.length);
  return a.slice(0, precision) > b.slice(0, precision);
}

/** Of two times written alike, the later one. */
export function laterOf(a: string, b: string): string {
  if (a < b) return b;
  return a;
}

/** Of two times written alike, the earlier one. */
export function earlierOf(a: string, b: string): string {
  return laterOf(a, b) === a ? b : a;
}

/** `now`, or the moment after `last` where the clock was set back: ISO 8601 with milliseconds, UTC, both. */
export function timeAfter(last: string, now: string): string {
  return now > last ? now : new Date(Date.parse(last) + 1).toISOString();
}

function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
