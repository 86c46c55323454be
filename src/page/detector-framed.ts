// The detector in the frames of a page, where one of them has text. The page itself was judged already; a frame of another
// site is no part of what the reader opened.

import { detectArticle } from "./detect/detect-article.ts";
import { hasText } from "./detect/watch-frames.ts";
import { globals } from "./globals.ts";
import { pageAround, partsOf } from "./page-around.ts";
import { report, reportPage } from "./report-page.ts";

/** By the origin that it acts for: one that is filled by `srcdoc` has that of the page around it, a sandboxed one its own. */
function isOfSameSite(): boolean {
  try {
    return window.top?.origin === window.origin;
  } catch {
    return false;
  }
}

/**
 * The first of a page's parts that is an article is the page's own: two would be kept as one, and one that is none would be asked for
 * what is kept of the page.
 */
function reportPart(page: Window): void {
  const address = page.location.href;
  for (const part of partsOf(page)) {
    if (!hasText(part.document)) continue;
    const { kind } = detectArticle(part.document, address);
    if (kind === "none") continue;
    if (part !== window) return;
    globals.pressmarkJudged = { address, found: kind };
    report(kind, address);
    return;
  }
}

if (window !== window.top && isOfSameSite()) {
  const page = pageAround(window);
  if (page === null) reportPage();
  else reportPart(page);
}
