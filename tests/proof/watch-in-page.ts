// What a test leaves in a page before its document is there: the DOM as it was before a content script ran, and what
// became of the page's own events. Sent to the page as source, so that it names nothing outside itself.

export interface Watched {
  /** The document as it stood when it was parsed. */
  before: string;
  /** Types of events that someone prevented. */
  readonly prevented: string[];
  /** When something of ours was painted first, in ms since the page began; 0: nothing was. */
  painted: number;
  /** Layout shifts: when, and how much. */
  readonly shifts: { readonly at: number; readonly value: number }[];
}

declare global {
  var pressmarkProof: Watched | undefined;
}

export function watchInPage(): void {
  const watched: Watched = { before: "", prevented: [], painted: 0, shifts: [] };
  globalThis.pressmarkProof = watched;
  document.addEventListener("DOMContentLoaded", () => {
    watched.before = document.documentElement.outerHTML;
  });
  const types = [
    "mousedown",
    "mouseup",
    "click",
    "keydown",
    "keyup",
    "wheel",
    "contextmenu",
    "copy",
  ];
  for (const type of types) {
    addEventListener(type, (event) => {
      // After every other listener, ours too, whichever was added first.
      setTimeout(() => {
        if (event.defaultPrevented) watched.prevented.push(type);
      });
    });
  }
  const look = () => {
    if ([...CSS.highlights.keys()].some((name) => name.startsWith("pressmark-"))) {
      watched.painted = performance.now();
    } else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
  try {
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const { value } = entry as PerformanceEntry & { readonly value: number };
        watched.shifts.push({ at: entry.startTime, value });
      }
    }).observe({ type: "layout-shift", buffered: true });
  } catch {
    // Firefox measures none.
  }
}
