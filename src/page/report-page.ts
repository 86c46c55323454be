// What the detector makes of the page as it is now, told to the background, which then loads the reader code.
// It calls `chrome` itself: the polyfill would weigh more than all the rest, and both browsers know the name.

import type { BackgroundRequests, Envelope } from "../messages/protocol.ts";
import { detectArticle } from "./detect/detect-article.ts";
import { hasText } from "./detect/watch-frames.ts";
import { globals, type Judged } from "./globals.ts";

type Found = BackgroundRequests["report-page"]["input"]["found"];

/** `address`: where the page is open, with its fragment or without. */
export function report(found: Found, address = location.href): void {
  const input = { found, address: address.replace(/#.*$/s, "") };
  const envelope: Envelope = { to: "background", name: "report-page", input };
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

/**
 * A frame of the page's own site may hold what the page has not; those of others never do. One without an address is nearly always
 * an empty place of an advertisement's or a consent's, unless it was filled.
 */
function hasOwnFrame(): boolean {
  // The number of its frames costs no look at the page's elements.
  if (window.length === 0) return false;
  try {
    return [...document.getElementsByTagName("iframe")].some(
      ({ src, srcdoc, contentDocument }) =>
        srcdoc || src.startsWith(`${location.origin}/`) || hasText(contentDocument),
    );
  } catch {
    // A page can break any DOM call it likes; then it has no frame for us.
    return false;
  }
}
