// How many rows of an import one transaction writes. Whoever saves meanwhile waits for one of them, and how long that is
// hangs on the machine, the browser and how large the library has grown: a count that fits one is a second on another.

/** A transaction is to take about so long: who saves waits for the rest of it, unnoticed. */
const GOAL_MS = 100;

/** Each transaction costs something by itself, on a busy disk a fifth of a second: fewer rows would not make it shorter. */
const FEWEST = 60;
const MOST = 1_000;
/** One that went quickly may have had little to do. */
const GROWTH = 1.5;

export class Pace {
  /** Rows of the next transaction, about. */
  rows = FEWEST;

  /** Milliseconds from the beginning of a transaction of `rows` until it was on the disk. */
  took(spent: number): void {
    const wanted = this.rows * Math.min(GROWTH, GOAL_MS / Math.max(1, spent));
    this.rows = Math.round(Math.min(MOST, Math.max(FEWEST, wanted)));
  }
}
