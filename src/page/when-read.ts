// When has the reader read a page, and not only passed over it? Once it was in sight for a while in one go.

/** Headline and first lines; a tab that was opened by mistake is closed by then. */
const READ_AFTER_MS = 5_000;

/** Calls `then` once, unless `signal` aborts before. A tab in the background waits until it is looked at. */
export function whenRead(then: () => void, signal: AbortSignal): void {
  const done = new AbortController();
  const until = AbortSignal.any([signal, done.signal]);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = () => {
    clearTimeout(timer);
    if (document.visibilityState !== "visible") return;
    timer = setTimeout(() => {
      done.abort();
      then();
    }, READ_AFTER_MS);
  };
  document.addEventListener("visibilitychange", look, { signal: until });
  until.addEventListener("abort", () => clearTimeout(timer));
  look();
}
