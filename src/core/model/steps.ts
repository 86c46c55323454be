// Work that can be laid down for a moment: a page must go on while a long text is read.

/** Yields wherever it may rest; what it works on must not change until it is done. */
export type Steps<Result> = Generator<undefined, Result, undefined>;

/**
 * `work` on [from, to) of `count` things, at most `most` at a time, with a rest before each time. What is done to each
 * thing stands in plain functions: engines make a loop inside a generator no faster, however long it runs.
 */
export function* inParts(
  count: number,
  most: number,
  work: (from: number, to: number) => void,
): Steps<void> {
  for (let from = 0; from < count; from += most) {
    yield;
    work(from, Math.min(count, from + most));
  }
}

/** All of it at once. */
export function finish<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}
