// What the detector makes of the page as it is now, told to the background, which then loads the reader code.
// It calls `chrome` itself: the polyfill would weigh more than all the rest, and both browsers know the name.

import type { Envelope, PageKind } from "../messages/protocol.ts";
import { detectArticle } from "./detect/detect-article.ts";

function judge(): PageKind {
  try {
    return detectArticle(document, location.href).kind;
  } catch {
    // A page can break any DOM call it likes; then it is no article to us.
    return "none";
  }
}

/** Judges the page and tells the background; keeps nothing running. */
export function reportPage(): void {
  const address = location.href.replace(/#.*$/s, "");
  const report: Envelope = {
    to: "background",
    name: "report-page",
    input: { kind: judge(), address },
  };
  chrome.runtime.sendMessage(report).catch(() => {
    // The extension was updated or removed in this very moment: the next one reads the page.
  });
}
