// What a page says of its article in its head may come after the text: frameworks fill the head last.

import { plainDocument } from "./plain-dom.ts";

/** Quiet time after the last change before the head is read. */
const SETTLE_MS = 400;
/** A title that blinks is not followed for ever: so many readings, until the address is another. */
const MOST_READINGS = 4;

/** Calls `readAgain` after changes of the head until `signal` aborts. */
export function watchHead(readAgain: () => void, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | null = null;
  let readings = 0;
  let address = location.pathname;
  const read = () => {
    timer = null;
    if (address !== location.pathname) {
      address = location.pathname;
      readings = 0;
    }
    readings += 1;
    if (readings <= MOST_READINGS) readAgain();
  };
  const observer = new MutationObserver(() => {
    if (timer !== null) clearTimeout(timer);
    timer = setTimeout(read, SETTLE_MS);
  });
  const { head } = plainDocument(document);
  if (head === null) return;
  observer.observe(head, { childList: true, characterData: true, attributes: true, subtree: true });
  signal.addEventListener("abort", () => {
    observer.disconnect();
    if (timer !== null) clearTimeout(timer);
  });
}
