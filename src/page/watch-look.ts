// The registry of highlights is the page's too: a page that calls `CSS.highlights.clear()` takes our marks along
// and tells nobody, and no node of it changes by that. So we have to look.

import { ownDocument } from "./own-document.ts";

const LOOK_EVERY_MS = 1_000;

/** Calls `restore` every second while the page is seen, and at once when it is seen again. */
export function watchRegistry(restore: () => void, signal: AbortSignal): void {
  const look = () => {
    if (ownDocument.isVisible) restore();
  };
  const timer = setInterval(look, LOOK_EVERY_MS);
  ownDocument.listen("visibilitychange", look, { signal });
  signal.addEventListener("abort", () => clearInterval(timer));
}
