// Two readers, each in a browser of their own, with one library through a server, by what they see and press: it is set up
// at both, what one saves there the other finds with its author, both edit it, a conflict is chosen from, and what is
// moved, copied and removed is so for both. In the soak alone: it waits for a dozen runs of replication.

import path from "node:path";
import type { Page } from "puppeteer";
import type { Annotation } from "../../src/core/model/annotation.ts";
import { bodyOf } from "../../src/core/model/body.ts";
import { libraryOf, OWN_LIBRARY } from "../../src/core/model/library.ts";
import {
  type Couch,
  missingCouch,
  startCouch,
  type TestRemote,
} from "../replication/couch/couch.ts";
import { type FaultProxy, startFaultProxy } from "../replication/fault-proxy.ts";
import { askBackground, rowsOf } from "../replication/in-browser.ts";
import { type Site, serveSite } from "../site/serve-site.ts";
import { replaceWith } from "./by-keys.ts";
import { type BrowserName, type Driver, startBrowser } from "./driver.ts";
import { clickIn, clickInRow, waitForGone, waitForText } from "./in-view.ts";
import {
  LIBRARY,
  type LibraryReader,
  replicates,
  setUpLibrary,
  sharedDatabase,
} from "./library-reader.ts";
import { clickInSurface, POLL_MS, pointAt, waitForCardText, waitForPainted } from "./on-page.ts";
import { expectThat, type Steps } from "./steps.ts";
import { ARTICLE } from "./walk.ts";

const OWN_COPY = "For me alone";

interface Walk {
  readonly steps: Steps;
  readonly couch: Couch;
  readonly proxy: FaultProxy;
  readonly site: Site;
  readonly desk: TestRemote;
}

export async function sharedLibrary(
  name: BrowserName,
  extension: string,
  steps: Steps,
): Promise<void> {
  if (process.env.PRESSMARK_SOAK !== "1" || missingCouch() !== null) return;
  const couch = await startCouch();
  const proxy = await startFaultProxy(couch.origin);
  const site = await serveSite();
  const drivers: Driver[] = [];
  const start = async () => {
    const driver = await startBrowser(name, { extension: path.resolve(extension) });
    drivers.push(driver);
    return driver;
  };
  try {
    const walk = { steps, couch, proxy, site, desk: await sharedDatabase(couch, ["ada", "ben"]) };
    const [ada, ben] = await steps.step("both set the shared library up", async () => {
      const remote = { ...walk.desk, server: proxy.origin };
      return [
        await setUpLibrary("ada", await start(), remote),
        await setUpLibrary("ben", await start(), remote),
      ] as const;
    });
    for (const part of [savedThere, conflicting, placed]) await part(walk, ada, ben);
  } finally {
    for (const driver of drivers) await driver.close();
    await proxy.close();
    await couch.stop();
    await site.close();
  }
}

const QUOTATION = ARTICLE.quotation;

async function savedThere(
  { steps, site }: Walk,
  ada: LibraryReader,
  ben: LibraryReader,
): Promise<void> {
  const address = site.addressOf(ARTICLE.slug);
  const page = await ada.driver.open(address);
  await steps.step("the card asks where to, and says who sees it", async () => {
    await waitForPainted(page, "quotation");
    await pointAt(page, "quotation", QUOTATION);
    await waitForCardText(page, "Only you see it");
    await chooseInCard(page, ada.library);
    await waitForCardText(page, "Everybody of this library sees it");
    await steps.picture(page, "shared-card-choice");
    await clickInSurface(page, "textarea");
    await replaceWith(page, "Asked by Ada");
    await clickInSurface(page, "button[type=submit]");
    await waitForCardText(page, "by ada");
    await replicates(ada);
  });
  await steps.step(
    "the other finds it with its author, in the library and on the page",
    async () => {
      await replicates(ben);
      await waitForText(ben.view, "Asked by Ada");
      await waitForText(ben.view, `${LIBRARY} by ada`);
      await steps.picture(ben.view, "shared-found");
      const there = await ben.driver.open(address);
      await waitForPainted(there, "saved-amber");
      await there.close();
    },
  );
  await steps.step("what the other edits both see, and whose it is stays", async () => {
    await edit(ben, QUOTATION, "Answered by Ben");
    await replicates(ben);
    await replicates(ada);
    await waitForText(ada.view, "Answered by Ben");
    await waitForText(ada.view, `${LIBRARY} by ada`);
    await page.bringToFront();
    await waitForCardText(page, "by ada");
    await page.close();
  });
}

async function conflicting(
  { steps, proxy }: Walk,
  ada: LibraryReader,
  ben: LibraryReader,
): Promise<void> {
  await steps.step("two wordings at one time are shown to both, to choose from", async () => {
    await proxy.refuse();
    await edit(ada, QUOTATION, "Ada, offline");
    await edit(ben, QUOTATION, "Ben, offline");
    await proxy.answerAgain();
    for (const reader of [ada, ben, ada]) await replicates(reader);
    for (const { view } of [ada, ben]) {
      for (const words of ["Ada, offline", "Ben, offline", "Use this one", "Join both"])
        await waitForText(view, words);
    }
    await steps.picture(ada.view, "shared-conflict");
  });
  await steps.step("what one chooses the other has", async () => {
    await clickInRow(ada.view, QUOTATION, { selector: "button", words: "Join both" });
    await waitForText(ada.view, "Wording chosen");
    for (const reader of [ada, ben]) await replicates(reader);
    await waitForGone(ben.view, "Use this one");
    for (const words of ["Ada, offline", "Ben, offline"]) await waitForText(ben.view, words);
  });
}

async function placed(walk: Walk, ada: LibraryReader, ben: LibraryReader): Promise<void> {
  const { steps, couch, desk } = walk;
  await steps.step("a copy in one's own library is nobody else's", async () => {
    await place(ada, OWN_LIBRARY, "Copy");
    await waitForText(ada.view, "Copied to");
    await ada.view.waitForFunction(() => document.querySelectorAll("li.row").length === 2, {
      timeout: 8_000,
      polling: POLL_MS,
    });
    await noteOwnCopy(ada);
    for (const reader of [ada, ben]) await replicates(reader);
    const rows = await ben.view.$$("li.row");
    expectThat(rows.length === 1, "the one that is shared", rows.length);
    const kept = await couch.asAdmin("GET", `/${desk.database}/_all_docs?include_docs=true`);
    expectThat(!JSON.stringify(kept).includes(OWN_COPY), "no private word at the desk", kept);
  });
  await steps.step(
    "moved out it is gone for the other, and back again once it is undone",
    async () => {
      await place(ben, OWN_LIBRARY, "Move");
      await waitForText(ben.view, "Moved to");
      for (const reader of [ben, ada]) await replicates(reader);
      await waitForGone(ada.view, "by ada");
      await clickIn(ben.view, "button", "Undo");
      await waitForText(ben.view, `${LIBRARY} by ada`);
      for (const reader of [ben, ada]) await replicates(reader);
      await waitForText(ada.view, `${LIBRARY} by ada`);
    },
  );
  await steps.step("what one removes is removed for all, and restored for all", async () => {
    await clickInRow(ben.view, "by ada", { selector: "button", words: "Remove" });
    await waitForText(ben.view, "Removed.");
    for (const reader of [ben, ada]) await replicates(reader);
    await waitForGone(ada.view, "by ada");
    await clickIn(ben.view, "button", "Undo");
    for (const reader of [ben, ada]) await replicates(reader);
    await waitForText(ada.view, `${LIBRARY} by ada`);
    await waitForText(ada.view, OWN_COPY);
  });
}

/** In the copy that stands in the reader's own library. */
async function noteOwnCopy({ driver, view }: LibraryReader): Promise<void> {
  const rows = await rowsOf<Annotation>(driver.control, "annotations");
  const row = rows.find((one) => libraryOf(one) === OWN_LIBRARY);
  if (row === undefined) throw new Error("Expected a copy in the own library, found none");
  const basedOn = bodyOf(row);
  const body = { ...basedOn, note: OWN_COPY };
  const input = { id: row.id, body, basedOn, draftKey: null };
  await askBackground(driver.control, "change-annotation", input);
  await waitForText(view, OWN_COPY);
}

/** The choice of the card; a browser's own list of a select is no part of the page. */
async function chooseInCard(page: Page, library: string): Promise<void> {
  await page.waitForFunction(
    (wanted) => {
      const root = document.querySelector("[pressmark-surface]")?.shadowRoot;
      const select = root?.querySelector<HTMLSelectElement>(".card-library select");
      if (!select || ![...select.options].some(({ value }) => value === wanted)) return false;
      select.value = wanted;
      select.dispatchEvent(new Event("change", { bubbles: true }));
      return true;
    },
    { timeout: 8_000, polling: POLL_MS },
    library,
  );
}

async function edit({ view }: LibraryReader, row: string, note: string): Promise<void> {
  await clickInRow(view, row, { selector: "button", words: "Edit" });
  await clickIn(view, "textarea");
  await replaceWith(view, note);
  await clickIn(view, "button[type=submit]");
  await waitForText(view, note);
}

async function place(
  { view }: LibraryReader,
  library: string,
  words: "Move" | "Copy",
): Promise<void> {
  const opening = { selector: "button", words: "Move or copy to another library" };
  await clickInRow(view, "by ada", opening);
  await view.waitForSelector(".move-form select");
  await view.select(".move-form select", library);
  await clickIn(view, ".move-form button", words);
}
