// Where the reader has come to rest on the page.

const REST_MS = 250;

/** Calls `onRest` when the page was scrolled and rests, until `signal` aborts. */
export function watchScroll(onRest: () => void, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const onScroll = () => {
    clearTimeout(timer);
    timer = setTimeout(onRest, REST_MS);
  };
  window.addEventListener("scroll", onScroll, { signal, passive: true, capture: true });
  signal.addEventListener("abort", () => clearTimeout(timer));
}
