// Every view in the longest language, in one that is longer than any, and in one that runs from right to left:
// nothing cut off, nothing beyond the edges, nothing that axe objects to, light and dark. Pictures of all of it.

import type { Page } from "puppeteer";
import type { Annotation } from "../../src/core/model/annotation.ts";
import { violations, violationsIn } from "../axe.ts";
import { readLocales } from "../locales/read-locales.ts";
import { type Site, serveSite } from "../site/serve-site.ts";
import { fillSampleLibrary } from "../start/sample-library.ts";
import { buildFor } from "./build-for.ts";
import { type BrowserName, type Driver, startBrowser } from "./driver.ts";
import { saveHardWords } from "./hard-words.ts";
import {
  badlyLaidOut,
  takenApart,
  unclearLabels,
  unseenPlaceholders,
  wordsUnderButtons,
} from "./laid-out.ts";
import { clickInSurface, MARKS_LIST, pointAt, waitForPainted, waitInSurface } from "./on-page.ts";
import { expectThat, type Steps } from "./steps.ts";

const SOAK = process.env.PRESSMARK_SOAK === "1";

/** The real language whose messages are longest together. */
function longestLanguage(): string {
  const lengths = [...readLocales()].map(([name, locale]) => ({
    name,
    length: Object.values(locale).reduce((sum, { message }) => sum + message.length, 0),
  }));
  return lengths.toSorted((a, b) => b.length - a.length)[0]?.name ?? "en";
}

interface View {
  readonly name: string;
  /** Of the extension; "TAB" is the article's tab, "#quotation" and the like a page of that kind in the library. */
  readonly address: string;
  readonly ready: string;
  readonly width: number;
  /** Pressed before it is looked at; null: nothing. */
  readonly press: string | null;
}

/** Words that no page of the library is named by: each is looked up in the sample. */
const LOOKED_UP = ["#annotation", "#article", "#figure", "#official", "#quotation"] as const;

const VIEWS: readonly View[] = [
  { name: "popup", address: "popup.html?tab=TAB", ready: ".row", width: 400, press: null },
  {
    name: "popup-site",
    address: "popup.html?tab=TAB",
    ready: ".row",
    width: 400,
    press: ".foot-place",
  },
  { name: "library", address: "library.html", ready: ".row", width: 1180, press: null },
  {
    name: "popup-sources",
    address: "popup.html?tab=TAB",
    ready: ".row",
    width: 400,
    press: "#tab-sources",
  },
  { name: "side", address: "side.html?tab=TAB", ready: ".row", width: 340, press: null },
  ...LOOKED_UP.map((place) => ({
    name: `library-${place.slice(1)}`,
    address: `library.html${place}`,
    ready: place === "#annotation" ? ".annotation-page" : ".page",
    width: 1180,
    press: null,
  })),
  {
    name: "figure-narrow",
    address: "library.html#figure",
    ready: ".page",
    width: 400,
    press: null,
  },
  {
    name: "article-narrow",
    address: "library.html#article",
    ready: ".page",
    width: 400,
    press: null,
  },
  {
    name: "changes",
    address: "library.html#changes",
    ready: ".empty, .changed",
    width: 1180,
    press: null,
  },
  { name: "library-narrow", address: "library.html", ready: ".row", width: 400, press: null },
  {
    name: "in-and-out",
    address: "library.html#in-and-out",
    ready: ".in-out",
    width: 1180,
    press: null,
  },
  {
    name: "officials-lists",
    address: "library.html#officials",
    ready: ".corrections-head",
    width: 1180,
    press: null,
  },
  { name: "options", address: "options.html", ready: ".keys dt", width: 900, press: null },
  { name: "options-narrow", address: "options.html", ready: ".keys dt", width: 320, press: null },
  { name: "welcome", address: "welcome.html", ready: ".choice", width: 1180, press: null },
  { name: "welcome-narrow", address: "welcome.html", ready: ".choice", width: 320, press: null },
];

/** In Chromium tests/ui/views.test.ts lets axe look at the same views; the soak does it here too. */
function objections(
  { name }: Driver,
  page: Page,
  inside: string | null,
): Promise<readonly string[]> {
  if (name === "chromium" && !SOAK) return Promise.resolve([]);
  return inside === null ? violations(page) : violationsIn(page, inside);
}

async function expectSound(
  driver: Driver,
  page: Page,
  { where, inside }: { readonly where: string; readonly inside: string | null },
): Promise<void> {
  const found = {
    "nothing cut off": await badlyLaidOut(page, inside),
    "nothing taken apart": await takenApart(page, inside),
    "every placeholder drawn": await unseenPlaceholders(page, inside),
    "no words under buttons": inside === null ? await wordsUnderButtons(page) : [],
    "every label of a plot beside its point": await unclearLabels(page),
    "nothing that axe objects to": await objections(driver, page, inside),
  };
  for (const [expected, faults] of Object.entries(found)) {
    expectThat(faults.length === 0, `${expected} in ${where}`, faults);
  }
}

interface Looking {
  readonly tab: number;
  readonly places: Readonly<Record<(typeof LOOKED_UP)[number], string>>;
  readonly steps: Steps;
  readonly look: string;
}

/** The hash of a page of each kind, from what the sample reader saved. */
function placesIn(control: Page): Promise<Looking["places"]> {
  return control.evaluate(async () => {
    const all = await new Promise<Annotation[]>((resolve, reject) => {
      const opened = indexedDB.open("pressmark");
      opened.onerror = () => reject(opened.error);
      opened.onsuccess = () => {
        const asked = opened.result.transaction("annotations").objectStore("annotations").getAll();
        asked.onerror = () => reject(asked.error);
        asked.onsuccess = () => {
          opened.result.close();
          resolve(asked.result);
        };
      };
    });
    // By their words, so that it is the same one in every run.
    const inOrder = all.toSorted((a, b) => a.text.localeCompare(b.text));
    const of = (kind: Annotation["reading"]["kind"]) => {
      const found = inOrder.find(({ reading }) => reading.kind === kind);
      if (found === undefined) throw new Error(`Expected a ${kind} in the sample`);
      const at = found.target.selectors[0]?.position.start ?? 0;
      return { ...found, place: `${found.articleId}&at=${at}` };
    };
    const { reading, articleId } = of("official");
    const name = reading.kind === "official" ? reading.name : "";
    return {
      "#annotation": `#annotation=${of("quotation").id}`,
      "#article": `#article=${articleId}`,
      "#figure": `#figure=${of("claim").place}`,
      "#official": `#official=${encodeURIComponent(name)}`,
      "#quotation": `#quotation=${of("quotation").place}`,
    };
  });
}

/** What stands there when something of ours broke: an error nobody expected, thrown into an open view. */
async function lookAtCrash(driver: Driver, { steps, look }: Looking): Promise<void> {
  for (const address of ["options.html", "welcome.html"]) {
    const page = await driver.openOwn(address);
    await page.setViewport({ width: 400, height: 700 });
    await page.evaluate(() => {
      // Of a script without an address, as this one is, Chromium hands no error to anybody.
      const error = new TypeError("Expected nothing of the kind");
      dispatchEvent(new ErrorEvent("error", { error }));
    });
    await page.waitForSelector(".crash");
    const name = `crash-${address.replace(".html", "")}`;
    await steps.picture(page, `layout-${name}-${look}`);
    await expectSound(driver, page, { where: `${name}, ${look}`, inside: null });
    await page.close();
  }
}

async function lookAt(
  driver: Driver,
  { name, address, ready, width, press }: View,
  { tab, places, steps, look }: Looking,
): Promise<void> {
  const place = LOOKED_UP.find((own) => address.endsWith(own));
  const looked = place === undefined ? address : address.replace(place, places[place]);
  const page = await driver.openOwn(looked.replace("TAB", String(tab)));
  await page.setViewport({ width, height: 800 });
  await page.waitForSelector(ready);
  if (press !== null) await page.click(press);
  await steps.picture(page, `layout-${name}-${look}`);
  await expectSound(driver, page, { where: `${name}, ${look}`, inside: null });
  await page.close();
}

const SURFACE = "[pressmark-surface]";

async function lookAtPage(driver: Driver, page: Page, steps: Steps, look: string): Promise<void> {
  await waitForPainted(page, "quotation");
  await pointAt(page, "quotation", "a decision not to repair");
  await clickInSurface(page, ".evidence-button, button[aria-expanded]");
  await steps.picture(page, `layout-card-${look}`);
  await expectSound(driver, page, { where: `card, ${look}`, inside: SURFACE });
  await page.keyboard.press("Escape");
  await driver.command("open-list");
  // Not `waitForSelector`: it looks when the page changes, of which our shadow root tells nothing.
  await waitInSurface(page, MARKS_LIST, true);
  await steps.picture(page, `layout-list-${look}`);
  await expectSound(driver, page, { where: `list, ${look}`, inside: SURFACE });
}

async function look(
  name: BrowserName,
  extension: string,
  { steps, site, dark, look }: { steps: Steps; site: Site; dark: boolean; look: string },
): Promise<void> {
  const driver = await startBrowser(name, { extension, dark });
  try {
    await fillSampleLibrary(driver.control, site);
    await saveHardWords(driver.control, site.addressOf("courier-dam-homes"));
    const page = await driver.open(site.addressOf("courier-dam-homes"));
    await waitForPainted(page, "quotation");
    const tab = await driver.tabIdOf(page);
    // What is wrong in one view was counted by its step; the others are looked at all the same.
    const next = (): undefined => undefined;
    const looking = { tab, places: await placesIn(driver.control), steps, look };
    for (const view of VIEWS) {
      const work = () => lookAt(driver, view, looking);
      await steps.step(`${view.name}, ${look}`, work).catch(next);
    }
    await steps.step(`crash, ${look}`, () => lookAtCrash(driver, looking)).catch(next);
    await page.bringToFront();
    const work = () => lookAtPage(driver, page, steps, look);
    await steps.step(`card and list, ${look}`, work).catch(next);
  } finally {
    await driver.close();
  }
}

/** All in the soak; else the longest words in one of the browsers, and the other direction in the other. */
function looks(name: BrowserName): { readonly locale: string; readonly dark: boolean }[] {
  const locales = ["en", longestLanguage(), "long", "rtl"];
  if (!SOAK) {
    const few = name === "firefox" ? locales.slice(3) : locales.slice(2, 3);
    return few.map((locale) => ({ locale, dark: locale === "long" }));
  }
  return locales.flatMap((locale) => [false, true].map((dark) => ({ locale, dark })));
}

export async function layouts(name: BrowserName, _: string, steps: Steps): Promise<void> {
  const site = await serveSite();
  try {
    for (const { locale, dark } of looks(name)) {
      const extension = buildFor(name, `as-${locale}`, ["--open-card", "--as", locale]);
      const called = `${locale}-${dark ? "dark" : "light"}`;
      await look(name, extension, { steps, site, dark, look: called });
    }
  } finally {
    await site.close();
  }
}
