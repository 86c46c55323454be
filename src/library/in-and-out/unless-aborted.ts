// Ends waiting when the reader says "cancel", whatever the store is at: counting and listing a hundred thousand
// records are one request each, which nothing can end.

/**
 * What `work` comes to. `work` itself goes on to where it looks at the signal, and must look before it leaves anything.
 * @throws the signal's reason as soon as it is aborted; what `work` throws
 */
export function unlessAborted<Value>(signal: AbortSignal, work: Promise<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    const end = () => reject(signal.reason);
    if (signal.aborted) end();
    signal.addEventListener("abort", end);
    work.then(resolve, reject).finally(() => signal.removeEventListener("abort", end));
  });
}
