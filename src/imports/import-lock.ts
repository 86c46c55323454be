// One import at a time over all contexts, from the reading of a file to its end. Apart from the lock of every writer, which
// an import holds for one batch at a time.

const LOCK = "pressmark-import";

/** Waits for whoever is at it. @throws the signal's reason */
export async function withImportLock<Value>(
  signal: AbortSignal,
  work: () => Promise<Value>,
): Promise<Value> {
  return await navigator.locks.request(LOCK, { signal }, work);
}

/** Null where somebody is at it: nothing was done. */
export async function ifNoneImports<Value>(work: () => Promise<Value>): Promise<Value | null> {
  return await navigator.locks.request(LOCK, { ifAvailable: true }, (lock) =>
    lock === null ? null : work(),
  );
}
