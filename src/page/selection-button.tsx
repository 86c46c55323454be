// A small button at selected words of the article, which saves them. It waits until the selection rests,
// and goes with it.

import { render } from "preact";
import type { Span } from "../core/model/span.ts";
import { SaveSelectionButton } from "../ui/save-selection-button.tsx";
import type { Places } from "./article-places.ts";
import type { ArticleSession } from "./article-session.ts";
import { ownDocument } from "./own-document.ts";
import type { Surface } from "./surface.ts";
import { windowSize } from "./window-size.ts";

/** Selecting rests this long before the button appears: dragging must not make it jump. */
const REST_MS = 250;
/** From the end of the selected words, in pixels. */
const GAP = 6;
const WIDTH = 36;

type Selectable = Pick<ArticleSession, "text" | "places">;

/** The article's words that are selected now, or null. */
export function selectedSpan({ text, places }: Selectable): Span | null {
  const range = selectedRange(places);
  return range === null ? null : text.toSpan(range);
}

/** What is selected, also inside the shadow roots that hold the article; null: nothing is. */
function selectedRange({ shadowRoots }: Places): AbstractRange | null {
  const selection = ownDocument.getSelection();
  if (selection === null || selection.rangeCount === 0) return null;
  if (shadowRoots.size > 0) {
    const [composed] = selection.getComposedRanges?.({ shadowRoots: [...shadowRoots] }) ?? [];
    if (composed !== undefined) return composed.collapsed ? null : composed;
  }
  return selection.isCollapsed ? null : selection.getRangeAt(0);
}

/** The last box of the selected words, where the reader's eye and pointer are. Reads layout. */
function endOfSelection({ text }: Selectable, span: Span): DOMRect | null {
  const boxes = text.toRanges(span).flatMap((range) => [...range.getClientRects()]);
  return boxes.findLast((box) => box.width > 0) ?? null;
}

/**
 * Shows the button at selections until `signal` aborts. `articleNow` gives the open article, null where the button is
 * switched off.
 */
export function watchSelection(
  surface: Surface,
  options: {
    readonly articleNow: () => Selectable | null;
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
  // The words stay selected beside the card, and after it: they are not offered once more.
  const save = () => {
    hide();
    options.onSave();
  };
  const show = () => {
    timer = null;
    const article = options.articleNow();
    const span = article === null ? null : selectedSpan(article);
    const end = article === null || span === null ? null : endOfSelection(article, span);
    if (end === null) return;
    render(<SaveSelectionButton onSave={save} />, surface.button.place);
    const { width, height } = windowSize();
    const left = Math.min(end.right + GAP, width - WIDTH - GAP);
    const top = Math.min(end.bottom + GAP, height - WIDTH - GAP);
    surface.button.move(left, top);
    surface.button.show();
  };
  const onChange = () => {
    hide();
    timer = setTimeout(show, REST_MS);
  };
  ownDocument.listen("selectionchange", onChange, { signal: options.signal });
  options.signal.addEventListener("abort", hide);
}
