// The detector once more, in a page that changed its address by itself and where no reader is at work: it was no
// article before. The browser tells an address that is just loaded in the same words; such a page was judged already, and is
// judged again only where it had hardly any text, which frameworks bring in a moment.

import { LEAST_PROSE } from "./detect/detect-article.ts";
import { readProse } from "./detect/page-text.ts";
import { globals } from "./globals.ts";
import { judgePage, report } from "./report-page.ts";
import { whenAtRest } from "./when-at-rest.ts";

const before = globals.pressmarkJudged;
const isLoaded = before?.address === location.href;
if (!isLoaded) globals.pressmarkJudged = undefined;

if (!isLoaded || (before.found === "none" && isBare())) {
  // The address may change twice before the page rests: the last one counts.
  globals.pressmarkWaiting?.abort();
  globals.pressmarkWaiting = null;
  if (globals.pressmarkReader?.isAlive() !== true) {
    const waiting = new AbortController();
    globals.pressmarkWaiting = waiting;
    whenAtRest(judgeAgain, waiting.signal);
  }
}

function isBare(): boolean {
  try {
    return readProse(document).weight < LEAST_PROSE;
  } catch {
    // A page can break any DOM call it likes; then nothing comes of looking again.
    return false;
  }
}

/** The same is not told twice: the page may be left by now, and Firefox logs each answer that comes to a page that was left. */
function judgeAgain(): void {
  const told = globals.pressmarkJudged;
  const { address, found } = judgePage();
  if (told?.address !== address || told.found !== found) report(found);
}
