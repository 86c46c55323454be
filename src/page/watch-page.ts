// When must the article be read again? After text arrived late or was replaced, and never in a loop with a
// page that changes every frame.

/** Quiet time after a change before the page is read: text often arrives in several pieces. */
const SETTLE_MS = 300;
/** A page that never rests is read this often at first ... */
const SHORTEST_PAUSE_MS = 1_000;
/** ... and twice as rarely after each reading that found nothing new, down to this. */
const LONGEST_PAUSE_MS = 16_000;

/**
 * Calls `readAgain` after changes to the page's text until `signal` aborts. `readAgain` answers whether
 * anything of the article had changed: the pauses grow while it says no.
 */
export function watchPage(readAgain: () => boolean, signal: AbortSignal): void {
  let pause = SHORTEST_PAUSE_MS;
  let lastRead = performance.now();
  let timer: ReturnType<typeof setTimeout> | null = null;

  const readNow = () => {
    timer = null;
    lastRead = performance.now();
    pause = readAgain() ? SHORTEST_PAUSE_MS : Math.min(pause * 2, LONGEST_PAUSE_MS);
  };
  const observer = new MutationObserver(() => {
    if (timer !== null) return;
    const wait = Math.max(SETTLE_MS, lastRead + pause - performance.now());
    timer = setTimeout(readNow, wait);
  });
  observer.observe(document, { childList: true, characterData: true, subtree: true });
  signal.addEventListener("abort", () => {
    observer.disconnect();
    if (timer !== null) clearTimeout(timer);
  });
}
