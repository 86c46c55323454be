// Hundreds of requests at once -> one promise. idb wraps every request and answer; where there are many small ones,
// that takes a tenth of all that is waited for.

/**
 * The answers in the order of the requests, which belong to one transaction; of which type they are the caller knows.
 * @throws DOMException, the first one's
 */
export function answersTo<Value>(requests: readonly IDBRequest[]): Promise<Value[]> {
  return new Promise((resolve, reject) => {
    let waiting = requests.length;
    if (waiting === 0) resolve([]);
    const count = () => {
      waiting -= 1;
      if (waiting === 0) resolve(requests.map(({ result }): Value => result));
    };
    for (const request of requests) {
      request.onsuccess = count;
      request.onerror = () => reject(request.error);
    }
  });
}
