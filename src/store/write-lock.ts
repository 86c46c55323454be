// One writer at a time over all contexts: a read of the library followed by a write that rests on it must
// not be overtaken, or two tabs that save on one article at once would make two articles of it.

const LOCK = "pressmark-write";

export async function withWriteLock<Value>(work: () => Promise<Value>): Promise<Value> {
  readerAtWork();
  return await navigator.locks.request(LOCK, work);
}

/** Shared by all who write for the reader, and held for a while after. */
const AT_WORK = "pressmark-at-work";
const AT_WORK_MS = 1_000;

/** The reader writes, or has something open that they may write in: long work gives way for a second. Waits for nothing. */
export function readerAtWork(): void {
  const atWork = navigator.locks.request(AT_WORK, { mode: "shared" }, () => rest(AT_WORK_MS));
  // A view that goes away meanwhile.
  atWork.catch(() => undefined);
}

const rest = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

const MOMENT_MS = 100;
/** A run must end, also while a large file is imported. */
const MOST_WAITED_MS = 2_000;

interface Done<Value> {
  readonly value: Value;
}

/**
 * For work that can wait, one short part after another: where anybody else writes it comes a moment later, and so goes
 * between no two of a reader's writes that follow each other. `isLong`: there are many parts; each leaves the reader a second
 * after whatever they wrote or opened, in which the next save meets none.
 */
export async function withIdleWriteLock<Value>(
  work: () => Promise<Value>,
  isLong = false,
): Promise<Value> {
  const whenFree = (): Promise<Done<Value> | null> => whenAvailable(LOCK, work);
  for (let waited = 0; waited < MOST_WAITED_MS; waited += MOMENT_MS) {
    const done = isLong
      ? ((await whenAvailable(AT_WORK, whenFree))?.value ?? null)
      : await whenFree();
    if (done !== null) return done.value;
    await rest(MOMENT_MS);
  }
  return await navigator.locks.request(LOCK, work);
}

/** Null: somebody holds it. */
function whenAvailable<Value>(
  lock: string,
  work: () => Promise<Value>,
): Promise<Done<Value> | null> {
  return navigator.locks.request(lock, { ifAvailable: true }, async (held) =>
    held === null ? null : { value: await work() },
  );
}
