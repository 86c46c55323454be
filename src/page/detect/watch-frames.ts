// A page that is a shell around a frame of its own site, in which the article stands. No script of ours runs in frames
// by itself: nearly all of them are advertisements, and each would have to load the detector to find that out.

/** Fewer paragraphs are a form, or a teaser. */
const LEAST_PARAGRAPHS = 3;
const MOST_FRAMES = 20;

/** Calls `onText` whenever a frame of the page's own site has loaded text, until `signal` aborts. */
export function watchFrames(onText: () => void, signal: AbortSignal): void {
  const look = (frame: HTMLIFrameElement) => {
    if (isFilled(frame)) onText();
  };
  for (const frame of [...document.getElementsByTagName("iframe")].slice(0, MOST_FRAMES)) {
    frame.addEventListener("load", () => look(frame), { signal });
    look(frame);
  }
}

function isFilled(frame: HTMLIFrameElement): boolean {
  try {
    // Null where the frame is of another site.
    return hasText(frame.contentDocument);
  } catch {
    return false;
  }
}

export const hasText = (document: Document | null): boolean =>
  document?.getElementsByTagName("p")[LEAST_PARAGRAPHS - 1] !== undefined;
