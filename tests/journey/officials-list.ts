// A reader adds a list of officials: looked at first, used in the next article, removed, brought back. And
// whom one saved article introduced is known in the next one.

import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Page } from "puppeteer";
import { type BrowserName, type Driver, startBrowser } from "./driver.ts";
import { clickIn, clickInRow, waitForText } from "./in-view.ts";
import {
  clickInSurface,
  POLL_MS,
  paintedWords,
  pointAt,
  waitForCardText,
  waitForPainted,
} from "./on-page.ts";
import { expectThat, type Steps } from "./steps.ts";

/** Lines 3 and 4 cannot be read: there is no thirteenth month, and a surname is not enough. */
const LIST = `name,aliases,office,of,from,to
Mara Quell,,harbour commissioner,Port Merrow,2029,
Ivo Lund,,mayor,Dunmarsh,2030-13,
Orlo,,sheriff,Dunmarsh,2030,
`;

/** No title anywhere: only who knows her can mark her. */
const QUELL = {
  path: "/2031/04/02/pier",
  title: "The pier at Dunmarsh closes for the summer",
  text: [
    "The pier at Dunmarsh was closed on Monday after a storm broke four of its piles.",
    "“We will not let anyone walk on it before the piles are replaced,” Mara Quell said.",
    "The work is to take until August, and the cafe at its end will stay shut as long.",
  ],
};
const INTRODUCING = {
  path: "/2031/04/03/bridge",
  title: "A bridge is to be raised by a metre",
  text: [
    "The swing bridge at Dunmarsh will be raised by a metre in the autumn, the town said.",
    "“The old one stands in the water at every spring tide,” Mayor Ida Voss said on Thursday.",
    "Ships will have to wait at the outer mole for as long as the work goes on.",
  ],
};
const NEXT = {
  path: "/2031/05/11/school",
  title: "A school opens its roof to the swifts",
  text: [
    "The school at Dunmarsh has hung forty boxes for swifts under its roof.",
    "“My own children climbed that roof long before there were any boxes,” Ida Voss said.",
    "The first pair moved in on Friday, and the classes below now keep their windows shut.",
  ],
};
type Article = typeof QUELL;

export async function officialsList(
  name: BrowserName,
  extension: string,
  steps: Steps,
): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), "pressmark-list-"));
  const file = path.join(folder, "harbour-board.csv");
  writeFileSync(file, LIST);
  const paper = await servePaper();
  const driver = await startBrowser(name, { extension: path.resolve(extension) });
  const context: Context = { driver, steps, addressOf: (article) => paper.origin + article.path };
  try {
    const library = await walkAdding(context, file);
    await walkUsing(context, library);
    await walkIntroducing(context);
  } finally {
    await driver.close();
    await paper.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

interface Context {
  readonly driver: Driver;
  readonly steps: Steps;
  readonly addressOf: (article: Article) => string;
}

async function walkAdding({ driver, steps }: Context, file: string): Promise<Page> {
  const library = await driver.openOwn("library.html#officials");
  await library.setViewport({ width: 1100, height: 900 });
  await steps.step(
    "a chosen file is shown with its errors by line, and nothing is kept",
    async () => {
      const field = await library.waitForSelector("input[type=file]");
      await field?.uploadFile(file);
      await waitForText(library, "1 official");
      await waitForText(library, "Mara Quell");
      await waitForText(library, "Line 3 “from”: “2030-13” is no date");
      await waitForText(library, "Line 4 “name”: “Orlo” is not a full name.");
      const rows = await library.$$("li.row");
      expectThat(rows.length === 0, "no list yet", rows.length);
      await takePictures(driver, steps, library);
    },
  );
  await steps.step("the list is added under the file's name", async () => {
    await clickIn(library, "button", "Add list");
    await waitForText(library, "Added harbour-board");
    const text = await library
      .waitForSelector("li.row")
      .then((row) => row?.evaluate((shown) => (shown as HTMLElement).innerText) ?? "");
    expectThat(text.includes("harbour-board") && text.includes("1 official"), "its row", text);
    await steps.picture(library, "officials-list-added");
  });
  return library;
}

/** Light, and dark where the browser can be told so. */
async function takePictures(driver: Driver, steps: Steps, library: Page): Promise<void> {
  await library.bringToFront();
  await steps.picture(library, "officials-list");
  if (driver.name === "firefox") return;
  await library.emulateMediaFeatures([{ name: "prefers-color-scheme", value: "dark" }]);
  await steps.picture(library, "officials-list-dark");
  await library.emulateMediaFeatures([]);
}

async function walkUsing({ driver, steps, addressOf }: Context, library: Page): Promise<void> {
  const page = await driver.open(addressOf(QUELL));
  await steps.step("an official of the list is marked without a title", async () => {
    await waitForPainted(page, "official");
    const words = await paintedWords(page, "official");
    expectThat(words.join() === "Mara Quell", "her name alone", words);
    await pointAt(page, "official", "Mara Quell");
    await waitForCardText(page, "harbour commissioner");
  });
  await steps.step("the list is removed: she is marked no more", async () => {
    await clickInRow(library, "harbour-board", { selector: "button", words: "Remove" });
    await waitForText(library, "Removed harbour-board.");
    await reopen(page);
    const words = await paintedWords(page, "official");
    expectThat(words.length === 0, "no official", words);
  });
  await steps.step("undo: she is marked again", async () => {
    await clickIn(library, ".notice button", "Undo");
    await library.waitForSelector("li.row");
    await reopen(page);
    await waitForPainted(page, "official");
  });
}

/** Loads the page again; its quotation is painted together with all other marks. */
async function reopen(page: Page): Promise<void> {
  await page.bringToFront();
  await page.reload();
  await waitForPainted(page, "quotation");
}

async function walkIntroducing({ driver, steps, addressOf }: Context): Promise<void> {
  const next = await driver.open(addressOf(NEXT));
  await steps.step("nobody knows Ida Voss before an article introduced her", async () => {
    await waitForPainted(next, "quotation");
    const words = await paintedWords(next, "official");
    expectThat(words.length === 0, "no official", words);
  });
  await steps.step("an article that calls her mayor is saved: the next one knows her", async () => {
    const page = await driver.open(addressOf(INTRODUCING));
    await waitForPainted(page, "official");
    await pointAt(page, "quotation", "The old one stands");
    await clickInSurface(page, "button[type=submit]");
    await waitForPainted(page, "saved-amber");
    await reopen(next);
    await next.waitForFunction(
      () => [...CSS.highlights.keys()].some((key) => key.startsWith("pressmark-official-")),
      { timeout: 5_000, polling: POLL_MS },
    );
    await pointAt(next, "official", "Ida Voss");
    await waitForCardText(next, "Mayor");
  });
}

interface Paper {
  readonly origin: string;
  close(): Promise<void>;
}

/** A newspaper of three pages on 127.0.0.1. */
async function servePaper(): Promise<Paper> {
  const server = createServer((request, response) => {
    const article = [QUELL, INTRODUCING, NEXT].find((one) => one.path === request.url);
    response.writeHead(article === undefined ? 404 : 200, {
      "Content-Type": "text/html; charset=utf-8",
    });
    response.end(article === undefined ? "" : pageOf(article));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

/** Every word is ours and holds no character that HTML would read. */
function pageOf({ path: place, title, text }: Article): string {
  const published = `${place.slice(1, 11).replaceAll("/", "-")}T08:00:00Z`;
  const own = { "@type": "NewsArticle", headline: title, datePublished: published };
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title>
    <meta property="og:type" content="article">
    <meta property="article:published_time" content="${published}">
    <script type="application/ld+json">${JSON.stringify({ "@context": "https://schema.org", ...own })}</script>
    </head><body><main><article><h1>${title}</h1>
    ${[...text, ...FILLING].map((paragraph) => `<p>${paragraph}</p>`).join("\n")}
    </article></main></body></html>`;
}

/** Enough prose for any judge of articles, with nothing in it to mark. */
const FILLING = [
  "The weather was fair for most of the week, and people sat outside until well after dark, as they do every spring when the wind turns and the boats come back from the outer banks.",
  "Those who live along the shore have seen many plans come and go, and few of them expect this one to be any different from those that were drawn up and put away before it.",
  "There was music in the evening, the shops along the quay stayed open late, and the last ferry left with fewer people on board than anyone there could remember.",
];
