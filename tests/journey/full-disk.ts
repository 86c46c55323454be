// A disk that is really full: a profile on a small file system in memory, filled up under the running browser. What does
// not fit is refused with a sentence and stays as a draft, what was acknowledged is there, and saving goes on once
// there is room. Needs root, who alone may mount; skipped elsewhere, and says so.

import path from "node:path";
import type { Page } from "puppeteer";
import { serveSite } from "../site/serve-site.ts";
import { type BrowserName, type Driver, startBrowser } from "./driver.ts";
import {
  clickInSurface,
  fieldValue,
  pointAt,
  waitForCard,
  waitForCardText,
  waitForPainted,
} from "./on-page.ts";
import { mountSmallDisk, type SmallDisk } from "./small-disk.ts";
import { expectThat, type Steps } from "./steps.ts";
import { ARTICLE } from "./walk.ts";

/** A note that no free page of the database can hold. */
const LONG_NOTE = `What does not fit: ${"the harbour wall ".repeat(9_000)}`;

export async function fullDisk(name: BrowserName, extension: string, steps: Steps): Promise<void> {
  const disk = mountSmallDisk();
  if (disk === null) {
    steps.see(`SKIPPED ${name}: a full disk, since only root may mount one`);
    return;
  }
  const site = await serveSite();
  try {
    const options = { extension: path.resolve(extension), profile: disk.folder };
    const driver = await startBrowser(name, options);
    try {
      await fillAndSave(driver, disk, { steps, address: site.addressOf(ARTICLE.slug) });
    } finally {
      await driver.close();
    }
    const again = await startBrowser(name, options);
    try {
      await steps.step("all that was acknowledged is there after a new start", async () => {
        const notes = await again.control.evaluate(savedNotes);
        const wanted = ["Before it was full", "After there was room"];
        expectThat(notes.join() === wanted.join(), wanted.join(), notes);
      });
    } finally {
      await again.close();
    }
  } finally {
    await site.close();
    disk.remove();
  }
}

async function fillAndSave(
  driver: Driver,
  disk: SmallDisk,
  { steps, address }: { readonly steps: Steps; readonly address: string },
): Promise<void> {
  const page = await driver.open(address);
  await waitForPainted(page, "quotation");
  await steps.step("a save goes well while there is room", async () => {
    await write(page, "quotation", ARTICLE.quotation, "Before it was full");
    await clickInSurface(page, "button[type=submit]");
    await waitForPainted(page, "saved-amber");
    await page.keyboard.press("Escape");
  });
  await steps.step("a save that does not fit is refused with a sentence", async () => {
    await write(page, "claim", ARTICLE.claim, "");
    await page.evaluate(typeLong, LONG_NOTE);
    disk.fill();
    await clickInSurface(page, "button[type=submit]");
    await waitForCardText(page, "no room");
    await steps.picture(page, "full-disk");
  });
  await steps.step("the words stay in the card", async () => {
    const note = await fieldValue(page, "textarea");
    expectThat(note === LONG_NOTE, "the note as it was typed", note?.length);
  });
  await steps.step("with room again the same card saves", async () => {
    disk.makeRoom();
    await page.evaluate(typeLong, "After there was room");
    await clickInSurface(page, "button[type=submit]");
    await waitForCardText(page, "Saved");
    const notes = await driver.control.evaluate(savedNotes);
    expectThat(notes.join() === "Before it was full,After there was room", "both notes", notes);
  });
}

async function write(page: Page, kind: string, words: string, note: string): Promise<void> {
  await pointAt(page, kind, words);
  await waitForCard(page);
  await clickInSurface(page, "textarea");
  if (note !== "") await page.keyboard.type(note);
}

/** As pasted: so long a note is not typed key by key. */
function typeLong(note: string): void {
  const field = document
    .querySelector("[pressmark-surface]")
    ?.shadowRoot?.querySelector<HTMLTextAreaElement>("textarea");
  if (field === null || field === undefined) throw new Error("Expected the card's field");
  field.value = note;
  field.dispatchEvent(new InputEvent("input", { bubbles: true, composed: true }));
}

/** The notes in the library, the first first. */
async function savedNotes(): Promise<string[]> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open("pressmark");
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const rows = await new Promise<{ note: string; created: string }[]>((resolve, reject) => {
    const request = database.transaction("annotations").objectStore("annotations").getAll();
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  database.close();
  return rows.sort((a, b) => a.created.localeCompare(b.created)).map(({ note }) => note);
}
