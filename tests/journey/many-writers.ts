// Many tabs (twenty in the soak) and the popup write at once, all through the one background: everything is acknowledged, and everything is
// there.

import path from "node:path";
import type { Page } from "puppeteer";
import { serveSite } from "../site/serve-site.ts";
import { fillSampleLibrary } from "../start/sample-library.ts";
import { type BrowserName, startBrowser } from "./driver.ts";
import { clickIn, clickInRow, waitForText } from "./in-view.ts";
import { waitForPainted } from "./on-page.ts";
import { expectThat, type Steps } from "./steps.ts";
import { ARTICLE } from "./walk.ts";

const TABS = process.env.PRESSMARK_SOAK === "1" ? 20 : 8;
const WRITES = 5;
const NOTE = "Written in the popup among many tabs";

export async function manyWriters(
  name: BrowserName,
  extension: string,
  steps: Steps,
): Promise<void> {
  const driver = await startBrowser(name, { extension: path.resolve(extension) });
  const site = await serveSite();
  try {
    await fillSampleLibrary(driver.control, site);
    const page = await driver.open(site.addressOf(ARTICLE.slug));
    await waitForPainted(page, "quotation");
    const tabs: Page[] = [];
    for (let tab = 0; tab < TABS; tab += 1) tabs.push(await driver.openOwn("options.html"));
    const popup = await driver.openOwn(`popup.html?tab=${await driver.tabIdOf(page)}`);
    await popup.setViewport({ width: 400, height: 600 });
    await steps.step(`${TABS} tabs and the popup write at once, and all is there`, async () => {
      await waitForText(popup, ARTICLE.claim);
      await clickInRow(popup, ARTICLE.claim, { selector: "button", words: "Edit" });
      await clickIn(popup, "textarea");
      await popup.keyboard.type(NOTE);
      const writing = tabs.map((tab, number) =>
        tab.evaluate(tagOthers, { number, writes: WRITES, words: ARTICLE.claim }),
      );
      const saving = clickIn(popup, "button[type=submit]").then(() => waitForText(popup, NOTE));
      const refused = (await Promise.all(writing)).flat();
      await saving;
      expectThat(refused.length === 0, "every write acknowledged", refused);
      const missing = await driver.control.evaluate(missingFrom, {
        note: NOTE,
        tabs: TABS,
        writes: WRITES,
      });
      expectThat(missing.length === 0, "every tag, the note, and a revision for each", missing);
    });
  } finally {
    await driver.close();
    await site.close();
  }
}

/** Tags what is saved on other articles than the popup's; the failures. */
async function tagOthers(own: {
  readonly number: number;
  readonly writes: number;
  /** What stands in the passage that the popup edits. */
  readonly words: string;
}): Promise<string[]> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open("pressmark");
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const rows = await new Promise<{ id: string; text: string }[]>((resolve, reject) => {
    const request = database.transaction("annotations").objectStore("annotations").getAll();
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  database.close();
  // Not on the popup's article, whose editor has the tags that were there when it opened.
  const other = rows.find(({ text }) => !text.includes(own.words));
  const refused: string[] = [];
  for (let write = 0; write < own.writes; write += 1) {
    const add = [`tab-${own.number}-${write}`];
    const input = { ids: other === undefined ? [] : [other.id], add, remove: [] };
    const sent = { to: "background", name: "tag-annotations", input };
    const answer = (await chrome.runtime.sendMessage(sent)) as
      | { readonly ok?: boolean }
      | undefined;
    if (answer?.ok !== true) refused.push(JSON.stringify(answer));
  }
  return refused;
}

/** What was written and is not in the library. */
async function missingFrom(wanted: {
  readonly note: string;
  readonly tabs: number;
  readonly writes: number;
}): Promise<string[]> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open("pressmark");
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  type Row = { readonly note: string; readonly tags: readonly string[]; readonly revision: number };
  const rows = await new Promise<Row[]>((resolve, reject) => {
    const request = database.transaction("annotations").objectStore("annotations").getAll();
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  database.close();
  const tags = new Set(rows.flatMap((row) => row.tags));
  const missing: string[] = [];
  for (let tab = 0; tab < wanted.tabs; tab += 1) {
    for (let write = 0; write < wanted.writes; write += 1) {
      if (!tags.has(`tab-${tab}-${write}`)) missing.push(`tab-${tab}-${write}`);
    }
  }
  if (!rows.some(({ note }) => note.includes(wanted.note))) missing.push(wanted.note);
  const revisions = Math.max(...rows.map(({ revision }) => revision));
  if (revisions !== wanted.tabs * wanted.writes + 1) missing.push(`revision ${revisions}`);
  return missing;
}
