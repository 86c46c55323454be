// A time as the reader's locale writes it, the exact one on hover.

import type { JSX } from "preact";
import { locale } from "./message.ts";

/** "2022-03-07": a day with no time, which belongs to no time zone. */
const DAY_ONLY = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Null where it is no time that the browser can read: pages write what they like. */
export function parseTime(iso: string): Date | null {
  const day = DAY_ONLY.exec(iso);
  // As UTC, which is how the browser would read it, a day would become the one before in America.
  const time =
    day === null ? new Date(iso) : new Date(Number(day[1]), Number(day[2]) - 1, Number(day[3]));
  return Number.isNaN(time.getTime()) ? null : time;
}

/** "7 Mar 2022"; what the page wrote where it cannot be read. */
export function formatDay(iso: string): string {
  const time = parseTime(iso);
  if (time === null) return iso;
  return new Intl.DateTimeFormat(locale(), { dateStyle: "medium" }).format(time);
}

/** "7/3", where there is little room; with its year where that is not `now`'s. */
export function formatShortDay(iso: string, now: Date): string {
  const time = parseTime(iso);
  if (time === null) return iso;
  const year = time.getFullYear() === now.getFullYear() ? {} : ({ year: "2-digit" } as const);
  const style = { day: "numeric", month: "numeric", ...year } as const;
  return new Intl.DateTimeFormat(locale(), style).format(time);
}

/** "7–11 Mar 2022", and one day where both are the same; as `formatDay` where one of them cannot be read. */
export function formatDays(from: string, to: string): string {
  const [first, last] = [parseTime(from), parseTime(to)];
  if (first === null || last === null)
    return [...new Set([formatDay(from), formatDay(to)])].join(" – ");
  return new Intl.DateTimeFormat(locale(), { dateStyle: "medium" }).formatRange(first, last);
}

/** Day and time to the second with its zone; the day alone where no time was given. */
export function formatExact(iso: string): string {
  const time = parseTime(iso);
  if (time === null) return iso;
  if (DAY_ONLY.test(iso)) {
    return new Intl.DateTimeFormat(locale(), { dateStyle: "full" }).format(time);
  }
  return new Intl.DateTimeFormat(locale(), { dateStyle: "full", timeStyle: "long" }).format(time);
}

/** "7 Mar 2022, 14:05"; what was written where it cannot be read. */
export function formatTime(iso: string): string {
  const time = parseTime(iso);
  if (time === null) return iso;
  const style = { dateStyle: "medium", timeStyle: "short" } as const;
  return new Intl.DateTimeFormat(locale(), style).format(time);
}

export function ShownTime({ iso }: { readonly iso: string }): JSX.Element {
  return (
    <time dateTime={iso} title={formatExact(iso)}>
      {formatTime(iso)}
    </time>
  );
}

/** The time alone where it is of today, else the day. */
export function ShownMoment({ iso }: { readonly iso: string }): JSX.Element {
  const time = parseTime(iso);
  const isToday = time !== null && time.toDateString() === new Date().toDateString();
  const short = new Intl.DateTimeFormat(locale(), { timeStyle: "short" });
  return (
    <time dateTime={iso} title={formatExact(iso)}>
      {isToday ? short.format(time) : formatShortDay(iso, new Date())}
    </time>
  );
}

export function ShownDate({ iso }: { readonly iso: string }): JSX.Element {
  return (
    <time dateTime={iso} title={formatExact(iso)}>
      {formatDay(iso)}
    </time>
  );
}
