// Every view in a real Chromium, light and dark: nothing that axe objects to, nothing that scrolls sideways.

import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Browser, ElementHandle, Page } from "puppeteer";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { violationsInBothLooks } from "../axe.ts";
import { findChromium, launchChromium } from "../browsers/launch.ts";
import { type Gallery, serveGallery } from "./gallery/serve-gallery.ts";

const VIEWS = [
  { name: "popup, an article", address: "/popup.html?scene=article", ready: ".row", width: 400 },
  {
    name: "popup, an open editor",
    address: "/popup.html?scene=editing",
    ready: "form",
    width: 400,
  },
  { name: "popup, found", address: "/popup.html?scene=search", ready: ".row", width: 400 },
  {
    name: "popup, nothing saved here",
    address: "/popup.html?scene=fresh",
    ready: ".row",
    width: 400,
  },
  { name: "popup, a new tab", address: "/popup.html?scene=tab", ready: ".group", width: 400 },
  { name: "popup, nothing saved", address: "/popup.html?scene=empty", ready: ".empty", width: 400 },
  {
    name: "popup, a page not read",
    address: "/popup.html?scene=unread",
    ready: ".group",
    width: 400,
  },
  { name: "popup, refused", address: "/popup.html?scene=refused", ready: ".group", width: 400 },
  {
    name: "popup, a page that removes us",
    address: "/popup.html?scene=banished",
    ready: ".head-other button",
    width: 400,
  },
  { name: "popup, long words", address: "/popup.html?scene=long", ready: ".row", width: 400 },
  {
    name: "library",
    address: "/library.html?scene=article",
    ready: ".virtual .panel-end",
    width: 1180,
  },
  {
    name: "library, narrow",
    address: "/library.html?scene=article",
    ready: ".virtual .panel-end",
    width: 400,
  },
  {
    name: "library, one annotation",
    address: "/library.html?scene=article#annotation=00000000-0000-4000-8000-000000000013",
    ready: ".annotation-page",
    width: 1180,
  },
  {
    name: "library, changes",
    address: "/library.html?scene=article#changes",
    ready: ".change",
    width: 1180,
  },
  {
    name: "library, one article's versions",
    address: "/library.html?scene=article#history=00000000-0000-4000-8000-000000000001",
    ready: ".version-list",
    width: 1180,
  },
  {
    name: "library, in and out",
    address: "/library.html?scene=article#in-and-out",
    ready: ".in-out",
    width: 1180,
  },
  {
    name: "library, in and out, narrow",
    address: "/library.html?scene=article#in-and-out",
    ready: ".in-out",
    width: 400,
  },
  {
    name: "choices, replication off",
    address: "/options.html?scene=unreplicated",
    ready: "#replication .library-part",
    width: 360,
  },
  {
    name: "choices, shared libraries, narrow",
    address: "/options.html?scene=shared",
    ready: "#replication .library-part + .library-part",
    width: 320,
  },
  {
    name: "library, with shared ones",
    address: "/library.html?scene=shared",
    ready: ".library-piece",
    width: 1180,
  },
  {
    name: "cards, with shared libraries",
    address: "/cards.html?scene=shared",
    ready: "#dark > div:last-child",
    width: 1640,
  },
  {
    name: "choices, replication halted",
    address: "/options.html?scene=halted",
    ready: "#replication .alarm",
    width: 640,
  },
  {
    name: "popup, replication halted",
    address: "/popup.html?scene=halted",
    ready: ".foot-state strong",
    width: 400,
  },
  { name: "choices", address: "/options.html?scene=article", ready: ".keys dt", width: 640 },
  {
    name: "choices, narrow",
    address: "/options.html?scene=article",
    ready: ".keys dt",
    width: 320,
  },
  { name: "list of marks", address: "/panel.html", ready: "#panel[data-ready]", width: 400 },
  {
    name: "list of marks, narrow",
    address: "/panel.html",
    ready: "#panel[data-ready]",
    width: 320,
  },
  { name: "cards", address: "/cards.html", ready: "#dark > div:last-child", width: 1640 },
];

function hasChromium(): boolean {
  try {
    return findChromium() !== "";
  } catch {
    return false;
  }
}

describe.skipIf(!hasChromium())("views", () => {
  let gallery: Gallery;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    gallery = await serveGallery();
    browser = await launchChromium();
    page = await browser.newPage();
  }, 60_000);

  afterAll(async () => {
    await browser.close();
    await gallery.close();
  });

  test.each(VIEWS)(
    "$name",
    async ({ address, ready, width }) => {
      await page.setViewport({ width, height: 600 });
      // A hash alone would not load the page anew.
      await page.goto("about:blank");
      await page.goto(gallery.address + address);
      await page.waitForSelector(ready);
      expect(await violationsInBothLooks(page)).toEqual([]);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(wide).toBeLessThanOrEqual(width);
    },
    60_000,
  );

  test("an import's preview", async () => {
    const folder = mkdtempSync(path.join(tmpdir(), "pressmark-preview-"));
    const file = path.join(folder, "highlights.csv");
    writeFileSync(file, "Highlight,URL,Note\nA storm broke it,https://paper.example/,Why?\nx,,\n");
    await page.setViewport({ width: 400, height: 600 });
    await page.goto("about:blank");
    await page.goto(`${gallery.address}/library.html?scene=article#in-and-out`);
    const field = await page.waitForSelector("input[type=file]");
    await (field as ElementHandle<HTMLInputElement> | null)?.uploadFile(file);
    await page.waitForSelector(".in-out-preview .problems li");
    const shown = await page.$eval(".in-out-preview", (preview) => preview.textContent);
    expect(shown).toContain("A storm broke it");
    expect(shown).toContain("Line 3 There is no web address");
    // What has the focus is read out. It comes with the next frame.
    await page.waitForSelector(".in-out-preview:focus");
    expect(await violationsInBothLooks(page)).toEqual([]);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide).toBeLessThanOrEqual(400);
    rmSync(folder, { recursive: true, force: true });
  }, 60_000);

  test("what holds on a page, and how to change it", async () => {
    await page.setViewport({ width: 400, height: 600 });
    await page.goto(`${gallery.address}/popup.html?scene=article`);
    await page.waitForSelector(".row");
    await page.click(".foot-place");
    await page.waitForSelector(".place input[type=radio]");
    expect(await violationsInBothLooks(page)).toEqual([]);
    const words = await page.$eval(".place", (place) => place.textContent);
    expect(words).toContain("Never read harbour-gazette.example");
    expect(words).toContain("Only when I click");
  }, 60_000);

  /** Each form opens where its button was, with the focus in it; Cancel leads back to the library's name. */
  test.each([
    { button: "Replicate it", scene: "unreplicated", focus: "input" },
    { button: "Add a shared library", scene: "shared", focus: "input" },
    { button: "Rename", scene: "shared", focus: "input" },
    { button: "Leave", scene: "shared", focus: "legend" },
  ])(
    "among the choices, the form behind $button",
    async ({ button, scene, focus }) => {
      await page.setViewport({ width: 360, height: 600 });
      await page.goto("about:blank");
      await page.goto(`${gallery.address}/options.html?scene=${scene}`);
      await page.waitForSelector(".library-part");
      await page.evaluate((words) => {
        const buttons = [...document.querySelectorAll<HTMLElement>("#replication button")];
        buttons.findLast(({ innerText }) => innerText.startsWith(words))?.click();
      }, button);
      await page.waitForSelector("#replication form");
      // The focus comes with the next frame.
      await page.waitForSelector(`#replication ${focus}:focus`);
      expect(await violationsInBothLooks(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
        360,
      );
      await page.click("#replication form .text-button");
      await page.waitForSelector("#replication :focus");
    },
    60_000,
  );

  test("an annotation is sent to another library from its row", async () => {
    await page.setViewport({ width: 400, height: 600 });
    await page.goto("about:blank");
    await page.goto(`${gallery.address}/popup.html?scene=shared`);
    await page.waitForSelector(".library-piece");
    await page.click("[title='Move or copy to another library']");
    await page.waitForSelector(".move-form");
    await page.waitForSelector("select:focus");
    expect(await page.$eval(".move-form", (form) => form.textContent)).toContain(
      "removed for everybody of “City desk”",
    );
    expect(await violationsInBothLooks(page)).toEqual([]);
    await page.keyboard.press("Escape");
    await page.waitForSelector("[title='Move or copy to another library']:focus");
    expect(await page.$(".move-form")).toBeNull();
  }, 60_000);

  test("a hostile page's words are shown as words", async () => {
    await page.goto(`${gallery.address}/popup.html?scene=hostile`);
    await page.waitForSelector(".group");
    expect(await page.$$("img")).toEqual([]);
    expect(await page.$eval(".head p", (line) => line.textContent)).toContain("proper answer");
  });

  test("the keyboard reaches search, and rows from it", async () => {
    await page.goto(`${gallery.address}/popup.html?scene=article`);
    await page.waitForSelector(".row");
    await page.keyboard.press("/");
    expect(await page.evaluate(() => document.activeElement?.getAttribute("type"))).toBe("search");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowDown");
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain("two metres");
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("ArrowUp");
    expect(await page.evaluate(() => document.activeElement?.getAttribute("type"))).toBe("search");
  });

  test("what takes a removal back has the focus, whose row is gone", async () => {
    await page.goto(`${gallery.address}/popup.html?scene=article`);
    await page.waitForSelector(".row");
    await page.keyboard.press("Tab");
    await page.click(".row-buttons button:last-child");
    await page.waitForSelector(".notice button");
    expect(await page.$eval(".notice", (notice) => notice.textContent)).toBe("Removed.Undo");
  });
});
