// Nothing leaves the machine: the whole journey, and what it does not come by, through a proxy that writes down every request. What a
// browser without Pressmark does not ask for on the same pages must not be asked for with it. A build that
// makes one request of its own is caught by the same comparison.

import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Browser } from "puppeteer";
import { launchChromium, launchFirefox } from "../browsers/launch.ts";
import { type BrowserName, startBrowser } from "../journey/driver.ts";
import { walkOn } from "../journey/journey.ts";
import { waitForPainted } from "../journey/on-page.ts";
import { expectThat, type Steps } from "../journey/steps.ts";
import { ARTICLE } from "../journey/walk.ts";
import { type Site, serveSite } from "../site/serve-site.ts";
import { type LoggingProxy, startLoggingProxy } from "./logging-proxy.ts";
import { walkOtherViews } from "./walk-other-views.ts";

/** Walks the journey and shows what it asked for. @throws the error of the first step that fails */
export async function walkUnderProxy(
  name: BrowserName,
  extension: string,
  steps: Steps,
): Promise<void> {
  const site = await serveSite();
  try {
    const asked = [
      ...(await journeyRequests(name, site, { extension, steps })),
      ...(await otherRequests(name, site, { extension, steps })),
    ];
    await steps.step("the journey asked for nothing that its pages do not ask for", async () => {
      const without = await plainRequests(name, site, documentsIn(asked, site));
      const own = notIn(without, asked, site);
      steps.see(`${asked.length} requests with Pressmark, ${own.length} of them its own`);
      expectThat(own.length === 0, "no request of ours", own);
    });
    for (const { file, view } of leaksIn(name)) {
      await steps.step(`a build that makes one request in its ${file} is caught`, async () => {
        const leaky = leakyCopy(extension, file);
        try {
          const asked = await articleRequests(name, site, { extension: leaky, view });
          const without = await plainRequests(name, site, documentsIn(asked, site));
          const own = notIn(without, asked, site);
          expectThat(own.length === 1 && own[0] === `GET ${LEAK}`, "the one leak", own);
        } finally {
          rmSync(leaky, { recursive: true, force: true });
        }
      });
    }
  } finally {
    await site.close();
  }
}

const SOAK = process.env.PRESSMARK_SOAK === "1";

export const LEAK = "http://leak.example/seen";
/** Where a build of ours might ask for something, and the view that runs it; null: none has to be opened. */
const LEAKS = [
  { file: "background.js", view: null },
  { file: "side.js", view: "side.html" },
  { file: "welcome.js", view: "welcome.html" },
] as const;

/** Browsers are slow to start: one leak in Chromium shows that the watch works, the soak shows it of each in both. */
function leaksIn(name: BrowserName): readonly (typeof LEAKS)[number][] {
  if (SOAK) return LEAKS;
  return name === "chromium" ? LEAKS.slice(0, 1) : [];
}

/** The extension with one request in one of its files, and a policy that lets it pass. */
export function leakyCopy(extension: string, file: string): string {
  const copy = mkdtempSync(path.join(tmpdir(), "pressmark-leaky-"));
  cpSync(extension, copy, { recursive: true });
  const leaking = path.join(copy, file);
  const code = readFileSync(leaking, "utf8");
  writeFileSync(leaking, `fetch(${JSON.stringify(LEAK)}).catch(() => {});${code}`);
  const manifestFile = path.join(copy, "manifest.json");
  const manifest = JSON.parse(readFileSync(manifestFile, "utf8")) as {
    content_security_policy: { extension_pages: string };
  };
  const policy = manifest.content_security_policy;
  // Of two directives of one name the second is not read.
  policy.extension_pages = /\bconnect-src /.test(policy.extension_pages)
    ? policy.extension_pages.replace("connect-src ", "connect-src http://leak.example ")
    : `${policy.extension_pages}; connect-src http://leak.example`;
  writeFileSync(manifestFile, JSON.stringify(manifest));
  return copy;
}

async function withProxy(
  site: Site,
  work: (proxy: LoggingProxy) => Promise<void>,
): Promise<readonly string[]> {
  const proxy = await startLoggingProxy((address) => address.startsWith(`${site.origin}/`));
  try {
    await work(proxy);
    return proxy.requests;
  } finally {
    await proxy.close();
  }
}

function journeyRequests(
  name: BrowserName,
  site: Site,
  walk: { readonly extension: string; readonly steps: Steps },
): Promise<readonly string[]> {
  const { extension, steps } = walk;
  return withProxy(site, ({ port }) =>
    walkOn(site, name, { steps, options: { extension, proxy: port } }),
  );
}

function otherRequests(
  name: BrowserName,
  site: Site,
  walk: { readonly extension: string; readonly steps: Steps },
): Promise<readonly string[]> {
  return withProxy(site, ({ port }) => walkOtherViews(name, site, { ...walk, proxy: port }));
}

function articleRequests(
  name: BrowserName,
  site: Site,
  { extension, view }: { readonly extension: string; readonly view: string | null },
): Promise<readonly string[]> {
  return withProxy(site, async ({ port, requests }) => {
    const driver = await startBrowser(name, { extension, proxy: port });
    try {
      const page = await driver.open(site.addressOf(ARTICLE.slug));
      await waitForPainted(page, "quotation");
      if (view !== null) await driver.openOwn(view);
      await until(() => requests.includes(`GET ${LEAK}`));
    } finally {
      await driver.close();
    }
  });
}

const LEAKS_WITHIN_MS = 10_000;

async function until(holds: () => boolean): Promise<void> {
  const end = performance.now() + LEAKS_WITHIN_MS;
  while (!holds()) {
    if (performance.now() > end)
      throw new Error("Expected the leak to reach the proxy, it did not");
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}

/** What the same documents ask for in a browser without Pressmark. */
function plainRequests(
  name: BrowserName,
  site: Site,
  documents: readonly string[],
): Promise<readonly string[]> {
  return withProxy(site, async ({ port }) => {
    const launch = name === "chromium" ? launchChromium : launchFirefox;
    const browser: Browser = await launch({ proxy: port });
    try {
      const page = await browser.newPage();
      for (const document of documents) await page.goto(document);
    } finally {
      await browser.close();
    }
  });
}

/** The pages among the requests: what else was asked for, they ask for themselves. */
function documentsIn(requests: readonly string[], site: Site): string[] {
  const asked = requests.filter((line) => line.startsWith(`GET ${site.origin}/`));
  const addresses = asked.map((line) => line.slice("GET ".length));
  return [...new Set(addresses)].filter((address) => !/\.(?:css|ico|png|svg)$/.test(address));
}

/** True: Chromium's own doing. */
export const isChromiumsOwn = (line: string): boolean => CHROMIUMS_OWN.test(hostOf(line));

/**
 * Whom Chromium asks at times of its own: its updater, its clock, the start page of Debian's. They come or
 * not from one run to the next; that our code knows no such address is in built-code.test.ts.
 */
const CHROMIUMS_OWN = /(?:^|\.)(?:google\.com|googleapis\.com|gvt1\.com|duckduckgo\.com)$/;

/** What was asked beyond `without`: at our own site each address counts, elsewhere each host. */
function notIn(without: readonly string[], asked: readonly string[], site: Site): string[] {
  const place = (line: string) => (line.includes(site.origin) ? line : hostOf(line));
  const known = new Set(without.map(place));
  // The browser asks for a site's icon when it finds the time, at the latest when it is closed.
  const icon = `GET ${site.origin}/favicon.ico`;
  return [...new Set(asked)].filter(
    (line) => line !== icon && !known.has(place(line)) && !isChromiumsOwn(line),
  );
}

/** Of "GET http://HOST/PATH" or "CONNECT HOST:PORT". */
function hostOf(line: string): string {
  const address = line.slice(line.indexOf(" ") + 1);
  return new URL(address.includes("://") ? address : `https://${address}`).hostname;
}
