// When must the article be read again? Soon after its text changed or arrived, seldom where the page changes beside it,
// and never in a loop with a page that changes every frame.

import type { Places } from "./article-places.ts";
import { HIDING_ATTRIBUTES, hides } from "./body/read-blocks.ts";
import type { ReadAgain } from "./page-reading.ts";
import { attributeOf, nodeNameOf } from "./plain-dom.ts";

/** Quiet time after a change before the page is read: text often arrives in several pieces. */
const SETTLE_MS = 300;
/** Reading takes at most about one millisecond in so many, however often the article changes. */
const SHARE = 15;
/** The article is read no more often than this, ... */
const SHORTEST_PAUSE_MS = 500;
/** ... and for changes beside it half as often after each reading that found nothing new, down to this. */
const LONGEST_PAUSE_MS = 16_000;
/** Beside the article only so much text at once is a reason to look soon: more of it may have come. */
const LONG_TEXT = 200;
/** More changes at once are not looked at one by one. */
const MOST_LOOKED_AT = 200;
/** A page that moved this often by styles that hide nothing moves at every frame: each costs it, and shows nothing. */
const MOST_MOVES = 2_000;

export interface PageWatch {
  /** The article's text stands elsewhere now: also in shadow roots, which have to be watched one by one. */
  follow(places: Places): void;
}

/** Calls `readAgain` after changes to the page's text until `signal` aborts. */
export function watchPage(readAgain: () => Promise<ReadAgain>, signal: AbortSignal): PageWatch {
  let places: Places | null = null;
  /** Between readings for changes beside the article, and for changes of it. */
  let pauseBeside = SHORTEST_PAUSE_MS;
  let pause = SHORTEST_PAUSE_MS;
  let lastRead = performance.now();
  let timer: ReturnType<typeof setTimeout> | null = null;
  let due = Number.POSITIVE_INFINITY;
  let isReading = false;
  /** True where the article changed while it was read. */
  let changedMeanwhile = false;

  const readNow = async () => {
    timer = null;
    due = Number.POSITIVE_INFINITY;
    isReading = true;
    try {
      const { changed, spent } = await readAgain();
      pause = Math.max(SHORTEST_PAUSE_MS, spent * SHARE);
      pauseBeside = changed ? pause : Math.min(Math.max(pause, pauseBeside * 2), LONGEST_PAUSE_MS);
    } catch (error) {
      // Aborted, or already told by the reading itself.
      if (!signal.aborted) throw error;
    } finally {
      isReading = false;
      lastRead = performance.now();
      if (changedMeanwhile) readIn(pause);
      changedMeanwhile = false;
    }
  };

  const readIn = (wait: number) => {
    if (signal.aborted) return;
    const then = performance.now() + Math.max(SETTLE_MS, wait);
    if (then >= due) return;
    if (timer !== null) clearTimeout(timer);
    due = then;
    timer = setTimeout(() => void readNow(), then - performance.now());
  };

  let moves = 0;
  const observer = new MutationObserver((all) => {
    const records = all.filter(isOfText);
    moves += all.length - records.length;
    if (moves > MOST_MOVES) observeTextAlone();
    if (records.length === 0) return;
    const isOfArticle = places === null || concerns(records, places);
    if (isReading) {
      changedMeanwhile ||= isOfArticle;
      return;
    }
    readIn(lastRead + (isOfArticle ? pause : pauseBeside) - performance.now());
  });
  const ofText = { childList: true, characterData: true, subtree: true };
  const ofHiding = { attributeFilter: [...HIDING_ATTRIBUTES], attributeOldValue: true };
  let options: MutationObserverInit = { ...ofText, ...ofHiding };
  const observeAll = () => {
    for (const root of [document, ...(places?.shadowRoots ?? [])]) observer.observe(root, options);
  };
  // Not again on the same page: what it hides or shows by style is read with the next change of its text.
  const observeTextAlone = () => {
    moves = Number.NEGATIVE_INFINITY;
    options = ofText;
    observer.disconnect();
    observeAll();
  };
  observeAll();
  signal.addEventListener("abort", () => {
    observer.disconnect();
    if (timer !== null) clearTimeout(timer);
  });
  return {
    follow(now) {
      places = now;
      observeAll();
    },
  };
}

/** False where an attribute changed and what it says does not: whether the element is shown. Pages move much by style. */
function isOfText({ type, target, attributeName, oldValue }: MutationRecord): boolean {
  if (type !== "attributes" || attributeName === null) return true;
  const value = attributeOf(target as Element, attributeName);
  return hides(attributeName, oldValue) !== hides(attributeName, value);
}

/** True where one of the changes may be of the article: in its text, beside its paragraphs, or much text elsewhere. */
function concerns(records: readonly MutationRecord[], places: Places): boolean {
  if (records.length > MOST_LOOKED_AT) return true;
  return records.some(
    ({ type, target, addedNodes }) =>
      places.holds(target) ||
      (type === "attributes"
        ? // Hidden, it was no paragraph, but stood among them.
          isLong(target) || (target.parentNode !== null && places.holds(target.parentNode))
        : [...addedNodes].some((node) => isLong(node))),
  );
}

const NO_TEXT = new Set(["SCRIPT", "STYLE", "NOSCRIPT", "TEMPLATE"]);

function isLong(node: Node): boolean {
  return !NO_TEXT.has(nodeNameOf(node)) && (node.textContent?.length ?? 0) >= LONG_TEXT;
}
