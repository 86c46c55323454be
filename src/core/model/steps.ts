// Work that can be laid down for a moment: a page must go on while a long text is read.

/** Yields wherever it may rest; what it works on must not change until it is done. */
export type Steps<Result> = Generator<undefined, Result, undefined>;

/** All of it at once. */
export function finish<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}
