// Hundreds of requests at once -> one promise. idb wraps every request and answer; where there are many small ones,
// that takes a tenth of all that is waited for.

/**
 * The answers in the order of the requests, which belong to one transaction; of which type they are the caller knows.
 * Each is taken when it comes: Chromium makes objects of it at the first look, and does so while the store is at the next.
 * @throws DOMException, the first one's
 */
export function answersTo<Value>(requests: readonly IDBRequest[]): Promise<Value[]> {
  return new Promise((resolve, reject) => {
    const answers = new Array<Value>(requests.length);
    let waiting = requests.length;
    if (waiting === 0) resolve(answers);
    for (const [at, request] of requests.entries()) {
      request.onsuccess = () => {
        answers[at] = request.result;
        waiting -= 1;
        if (waiting === 0) resolve(answers);
      };
      request.onerror = () => reject(request.error);
    }
  });
}
