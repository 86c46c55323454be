// How marks look can change without a change of any node that is watched. The registry of highlights is the page's too: one
// that calls `CSS.highlights.clear()` takes our marks along. And a switch of its own, or the evening, turns a page dark, by a
// class of whatever element. Nobody tells us, so that we have to look.

import { ownDocument } from "./own-document.ts";

const LOOK_EVERY_MS = 1_000;

/** Calls `lookAgain` every second while the page is seen, and at once when it is seen again. */
export function watchLook(lookAgain: () => void, signal: AbortSignal): void {
  const look = () => {
    if (ownDocument.isVisible) lookAgain();
  };
  const timer = setInterval(look, LOOK_EVERY_MS);
  ownDocument.listen("visibilitychange", look, { signal });
  signal.addEventListener("abort", () => clearInterval(timer));
}
