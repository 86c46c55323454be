// Our work on the page's thread in slices: after some milliseconds the page has its turn. A slice is shorter than what
// a browser calls a long task (50 ms) by enough that a slow machine keeps below it, too.

import type { Steps } from "../core/model/steps.ts";

const SLICE_MS = 8;

/** @throws the signal's reason once it is aborted: what the work was for is no more. */
export class Slices {
  /** Milliseconds of work so far, without the rests. */
  spent = 0;
  private began = performance.now();
  private readonly signal: AbortSignal;

  constructor(signal: AbortSignal) {
    this.signal = signal;
  }

  /** Gives the page its turn where the slice is used up; call it between two things that take a while. */
  async rest(): Promise<void> {
    if (performance.now() - this.began > SLICE_MS) {
      await nextTask();
      this.began = performance.now();
    }
    this.signal.throwIfAborted();
  }

  async run<Result>(steps: Steps<Result>): Promise<Result> {
    for (;;) {
      await this.rest();
      const step = this.step(steps);
      if (step.done === true) return step.value;
    }
  }

  /** As many steps as there is time for. */
  private step<Result>(steps: Steps<Result>): IteratorResult<undefined, Result> {
    const began = performance.now();
    for (;;) {
      const step = steps.next();
      const now = performance.now();
      if (step.done !== true && now - this.began <= SLICE_MS) continue;
      this.spent += now - began;
      return step;
    }
  }
}

/** Ends in a task of its own, before which the page's input and drawing have their turn. */
export function nextTask(): Promise<void> {
  // Timers of a page in the background come once a second; tasks of the scheduler do not wait.
  return new Promise((resolve) => {
    if ("scheduler" in globalThis) void scheduler.postTask(resolve, { priority: "user-visible" });
    else setTimeout(resolve);
  });
}
