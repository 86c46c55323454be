// The clipboard. The one place of ours that writes to it; nothing of ours ever reads it.

/** The browser gave no way to the clipboard. */
export class ClipboardError extends Error {
  override readonly name = "ClipboardError";
}

export interface Copied {
  readonly text: string;
  /** For programs that take formatted text; null: text alone. */
  readonly html: string | null;
}

/** @throws ClipboardError */
export async function writeClipboard(copied: Copied): Promise<void> {
  try {
    await navigator.clipboard.write([new ClipboardItem(partsOf(copied))]);
  } catch (cause) {
    // A page without TLS has no such clipboard, and a page may forbid it to everyone in it.
    if (!copyByEvent(copied)) throw new ClipboardError("", { cause });
  }
}

function partsOf({ text, html }: Copied): Record<string, Blob> {
  return {
    "text/plain": new Blob([text], { type: "text/plain" }),
    ...(html === null ? {} : { "text/html": new Blob([html], { type: "text/html" }) }),
  };
}

/** As a reader's own Ctrl+C does; heard before the page, which must not put other words there. */
function copyByEvent({ text, html }: Copied): boolean {
  let written = false;
  const onCopy = (event: ClipboardEvent) => {
    event.preventDefault();
    event.stopImmediatePropagation();
    event.clipboardData?.setData("text/plain", text);
    if (html !== null) event.clipboardData?.setData("text/html", html);
    written = event.clipboardData !== null;
  };
  window.addEventListener("copy", onCopy, { capture: true });
  try {
    return document.execCommand("copy") && written;
  } finally {
    window.removeEventListener("copy", onCopy, { capture: true });
  }
}
