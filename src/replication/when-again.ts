// When a run that failed is tried again: soon at first, ever more seldom, and not before the server wants to be asked.

const FIRST_SECONDS = 30;
const MOST_SECONDS = 3_600;
/** A server that says a year means that somebody set it up wrongly. */
const MOST_ASKED_SECONDS = 86_400;

/** Seconds from now. `failures`: in a row, from 1; `retryAfter`: what the server said, null: nothing. */
export function secondsUntilAgain(failures: number, retryAfter: number | null): number {
  const own = Math.min(MOST_SECONDS, FIRST_SECONDS * 2 ** Math.min(failures - 1, 20));
  return Math.max(own, Math.min(retryAfter ?? 0, MOST_ASKED_SECONDS));
}
