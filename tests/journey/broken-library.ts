// What the reader is told when something is wrong, and that nothing is lost by it.

import path from "node:path";
import { serveSite } from "../site/serve-site.ts";
import { type BrowserName, type Driver, startBrowser } from "./driver.ts";
import {
  clickInSurface,
  fieldValue,
  POLL_MS,
  pointAt,
  waitForCardText,
  waitForNoCard,
  waitForPainted,
  waitForPaintedWords,
} from "./on-page.ts";
import { expectThat, type Steps } from "./steps.ts";
import { ARTICLE } from "./walk.ts";

interface Answer {
  readonly ok: boolean;
  readonly error?: { readonly name: string; readonly message: string };
}

function tell(driver: Driver, message: unknown): Promise<Answer> {
  return driver.control.evaluate(
    (sent) => chrome.runtime.sendMessage(sent) as Promise<Answer>,
    message,
  );
}

export async function badInput(name: BrowserName, extension: string, steps: Steps): Promise<void> {
  const driver = await startBrowser(name, { extension: path.resolve(extension) });
  const site = await serveSite();
  try {
    await steps.step("a message of the wrong shape is refused by name", async () => {
      const answer = await tell(driver, { to: "background", name: "save-annotation", input: {} });
      expectThat(answer.error?.name === "MessageError", "a MessageError", answer);
      const unknown = await tell(driver, { to: "background", name: "__proto__", input: null });
      expectThat(unknown.error?.name === "MessageError", "a MessageError", unknown);
    });
    await steps.step("a request that only a page may make is refused from elsewhere", async () => {
      const input = { found: "news", address: "http://paper.example/a" };
      const answer = await tell(driver, { to: "background", name: "report-page", input });
      expectThat(answer.error?.name === "MessageError", "a MessageError", answer);
    });
    const page = await driver.open(site.addressOf(ARTICLE.slug));
    await waitForPainted(page, "quotation");
    await steps.step(
      "a page that grows under an open card: the saved words are the card's",
      async () => {
        await pointAt(page, "quotation", GROWN);
        await clickInSurface(page, "textarea");
        await page.keyboard.type("Before it grew");
        await page.evaluate(() => {
          const first = document.querySelector("p.block__text");
          const late = document.createElement("p");
          late.textContent =
            "“This came late,” the ministry said. It was 12 words long, or so it seemed.";
          first?.before(late);
        });
        await waitForPaintedWords(page, "This came late");
        await clickInSurface(page, "button[type=submit]");
        await waitForPainted(page, "saved-amber");
        const exact = await driver.control.evaluate(storedExact, "Before it grew");
        expectThat(exact?.includes(GROWN) === true, GROWN, exact);
        await page.keyboard.press("Escape");
      },
    );
    await steps.step(
      "a library that cannot be opened: a sentence, and the note stays",
      async () => {
        await lockLibrary(driver);
        await pointAt(page, "quotation", ARTICLE.quotation);
        await clickInSurface(page, "textarea");
        await page.keyboard.type("Keep this");
        await clickInSurface(page, "button[type=submit]");
        await waitForCardText(page, "newer Pressmark");
        const note = await fieldValue(page, "textarea");
        expectThat(note === "Keep this", "the note as it was typed", note);
        await steps.picture(page, "library-locked");
        await page.keyboard.press("Escape");
        await waitForNoCard(page);
        await pointAt(page, "quotation", ARTICLE.quotation);
        await page.waitForFunction(
          () =>
            document
              .querySelector("[pressmark-surface]")
              ?.shadowRoot?.querySelector<HTMLTextAreaElement>("textarea")?.value === "Keep this",
          { timeout: 5_000, polling: POLL_MS },
        );
      },
    );
    await steps.step("marks are painted although the library cannot be opened", async () => {
      await page.reload();
      await waitForPainted(page, "quotation");
    });
    await steps.step("an article that loses its body while it is read breaks nothing", async () => {
      await page.evaluate(() => document.body.remove());
      await page.evaluate(() => document.documentElement.append(document.createElement("body")));
      await page.goto(site.addressOf("norwire-dam-figure"));
      await waitForPainted(page, "quotation");
    });
  } finally {
    await driver.close();
    await site.close();
  }
}

/** A quotation of ARTICLE in one paragraph. */
const GROWN = "We have tents for one family in five";

/** The words by which the annotation with this note is found again; null: there is none. */
async function storedExact(note: string): Promise<string | null> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open("pressmark");
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const all = await new Promise<
    { note: string; target: { selectors: { quote: { exact: string } }[] } }[]
  >((resolve, reject) => {
    const request = database.transaction("annotations").objectStore("annotations").getAll();
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  database.close();
  return all.find((own) => own.note === note)?.target.selectors[0]?.quote.exact ?? null;
}

/** Leaves a database of a later version behind, as a newer Pressmark would. */
async function lockLibrary(driver: Driver): Promise<void> {
  await driver.control.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open("pressmark", 99);
        request.onsuccess = () => {
          request.result.close();
          resolve();
        };
        request.onerror = () => reject(request.error);
      }),
  );
}
