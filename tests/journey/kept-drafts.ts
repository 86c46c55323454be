// The drafts that are kept, as they stand in their database.

import type { Page } from "puppeteer";

/** Waits until one has these words; false: none had within the time. `view` is a page of the extension. */
export function hasDraft(view: Page, words: string, withinMs: number): Promise<boolean> {
  return view.evaluate(
    async (wanted, within) => {
      const read = async (): Promise<string> => {
        const databases = await indexedDB.databases();
        // Opened before it is made, it would be made empty.
        if (!databases.some(({ name }) => name === "pressmark-drafts")) return "";
        const database = await new Promise<IDBDatabase>((resolve, reject) => {
          const request = indexedDB.open("pressmark-drafts");
          request.onsuccess = () => resolve(request.result);
          request.onerror = () => reject(request.error);
        });
        const rows = await new Promise<unknown[]>((resolve, reject) => {
          const request = database.transaction("drafts").objectStore("drafts").getAll();
          request.onsuccess = () => resolve(request.result);
          request.onerror = () => reject(request.error);
        });
        database.close();
        return JSON.stringify(rows);
      };
      const until = performance.now() + within;
      while (performance.now() < until) {
        if ((await read()).includes(wanted)) return true;
        await new Promise((resolve) => setTimeout(resolve, 25));
      }
      return false;
    },
    words,
    withinMs,
  );
}
