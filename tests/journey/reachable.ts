// Pressmark with no mouse, no colour, on any page: keys, the list of marks, switches for a page and a site,
// palettes, the card in narrow windows and on hostile pages, and the browser's own site settings.

import type { Page } from "puppeteer";
import { violations, violationsIn } from "../axe.ts";
import { serveSite } from "../site/serve-site.ts";
import { walkHostileStyles, walkQuirks, walkZoom } from "./card-places.ts";
import { type BrowserName, startBrowser } from "./driver.ts";
import { clickIn } from "./in-view.ts";
import {
  cardText,
  clickInSurface,
  MARKS_LIST,
  POLL_MS,
  paintedCounts,
  pointAt,
  waitForCard,
  waitForNoCard,
  waitForPainted,
  waitForUnpainted,
  waitInSurface,
} from "./on-page.ts";
import { grantSites, withholdSites } from "./site-settings.ts";
import { expectThat, type Steps } from "./steps.ts";
import { ARTICLE, type WalkContext } from "./walk.ts";

export async function reachable(name: BrowserName, extension: string, steps: Steps): Promise<void> {
  const driver = await startBrowser(name, { extension });
  const site = await serveSite();
  const context = { driver, site, steps };
  try {
    const page = await driver.open(site.addressOf(ARTICLE.slug));
    await waitForPainted(page, "quotation");
    await walkKeys(context, page);
    await walkSwitches(context, page);
    await walkPalettes(context, page);
    await walkHostileStyles(context, page);
    await walkQuirks(context);
    await walkZoom(context, page);
    await walkSiteSettings(context, page);
  } finally {
    await driver.close();
    await site.close();
  }
}

const inSurface = (page: Page, selector: string): Promise<string> =>
  page.evaluate((wanted) => {
    const root = document.querySelector("[pressmark-surface]")?.shadowRoot;
    return root?.querySelector(wanted)?.textContent ?? "";
  }, selector);

const CHOSEN = ".panel [aria-selected=true]";

async function walkKeys({ driver, steps }: WalkContext, page: Page): Promise<void> {
  const focused = () => page.evaluate(() => document.activeElement?.id ?? "");
  await page.evaluate(() => {
    const link = document.querySelector("a");
    if (link === null) throw new Error("Expected a link on the page");
    link.id = "was-here";
    link.focus();
  });
  await steps.step("no key that Pressmark comes with is taken by the browser", async () => {
    const { wanted, given } = await driver.control.evaluate(async () => ({
      wanted: Object.entries(chrome.runtime.getManifest().commands ?? {}).flatMap(
        // Firefox says null where the manifest says nothing.
        ([name, { suggested_key: key }]) => ((key ?? null) === null ? [] : [name]),
      ),
      given: (await chrome.commands.getAll()).flatMap(({ name, shortcut }) =>
        (shortcut ?? "") === "" ? [] : [name ?? ""],
      ),
    }));
    const taken = wanted.filter((name) => !given.includes(name));
    expectThat(wanted.length > 0 && taken.length === 0, "a key for each", { wanted, given });
  });
  await steps.step("a key opens the list of marks, and Escape gives the focus back", async () => {
    await driver.command("open-list");
    await waitInSurface(page, MARKS_LIST, true);
    expectThat((await focused()) !== "was-here", "the focus in the list", await focused());
    const objections = await violationsIn(page, "[pressmark-surface]");
    expectThat(objections.length === 0, "nothing that axe objects to", objections);
    const rows = await inSurface(page, MARKS_LIST);
    expectThat(/speech\.”\s*Ilse Maranz/.test(rows), "who said a quotation in its row", rows);
    await steps.picture(page, "list");
    await page.keyboard.press("Escape");
    await waitInSurface(page, MARKS_LIST, false);
    expectThat((await focused()) === "was-here", "the focus where it was", await focused());
  });
  await steps.step("arrows choose a mark, Enter opens its card, Escape closes it", async () => {
    await driver.command("open-list");
    await waitInSurface(page, MARKS_LIST, true);
    await page.keyboard.press("Home");
    const first = await inSurface(page, CHOSEN);
    await page.keyboard.press("ArrowDown");
    await page.waitForFunction(
      (before, chosen) => {
        const root = document.querySelector("[pressmark-surface]")?.shadowRoot;
        return (root?.querySelector(chosen)?.textContent ?? before) !== before;
      },
      { timeout: 5_000, polling: POLL_MS },
      first,
      CHOSEN,
    );
    await page.keyboard.press("Enter");
    await waitForCard(page);
    await waitInSurface(page, MARKS_LIST, false);
    await page.keyboard.press("Escape");
    await waitForNoCard(page);
    expectThat((await focused()) === "was-here", "the focus where it was", await focused());
  });
  await steps.step("the list is filtered by kind, and says how many there are", async () => {
    await driver.command("open-list");
    await waitInSurface(page, MARKS_LIST, true);
    const all = await inSurface(page, ".panel [role=status]");
    await clickInSurface(page, ".panel-kind", "official");
    await page.waitForFunction(
      (before) => {
        const root = document.querySelector("[pressmark-surface]")?.shadowRoot;
        return root?.querySelector(".panel [role=status]")?.textContent !== before;
      },
      { timeout: 5_000, polling: POLL_MS },
      all,
    );
    const some = await inSurface(page, ".panel [role=status]");
    expectThat(/^\d+ mentions? of/.test(some), "a count of officials", some);
    await page.keyboard.press("Escape");
    await waitInSurface(page, MARKS_LIST, false);
  });
  await steps.step("keys go from official to official, and to the note of a mark", async () => {
    await driver.command("next-official");
    await waitForCard(page);
    const card = await inSurface(page, "section[role=dialog] svg.glyph-official");
    expectThat(card === "", "an official's card", await cardText(page));
    await waitInSurface(page, ".card .glyph-official", true);
    await driver.command("write-note");
    await waitInSurface(page, ".card textarea:focus", true);
    const objections = await violationsIn(page, "[pressmark-surface]");
    expectThat(objections.length === 0, "nothing that axe objects to", objections);
    await page.keyboard.press("Escape");
    await waitForNoCard(page);
  });
}

async function walkSwitches({ driver, site, steps }: WalkContext, page: Page): Promise<void> {
  const tabId = await driver.tabIdOf(page);
  const popup = await driver.openOwn(`popup.html?tab=${tabId}`);
  const other = await driver.open(site.addressOf("norwire-dam-figure"));
  await waitForPainted(other, "claim");
  await steps.step("figures are off on one page, at once, and on no other", async () => {
    await popup.bringToFront();
    await popup.waitForSelector(".head .scope select");
    await popup.select(".head .scope select", "page");
    await clickIn(popup, ".kind", "figure");
    await waitForUnpainted(page, "claim");
    await waitForPainted(page, "quotation");
    await waitForPainted(other, "claim");
    await clickIn(popup, ".kind", "figure");
    await waitForPainted(page, "claim");
  });
  await steps.step("the popup says what holds, and axe objects to nothing in it", async () => {
    await clickIn(popup, ".foot-place");
    await popup.waitForSelector(".place input[type=radio]");
    const objections = await violations(popup);
    expectThat(objections.length === 0, "nothing that axe objects to", objections);
    await steps.picture(popup, "what-holds");
  });
  await steps.step("never here: all marks go at once; as before: they come back", async () => {
    await clickIn(popup, ".place label", "Never read this page");
    await waitForUnpainted(page, "quotation");
    const left = await paintedCounts(page);
    expectThat(Object.keys(left).length === 0, "nothing painted", left);
    await waitForPainted(other, "quotation");
    await clickIn(popup, ".place label", "Read a page when it looks like an article");
    await waitForPainted(page, "quotation");
  });
  await steps.step("what is saved is not painted, where the reader wants it so", async () => {
    await page.bringToFront();
    await pointAt(page, "claim", ARTICLE.claim);
    await clickInSurface(page, "button", "Save");
    await waitForPainted(page, "saved-amber");
    await page.keyboard.press("Escape");
    await waitForNoCard(page);
    await clickIn(popup, ".place label", "Mark what I saved");
    await waitForUnpainted(page, "saved-amber");
    await waitForPainted(page, "claim");
    await clickIn(popup, ".place label", "Mark what I saved");
    await waitForPainted(page, "saved-amber");
  });
  await steps.step("the key that hides all marks hides what is saved, too", async () => {
    await page.bringToFront();
    await driver.command("toggle-marks");
    await waitForUnpainted(page, "saved-amber");
    const left = await paintedCounts(page);
    expectThat(Object.keys(left).length === 0, "nothing painted", left);
    await driver.command("toggle-marks");
    await waitForPainted(page, "saved-amber");
  });
  await popup.close();
  await other.close();
}

async function walkPalettes({ driver, steps }: WalkContext, page: Page): Promise<void> {
  const options = await driver.openOwn("options.html");
  for (const palette of ["Orchard", "Ink", "Press"]) {
    await steps.step(`the palette ${palette} is painted at once`, async () => {
      await clickIn(options, "label", `${palette}: `);
      const suffix = palette === "Press" ? "" : `-in-${palette.toLowerCase()}`;
      await waitForPainted(page, `official${suffix}-on`);
      await page.bringToFront();
      await steps.picture(page, `palette-${palette.toLowerCase()}`);
    });
  }
  await steps.step("axe objects to nothing in the page of choices", async () => {
    await options.bringToFront();
    const objections = await violations(options);
    expectThat(objections.length === 0, "nothing that axe objects to", objections);
    await steps.picture(options, "choices");
  });
  await options.close();
}

async function walkSiteSettings({ driver, steps }: WalkContext, page: Page): Promise<void> {
  await steps.step("access taken away in the browser: the marks go, without reload", async () => {
    await withholdSites(driver);
    await waitForUnpainted(page, "quotation");
  });
  await steps.step("access given in the browser: the marks come back, without reload", async () => {
    await grantSites(driver);
    await waitForPainted(page, "quotation");
  });
}
