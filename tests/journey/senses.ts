// Pressmark for eyes and hands of every kind: the system's own colours, more contrast, no motion, no pointer. Kinds of
// marks are told apart by shape: the same words are painted as each kind, and no two pictures may be the same.

import type { CDPSession, Page } from "puppeteer";
import { violationsIn } from "../axe.ts";
import { type Site, serveSite } from "../site/serve-site.ts";
import { type BrowserName, type Driver, startBrowser } from "./driver.ts";
import {
  MARKS_LIST,
  POLL_MS,
  pointAt,
  waitForCard,
  waitForNoCard,
  waitForPainted,
  waitInSurface,
} from "./on-page.ts";
import { expectThat, type Steps } from "./steps.ts";
import { ARTICLE } from "./walk.ts";
import { walkFocus, walkPressBeside } from "./where-focus-goes.ts";

interface Context {
  readonly driver: Driver;
  readonly site: Site;
  readonly steps: Steps;
}

/** Firefox is told at its start what Chromium can be told at any time. */
const FORCED_IN_FIREFOX = { "browser.display.document_color_use": 2 };
const CALM_IN_FIREFOX = { "ui.prefersReducedMotion": 1 };

export async function senses(name: BrowserName, extension: string, steps: Steps): Promise<void> {
  const site = await serveSite();
  const visit = async (
    preferences: Readonly<Record<string, unknown>>,
    walk: (context: Context) => Promise<void>,
  ) => {
    const driver = await startBrowser(name, { extension, preferences });
    try {
      await walk({ driver, site, steps });
    } finally {
      await driver.close();
    }
  };
  try {
    await visit(FORCED_IN_FIREFOX, walkForcedColours);
    await visit(CALM_IN_FIREFOX, async (context) => {
      const page = await openArticle(context);
      await walkContrast(context, page);
      await walkMotion(context, page);
      await walkFocus(context, page);
      await walkPressBeside(context, page);
    });
  } finally {
    await site.close();
  }
}

async function openArticle({ driver, site }: Context): Promise<Page> {
  const page = await driver.open(site.addressOf(ARTICLE.slug));
  await waitForPainted(page, "quotation");
  return page;
}

async function emulate(page: Page, name: string, value: string): Promise<CDPSession> {
  const session = await page.createCDPSession();
  await session.send("Emulation.setEmulatedMedia", { features: [{ name, value }] });
  return session;
}

/** Every shape that words of the article can have. */
const SHAPES = [
  "none",
  "quotation",
  "quotation-unsure",
  "official",
  "official-unsure",
  "claim",
  "saved-amber",
  "noted-amber",
  "changed",
] as const;

/** A picture of the same words painted as one shape alone, whatever Pressmark itself paints. */
async function pictureOf(page: Page, shape: string): Promise<string> {
  const clip = await page.evaluate((name) => {
    for (const key of [...CSS.highlights.keys()]) {
      if (key.startsWith("pressmark-")) CSS.highlights.delete(key);
    }
    const text = [...document.querySelectorAll("p")]
      .map(({ firstChild }) => firstChild)
      .find((node) => node instanceof Text && node.length > 40);
    if (!(text instanceof Text)) throw new Error("Expected a paragraph of text");
    const range = new Range();
    range.setStart(text, 0);
    range.setEnd(text, Math.min(24, text.length));
    text.parentElement?.scrollIntoView({ block: "center", behavior: "instant" });
    if (name !== "none") {
      CSS.highlights.set(`pressmark-${name}-on-light`, new Highlight(range));
    }
    const { left, top, width, height } = range.getBoundingClientRect();
    return { x: left, y: top - 4, width, height: height + 8 };
  }, shape);
  return await page.screenshot({ clip, encoding: "base64" });
}

async function expectShapesApart(page: Page): Promise<void> {
  const pictures = new Map<string, string>();
  for (const shape of SHAPES) {
    const picture = await pictureOf(page, shape);
    const same = pictures.get(picture);
    expectThat(same === undefined, `a shape of its own for ${shape}`, `the same as ${same}`);
    pictures.set(picture, shape);
  }
}

async function walkForcedColours(context: Context): Promise<void> {
  const { driver, steps } = context;
  const page = await openArticle(context);
  if (driver.name === "chromium") await emulate(page, "forced-colors", "active");
  await steps.step("in forced colours, card and list stand in the system's own", async () => {
    const forced = await page.evaluate(() => matchMedia("(forced-colors: active)").matches);
    expectThat(forced, "forced colours", forced);
    await pointAt(page, "quotation", ARTICLE.quotation);
    const objections = await violationsIn(page, "[pressmark-surface]");
    expectThat(objections.length === 0, "nothing that axe objects to", objections);
    await steps.picture(page, "forced-card");
    await page.keyboard.press("Escape");
    await waitForNoCard(page);
    await driver.command("open-list");
    await waitInSurface(page, MARKS_LIST, true);
    await steps.picture(page, "forced-list");
    await page.keyboard.press("Escape");
    await waitInSurface(page, MARKS_LIST, false);
  });
  await steps.step("in forced colours, each kind of mark has a shape of its own", async () => {
    // Nothing of Pressmark's own comes back over the words that are pictured.
    await driver.command("toggle-marks");
    await page.waitForFunction(
      () => ![...CSS.highlights.keys()].some((name) => name.startsWith("pressmark-")),
      { timeout: 5_000, polling: POLL_MS },
    );
    await expectShapesApart(page);
  });
}

async function walkContrast({ driver, steps }: Context, page: Page): Promise<void> {
  // Firefox has no preference of its own for it.
  if (driver.name === "firefox") return;
  await steps.step("where more contrast is wanted, a quotation's ground gets a line", async () => {
    await pointAt(page, "quotation", ARTICLE.quotation);
    const before = await lineOf(page);
    const session = await emulate(page, "prefers-contrast", "more");
    const after = await lineOf(page);
    expectThat(!before.includes("underline") && after.includes("underline"), "a line", after);
    const objections = await violationsIn(page, "[pressmark-surface]");
    expectThat(objections.length === 0, "nothing that axe objects to", objections);
    await steps.picture(page, "more-contrast");
    await session.detach();
    await page.keyboard.press("Escape");
    await waitForNoCard(page);
  });
}

const lineOf = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const style = getComputedStyle(
      document.documentElement,
      "::highlight(pressmark-quotation-on-light)",
    );
    return style.textDecorationLine;
  });

async function walkMotion({ driver, steps }: Context, page: Page): Promise<void> {
  await steps.step("where no motion is wanted, nothing of ours moves", async () => {
    const session =
      driver.name === "chromium" ? await emulate(page, "prefers-reduced-motion", "reduce") : null;
    const reduced = await page.evaluate(
      () => matchMedia("(prefers-reduced-motion: reduce)").matches,
    );
    expectThat(reduced, "reduced motion", reduced);
    await page.evaluate(() => {
      document.documentElement.style.scrollBehavior = "smooth";
      scrollTo({ top: 0, behavior: "instant" });
    });
    // The last mark is far below: going there takes one step, on a page that scrolls smoothly, too.
    await driver.command("previous-mark");
    await waitForCard(page);
    const moving = await page.evaluate(movingParts);
    expectThat(moving.length === 0, "no animation or transition", moving);
    const places = await page.evaluate(async () => {
      const before = scrollY;
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      return [before, scrollY];
    });
    expectThat(places[0] === places[1], "a page at rest once the card is there", places);
    await session?.detach();
    await page.evaluate(() => {
      document.documentElement.style.scrollBehavior = "";
    });
    await page.keyboard.press("Escape");
    await waitForNoCard(page);
  });
}

/** What of ours has a transition or an animation. Sent to the page as source. */
function movingParts(): string[] {
  const root = document.querySelector("[pressmark-surface]")?.shadowRoot;
  return [...(root?.querySelectorAll("*") ?? [])].flatMap((element) => {
    const { transitionDuration, animationName } = getComputedStyle(element);
    const still = /^0s(, 0s)*$/.test(transitionDuration) && animationName === "none";
    return still ? [] : [`${element.className} ${transitionDuration} ${animationName}`];
  });
}
