// How long does a piece of work take here? The median of five runs: a mean would carry the one run that
// another program interrupted, a minimum would flatter whoever allocates most.

import type { Summary } from "./row.ts";

export const RUNS = 5;

/** Middle, least and greatest. @throws RangeError when there are no values. */
export function summarize(values: readonly number[]): Summary {
  const sorted = [...values].sort((a, b) => a - b);
  const median = sorted[sorted.length >> 1];
  const min = sorted[0];
  const max = sorted.at(-1);
  if (median === undefined || min === undefined || max === undefined)
    throw new RangeError("Expected at least one value to summarize, found none");
  return { median, min, max };
}

/** The value that the share `q` of all values does not exceed. @throws RangeError when there are none. */
export function quantile(values: readonly number[], q: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const value = sorted[Math.min(sorted.length - 1, Math.floor(q * sorted.length))];
  if (value === undefined) throw new RangeError("Expected at least one value, found none");
  return value;
}

/** The same summary in another unit: every value times `factor`. */
export function scale({ median, min, max }: Summary, factor: number): Summary {
  return { median: median * factor, min: min * factor, max: max * factor };
}

/** A piece of work to be timed. */
export interface Timed {
  readonly name: string;
  readonly work: () => void;
  /** Calls before the clock starts, for the compiler. */
  readonly warmUps: number;
  /** Calls in one run: enough of them to outlast the scheduler, which takes a core away for some ms. */
  readonly calls: number;
}

/** What this program has used of the processor so far, in ms: time that other programs took is not in it. */
function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/**
 * Milliseconds of processor time of one call of each, warm, in the order of `all`. One after the other, not in
 * turns: a peer's garbage would be collected on the next one's time.
 */
export function timeEach(all: readonly Timed[]): Summary[] {
  return all.map(({ work, warmUps, calls }) => {
    for (let call = 0; call < warmUps; call++) work();
    const times = Array.from({ length: RUNS }, () => {
      const started = processorTime();
      for (let call = 0; call < calls; call++) work();
      return (processorTime() - started) / calls;
    });
    return summarize(times);
  });
}
