// When does a page that changed its address by itself show what it promises? Frameworks show the text after the
// address and fill the head last.

/** Quiet time after the last change of the page before it is read. */
const QUIET_MS = 400;
const LONGEST_WAIT_MS = 5_000;

/** Calls `act` once, when the page rests or has not rested for long; never after `signal` aborted. */
export function whenAtRest(act: () => void, signal: AbortSignal): void {
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
