// Pressmark with no mouse, no colour, on any page: keys, the list of marks, switches for a page and a site,
// palettes, the card in narrow windows and on hostile pages, and the browser's own site settings.

import type { Page } from "puppeteer";
import { violations, violationsIn } from "../axe.ts";
import { serveSite } from "../site/serve-site.ts";
import { type BrowserName, startBrowser } from "./driver.ts";
import { clickIn } from "./in-view.ts";
import {
  cardText,
  clickInSurface,
  POLL_MS,
  paintedCounts,
  pointAt,
  waitForCard,
  waitForNoCard,
  waitForPainted,
  waitForUnpainted,
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
    await walkSiteSettings(context, page);
  } finally {
    await driver.close();
    await site.close();
  }
}

/** Waits until our root has what `selector` finds, or has it no more. */
async function waitInSurface(page: Page, selector: string, there: boolean): Promise<void> {
  await page.waitForFunction(
    (wanted, expected) => {
      const root = document.querySelector("[pressmark-surface]")?.shadowRoot;
      return Boolean(root?.querySelector(wanted)) === expected;
    },
    { timeout: 5_000, polling: POLL_MS },
    selector,
    there,
  );
}

const inSurface = (page: Page, selector: string): Promise<string> =>
  page.evaluate((wanted) => {
    const root = document.querySelector("[pressmark-surface]")?.shadowRoot;
    return root?.querySelector(wanted)?.textContent ?? "";
  }, selector);

const LIST = ".panel [role=listbox]";
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
    await waitInSurface(page, LIST, true);
    expectThat((await focused()) !== "was-here", "the focus in the list", await focused());
    const objections = await violationsIn(page, "[pressmark-surface]");
    expectThat(objections.length === 0, "nothing that axe objects to", objections);
    await steps.picture(page, "list");
    await page.keyboard.press("Escape");
    await waitInSurface(page, LIST, false);
    expectThat((await focused()) === "was-here", "the focus where it was", await focused());
  });
  await steps.step("arrows choose a mark, Enter opens its card, Escape closes it", async () => {
    await driver.command("open-list");
    await waitInSurface(page, LIST, true);
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
    await waitInSurface(page, LIST, false);
    await page.keyboard.press("Escape");
    await waitForNoCard(page);
    expectThat((await focused()) === "was-here", "the focus where it was", await focused());
  });
  await steps.step("the list is filtered by kind, and says how many there are", async () => {
    await driver.command("open-list");
    await waitInSurface(page, LIST, true);
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
    expectThat(/^\d+ officials? in/.test(some), "a count of officials", some);
    await page.keyboard.press("Escape");
    await waitInSurface(page, LIST, false);
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

/** Pages that make it hard, each by a style sheet of their own and the size of the window. */
const HARD = [
  { name: "320 pixels wide", width: 320, style: "" },
  { name: "right to left", width: 1100, style: "html { direction: rtl }" },
  { name: "200 % zoom", width: 550, style: "" },
  { name: "body zoomed", width: 1100, style: "body { zoom: 1.5 }" },
  { name: "all reverted", width: 1100, style: "* { all: revert !important }" },
  {
    name: "transformed body under a cover",
    width: 1100,
    style: `body { transform: translate(40px, 30px) scale(0.9); transform-origin: 0 0 }
      html::after { content: ""; position: fixed; inset: 0; z-index: 2147483647;
        background: #c0ffee66; pointer-events: none }`,
  },
] as const;

async function walkHostileStyles({ steps }: WalkContext, page: Page): Promise<void> {
  await page.bringToFront();
  for (const { name, width, style } of HARD) {
    await steps.step(`the card is whole, on top and beside its words: ${name}`, async () => {
      await page.setViewport({ width, height: 700 });
      await page.evaluate((css) => {
        const sheet = document.getElementById("hard") ?? document.createElement("style");
        sheet.id = "hard";
        sheet.textContent = css;
        document.head.append(sheet);
      }, style);
      await pointAt(page, "claim", ARTICLE.claim);
      const found = await cardPlace(page, ARTICLE.claim);
      expectThat(found.inside, "the card inside the window", found);
      expectThat(found.apart, "the card beside its words", found);
      expectThat(found.onTop, "the card above the page", found);
      await steps.picture(page, `card-${name.replace(/\W+/g, "-")}`);
      await page.keyboard.press("Escape");
      await waitForNoCard(page);
    });
  }
  await page.setViewport({ width: 1100, height: 900 });
}

/** Without a doctype the root element is as high as the page, not as the window. */
async function walkQuirks({ driver, site, steps }: WalkContext): Promise<void> {
  const page = await driver.open(`${site.addressOf(ARTICLE.slug)}?doctype=off`);
  await page.setViewport({ width: 1100, height: 500 });
  await steps.step("the card is inside the window on a page without a doctype", async () => {
    const mode = await page.evaluate(() => document.compatMode);
    expectThat(mode === "BackCompat", "quirks mode", mode);
    await waitForPainted(page, "quotation");
    await pointAt(page, "claim", ARTICLE.claim);
    const { box } = await cardPlace(page, ARTICLE.claim);
    expectThat((box[3] ?? 0) <= 500, "the card above the window's lower edge", box);
  });
  await page.close();
}

/** Where the open card stands, once it rests there. */
function cardPlace(page: Page, words: string) {
  return page.evaluate(async (text) => {
    const host = document.querySelector("[pressmark-surface]");
    const card = host?.shadowRoot?.querySelector("section[role=dialog]");
    if (!card) throw new Error("Expected an open card");
    let box = card.getBoundingClientRect();
    // It grows while its links arrive, and is put beside its words again.
    for (let same = 0, turn = 0; same < 3 && turn < 40; turn += 1) {
      await new Promise((resolve) => requestAnimationFrame(resolve));
      const now = card.getBoundingClientRect();
      same = now.top === box.top && now.height === box.height ? same + 1 : 0;
      box = now;
    }
    const painted = [...CSS.highlights]
      .filter(([name]) => name.startsWith("pressmark-claim"))
      .flatMap(([, highlight]) => [...highlight])
      .filter((range) => range instanceof Range);
    const range = painted.find((own) => own.toString().includes(text));
    const lines = [...(range?.getClientRects() ?? [])];
    const over = lines.filter(
      (line) =>
        line.left < box.right - 1 &&
        line.right > box.left + 1 &&
        line.top < box.bottom - 1 &&
        line.bottom > box.top + 1,
    );
    const { clientWidth, clientHeight } = document.documentElement;
    const middle = document.elementFromPoint(
      box.left + box.width / 2,
      box.top + Math.min(20, box.height / 2),
    );
    return {
      box: [box.left, box.top, box.right, box.bottom],
      window: [clientWidth, clientHeight],
      lines: lines.map((line) => [line.left, line.top, line.right, line.bottom]),
      inside:
        box.left >= 0 && box.top >= 0 && box.right <= clientWidth && box.bottom <= clientHeight,
      apart: lines.length > 0 && over.length === 0,
      onTop: middle === host,
    };
  }, words);
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
