// Pages that change while they are read (tests/site/moving-pages.ts), each in one way: what changed is marked within
// about a second, what stands in shadow roots and frames is read, and no page is held up.

import type { Page } from "puppeteer";
import type { Result } from "../../src/messages/protocol.ts";
import type { PageSummary } from "../../src/messages/requests/page.ts";
import {
  FIRST_WORDS,
  LAST_FIGURE,
  LATER_WORDS,
  movingPath,
  SECOND_HEADLINE,
  SECOND_WORDS,
} from "../site/moving-pages.ts";
import { type Site, serveSite } from "../site/serve-site.ts";
import { type BrowserName, type Driver, startBrowser } from "./driver.ts";
import {
  cardText,
  clickInSurface,
  MARKS_LIST,
  POLL_MS,
  paintedWords,
  pointAt,
  type Shown,
  selectWords,
  waitForCard,
  waitForNoCard,
  waitForPainted,
  waitForPaintedWords,
  waitForWords,
  waitInSurface,
} from "./on-page.ts";
import { expectThat, type Steps } from "./steps.ts";

/** A machine that does other things meanwhile; the promise is a second. */
const SOON_MS = 2_500;

interface Context {
  readonly driver: Driver;
  readonly site: Site;
  readonly steps: Steps;
  /** `query`: serve-site.ts says what may stand there. */
  readonly open: (name: string, query?: string) => Promise<Page>;
}

export async function movingPages(
  name: BrowserName,
  extension: string,
  steps: Steps,
): Promise<void> {
  const driver = await startBrowser(name, { extension });
  const site = await serveSite();
  const open = (page: string, query = "") =>
    driver.open(`${site.origin}${movingPath(page)}${query}`);
  const context = { driver, site, steps, open };
  try {
    await textThatComes(context);
    await textAbove(context);
    await pagesThatNeverRest(context);
    await otherPlaces(context);
    await severalArticles(context);
    await namesInTheWay(context);
  } finally {
    await driver.close();
    await site.close();
  }
}

/** Waits until all that is painted in the text is painted for the one ground, and what is in its headline for the other. */
async function waitForGrounds(page: Page, text: string, headline: string): Promise<void> {
  await page.waitForFunction(
    (onText, onHeadline) => {
      const places = [...CSS.highlights]
        .filter(([name]) => name.startsWith("pressmark-"))
        .flatMap(([name, highlight]) => [...highlight].map((range) => ({ name, range })))
        .map(({ name, range: { startContainer } }) => {
          const isHeadline = startContainer.parentElement?.closest("h1") !== null;
          return { isHeadline, isRight: name.endsWith(`-on-${isHeadline ? onHeadline : onText}`) };
        });
      const isIn = (wanted: boolean) => places.some(({ isHeadline }) => isHeadline === wanted);
      return isIn(true) && isIn(false) && places.every(({ isRight }) => isRight);
    },
    { timeout: 10_000, polling: POLL_MS },
    text,
    headline,
  );
}

/** What the reader code says of the page. */
async function summaryIn({ control }: Driver, tabId: number): Promise<PageSummary | null> {
  const answer = await control.evaluate(
    (id) => chrome.tabs.sendMessage(id, { to: "page", name: "describe-page", input: null }),
    tabId,
  );
  const result = answer as Result<PageSummary | null>;
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
}

async function textThatComes({ steps, open, driver }: Context): Promise<void> {
  await steps.step("text that comes after the page has loaded is read", async () => {
    const page = await open("late-text");
    await waitForPaintedWords(page, FIRST_WORDS);
    await page.close();
  });
  await steps.step("text that the reader asks for is marked soon, and the rest stays", async () => {
    const page = await open("show-more");
    await waitForPaintedWords(page, FIRST_WORDS);
    const before = await paintedWords(page, "quotation");
    const began = performance.now();
    await page.click("#more");
    await waitForPaintedWords(page, LATER_WORDS);
    const took = performance.now() - began;
    steps.see(`marked ${Math.round(took)} ms after the click`);
    const after = await paintedWords(page, "quotation");
    expectThat(
      before.every((words) => after.includes(words)),
      "the marks before",
      after,
    );
    expectThat(took < SOON_MS, `new marks within ${SOON_MS} ms`, took);
    await page.close();
  });
  await steps.step(
    "text that was hidden until the reader asked for it is marked soon",
    async () => {
      const page = await open("hidden-rest");
      await waitForPaintedWords(page, FIRST_WORDS);
      await page.click("#more");
      await waitForPaintedWords(page, LATER_WORDS);
      await waitForPaintedWords(page, LAST_FIGURE);
      await page.close();
    },
  );
  await steps.step("marks follow a page that turns dark and light again", async () => {
    const page = await open("dark-switch");
    const turn = (night: boolean) =>
      page.evaluate((is) => document.body.classList.toggle("night", is), night);
    await waitForGrounds(page, "light", "dark");
    await steps.picture(page, "headline-on-dark");
    await turn(true);
    await waitForGrounds(page, "dark", "light");
    await steps.picture(page, "turned-dark");
    await turn(false);
    await waitForGrounds(page, "light", "dark");
    await page.close();
  });
  await steps.step("marks find their words again when the page draws them anew", async () => {
    const page = await open("replaced-nodes");
    await waitForPaintedWords(page, FIRST_WORDS);
    const before = await paintedWords(page, "quotation");
    await page.evaluate(() => (globalThis as unknown as { drawAnew: () => void }).drawAnew());
    await waitForPaintedWords(page, FIRST_WORDS);
    const after = await paintedWords(page, "quotation");
    expectThat(before.join("|") === after.join("|"), "the same marks", after);
    await pointAt(page, "quotation", FIRST_WORDS);
    await page.close();
  });
  await steps.step("a head that is filled last is believed", async () => {
    const page = await open("late-head");
    await waitForPaintedWords(page, FIRST_WORDS);
    // Once: it changes the title for a moment, and with it the head.
    const tabId = await driver.tabIdOf(page);
    const until = performance.now() + 8_000;
    let article = (await summaryIn(driver, tabId))?.article;
    while (article?.publisher !== "The Quay Herald" && performance.now() < until) {
      article = (await summaryIn(driver, tabId))?.article;
    }
    expectThat(article?.publisher === "The Quay Herald", "the outlet's name", article);
    expectThat(article?.published?.startsWith("2031-03-07") === true, "the day", article);
    expectThat(article?.byline === "Ruth Okan", "the author", article);
    await page.close();
  });
}

/** Where a live blog puts its newest entry: above all that is there. */
const addOnTop = (page: Page, words: string): Promise<void> =>
  page.evaluate((text) => {
    const entry = document.createElement("p");
    entry.textContent = text;
    document.querySelector(".body")?.prepend(entry);
  }, words);

const LAST_WORDS = "in the order in which they matter";
const TOP_WORDS = ["Both ferries stay in the harbour", "The bridge is open again"];
const onTop = (words: string) => `“${words},” said Governor Ines Calder to 70 reporters on Sunday.`;

const listSays = (page: Page, selector: string): Promise<string> =>
  page.evaluate((wanted) => {
    const root = document.querySelector("[pressmark-surface]")?.shadowRoot;
    return root?.querySelector(wanted)?.textContent ?? "";
  }, `.panel ${selector}`);

async function textAbove({ steps, open, driver }: Context): Promise<void> {
  const [first = "", second = ""] = TOP_WORDS;
  await steps.step(
    "text that comes above what the reader is at takes nothing from it",
    async () => {
      const page = await open("show-more");
      // Else the list's last mark is one in the middle, where the analysis still rests between two slices.
      await waitForPaintedWords(page, LAST_WORDS);
      await driver.command("open-list");
      await waitInSurface(page, MARKS_LIST, true);
      await page.keyboard.press("End");
      const last = await listSays(page, "[aria-selected=true] .words");
      const count = await listSays(page, "[role=status]");
      await addOnTop(page, onTop(first));
      await page.waitForFunction(
        (before) => {
          const root = document.querySelector("[pressmark-surface]")?.shadowRoot;
          return root?.querySelector(".panel [role=status]")?.textContent !== before;
        },
        { timeout: 10_000, polling: POLL_MS },
        count,
      );
      const chosen = await listSays(page, "[aria-selected=true] .words");
      expectThat(chosen === last, `the list at “${last}”`, chosen);
      await page.keyboard.press("Enter");
      await waitForCard(page);
      await driver.command("previous-quotation");
      await addOnTop(page, onTop(second));
      await waitForPaintedWords(page, second);
      await driver.command("next-quotation");
      await clickInSurface(page, "button[type=submit]");
      await waitForPainted(page, "saved-amber");
      const saved = await paintedWords(page, "saved-amber");
      expectThat(saved.join() === last, `“${last}” saved`, saved);
      await page.close();
    },
  );
}

async function pagesThatNeverRest({ steps, open }: Context): Promise<void> {
  await steps.step("a page that changes at every frame is marked, and can be read on", async () => {
    const page = await open("every-frame");
    await waitForPaintedWords(page, FIRST_WORDS);
    await pointAt(page, "quotation", FIRST_WORDS);
    await page.mouse.click(3, 3);
    await waitForNoCard(page);
    await page.close();
  });
}

async function otherPlaces(context: Context): Promise<void> {
  const { steps, open } = context;
  await steps.step(
    "an article in an open shadow root is read, painted and pointed at",
    async () => {
      const page = await open("shadow-root");
      await waitForPaintedWords(page, FIRST_WORDS);
      await expectSeen(context, page);
      await steps.picture(page, "shadow-root");
      const point = await page.evaluate(() => {
        const node = (globalThis as unknown as { storyText: () => Text }).storyText();
        const range = new Range();
        range.setStart(node, 5);
        range.setEnd(node, 12);
        const box = range.getBoundingClientRect();
        return { x: box.left + 3, y: box.top + box.height / 2 };
      });
      await page.mouse.move(2, 2);
      await page.mouse.move(point.x, point.y, { steps: 2 });
      await waitForCard(page);
      expectThat((await cardText(page)).includes("Ada Marsh"), "the speaker", await cardText(page));
      await page.keyboard.press("Escape");
      await page.evaluate(() => (globalThis as unknown as { addMore: () => void }).addMore());
      await waitForPaintedWords(page, LATER_WORDS);
      await page.close();
    },
  );
  await steps.step("an article in a frame of the page's own site is read there", async () => {
    const page = await open("frame");
    const frame = await page.waitForFrame((candidate) => candidate.url().includes("/in-frame/"));
    await frame.waitForFunction(
      (words) =>
        [...CSS.highlights].some(
          ([key, highlight]) =>
            key.startsWith("pressmark-") &&
            [...highlight].some((range) => String(range).includes(words)),
        ),
      { timeout: 10_000, polling: POLL_MS },
      FIRST_WORDS,
    );
    const { driver } = context;
    const summary = await summaryIn(driver, await driver.tabIdOf(page));
    expectThat(summary?.article.publisher === "The Quay Herald", "the frame's article", summary);
    const above = await page.evaluate(() => CSS.highlights.size);
    expectThat(above === 0, "nothing of ours in the page around it", above);
    await page.close();
  });
  await filledFrame(context, "srcdoc-frame", "two bakeries");
  await filledFrame(context, "written-frame", "if the wind allows it");
}

/** A page that wrote the article into a frame that fills its window. */
async function filledFrame(
  { steps, open, driver, site }: Context,
  name: string,
  saved: string,
): Promise<void> {
  await steps.step(`an article in a ${name} is kept under the page's address`, async () => {
    const page = await open(name);
    const frame = await storyIn(page);
    await waitForPaintedWords(frame, SECOND_WORDS);
    const { article } = (await summaryIn(driver, await driver.tabIdOf(page))) ?? {};
    const told = [article?.source, article?.publisher, article?.title];
    const expected = [`${site.origin}${movingPath(name)}`, "The Quay Herald", SECOND_HEADLINE];
    expectThat(told.join() === expected.join(), "address, outlet and headline", article);
    await selectWords(frame, saved);
    await clickInSurface(frame, "button.save-selection");
    await waitForCard(frame);
    await clickInSurface(frame, "button[type=submit]");
    await waitForWords(frame, "saved-amber", { words: saved, painted: true });
    await page.reload();
    await waitForWords(await storyIn(page), "saved-amber", { words: saved, painted: true });
    const others = page.frames().filter((other) => other !== page.mainFrame());
    const sizes = await Promise.all(
      others.map((other) => other.evaluate(() => CSS.highlights.size)),
    );
    expectThat(sizes.filter((size) => size > 0).length === 1, "marks in that frame alone", sizes);
    const opened = await openSaved(driver, saved);
    await waitForCard(await storyIn(opened));
    const address = await opened.evaluate(() => location.href);
    expectThat(address === expected[0], "the page opened for it", address);
    await opened.close();
    await page.close();
  });
}

/** Opens what was saved last from the library, as its link does. */
async function openSaved({ browser, control }: Driver, words: string): Promise<Page> {
  const known = new Set(browser.targets());
  await control.evaluate(async (text) => {
    const { id } = await new Promise<{ id: string }>((resolve, reject) => {
      const opened = indexedDB.open("pressmark");
      opened.onerror = () => reject(opened.error);
      opened.onsuccess = () => {
        const all = opened.result.transaction("annotations").objectStore("annotations").getAll();
        all.onerror = () => reject(all.error);
        all.onsuccess = () => {
          opened.result.close();
          resolve(all.result.findLast((annotation: { text: string }) => annotation.text === text));
        };
      };
    });
    await chrome.runtime.sendMessage({ to: "background", name: "show-annotation", input: { id } });
  }, words);
  const target = await browser.waitForTarget((one) => one.type() === "page" && !known.has(one));
  const page = await target.page();
  if (page === null) throw new Error("Expected the tab that was opened, found none");
  return page;
}

/** The document in the frame that fills the window: what is at a place of it is at the same place of the page. */
async function storyIn(page: Page): Promise<Shown> {
  const element = await page.waitForSelector("iframe#story");
  const frame = await element?.contentFrame();
  if (frame == null) throw new Error("Expected the frame of the story, found none");
  return {
    evaluate: frame.evaluate.bind(frame),
    waitForFunction: frame.waitForFunction.bind(frame),
    keyboard: page.keyboard,
    mouse: page.mouse,
  };
}

/** True where hiding the marks changes what the window shows. */
async function expectSeen({ driver }: Context, page: Page): Promise<void> {
  const shown = await page.screenshot({ encoding: "base64" });
  await driver.command("toggle-marks");
  await page.waitForFunction(() => CSS.highlights.size === 0, { polling: POLL_MS });
  const hidden = await page.screenshot({ encoding: "base64" });
  await driver.command("toggle-marks");
  await waitForPainted(page, "quotation");
  expectThat(shown !== hidden, "marks that can be seen", "a window that looks the same without");
}

async function severalArticles({ steps, open, driver }: Context): Promise<void> {
  // Without a doctype the root element is as high as the page, and all of it would count as seen.
  for (const query of ["", "?doctype=off"]) {
    await steps.step(
      `each of several articles on one page is itself, under its own address ${query}`.trim(),
      async () => {
        const page = await open("two-articles", query);
        await waitForPaintedWords(page, FIRST_WORDS);
        const tabId = await driver.tabIdOf(page);
        const first = await summaryIn(driver, tabId);
        await page.evaluate(() => document.querySelectorAll("article")[1]?.scrollIntoView());
        await waitForPaintedWords(page, SECOND_WORDS);
        const second = await summaryIn(driver, tabId);
        expectThat(
          first?.article.title.startsWith("Harbour wall") === true,
          "the first title",
          first,
        );
        expectThat(second?.article.title === SECOND_HEADLINE, "the second title", second?.article);
        expectThat(second?.article.source.endsWith("/ferry-rests") === true, "its address", second);
        const both = first?.article.source !== second?.article.source;
        expectThat(both, "two sources", second?.article.source);
        await page.evaluate(() => window.scrollTo(0, 0));
        await waitForPaintedWords(page, FIRST_WORDS);
        await page.close();
      },
    );
  }
}

async function namesInTheWay({ steps, open }: Context): Promise<void> {
  await steps.step("names on the page stand in no way of the card", async () => {
    const page = await open("named");
    await waitForPaintedWords(page, FIRST_WORDS);
    await pointAt(page, "quotation", FIRST_WORDS);
    await clickInSurface(page, "textarea");
    await page.keyboard.type("A note");
    await clickInSurface(page, "button[type=submit]");
    await waitForPainted(page, "saved-amber");
    await page.close();
  });
}
