// Replication as a browser does it, asked of its background from a page of the extension: begun, waited for, and what it
// says of itself.

import type { Page } from "puppeteer";
import type { Failure } from "../../src/core/model/failure.ts";
import { OWN_LIBRARY } from "../../src/core/model/library.ts";
import type { LibraryStatus } from "../../src/core/model/replication.ts";
import type { TestRemote } from "./couch/couch.ts";

/**
 * The background was stopped before it answered: nobody knows whether it did what was asked. Browsers word it each in their
 * own way, and some answer nothing.
 */
export class UnansweredError extends Error {
  override readonly name = "UnansweredError";
}

/** What it answers. @throws UnansweredError */
export async function tellBackground(page: Page, message: object): Promise<unknown> {
  const answer = await page.evaluate(
    (own) =>
      chrome.runtime.sendMessage(own).then(
        (value: unknown) => ({ value, failed: null }),
        (error: unknown) => ({ value: null, failed: String(error) }),
      ),
    message,
  );
  if (answer.failed !== null) throw new UnansweredError(answer.failed);
  return answer.value;
}

/** Its reply. @throws UnansweredError; Error with the failure's name where it refuses */
export async function askBackground<Reply>(
  page: Page,
  name: string,
  input: unknown,
): Promise<Reply> {
  const result = (await tellBackground(page, { to: "background", name, input })) ?? null;
  if (result === null) throw new UnansweredError(name);
  const { ok, value, error } = result as {
    readonly ok?: boolean;
    readonly value?: Reply;
    readonly error?: Failure;
  };
  if (ok !== true) throw new Error(`${name}: ${error?.name} ${error?.message ?? ""}`);
  return value as Reply;
}

/** Of the reader's own library. */
export const readStatus = async (page: Page): Promise<LibraryStatus> =>
  ownAmong(await askBackground(page, "read-libraries", null));

/** From now on this browser replicates the reader's own library with it; its first run has begun. */
export const startReplicating = async (page: Page, remote: TestRemote): Promise<void> => {
  await askBackground(page, "start-replication", { library: OWN_LIBRARY, name: "", remote });
};

/** Of the reader's own library, without waiting for its end. */
export const beginRun = async (page: Page): Promise<LibraryStatus> =>
  ownAmong(await askBackground(page, "replicate-now", { library: OWN_LIBRARY }));

function ownAmong(statuses: readonly LibraryStatus[]): LibraryStatus {
  const own = statuses.find(({ library }) => library === OWN_LIBRARY);
  if (own === undefined) throw new Error("Expected the reader's own library, found none");
  return own;
}

export const LOOKED_AT_EVERY_MS = 50;

/** Waits for what `holds` of the background's word. @throws Error with what it said last */
export async function untilStatus(
  page: Page,
  holds: (status: LibraryStatus) => boolean,
  withinMs = 20_000,
): Promise<LibraryStatus> {
  const end = performance.now() + withinMs;
  for (;;) {
    const status = await readStatus(page);
    if (holds(status)) return status;
    if (performance.now() > end)
      throw new Error(`Expected replication to get there, found ${JSON.stringify(status)}`);
    await new Promise((resolve) => setTimeout(resolve, LOOKED_AT_EVERY_MS));
  }
}

/** One whole run, begun now: nothing is left to send. @throws Error where it ended in a problem */
export async function replicateNow(page: Page, withinMs?: number): Promise<LibraryStatus> {
  const before = await beginRun(page);
  const status = await untilStatus(
    page,
    ({ running, last, problem }) => !running && (last !== before.last || problem !== null),
    withinMs,
  );
  if (status.problem !== null)
    throw new Error(`Expected a whole run, found ${JSON.stringify(status.problem)}`);
  return status;
}

/** The rows of one store, in the order of their keys: all, or so many of the first. */
export function rowsOf<Row>(page: Page, store: string, most?: number): Promise<Row[]> {
  return page.evaluate(
    async (name, count) => {
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const request = indexedDB.open("pressmark");
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
      const rows = await new Promise<Row[]>((resolve, reject) => {
        const request = database.transaction(name).objectStore(name).getAll(null, count);
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
      database.close();
      return rows;
    },
    store,
    most,
  );
}
