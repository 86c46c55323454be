// The detector and its second look, as the browser loads them into one page: what the background hears of them.

import { build } from "esbuild";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type OpenPage, openPage } from "./open-page.ts";

declare global {
  var toldByDetector: string[];
  var pressmarkJudged: object | undefined;
  var pressmarkWaiting: AbortController | null | undefined;
}

const SENTENCE =
  "The harbour board of Veldt met for nine hours on Tuesday before it voted to close the north quay. “We have no money left,” said Ada Velt. ";
const TEXT = `<p>${SENTENCE.repeat(4)}</p>`.repeat(4);
const ARTICLE = `<script type="application/ld+json">{"@type":"NewsArticle"}</script><h1>Harbour board closes the north quay to all ships</h1><figure></figure>${TEXT}`;

let open: OpenPage;
const scripts = new Map<string, string>();
beforeAll(async () => {
  open = await openPage();
  for (const name of ["detector", "detector-again"]) {
    const entryPoints = [`src/page/${name}.ts`];
    const built = await build({ entryPoints, bundle: true, write: false, format: "iife" });
    scripts.set(name, built.outputFiles[0]?.text ?? "");
  }
});
afterAll(() => open.close());

const run = (name: string) => open.page.evaluate(scripts.get(name) ?? "");
const told = () => open.page.evaluate(() => globalThis.toldByDetector);
const waits = () => open.page.evaluate(() => globalThis.pressmarkWaiting?.signal.aborted === false);
let before: Awaited<ReturnType<typeof lastJudged>>;
const lastJudged = () => open.page.evaluateHandle(() => globalThis.pressmarkJudged);
const judgedAnew = () =>
  open.page.waitForFunction(
    (before) => globalThis.pressmarkJudged !== before && globalThis.pressmarkJudged !== undefined,
    {},
    before,
  );

/** A page that was just loaded, and judged. */
async function load(html: string): Promise<void> {
  await open.show(html);
  await open.page.evaluate(() => {
    globalThis.toldByDetector = [];
    globalThis.pressmarkJudged = undefined;
    globalThis.pressmarkWaiting = undefined;
    const sendMessage = (message: { input: { found: string } }) => {
      globalThis.toldByDetector.push(message.input.found);
      return Promise.resolve();
    };
    Object.assign(globalThis, { chrome: { runtime: { sendMessage } } });
  });
  await run("detector");
  before = await lastJudged();
}

describe("the second look at a page", () => {
  it("leaves a page alone that was judged by its text when it was loaded", async () => {
    await load(TEXT);
    await run("detector-again");
    expect(await waits()).toBe(false);
    expect(await told()).toEqual(["none"]);
  });

  it("finds an article that comes into a bare page", async () => {
    await load("<main></main>");
    await run("detector-again");
    await open.page.evaluate((html) => {
      document.body.innerHTML = html;
    }, ARTICLE);
    await judgedAnew();
    expect(await told()).toEqual(["none", "news"]);
  });

  it("tells nothing of a bare page that stays bare", async () => {
    await load("<main></main>");
    await run("detector-again");
    await judgedAnew();
    expect(await told()).toEqual(["none"]);
  });

  it("leaves the wait for text alone that a page declares", async () => {
    await load('<script type="application/ld+json">{"@type":"NewsArticle"}</script><main></main>');
    await open.page.evaluate(() => {
      globalThis.pressmarkWaiting = new AbortController();
    });
    await run("detector-again");
    expect(await waits()).toBe(true);
    expect(await told()).toEqual(["late"]);
  });

  it("tells of another address, whatever is there", async () => {
    await load(TEXT);
    await open.page.evaluate(() => {
      location.hash = `#${Math.random()}`;
    });
    await run("detector-again");
    await judgedAnew();
    expect(await told()).toEqual(["none", "none"]);
  });
});
