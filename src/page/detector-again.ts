// The detector once more, in a page that changed its address by itself and where no reader is at work: it was no
// article before. Waits until the page rests, since frameworks show the text after the address and fill the
// head last; a page that never rests is judged all the same.

import { globals } from "./globals.ts";
import { reportPage } from "./report-page.ts";

/** Quiet time after the last change of the page before it is judged. */
const QUIET_MS = 400;
const LONGEST_WAIT_MS = 5_000;

function whenAtRest(act: () => void, signal: AbortSignal): void {
  const rest = () => {
    stop();
    act();
  };
  let timer = setTimeout(rest, QUIET_MS);
  const limit = setTimeout(rest, LONGEST_WAIT_MS);
  const observer = new MutationObserver(() => {
    clearTimeout(timer);
    timer = setTimeout(rest, QUIET_MS);
  });
  const stop = () => {
    observer.disconnect();
    clearTimeout(timer);
    clearTimeout(limit);
  };
  observer.observe(document, { childList: true, characterData: true, subtree: true });
  signal.addEventListener("abort", stop, { once: true });
}

// The address may change twice before the page rests: the last one counts.
globals.pressmarkWaiting?.abort();
globals.pressmarkWaiting = null;
if (globals.pressmarkReader?.isAlive() !== true) {
  const waiting = new AbortController();
  globals.pressmarkWaiting = waiting;
  whenAtRest(reportPage, waiting.signal);
}
