// What a page's own scripts can reach of Pressmark as it ships: nothing that the reader keeps, writes or is shown.

import { readFileSync } from "node:fs";
import type { Page } from "puppeteer";
import { buildFor } from "../journey/build-for.ts";
import { type BrowserName, type Driver, startBrowser } from "../journey/driver.ts";
import { hasDraft } from "../journey/kept-drafts.ts";
import { waitForPainted } from "../journey/on-page.ts";
import { expectThat, type Steps } from "../journey/steps.ts";
import { fixtureArticles, fixturePath } from "../site/fixtures.ts";
import { startPageProxy } from "./page-proxy.ts";
import { makeUpEvents, type Spied, spyOn } from "./spying-page.ts";

const SECRET = "kestrel";
const MOST_TABS = 15;

export async function spyingPages(name: BrowserName, _open: string, steps: Steps): Promise<void> {
  // The journey's own build has an open root; what ships is closed.
  const extension = buildFor(name, "closed");
  const proxy = await startPageProxy();
  const driver = await startBrowser(name, { extension, proxy: proxy.port });
  try {
    const [article] = fixtureArticles();
    if (article === undefined) throw new Error("Expected a fixture article, found none");
    const html = readFileSync(fixturePath("articles", article.slug, "page.html"), "utf8");
    const address = `http://${article.host}${article.path}`;
    const spy = `<script>(${spyOn.toString()})(${JSON.stringify(SECRET)})</script>`;
    proxy.show(address, spy + html.replaceAll("{{origin}}", `http://${article.host}`), {});
    const page = await driver.open(address);
    await waitForPainted(page, "quotation");
    await steps.step("events that a page makes up open nothing", async () => {
      await page.evaluate(makeUpEvents);
      const { answered } = await spiedOn(page);
      expectThat(answered.length === 0, "no answer", answered);
    });
    await steps.step("what is typed in the card reaches no script of the page", async () => {
      await driver.command("next-mark");
      await page.waitForSelector("[pressmark-surface]");
      await typeSecret(driver, page);
      const { leaks, roots, hosts } = await spiedOn(page);
      expectThat(hosts > 0, "the host seen by the page", hosts);
      expectThat(roots.length === 0, "no root reached", [...new Set(roots)]);
      expectThat(leaks.length === 0, "no words of the reader's", [...new Set(leaks)]);
    });
    await steps.step("a page has no way to our messages, views and library", async () => {
      const reached = await page.evaluate(
        tryOurSide,
        await driver.control.evaluate(() => location.origin),
      );
      expectThat(reached.length === 0, "nothing reached", reached);
    });
  } finally {
    await driver.close();
    await proxy.close();
  }
}

async function spiedOn(page: Page): Promise<Spied> {
  const spied = await page.evaluate(() => globalThis.spied ?? null);
  if (spied === null) throw new Error("Expected the page to spy, found no script of it");
  return spied;
}

/** Goes through the card's fields until the words are in a draft, as only the extension's database can tell. */
async function typeSecret(driver: Driver, page: Page): Promise<void> {
  for (let tabs = 0; tabs < MOST_TABS; tabs += 1) {
    await page.keyboard.type(SECRET);
    if (await hasDraft(driver.control, SECRET, 500)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error("Expected the words in a draft, found none");
}

/** Names of what answered. Runs in the page. */
async function tryOurSide(origin: string): Promise<string[]> {
  const reached: string[] = [];
  const runtime = (globalThis as { chrome?: { runtime?: { sendMessage?: unknown } } }).chrome
    ?.runtime;
  if (runtime?.sendMessage !== undefined) reached.push("runtime.sendMessage");
  for (const file of [
    "library.html",
    "reader.js",
    "analysis.js",
    "manifest.json",
    "icons/icon-16.png",
  ]) {
    await fetch(`${origin}/${file}`).then(
      () => reached.push(`fetch ${file}`),
      () => null,
    );
    const framed = await new Promise<boolean>((resolve) => {
      const image = new Image();
      image.onload = () => resolve(true);
      image.onerror = () => resolve(false);
      image.src = `${origin}/${file}`;
    });
    if (framed) reached.push(`image ${file}`);
  }
  for (const { name } of await indexedDB.databases()) reached.push(`database ${name}`);
  for (const key of Object.keys(localStorage)) reached.push(`localStorage ${key}`);
  return reached;
}
