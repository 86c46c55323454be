// The second half of the journey: the popup over an article, a second article and what links it to the
// first, the popup over any other page, and the same browser started again.

import type { Page } from "puppeteer";
import { clickIn, clickInRow, waitForText } from "./in-view.ts";
import { hasDraft } from "./kept-drafts.ts";
import {
  cardText,
  clickInSurface,
  POLL_MS,
  paintedCounts,
  pointAt,
  waitForCard,
  waitForCardText,
  waitForNoCard,
  waitForPainted,
  waitForUnpainted,
  waitForWords,
} from "./on-page.ts";
import { expectThat } from "./steps.ts";
import { ARTICLE, type WalkContext } from "./walk.ts";

const POPUP_SIZE = { width: 400, height: 600 };

/** The popup as a page of its own, over the tab that shows `page` or has this number. */
async function openPopup({ driver }: WalkContext, page: Page | number): Promise<Page> {
  const tabId = typeof page === "number" ? page : await driver.tabIdOf(page);
  const popup = await driver.openOwn(`popup.html?tab=${tabId}`);
  await popup.setViewport(POPUP_SIZE);
  await popup.bringToFront();
  return popup;
}

export async function walkPopup(context: WalkContext, page: Page): Promise<void> {
  const { steps } = context;
  let popup = await openPopup(context, page);
  await steps.step("the popup shows the article and what is saved on it", async () => {
    await waitForText(popup, "More than 1.5 million leave homes");
    await waitForText(popup, "Merrow Courier");
    await waitForText(popup, "Ask the ministry for the repair records");
    await steps.picture(popup, "popup");
  });
  await steps.step("a switch takes a kind's marks away and brings them back at once", async () => {
    await clickIn(popup, "button[role=switch]", "figures");
    await waitForUnpainted(page, "claim");
    await clickIn(popup, "button[role=switch]", "figures");
    await waitForPainted(page, "claim");
  });
  await steps.step("a click on what is saved scrolls the page to it", async () => {
    await page.evaluate(() => window.scrollTo(0, 0));
    await clickIn(popup, "button.row-open", ARTICLE.quotation);
    await waitForCardText(page, "Maranz");
    expectThat((await page.evaluate(() => scrollY)) > 0, "the page scrolled", 0);
    await page.bringToFront();
    await page.keyboard.press("Escape");
    await waitForNoCard(page);
  });
  await steps.step(
    "search finds several words in any order, whatever case and accents",
    async () => {
      await popup.bringToFront();
      await popup.keyboard.press("/");
      await popup.keyboard.type("RÉCORDS minis");
      await waitForText(popup, "Ask the ministry for the repair records");
      await steps.picture(popup, "search");
      await popup.keyboard.press("Escape");
    },
  );
  await steps.step("a note typed in the popup survives its closing, and is saved", async () => {
    await clickInRow(popup, ARTICLE.quotation, { selector: "button", words: "Edit" });
    await clickIn(popup, "textarea");
    await popup.keyboard.press("End");
    await popup.keyboard.type(" by Monday");
    const isKept = await hasDraft(context.driver.control, " by Monday", 5_000);
    expectThat(isKept, "the draft to be kept", isKept);
    await popup.close();
    popup = await openPopup(context, page);
    await popup.waitForFunction(
      () => document.querySelector("textarea")?.value.endsWith(" by Monday") === true,
      { timeout: 5_000, polling: POLL_MS },
    );
    await clickIn(popup, "button[type=submit]");
    await waitForText(popup, "repair records by Monday");
  });
  await steps.step("what is removed is gone from the page, and comes back with undo", async () => {
    await clickInRow(popup, ARTICLE.quotation, { selector: "button", words: "Remove" });
    await waitForWords(page, "saved-blue", { words: ARTICLE.quotation, painted: false });
    await clickIn(popup, "button", "Undo");
    await waitForWords(page, "saved-blue", { words: ARTICLE.quotation, painted: true });
    await waitForText(popup, "repair records by Monday");
  });
  await popup.close();
}

/** Another outlet's article on the same event: what is known from the first one shows. */
export async function walkSecondArticle(context: WalkContext): Promise<void> {
  const { driver, site, steps } = context;
  const agency = await driver.open(site.addressOf("norwire-dam-figure"));
  await waitForPainted(agency, "quotation");
  await steps.step("a card shows the same quotation told otherwise elsewhere", async () => {
    await pointAt(agency, "quotation", "have left everything behind");
    await waitForCardText(agency, "Merrow Courier");
    steps.see(oneLine(await cardText(agency)));
    await steps.picture(agency, "linked-quotation");
    await agency.keyboard.press("Escape");
    await waitForNoCard(agency);
  });
  await steps.step(
    "from a figure inside a quotation the card goes over to the quotation",
    async () => {
      await pointAt(agency, "claim", "1.5 million people");
      await waitForCardText(agency, "1,500,000");
      await clickInSurface(agency, ".card-also button", "Quotation");
      await waitForCardText(agency, "full sentence");
      await agency.keyboard.press("Escape");
      await waitForNoCard(agency);
    },
  );
  await steps.step("a note made on one telling is seen at the other", async () => {
    await pointAt(agency, "quotation", "it was a decision not to repair");
    await waitForCardText(agency, "Ask the ministry for the repair records");
    await agency.keyboard.press("Escape");
    await waitForNoCard(agency);
  });
  await steps.step("the popup lists what is linked", async () => {
    const popup = await openPopup(context, agency);
    await clickIn(popup, "button[role=tab]", "Linked");
    await waitForText(popup, "Merrow Courier");
    await waitForText(popup, "Maranz");
    await steps.picture(popup, "linked");
    await popup.close();
  });
  await agency.close();
  const tabloid = await driver.open(site.addressOf("beacon-dam-horror"));
  await waitForPainted(tabloid, "official");
  await steps.step("the same official is linked, one name misspelt", async () => {
    await pointAt(tabloid, "official", "Duvenco");
    await waitForCardText(tabloid, "Merrow Courier");
    steps.see(oneLine(await cardText(tabloid)));
    await steps.picture(tabloid, "linked-official");
  });
  await tabloid.close();
}

/** On a page that is no article the popup opens on what was saved last. */
export async function walkLastSaved(context: WalkContext): Promise<void> {
  const { driver, site, steps } = context;
  const popup = await openPopup(context, await driver.openBlank());
  await steps.step("over a new tab the popup shows what was saved last, by article", async () => {
    await waitForText(popup, "More than 1.5 million leave homes");
    await waitForText(popup, "repair records by Monday");
    await steps.picture(popup, "last-saved");
  });
  await steps.step("a click opens that article and scrolls to the mark", async () => {
    const opened = nextPage(context);
    await clickIn(popup, "button.row-open", ARTICLE.quotation);
    const article = await opened;
    await waitForCard(article);
    await waitForCardText(article, "Maranz");
    await article.close();
  });
  await steps.step("where the page is gone, the stored words are shown", async () => {
    site.withdraw(ARTICLE.slug);
    const opened = nextPage(context);
    await clickIn(popup, "button.row-open", ARTICLE.quotation);
    const stored = await opened;
    await waitForText(stored, ARTICLE.quotation);
    await waitForText(stored, "repair records by Monday");
    await steps.picture(stored, "stored");
    await stored.close();
    site.publish(ARTICLE.slug, "first");
  });
  await popup.close();
}

/** The next tab that is opened, once it shows something of its own. */
function nextPage({ driver }: WalkContext): Promise<Page> {
  return new Promise((resolve, reject) => {
    driver.browser.once("targetcreated", (target) => {
      target.page().then((page) => {
        if (page === null) reject(new Error("Expected a page, found another kind of target"));
        else resolve(page);
      }, reject);
    });
  });
}

/** After a reload, and in a browser started anew on the same profile: all is there, at its place. */
export async function walkSavedAgain({ driver, site, steps }: WalkContext): Promise<void> {
  const page = await driver.open(site.addressOf(ARTICLE.slug));
  await steps.step(
    "in a browser started anew, everything saved is painted at its place",
    async () => {
      for (const name of ["saved-blue", "highlight-blue", "quotation"]) {
        await waitForPainted(page, name);
      }
      steps.see(`painted: ${JSON.stringify(await paintedCounts(page))}`);
      await pointAt(page, "saved-blue", ARTICLE.quotation);
      await waitForCardText(page, "Maranz");
      await steps.picture(page, "again");
    },
  );
  await page.close();
}

const oneLine = (text: string): string => text.split(/\s*\n\s*/).join(" | ");
