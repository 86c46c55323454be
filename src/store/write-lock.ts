// One writer at a time over all contexts: a read of the library followed by a write that rests on it must
// not be overtaken, or two tabs that save on one article at once would make two articles of it.

const LOCK = "pressmark-write";

export async function withWriteLock<Value>(work: () => Promise<Value>): Promise<Value> {
  return await navigator.locks.request(LOCK, work);
}
