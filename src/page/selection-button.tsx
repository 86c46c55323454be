// A small button at selected words of the article, which saves them. It waits until the selection rests,
// and goes with it.

import { render } from "preact";
import type { Span } from "../core/model/span.ts";
import { SaveSelectionButton } from "../ui/save-selection-button.tsx";
import type { ArticleText } from "./article-text.ts";
import type { Surface } from "./surface.ts";

/** Selecting rests this long before the button appears: dragging must not make it jump. */
const REST_MS = 250;
/** From the end of the selected words, in pixels. */
const GAP = 6;
const WIDTH = 36;

/** The article's words that are selected now, or null. */
export function selectedSpan(text: ArticleText): Span | null {
  const selection = document.getSelection();
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return null;
  return text.toSpan(selection.getRangeAt(0));
}

/** The last box of the selection, where the reader's eye and pointer are. */
function endOfSelection(): DOMRect | null {
  const range = document.getSelection()?.getRangeAt(0);
  const boxes = range === undefined ? [] : [...range.getClientRects()];
  return boxes.findLast((box) => box.width > 0) ?? null;
}

/**
 * Shows the button at selections until `signal` aborts. `textNow` gives the open article's text, null where
 * the button is switched off.
 */
export function watchSelection(
  surface: Surface,
  options: {
    readonly textNow: () => ArticleText | null;
    readonly onSave: () => void;
    readonly signal: AbortSignal;
  },
): void {
  let timer: ReturnType<typeof setTimeout> | null = null;
  const hide = () => {
    if (timer !== null) clearTimeout(timer);
    timer = null;
    render(null, surface.button.place);
    surface.button.hide();
  };
  const show = () => {
    timer = null;
    const text = options.textNow();
    const end = endOfSelection();
    if (text === null || end === null || selectedSpan(text) === null) return;
    render(<SaveSelectionButton onSave={options.onSave} />, surface.button.place);
    const left = Math.min(end.right + GAP, document.documentElement.clientWidth - WIDTH - GAP);
    const top = Math.min(end.bottom + GAP, document.documentElement.clientHeight - WIDTH - GAP);
    surface.button.move(left, top);
    surface.button.show();
  };
  const onChange = () => {
    hide();
    timer = setTimeout(show, REST_MS);
  };
  document.addEventListener("selectionchange", onChange, { signal: options.signal });
  options.signal.addEventListener("abort", hide);
}
