// The reader knows better: corrections of a speaker, a quotation, a figure and an official take effect at
// once, hold on the next visit, can be taken back, and leave as labelled examples.

import { readFileSync } from "node:fs";
import path from "node:path";
import type { Page } from "puppeteer";
import type { LabelledRow } from "../../src/core/model/labelled-row.ts";
import { serveSite } from "../site/serve-site.ts";
import { type BrowserName, startBrowser } from "./driver.ts";
import { clickIn, clickInRow, waitForText } from "./in-view.ts";
import {
  cardText,
  clickInSurface,
  POLL_MS,
  paintedWords,
  pointAt,
  selectWords,
  waitForCard,
  waitForCardText,
  waitForNoCard,
  waitForPainted,
  waitForUnpainted,
} from "./on-page.ts";
import { expectThat, type Steps } from "./steps.ts";
import type { WalkContext } from "./walk.ts";

/** Its own words, from its fixture. */
const ARTICLE = {
  slug: "courier-dam-homes",
  rope: "After that we were measuring",
  spokenBy: "Andrei Lusk",
  ratherBy: "Petra Duvenko",
  cabinet: "begins in a filing cabinet",
  metres: "96 metres",
  unmarked: "Jan Orlo",
} as const;

export async function corrections(
  name: BrowserName,
  extension: string,
  steps: Steps,
): Promise<void> {
  const driver = await startBrowser(name, { extension: path.resolve(extension) });
  const site = await serveSite();
  const context: WalkContext = { driver, site, steps };
  try {
    const page = await driver.open(`${site.addressOf(ARTICLE.slug)}?scripts=off`);
    await waitForPainted(page, "quotation");
    await walkEvidence(context, page);
    await walkCorrecting(context, page);
    await walkNextVisit(context, page);
    await walkLibrary(context, page);
  } finally {
    await driver.close();
    await site.close();
  }
}

async function closeCard(page: Page): Promise<void> {
  await page.keyboard.press("Escape");
  await waitForNoCard(page);
}

/** Points at a mark and opens what it rests on. */
async function explain(page: Page, kind: string, words: string): Promise<void> {
  await pointAt(page, kind, words);
  await clickInSurface(page, "button", "why?");
}

async function walkEvidence({ steps }: WalkContext, page: Page): Promise<void> {
  await steps.step(
    "why? paints the words that a mark rests on, until the card closes",
    async () => {
      await explain(page, "quotation", ARTICLE.rope);
      await waitForPainted(page, "current");
      steps.see(`evidence: ${JSON.stringify(await paintedWords(page, "current"))}`);
      steps.see(`card: ${oneLine(await cardText(page))}`);
      await expectNoViolations(page);
      await steps.picture(page, "evidence");
      await closeCard(page);
      await waitForUnpainted(page, "current");
    },
  );
}

async function walkCorrecting(context: WalkContext, page: Page): Promise<void> {
  const { steps } = context;
  await steps.step("another speaker is chosen among the article's, by keyboard alone", async () => {
    await explain(page, "quotation", ARTICLE.rope);
    await waitForCardText(page, ARTICLE.spokenBy);
    await pressButton(page, "Another speaker");
    await expectNoViolations(page);
    await steps.picture(page, "speakers");
    await pressButton(page, ARTICLE.ratherBy);
    await waitForCardText(page, "Corrected, here and on your next visit.");
    await waitForCardText(page, "You corrected this");
    await expectHeadline(page, ARTICLE.ratherBy);
    await steps.picture(page, "corrected-speaker");
    await closeCard(page);
  });
  await steps.step("what is no quotation loses its mark, and gets it back by Undo", async () => {
    await explain(page, "quotation", ARTICLE.cabinet);
    await clickInSurface(page, "button", "Not a quotation");
    await waitForQuotations(page, ARTICLE.cabinet, false);
    await clickInSurface(page, "button", "Undo");
    await waitForQuotations(page, ARTICLE.cabinet, true);
    await clickInSurface(page, "button", "Not a quotation");
    await waitForQuotations(page, ARTICLE.cabinet, false);
    await closeCard(page);
  });
  await steps.step("a figure's value is checked and changed", async () => {
    await explain(page, "claim", ARTICLE.metres);
    await clickInSurface(page, "button", "Another value");
    await typeOver(page, "ninety or so");
    await page.keyboard.press("Enter");
    await waitForCardText(page, "Write a number such as");
    await expectNoViolations(page);
    await steps.picture(page, "wrong-value");
    await typeOver(page, "90 to 96");
    await page.keyboard.press("Enter");
    await expectHeadline(page, "90 to 96 meters");
    await closeCard(page);
  });
  await steps.step("a name that was passed over is made an official", async () => {
    await selectWords(page, ARTICLE.unmarked);
    await clickInSurface(page, "button.save-selection");
    await waitForCard(page);
    await clickInSurface(page, "button", "This is an official");
    await waitForField(page);
    await page.keyboard.press("Tab");
    await page.keyboard.type("mayor of Tarnik");
    await page.keyboard.press("Enter");
    await expectHeadline(page, ARTICLE.unmarked);
    await waitForCardText(page, "mayor of Tarnik");
    await closeCard(page);
    const officials = await paintedWords(page, "official");
    expectThat(officials.includes(ARTICLE.unmarked), "the name painted", officials);
  });
}

async function walkNextVisit({ steps }: WalkContext, page: Page): Promise<void> {
  await steps.step("all corrections hold on the next visit", async () => {
    await page.reload();
    await waitForPainted(page, "quotation");
    await waitForQuotations(page, ARTICLE.cabinet, false);
    await pointAt(page, "quotation", ARTICLE.rope);
    await expectHeadline(page, ARTICLE.ratherBy);
    await closeCard(page);
    await pointAt(page, "claim", ARTICLE.metres);
    await expectHeadline(page, "90 to 96 meters");
    await closeCard(page);
    await pointAt(page, "official", ARTICLE.unmarked);
    await waitForCardText(page, "mayor of Tarnik");
    await closeCard(page);
  });
}

async function walkLibrary({ driver, steps }: WalkContext, page: Page): Promise<void> {
  const library = await driver.openOwn("library.html");
  await steps.step(
    "the library lists the corrections and exports them as labelled text",
    async () => {
      await clickIn(library, "a", "Corrections");
      await waitForText(library, `Said by ${ARTICLE.ratherBy}`);
      await expectNoViolations(library);
      await steps.picture(library, "corrections");
      const rows = await exportedRows(library);
      steps.see(rows.map(({ id }) => id).join(" "));
      expectRows(rows);
    },
  );
  await steps.step(
    "a correction taken back there leaves the open page too; Undo brings it back",
    async () => {
      const row = { selector: "button", words: "Take it back" };
      await clickInRow(library, ARTICLE.cabinet, row);
      await waitForQuotations(page, ARTICLE.cabinet, true);
      await clickIn(library, "button", "Undo");
      await waitForQuotations(page, ARTICLE.cabinet, false);
      await library.close();
    },
  );
}

/** Each judged stretch stands where its row says, in the form of the gold. */
function expectRows(rows: readonly LabelledRow[]): void {
  const stretches = rows.flatMap(({ text, marks, notMarks }) =>
    [...marks, ...notMarks].map((mark) => ({ ...mark, there: text.slice(mark.start, mark.end) })),
  );
  expectThat(
    stretches.every(({ text, there }) => text === there),
    "true offsets",
    stretches,
  );
  const marks = rows.flatMap((row) => row.marks);
  const speaker = marks.find(({ kind }) => kind === "quote")?.speaker;
  expectThat(JSON.stringify(speaker).includes(ARTICLE.ratherBy), ARTICLE.ratherBy, speaker);
  const number = marks.find(({ kind }) => kind === "number");
  expectThat(number?.low === 90 && number.high === 96, "90 to 96", number);
  const official = marks.find(({ kind }) => kind === "official");
  expectThat(official?.role === "mayor of Tarnik", "the office", official);
  const not = rows.flatMap((row) => row.notMarks);
  expectThat(not.length === 1 && not[0]?.kind === "quote", "one that is no quotation", not);
}

/** The lines of the file that the button makes, kept from the browser's own saving. */
async function exportedRows(library: Page): Promise<LabelledRow[]> {
  await library.evaluate(() => {
    const make = URL.createObjectURL;
    URL.createObjectURL = (blob: Blob) => {
      void blob.text().then((lines) => {
        document.body.dataset.exported = lines;
      });
      return make(blob);
    };
    HTMLAnchorElement.prototype.click = function () {
      document.body.dataset.fileName = this.download;
    };
  });
  await clickIn(library, "button", "Export as labelled set");
  const handle = await library.waitForFunction(() => document.body.dataset.exported ?? false, {
    timeout: 5_000,
    polling: POLL_MS,
  });
  const lines = String(await handle.jsonValue());
  const name = await library.evaluate(() => document.body.dataset.fileName ?? "");
  expectThat(/^pressmark-labelled-[\d-]+\.jsonl$/.test(name), "a file name", name);
  return lines
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as LabelledRow);
}

/** Presses a button of the card by the keyboard: the focus, then the Enter key. */
async function pressButton(page: Page, words: string): Promise<void> {
  await page.evaluate((text) => {
    const root = document.querySelector("[pressmark-surface]")?.shadowRoot;
    const found = [...(root?.querySelectorAll("button") ?? [])].find(
      (button) => button.innerText === text,
    );
    found?.focus();
  }, words);
  await page.keyboard.press("Enter");
}

/** Waits until the form that was opened has the focus. */
async function waitForField(page: Page): Promise<void> {
  await page.waitForFunction(
    () =>
      document.querySelector("[pressmark-surface]")?.shadowRoot?.activeElement instanceof
      HTMLInputElement,
    { timeout: 5_000, polling: POLL_MS },
  );
}

/** Types in place of what stands in the first field of the open form. */
async function typeOver(page: Page, words: string): Promise<void> {
  await page.evaluate(() => {
    const root = document.querySelector("[pressmark-surface]")?.shadowRoot;
    const field = root?.querySelector<HTMLInputElement>(".correct-form input");
    field?.focus();
    field?.select();
  });
  await page.keyboard.type(words);
}

async function expectHeadline(page: Page, words: string): Promise<void> {
  await page
    .waitForFunction(
      (wanted) =>
        document
          .querySelector("[pressmark-surface]")
          ?.shadowRoot?.querySelector("h2")
          ?.textContent?.includes(wanted) === true,
      { timeout: 5_000, polling: POLL_MS },
      words,
    )
    .catch(async () => {
      throw new Error(`Expected "${words}" as headline, found: ${await cardText(page)}`);
    });
}

/** Waits until these words are, or are not, painted as a quotation. */
async function waitForQuotations(page: Page, words: string, painted: boolean): Promise<void> {
  await page.waitForFunction(
    (wanted, expected) => {
      const found = [...CSS.highlights]
        .filter(([key]) => key.startsWith("pressmark-quotation-"))
        .some(([, ranges]) => [...ranges].some((range) => `${range}`.includes(wanted)));
      return found === expected;
    },
    { timeout: 5_000, polling: POLL_MS },
    words,
    painted,
  );
}

const AXE = readFileSync(path.resolve("node_modules/axe-core/axe.min.js"), "utf8");

/** What axe objects to in our own parts. */
async function expectNoViolations(page: Page): Promise<void> {
  await page.evaluate(AXE);
  const found = await page.evaluate(async () => {
    interface Axe {
      run(context: Element | Document): Promise<{
        readonly violations: readonly {
          readonly id: string;
          readonly nodes: readonly { html: string }[];
        }[];
      }>;
    }
    const { axe } = globalThis as unknown as { readonly axe: Axe };
    const result = await axe.run(document.querySelector("[pressmark-surface]") ?? document);
    return result.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  });
  expectThat(found.length === 0, "nothing that axe objects to", found);
}

const oneLine = (text: string): string => text.split(/\s*\n\s*/).join(" | ");
