// Has the extension been updated or removed under this page? Chromium leaves the old script running but
// takes its connection away and tells nobody, so that it has to look.

import { isOrphaned } from "../browser.ts";
import { ownDocument } from "./own-document.ts";

const LOOK_EVERY_MS = 2_000;

/** Calls `onOrphaned` once, soon after it happened and at once when the reader comes back to the page. */
export function watchForOrphaning(onOrphaned: () => void, signal: AbortSignal): void {
  const look = () => {
    if (!isOrphaned()) return;
    clearInterval(timer);
    onOrphaned();
  };
  const timer = setInterval(look, LOOK_EVERY_MS);
  ownDocument.listen("visibilitychange", look, { signal });
  signal.addEventListener("abort", () => clearInterval(timer));
}
