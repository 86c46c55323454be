// A page that says it is an article and has no text yet: a framework brings it in a moment.

/** Between a change of the page and the next look at it. */
const LOOK_AFTER_MS = 500;
const GIVE_UP_MS = 15_000;

/** Calls `look` after changes of the page until `signal` aborts, or the page took too long. */
export function awaitText(look: () => void, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = () => {
    observer.disconnect();
    clearTimeout(timer);
    clearTimeout(limit);
  };
  const observer = new MutationObserver(() => {
    // Not anew at each change: a page that never rests is looked at, too.
    timer ??= setTimeout(() => {
      timer = undefined;
      look();
    }, LOOK_AFTER_MS);
  });
  observer.observe(document, { childList: true, subtree: true });
  const limit = setTimeout(stop, GIVE_UP_MS);
  signal.addEventListener("abort", stop);
}
