// What the detector makes of the page as it is now, told to the background, which then loads the reader code.
// It calls `chrome` itself: the polyfill would weigh more than all the rest, and both browsers know the name.

import type { BackgroundRequests, Envelope } from "../messages/protocol.ts";
import { detectArticle } from "./detect/detect-article.ts";
import { globals, type Judged } from "./globals.ts";

type Found = BackgroundRequests["report-page"]["input"]["found"];

export function report(found: Found): void {
  const address = location.href.replace(/#.*$/s, "");
  const envelope: Envelope = { to: "background", name: "report-page", input: { found, address } };
  chrome.runtime.sendMessage(envelope).catch(() => {
    // The extension was updated or removed in this very moment: the next one reads the page.
  });
}

/** Judges the page and tells the background; keeps nothing running. */
export function reportPage(): void {
  report(judgePage().found);
}

/** What the page is now, written down for whoever is to judge it again. */
export function judgePage(): Judged {
  const address = location.href;
  const { kind, awaits } = detectArticle(document, address);
  const found = kind === "none" && (awaits || hasOwnFrame()) ? "late" : kind;
  globals.pressmarkJudged = { address, found };
  return globals.pressmarkJudged;
}

/** A frame of the page's own site may hold what the page has not; those of others never do. */
function hasOwnFrame(): boolean {
  // The number of its frames costs no look at the page's elements.
  if (window.length === 0) return false;
  try {
    return [...document.getElementsByTagName("iframe")].some(({ src }) =>
      src.startsWith(`${location.origin}/`),
    );
  } catch {
    // A page can break any DOM call it likes; then it has no frame for us.
    return false;
  }
}
