// npm start: Pressmark in a real browser on an article. With a display the browser stays open for the reader,
// a sample library in it; without one (or with --headless) the whole journey is walked by itself.
//   npm start -- [ADDRESS-OR-FILE] [--browser firefox] [--headless]

import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";
import { buildForTests, extensionIn } from "../journey/build-for.ts";
import { type BrowserName, startBrowser } from "../journey/driver.ts";
import { walkJourney } from "../journey/journey.ts";
import { paintedCounts, waitForPainted } from "../journey/on-page.ts";
import { makeSteps, type Steps } from "../journey/steps.ts";
import { serveSite } from "../site/serve-site.ts";
import { fillSampleLibrary } from "./sample-library.ts";
import { serveFile } from "./serve-file.ts";

const SAMPLE = "courier-dam-homes";

interface Options {
  readonly browser: BrowserName;
  readonly headless: boolean;
  /** An address, or a file; null: a sample article. */
  readonly target: string | null;
}

function readOptions(args: readonly string[]): Options {
  const at = args.indexOf("--browser");
  const rest = args.filter((arg, index) => !arg.startsWith("--") && (at < 0 || index !== at + 1));
  const hasDisplay =
    process.platform !== "linux" ||
    [process.env.DISPLAY, process.env.WAYLAND_DISPLAY].some((name) => (name ?? "") !== "");
  return {
    browser: at >= 0 && args[at + 1] === "firefox" ? "firefox" : "chromium",
    headless: args.includes("--headless") || !hasDisplay,
    target: rest[0] ?? null,
  };
}

/** What to open, and how to stop serving it. @throws Error for what is neither an address nor a file */
async function addressFor(
  target: string,
): Promise<{ readonly address: string; close(): Promise<void> }> {
  if (/^https?:\/\//.test(target)) return { address: target, close: async () => undefined };
  if (!existsSync(target))
    throw new Error(`Expected an http(s) address or a file, found ${target}`);
  return await serveFile(target);
}

/** Opens one page without a display and says what was seen on it. */
async function lookAt(target: string, browser: BrowserName, steps: Steps): Promise<void> {
  const page = await addressFor(target);
  const driver = await startBrowser(browser, { extension: buildForTests(browser) });
  try {
    const opened = await driver.open(page.address);
    await steps.step(`${target} is read and marked`, () => waitForPainted(opened, ""));
    steps.see(`painted: ${JSON.stringify(await paintedCounts(opened))}`);
    await steps.picture(opened, "start");
  } finally {
    await driver.close();
    await page.close();
  }
}

async function walkAlone({ browser, target }: Options): Promise<number> {
  const steps = makeSteps(path.resolve("tests", "pictures"), browser);
  try {
    if (target !== null) await lookAt(target, browser, steps);
    else await walkJourney(browser, buildForTests(browser), steps);
  } catch (error) {
    console.error(`Stopped: ${error instanceof Error ? error.message : String(error)}`);
  }
  for (const picture of steps.pictures) console.log(path.relative(process.cwd(), picture));
  console.log(`${steps.passed} passed, ${steps.failed} failed`);
  return steps.failed === 0 && steps.passed > 0 ? 0 : 1;
}

/** Leaves the browser to the reader until it is closed. */
async function openForReader({ browser, target }: Options): Promise<void> {
  execFileSync(process.execPath, ["build.mjs"], { stdio: "inherit" });
  const site = await serveSite();
  const page = target === null ? null : await addressFor(target);
  const extension = extensionIn(path.resolve("dist"), browser);
  const driver = await startBrowser(browser, { extension, headless: false });
  await fillSampleLibrary(driver.control, site);
  await driver.control.reload().catch(() => null);
  await driver.open(page?.address ?? site.addressOf(SAMPLE));
  console.log(`The sample articles are at ${site.origin}. Close the browser to end.`);
  await new Promise<void>((resolve) => {
    driver.browser.once("disconnected", () => resolve());
  });
  await page?.close();
  await site.close();
}

const options = readOptions(process.argv.slice(2));
if (options.headless) {
  process.exitCode = await walkAlone(options);
} else {
  await openForReader(options);
}
