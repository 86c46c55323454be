// With replication set up, the server that the reader named is spoken to and nobody else: an article is read and saved, and
// replicated, through a proxy that writes down every request. A build that speaks to one more is caught.

import { rmSync } from "node:fs";
import { type BrowserName, startBrowser } from "../journey/driver.ts";
import { clickInSurface, pointAt, waitForCardText, waitForPainted } from "../journey/on-page.ts";
import { expectThat, type Steps } from "../journey/steps.ts";
import { ARTICLE } from "../journey/walk.ts";
import type { Couch } from "../replication/couch/couch.ts";
import { replicateNow, startReplicating } from "../replication/in-browser.ts";
import type { Site } from "../site/serve-site.ts";
import { startLoggingProxy } from "./logging-proxy.ts";
import { isChromiumsOwn, LEAK, leakyCopy } from "./walk-under-proxy.ts";

interface Walk {
  readonly extension: string;
  readonly couch: Couch;
  readonly site: Site;
}

export async function replicatingUnderProxy(
  name: BrowserName,
  walk: Walk,
  steps: Steps,
): Promise<void> {
  await steps.step("with replication set up, that server alone is spoken to", async () => {
    const { toServer, elsewhere } = await requestsOf(name, walk);
    steps.see(`${toServer.length} requests to the server, ${elsewhere.length} to others`);
    expectThat(toServer.length > 0, "requests to the server", toServer);
    expectThat(elsewhere.length === 0, "no other request of ours", elsewhere);
  });
  // That the watch works in Firefox, which is slow to start, the walk under the proxy shows.
  if (name === "firefox" && process.env.PRESSMARK_SOAK !== "1") return;
  await steps.step("a build that replicates and speaks to one more is caught", async () => {
    const leaky = leakyCopy(walk.extension, "background.js");
    try {
      const { elsewhere } = await requestsOf(name, { ...walk, extension: leaky });
      expectThat(elsewhere.join() === `GET ${LEAK}`, "the one leak", elsewhere);
    } finally {
      rmSync(leaky, { recursive: true, force: true });
    }
  });
}

interface Asked {
  readonly toServer: readonly string[];
  /** To neither the server nor the pages' own site, each once. */
  readonly elsewhere: readonly string[];
}

async function requestsOf(name: BrowserName, { extension, couch, site }: Walk): Promise<Asked> {
  const own = [`${site.origin}/`, `${couch.origin}/`];
  const proxy = await startLoggingProxy((address) => own.some((one) => address.startsWith(one)));
  try {
    const driver = await startBrowser(name, { extension, proxy: proxy.port });
    try {
      await startReplicating(driver.control, await couch.makeDatabase());
      const page = await driver.open(site.addressOf(ARTICLE.slug));
      await waitForPainted(page, "quotation");
      await pointAt(page, "quotation", ARTICLE.quotation);
      await clickInSurface(page, "button[type=submit]");
      await waitForCardText(page, "Saved");
      const { unsent } = await replicateNow(driver.control);
      expectThat(unsent === 0, "all of it sent", unsent);
    } finally {
      await driver.close();
    }
  } finally {
    await proxy.close();
  }
  const toServer = proxy.requests.filter((line) => line.includes(`${couch.origin}/`));
  const others = proxy.requests.filter((line) => !own.some((one) => line.includes(one)));
  const ours = others.filter((line) => !isChromiumsOwn(line) && !FIREFOXS_OWN.test(line));
  return { toServer, elsewhere: [...new Set(ours)] };
}

/** Whom Firefox asks at times of its own: its settings, its lists. No build of ours names them (tests/privacy/built-code). */
const FIREFOXS_OWN =
  /^(?:CONNECT|GET) (?:https?:\/\/)?(?:[\w-]+\.)*(?:mozilla\.(?:com|net|org)|firefox\.com)[:/]/;
