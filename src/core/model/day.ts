// Times to the day: all that those who share a library are told of when a reader did something.

/** "2031-04-02T08:11:12.131Z": "2031-04-02". */
export const dayOf = (time: string): string => time.slice(0, 10);

/**
 * As it is shown: the day alone where the time is the first moment of it, which is how a day is kept of which no time was told
 * (`momentOf`). As a moment it would be the day before in America, and a second that nobody knows of.
 */
export const shownTime = (time: string): string =>
  time === `${dayOf(time)}T00:00:00.000Z` ? dayOf(time) : time;

/** The `at`th moment of the day; of none that there is, as of a damaged row, the first day. */
export function momentOf(day: string, at: number): string {
  const start = Date.parse(`${day}T00:00:00.000Z`);
  return new Date((Number.isNaN(start) ? 0 : start) + at).toISOString();
}
