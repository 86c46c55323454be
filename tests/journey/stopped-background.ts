// The browser stops the background in the middle of requests, as it may at any time: each save is acknowledged and kept,
// or the card says that it is not certain, keeps the words, and saves them at the next press.

import path from "node:path";
import type { Page } from "puppeteer";
import { serveSite } from "../site/serve-site.ts";
import { fillSampleLibrary } from "../start/sample-library.ts";
import { type BrowserName, type Driver, startBrowser } from "./driver.ts";
import {
  cardText,
  clickInSurface,
  fieldValue,
  POLL_MS,
  pointAt,
  waitForCardText,
  waitForPainted,
} from "./on-page.ts";
import { expectThat, type Steps } from "./steps.ts";
import { stopBackground } from "./stop-background.ts";
import { ARTICLE } from "./walk.ts";

const ROUNDS = 8;
const BURSTS = 6;

export async function stoppedBackground(
  name: BrowserName,
  extension: string,
  steps: Steps,
): Promise<void> {
  const driver = await startBrowser(name, { extension: path.resolve(extension) });
  const site = await serveSite();
  try {
    await fillSampleLibrary(driver.control, site);
    await steps.step("of a burst of changes, what was acknowledged is kept", async () => {
      // The first write of a session takes longer (store/begin-log) than the background is left here.
      await driver.control.evaluate(changeAll, "before");
      const seen = { acknowledged: 0, unanswered: 0 };
      for (let burst = 0; burst < BURSTS; burst += 1) {
        const { acknowledged, unanswered, wrong } = await changeAndStop(driver, burst);
        expectThat(wrong.length === 0, "what was acknowledged, and nothing by halves", wrong);
        seen.acknowledged += acknowledged;
        seen.unanswered += unanswered;
      }
      steps.see(`${seen.acknowledged} acknowledged, ${seen.unanswered} without an answer`);
      expectThat(seen.acknowledged > 0, "some acknowledged", seen);
    });
    const page = await driver.open(site.addressOf(ARTICLE.slug));
    await waitForPainted(page, "claim");
    await steps.step(
      "a card whose background is stopped saves, or says that it did not",
      async () => {
        await pointAt(page, "claim", ARTICLE.claim);
        await clickInSurface(page, "textarea");
        let refused = 0;
        for (let round = 0; round < ROUNDS; round += 1) {
          if (!(await saveAndStop(driver, page, `round ${round} `))) refused += 1;
        }
        steps.see(`${ROUNDS - refused} of ${ROUNDS} saved at once`);
      },
    );
  } finally {
    await driver.close();
    await site.close();
  }
}

/** True: the card said that it is saved. */
async function saveAndStop(driver: Driver, page: Page, words: string): Promise<boolean> {
  await page.bringToFront();
  await page.evaluate(focusField);
  await page.keyboard.press("End");
  await page.keyboard.type(words);
  const note = await fieldValue(page, "textarea");
  await Promise.all([clickInSurface(page, "button[type=submit]"), stopSoon(driver)]);
  await page.waitForFunction(isSettled, { timeout: 20_000, polling: POLL_MS }).catch(async () => {
    throw new Error(`Expected "Saved" or a sentence, found: ${await cardText(page)}`);
  });
  const said = await cardText(page);
  const isSaved = said.includes("Saved");
  expectThat((await fieldValue(page, "textarea")) === note, "the words in the card", said);
  if (!isSaved) {
    await clickInSurface(page, "button[type=submit]");
    await waitForCardText(page, "Saved");
  }
  const notes = await driver.control.evaluate(savedNotes);
  expectThat(note !== null && notes.includes(note), `"${note}" in the library`, notes);
  return isSaved;
}

/** Somewhere in the request, which takes some tens of milliseconds. */
async function stopSoon(driver: Driver): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 60 + Math.random() * 120));
  await stopBackground(driver);
}

function focusField(): void {
  document
    .querySelector("[pressmark-surface]")
    ?.shadowRoot?.querySelector<HTMLTextAreaElement>("textarea")
    ?.focus();
}

/** It said that it is saved, or why not. */
function isSettled(): boolean {
  const root = document.querySelector("[pressmark-surface]")?.shadowRoot;
  const button = root?.querySelector("button[type=submit]");
  const isBusy = button?.ariaDisabled === "true" && !button.matches(".saved-button");
  return (
    !isBusy &&
    (button?.matches(".saved-button") === true || root?.querySelector(".notice") !== null)
  );
}

interface Burst {
  readonly acknowledged: number;
  readonly unanswered: number;
  /** What the library has in place of what was acknowledged. */
  readonly wrong: readonly string[];
}

/** Changes every note at once and stops the background meanwhile. */
async function changeAndStop(driver: Driver, burst: number): Promise<Burst> {
  const [outcome] = await Promise.all([
    driver.control.evaluate(changeAll, `burst ${burst}`),
    stopSoon(driver),
  ]);
  return outcome;
}

async function changeAll(note: string): Promise<Burst> {
  const read = async () => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open("pressmark");
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    type Row = { id: string; note: string; tags: string[]; colour: string; revision: number };
    const rows = await new Promise<Row[]>((resolve, reject) => {
      const request = database.transaction("annotations").objectStore("annotations").getAll();
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    database.close();
    return rows;
  };
  const before = await read();
  const body = { note, tags: [], colour: "amber" };
  const answers = await Promise.all(
    before.map(async ({ id, ...was }) => {
      const basedOn = { note: was.note, tags: was.tags, colour: was.colour };
      const input = { id, body, basedOn, draftKey: null };
      const sent = { to: "background", name: "change-annotation", input };
      const answer = await chrome.runtime.sendMessage(sent).catch(() => undefined);
      return (answer as { readonly ok?: boolean } | undefined)?.ok === true;
    }),
  );
  const after = new Map((await read()).map((row) => [row.id, row]));
  const wrong = before.flatMap((row, at) => {
    const now = after.get(row.id);
    const isNew = now?.note === note && now.revision > row.revision;
    const isOld = now?.note === row.note && now.revision === row.revision;
    const holds = isNew || (isOld && answers[at] === false);
    return holds ? [] : [`${row.id}: ${JSON.stringify(now)}`];
  });
  const acknowledged = answers.filter(Boolean).length;
  return { acknowledged, unanswered: answers.length - acknowledged, wrong };
}

async function savedNotes(): Promise<string[]> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open("pressmark");
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const rows = await new Promise<{ note: string }[]>((resolve, reject) => {
    const request = database.transaction("annotations").objectStore("annotations").getAll();
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  database.close();
  return rows.map(({ note }) => note);
}
