// The content script of every http(s) page, kept to a few kilobytes: decides whether the page is an
// article and tells the background, which then loads the reader code. It keeps nothing running.
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

const address = location.href.replace(/#.*$/s, "");
const report: Envelope = {
  to: "background",
  name: "report-page",
  input: { kind: judge(), address },
};
chrome.runtime.sendMessage(report).catch(() => {
  // The extension was updated or removed in this very moment: the next one reads the page.
});
