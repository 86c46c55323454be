// Before and after the reading: the welcome page, and the library with its search, its filters and its pages.

import type { Page } from "puppeteer";
import { clickIn, viewText, waitForText } from "../journey/in-view.ts";
import { clickInSurface, POLL_MS, waitForCard, waitForPainted } from "../journey/on-page.ts";
import type { Steps } from "../journey/steps.ts";
import { tryStep, type Walk } from "./read-article.ts";

const LIBRARY = { width: 1180, height: 900 };

/** In what ships it opens by itself, which the journey's part "welcome" sees; in a build for tests it is opened. */
export async function seeWelcome({ driver, steps }: Walk): Promise<void> {
  const page = await driver.openOwn("welcome.html");
  await page.setViewport(LIBRARY);
  await steps.step("welcome: its sample is marked", async () => {
    await waitForPainted(page, "quotation");
    await steps.picture(page, "welcome");
  });
  await steps.step("welcome: “Show me a card”, and save in it", async () => {
    await page.bringToFront();
    await clickIn(page, "button", "Show me a card");
    await waitForCard(page);
    await clickInSurface(page, "button[type=submit]");
    await waitForPainted(page, "saved-amber");
    await steps.picture(page, "welcome-card");
  });
  await page.close();
}

export const summaryOf = (saved: number): string =>
  `${saved} saved in ${saved} ${saved === 1 ? "article" : "articles"}`;

export async function lookThroughLibrary(
  { driver, steps }: Walk,
  savedIn: readonly string[],
): Promise<void> {
  const page = await driver.openOwn("library.html");
  await page.setViewport(LIBRARY);
  const total = summaryOf(savedIn.length);
  await tryStep(steps, "library: everything that was saved is there", async () => {
    await waitForText(page, total);
    await steps.picture(page, "library");
  });
  await tryStep(steps, "library: a search finds a note", async () => {
    await page.bringToFront();
    await page.keyboard.press("/");
    await page.keyboard.type(savedIn.at(-1)?.replace(/^.*-/, "") ?? "");
    await waitForText(page, summaryOf(1));
    await steps.picture(page, "library-search");
    await page.keyboard.press("Escape");
    await waitForText(page, total);
  });
  await tryStep(steps, "library: a filter of its side, and back", async () => {
    await clickIn(page, "a.rail-entry", "Officials");
    await page.waitForSelector("section a.rail-entry[aria-current='true']");
    await steps.picture(page, "library-filter");
    await page.evaluate(() => history.back());
    await waitForText(page, total);
  });
  await tryStep(steps, "library: the article's own page", () => seeArticle(page, steps));
  for (const way of WAYS)
    await tryStep(steps, `library: ${way.name}`, () => follow(page, steps, way));
  await page.close();
}

async function seeArticle(page: Page, steps: Steps): Promise<void> {
  await clickIn(page, "h2 a[href^='#article']");
  await waitForText(page, "Marks that are remembered");
  steps.see((await viewText(page)).replaceAll("\n", " | ").slice(-420));
  await steps.picture(page, "library-article");
}

interface Way {
  readonly name: string;
  readonly kind: string;
  readonly link: string;
  readonly until: string;
}

/** From a filter to a row, and from there to the page about what the row says. */
const WAYS: readonly Way[] = [
  {
    name: "a quotation with all its tellings",
    kind: "quotation",
    link: "All tellings of this quotation",
    until: ".telling-row",
  },
  {
    name: "an official's page",
    kind: "official",
    link: "All that is kept on this person",
    until: ".page-stack",
  },
  { name: "a figure's ledger", kind: "claim", link: "All figures for this", until: ".page table" },
];

async function follow(page: Page, steps: Steps, { kind, link, until }: Way): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, `kind=${kind}`);
  await page.waitForSelector("section a.rail-entry[aria-current='true']");
  await clickIn(page, "button.row-open");
  await waitForText(page, "Open the page");
  await steps.picture(page, `library-row-${kind}`);
  await clickIn(page, "a", link);
  await page.waitForSelector(until);
  steps.see((await viewText(page)).replaceAll("\n", " | ").slice(-320));
  await steps.picture(page, `library-${kind}`);
}

/** A choice is made and holds in an open article at once; what is only remembered is forgotten, what is saved stays. */
export async function chooseAndForget(
  { driver, proxy, steps }: Walk,
  { address, html }: { readonly address: string; readonly html: string },
  saved: number,
): Promise<void> {
  proxy.show(address, html);
  const article = await driver.open(address);
  const options = await driver.openOwn("options.html");
  await options.setViewport({ width: 900, height: 900 });
  await tryStep(steps, "options: another palette holds in the open article at once", async () => {
    await waitForPainted(article, "");
    await clickIn(options, "label", "Orchard");
    // Asked by the clock: a tab behind another draws no frames.
    await article.waitForFunction(
      () => [...CSS.highlights.keys()].some((key) => key.includes("-in-orchard-")),
      { polling: POLL_MS },
    );
    await steps.picture(options, "options");
  });
  await tryStep(
    steps,
    "options: what is remembered is forgotten, what is saved stays",
    async () => {
      await waitForText(options, "1 article with");
      await clickIn(options, "button", "Forget");
      await clickIn(options, "button.main-button", "Forget");
      await waitForText(options, "Nothing is remembered");
      await steps.picture(options, "options-forgotten");
      const library = await driver.openOwn("library.html");
      await waitForText(library, summaryOf(saved));
      await library.close();
    },
  );
  await options.close();
  await article.close();
}
