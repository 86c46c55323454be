// One writer at a time over all contexts: a read of the library followed by a write that rests on it must
// not be overtaken, or two tabs that save on one article at once would make two articles of it.

const LOCK = "pressmark-write";

export async function withWriteLock<Value>(work: () => Promise<Value>): Promise<Value> {
  return await navigator.locks.request(LOCK, work);
}

const MOMENT_MS = 100;
/** A run must end, also while a large file is imported. */
const MOST_WAITED_MS = 2_000;

/**
 * For work that can wait, one short part after another: where anybody else writes it comes a moment later, and so goes
 * between no two of a reader's writes that follow each other.
 */
export async function withIdleWriteLock<Value>(work: () => Promise<Value>): Promise<Value> {
  for (let waited = 0; waited < MOST_WAITED_MS; waited += MOMENT_MS) {
    const done = await navigator.locks.request(LOCK, { ifAvailable: true }, async (lock) =>
      lock === null ? null : { value: await work() },
    );
    if (done !== null) return done.value;
    await new Promise((resolve) => setTimeout(resolve, MOMENT_MS));
  }
  return await withWriteLock(work);
}
