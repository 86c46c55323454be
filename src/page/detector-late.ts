// The detector in a page that says it is an article and has no text yet, or that has a frame of its own site: what is
// missing is waited for. A file of its own, since few pages need it.

import { awaitText } from "./detect/await-text.ts";
import { detectArticle } from "./detect/detect-article.ts";
import { readShadowProse } from "./detect/shadow-prose.ts";
import { watchFrames } from "./detect/watch-frames.ts";
import { globals } from "./globals.ts";
import { report } from "./report-page.ts";

globals.pressmarkWaiting?.abort();
const waiting = new AbortController();
globals.pressmarkWaiting = waiting;

const look = () => {
  const { kind } = detectArticle(document, location.href, readShadowProse);
  if (kind === "none") return;
  waiting.abort();
  report(kind);
};
awaitText(look, waiting.signal);
look();

watchFrames(() => report("framed"), waiting.signal);
