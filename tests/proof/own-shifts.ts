// Which layout shifts are the page's own? Images that fail and scripts of styles shift pages at any moment, now and then in the
// frame in which our marks appear: a shift of the same size without Pressmark is none of ours.

import { launchChromium } from "../browsers/launch.ts";
import { shownAddress, startPageProxy } from "./page-proxy.ts";
import type { Proof, ProvenPage } from "./prove-page.ts";
import { watchInPage } from "./watch-in-page.ts";

/** Time after loading in which a page's images have failed. */
const SETTLED_MS = 2_000;
const LOAD_WITHIN_MS = 20_000;
/** The window may differ by parts of a pixel. */
const SAME = 0.0005;

/** The same proofs, with a fault where a page shifted that rests without Pressmark. */
export async function judgeShifts(
  proofs: readonly Proof[],
  pages: readonly ProvenPage[],
): Promise<Proof[]> {
  const shifted = new Set(proofs.filter(({ shifts }) => shifts.length > 0).map(({ id }) => id));
  if (shifted.size === 0) return [...proofs];
  const alone = await shiftsAlone(pages.filter(({ id }) => shifted.has(id)));
  return proofs.map((proof) => {
    const own = alone.get(proof.id) ?? [];
    const ours = proof.shifts.filter(
      (value) => !own.some((other) => Math.abs(other - value) < SAME),
    );
    if (ours.length === 0) return proof;
    const sum = ours.reduce((total, value) => total + value, 0);
    return { ...proof, faults: [...proof.faults, `layout shifted by ${sum.toFixed(4)}`] };
  });
}

/** Every layout shift of each page in a browser that has no Pressmark. */
async function shiftsAlone(pages: readonly ProvenPage[]): Promise<Map<string, readonly number[]>> {
  const proxy = await startPageProxy();
  const browser = await launchChromium({ proxy: proxy.port });
  const found = new Map<string, readonly number[]>();
  try {
    const tab = await browser.newPage();
    await tab.setViewport({ width: 1100, height: 900 });
    await tab.evaluateOnNewDocument(watchInPage);
    for (const { id, html, url } of pages) {
      const address = shownAddress(url, id);
      proxy.show(address, html);
      await tab.goto(address, { waitUntil: "load", timeout: LOAD_WITHIN_MS }).catch(() => null);
      await new Promise((resolve) => setTimeout(resolve, SETTLED_MS));
      const shifts = await tab.evaluate(() => globalThis.pressmarkProof?.shifts ?? []);
      found.set(
        id,
        shifts.map(({ value }) => value),
      );
    }
  } finally {
    await browser.close();
    await proxy.close();
  }
  return found;
}
