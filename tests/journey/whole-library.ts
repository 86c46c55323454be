// The stores of a library as they are, filled and read past Pressmark's own code: what a test compares.

import type { Page } from "puppeteer";

/** Rows by store. */
export type Stores = Readonly<Record<string, readonly unknown[]>>;

/** Puts the rows into their stores, beside what is there. Text goes as JSON: halves of emoji would not arrive. */
export async function fillStores(page: Page, stores: Stores): Promise<void> {
  await page.evaluate(async (json) => {
    const filled = JSON.parse(json) as Record<string, unknown[]>;
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open("pressmark");
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const transaction = database.transaction(Object.keys(filled), "readwrite");
    for (const [store, rows] of Object.entries(filled)) {
      for (const row of rows) transaction.objectStore(store).put(row);
    }
    await new Promise<void>((resolve, reject) => {
      transaction.oncomplete = () => resolve();
      transaction.onabort = () => reject(transaction.error);
    });
    database.close();
  }, JSON.stringify(stores));
}

/** Every row of every store but those named, in the order of their keys and fields, as one text. */
export async function dumpStores(page: Page, except: readonly string[]): Promise<string> {
  return await page.evaluate(async (left) => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open("pressmark");
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const stores = [...database.objectStoreNames].filter((name) => !left.includes(name));
    const transaction = database.transaction(stores, "readonly");
    const inOrder = (_key: string, value: unknown): unknown =>
      typeof value === "object" && value !== null && !Array.isArray(value)
        ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
        : value;
    const lines = await Promise.all(
      stores.map(
        (name) =>
          new Promise<string>((resolve, reject) => {
            const request = transaction.objectStore(name).getAll();
            request.onsuccess = () => resolve(`${name} ${JSON.stringify(request.result, inOrder)}`);
            request.onerror = () => reject(request.error);
          }),
      ),
    );
    database.close();
    return lines.join("\n");
  }, except);
}
