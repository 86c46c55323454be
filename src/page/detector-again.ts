// The detector once more, in a page that changed its address by itself and where no reader is at work: it was no
// article before.

import { globals } from "./globals.ts";
import { reportPage } from "./report-page.ts";
import { whenAtRest } from "./when-at-rest.ts";

// The address may change twice before the page rests: the last one counts.
globals.pressmarkWaiting?.abort();
globals.pressmarkWaiting = null;
if (globals.pressmarkReader?.isAlive() !== true) {
  const waiting = new AbortController();
  globals.pressmarkWaiting = waiting;
  whenAtRest(reportPage, waiting.signal);
}
