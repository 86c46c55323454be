// The library's pages, as a reader goes from one to the next: a quotation with its tellings, the ledger of a
// quantity, an official across articles, an article whose site is gone. Persons are parted and put together.

import type { Page } from "puppeteer";
import type { ArticleRecord } from "../../src/core/model/article.ts";
import { violations, violationsOfColour } from "../axe.ts";
import { type Site, serveSite } from "../site/serve-site.ts";
import { fillSampleLibrary } from "../start/sample-library.ts";
import { type BrowserName, type Driver, startBrowser } from "./driver.ts";
import { clickIn, reloadView, viewText, waitForText } from "./in-view.ts";
import { walkManyAtOnce } from "./many-at-once.ts";
import { POLL_MS, pointAt, waitForCardText, waitForPainted } from "./on-page.ts";
import { expectThat, type Steps } from "./steps.ts";
import { fillStores } from "./whole-library.ts";

const WINDOW = { width: 1180, height: 900 };

interface Context {
  readonly driver: Driver;
  readonly site: Site;
  readonly steps: Steps;
}

export async function libraryPages(
  name: BrowserName,
  extension: string,
  steps: Steps,
): Promise<void> {
  const site = await serveSite();
  const driver = await startBrowser(name, { extension });
  try {
    await fillSampleLibrary(driver.control, site);
    const page = await driver.openOwn("library.html");
    await page.setViewport(WINDOW);
    const context = { driver, site, steps };
    await walkList(context, page);
    await walkOwnLinks(context, page);
    await walkFigure(context, page);
    await walkQuotation(context, page);
    await walkOfficial(context, page);
    await walkArticle(context, page);
    await walkUndated(context, page);
    await walkManyAtOnce(page, steps, 8);
  } finally {
    await driver.close();
    await site.close();
  }
}

/** Back to the list, and from it to one annotation. */
async function openRow(page: Page, words: string): Promise<void> {
  await page.evaluate(() => {
    location.hash = "";
  });
  await waitForText(page, "saved in");
  await clickIn(page, "button.row-open", words);
  await waitForText(page, "Saved");
}

/** Looks at a page in both looks: pictures, and what axe objects to. */
async function look(page: Page, steps: Steps, name: string): Promise<void> {
  for (const value of ["light", "dark"]) {
    await setScheme(page, value);
    await steps.picture(page, `library-${name}-${value}`);
    const found = await (value === "light" ? violations(page) : violationsOfColour(page));
    expectThat(found.length === 0, `nothing for axe to object to (${value})`, found);
  }
  await setScheme(page, "light");
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expectThat(wide <= 0, "nothing that scrolls sideways", wide);
}

/** What the reader's system asks for; the root's own attribute says it in both browsers. */
async function setScheme(page: Page, value: string): Promise<void> {
  await page.evaluate((scheme) => {
    document.documentElement.dataset.theme = scheme;
  }, value);
}

async function rowTexts(page: Page): Promise<readonly string[]> {
  return await page.$$eval("button.row-open", (all) => all.map((row) => row.textContent ?? ""));
}

/** Waits until the list has so many rows. */
async function waitForRows(page: Page, wanted: number): Promise<void> {
  await page
    .waitForFunction(
      (count) => document.querySelectorAll("button.row-open").length === count,
      { timeout: 8_000, polling: POLL_MS },
      wanted,
    )
    .catch(async () => {
      throw new Error(`Expected ${wanted} rows, found ${JSON.stringify(await rowTexts(page))}`);
    });
}

async function walkList({ steps }: Context, page: Page): Promise<void> {
  await steps.step("filters narrow the list, and each has an address", async () => {
    await waitForRows(page, 8);
    await look(page, steps, "list");
    await clickIn(page, "a.rail-entry", "Figures");
    await waitForRows(page, 4);
    await clickIn(page, "a.rail-entry", "levy");
    await waitForRows(page, 2);
    const address = await page.evaluate(() => location.hash);
    expectThat(address === "#kind=claim&tag=levy", "both filters in the address", address);
    await reloadView(page);
    await waitForText(page, "2 saved in 2 articles");
    await waitForRows(page, 2);
    await page.evaluate(() => history.back());
    await waitForRows(page, 4);
  });
  await steps.step(
    "in a narrow window they wait behind a button, and the rows are in sight",
    async () => {
      await page.setViewport({ width: 560, height: 700 });
      const isInSight = (selector: string) =>
        page.$eval(selector, (element) => element.getBoundingClientRect().top < innerHeight);
      await page.waitForSelector(".rail-facets", { hidden: true });
      expectThat(await isInSight(".row"), "a row in the window", await rowTexts(page));
      await clickIn(page, "button.rail-filters");
      await page.waitForSelector(".rail-facets", { visible: true });
      await clickIn(page, "button.rail-filters");
      await page.waitForSelector(".rail-facets", { hidden: true });
      await page.setViewport(WINDOW);
      await page.waitForSelector(".rail-facets", { visible: true });
    },
  );
  await steps.step("search as you type finds words, notes, speakers and outlets", async () => {
    for (const [typed, rows] of [
      ["Maranz", 3],
      ["wire copy", 1],
      ["beacon", 2],
      ["levy", 3],
    ] as const) {
      await page.evaluate(() => {
        location.hash = "";
      });
      // Else the address that changes takes away what is typed.
      await waitForRows(page, 8);
      await page.keyboard.press("/");
      await page.waitForSelector("input[type=search]:focus");
      await page.keyboard.type(typed);
      await waitForRows(page, rows);
    }
  });
  await steps.step("several are selected, tagged together, and the tag taken back", async () => {
    await page.evaluate(() => {
      location.hash = "";
    });
    await waitForRows(page, 8);
    for (const row of await page.$$(".row-select input")) await row.click();
    await waitForText(page, "8 selected");
    await page.select(".selection-export", "markdown");
    await waitForText(page, "xported");
    await steps.picture(page, "library-selected");
    await clickIn(page, ".selection-tag input");
    await page.keyboard.type("reviewed");
    await page.keyboard.press("Enter");
    await waitForText(page, "Tagged: reviewed");
    await waitForFacet(page, "reviewed", true);
    await clickIn(page, ".notice button", "Undo");
    await waitForFacet(page, "reviewed", false);
  });
  await steps.step("several are removed together and come back", async () => {
    await clickIn(page, ".selection-bar button", "Remove");
    await waitForText(page, "8 removed");
    await waitForRows(page, 0);
    await clickIn(page, ".notice button", "Undo");
    await waitForRows(page, 8);
  });
}

/** Waits until the rail has, or has not, an entry that says these words. */
async function waitForFacet(page: Page, words: string, wanted: boolean): Promise<void> {
  await page.waitForFunction(
    (text, there) =>
      [...document.querySelectorAll(".rail-entry")].some((entry) =>
        (entry.textContent ?? "").includes(text),
      ) === there,
    { timeout: 8_000, polling: POLL_MS },
    words,
    wanted,
  );
}

async function walkOwnLinks({ driver, site, steps }: Context, page: Page): Promise<void> {
  await steps.step("the reader links two annotations, with a reason", async () => {
    await openRow(page, "1.7 million");
    await clickIn(page, "button", "Link to…");
    await clickIn(page, ".link-picker input");
    await page.keyboard.type("fifty-one");
    await clickIn(page, ".link-picker button.row-open", "ifty-one");
    await clickIn(page, ".link-picker input");
    await page.keyboard.type("Both were counted twice");
    await clickIn(page, ".link-picker button", "Link");
    await waitForText(page, "Linked.");
    await waitForText(page, "Both were counted twice");
    await look(page, steps, "annotation");
  });
  await steps.step("the link is seen from its other end, and on the page", async () => {
    await openRow(page, "ifty-one");
    await waitForText(page, "Both were counted twice");
    const article = await driver.open(site.addressOf("norwire-dam-figure"));
    await waitForPainted(article, "saved-green");
    await pointAt(article, "saved-green", "1.7 million");
    await waitForCardText(article, "Both were counted twice");
    const popup = await driver.openOwn(`popup.html?tab=${await driver.tabIdOf(article)}`);
    await popup.setViewport({ width: 400, height: 600 });
    await clickIn(popup, "button[role=tab]", "Linked");
    await waitForText(popup, "Your links");
    await waitForText(popup, "Both were counted twice");
    for (const value of ["light", "dark"]) {
      await setScheme(popup, value);
      await steps.picture(popup, `popup-own-links-${value}`);
    }
    await popup.close();
    await article.close();
  });
  await steps.step(
    "a note on a quotation is painted in another article that carries it",
    async () => {
      const article = await driver.open(site.addressOf("courier-dam-homes"));
      await waitForPainted(article, "noted-amber");
      await pointAt(article, "noted-amber", "not an act of nature");
      await waitForCardText(article, "Your note from Norwire");
      await steps.picture(article, "library-noted");
      await article.close();
      await page.bringToFront();
    },
  );
}

async function walkFigure({ steps }: Context, page: Page): Promise<void> {
  await steps.step(
    "the ledger of a quantity shows its figures, their sources and how they stand",
    async () => {
      await openRow(page, "1.7 million");
      await clickIn(page, "a", "All figures for this");
      await waitForText(page, "does not say which is right");
      const text = await viewText(page);
      for (const words of ["Ilse Maranz", "within its bound", "differs", "more than 1,500,000"]) {
        expectThat(text.includes(words), `"${words}" in the ledger`, text);
      }
      await look(page, steps, "figure");
    },
  );
  await steps.step(
    "every point of its plot is a link to its mark, for the keyboard too",
    async () => {
      const points = await page.$$eval("a.plot-point", (all) =>
        all.map((point) => point.getAttribute("aria-label") ?? ""),
      );
      const rows = await page.$$eval(".table tbody tr", (all) => all.length);
      expectThat(points.length === rows, "a point for each row", points);
      await page.$eval("a.plot-point", (point) => (point as unknown as SVGAElement).focus());
      await page.keyboard.press("Enter");
      await waitForText(page, "Open the page");
    },
  );
}

/** Without the notice of what was done before. */
function mainText(page: Page): Promise<string> {
  return page.$eval("main", (main) => main.innerText);
}

async function walkQuotation({ steps }: Context, page: Page): Promise<void> {
  await steps.step("a quotation's page shows who published first and whom each names", async () => {
    await openRow(page, "no act of nature");
    await clickIn(page, "a", "All tellings");
    await waitForText(page, "tellings.");
    const text = await viewText(page);
    // The Beacon gives its time without a zone.
    const first = "The earliest date is given by The Merrow Courier";
    for (const words of [first, "Ilse Maranz", "the others are compared with this one"]) {
      expectThat(text.includes(words), `"${words}" with the tellings`, text);
    }
    const tinted = await page.$$eval("mark.differs", (all) => all.length);
    expectThat(tinted > 0, "words that differ in a tint", tinted);
    await look(page, steps, "quotation");
  });
  await steps.step("its address opens the same page again", async () => {
    const before = await mainText(page);
    await reloadView(page);
    await waitForText(page, "The earliest date");
    expectThat((await mainText(page)) === before, "the same page", await mainText(page));
  });
}

async function walkOfficial({ steps }: Context, page: Page): Promise<void> {
  await steps.step(
    "an official's page has offices, sayings and spellings of all articles",
    async () => {
      await openRow(page, "Ilse Maranz");
      await clickIn(page, "a", "All that is kept on this person");
      await waitForText(page, "Everything said");
      const text = await viewText(page);
      for (const words of [
        "Prime Minister",
        "not an act of nature",
        "5 tellings",
        "Who is meant",
      ]) {
        expectThat(text.includes(words), `"${words}" on the page`, text);
      }
      await look(page, steps, "official");
    },
  );
  await steps.step("a naming is parted from a person, and the parting taken back", async () => {
    const parted = await namings(page);
    await clickIn(page, "button", "Somebody else");
    await waitForText(page, "is now somebody else");
    await waitForNamings(page, parted - 1);
    await clickIn(page, "button", "Undo");
    await waitForNamings(page, parted);
  });
  await steps.step("another is put together with them, and stays so after a reload", async () => {
    const before = await namings(page);
    await clickIn(page, "button", "Somebody else");
    await waitForNamings(page, before - 1);
    await clickIn(page, "button", "Take it back");
    await waitForNamings(page, before);
    await reloadView(page);
    await waitForText(page, "Everything said");
    await waitForNamings(page, before);
  });
  await steps.step("two persons are put together at a word, and that is taken back", async () => {
    const before = await namings(page);
    await clickIn(page, "button", "Somebody else");
    await waitForNamings(page, before - 1);
    await waitForText(page, "Others of that name");
    await clickIn(page, "button", "The same person");
    await waitForText(page, "is now the same person");
    await waitForNamings(page, before);
    await look(page, steps, "person-joined");
    await clickIn(page, "button", "Undo");
    await waitForNamings(page, before - 1);
    await clickIn(page, "button", "Take it back");
    await waitForNamings(page, before);
  });
}

function namings(page: Page): Promise<number> {
  return page.$$eval('ul[aria-label="Named as"] li', (all) => all.length);
}

async function waitForNamings(page: Page, wanted: number): Promise<void> {
  await page.waitForFunction(
    (count) => document.querySelectorAll('ul[aria-label="Named as"] li').length === count,
    { timeout: 8_000, polling: POLL_MS },
    wanted,
  );
}

async function walkArticle({ site, steps }: Context, page: Page): Promise<void> {
  await steps.step("an article's page shows what is kept, its site being gone", async () => {
    site.withdraw("norwire-dam-figure");
    await openRow(page, "1.7 million");
    await clickIn(page, "h2 a", "Relief agency raises");
    await waitForText(page, "Marks that are remembered");
    const text = await viewText(page);
    for (const words of ["places: The Merrow Courier", "The Merrow Courier", "Sunday's figure"]) {
      expectThat(text.includes(words), `"${words}" on the page`, text);
    }
    await look(page, steps, "article");
  });
}

/** Has an article that is kept say another date, or none, as if its page did. */
async function setDate(page: Page, source: string, published: string | null): Promise<void> {
  const [article] = await page.evaluate(async (wanted) => {
    const opened = indexedDB.open("pressmark");
    await new Promise((resolve, reject) => {
      opened.onsuccess = resolve;
      opened.onerror = reject;
    });
    const asked = opened.result.transaction("articles").objectStore("articles").getAll();
    await new Promise((resolve, reject) => {
      asked.onsuccess = resolve;
      asked.onerror = reject;
    });
    opened.result.close();
    return (asked.result as ArticleRecord[]).filter((one) => one.source === wanted);
  }, source);
  if (article === undefined) throw new Error(`Expected an article at ${source}`);
  await fillStores(page, { articles: [{ ...article, published }] });
}

async function walkUndated({ site, steps }: Context, page: Page): Promise<void> {
  await setDate(page, site.addressOf("norwire-dam-figure"), null);
  const isSaid = async (...wanted: readonly string[]) => {
    const text = await mainText(page);
    for (const words of wanted) expectThat(text.includes(words), `"${words}" on the page`, text);
  };
  await steps.step("a ledger gives an article without a date no day and no point", async () => {
    await openRow(page, "1.7 million");
    await clickIn(page, "a", "All figures for this");
    await waitForText(page, "no date");
    const points = await page.$$eval("a.plot-point", (all) =>
      all.map((point) => point.getAttribute("aria-label") ?? ""),
    );
    const rows = await page.$$eval(".table tbody tr", (all) => all.map((row) => row.textContent));
    expectThat(rows.at(-1)?.startsWith("no date") === true, "the undated one last", rows);
    const dated = rows.filter((row) => row?.startsWith("no date") === false);
    expectThat(points.length === dated.length, "no point of it", points);
  });
  await steps.step("a date that is missing leaves open who was the first", async () => {
    await openRow(page, "no act of nature");
    await clickIn(page, "a", "All tellings");
    await waitForText(page, "no date");
    await isSaid("The earliest date is given by The Merrow Courier");
    expectThat(!(await mainText(page)).includes("published first"), "nobody as the first", "one");
    await look(page, steps, "undated");
  });
  await steps.step("where all have a date and its zone, it is said who was the first", async () => {
    await setDate(page, site.addressOf("norwire-dam-figure"), "2031-03-06T23:00:00-05:00");
    await setDate(page, site.addressOf("beacon-dam-horror"), "2031-03-08");
    await reloadView(page);
    await waitForText(page, "First published by Norwire");
    await isSaid("published first");
  });
}
