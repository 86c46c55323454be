// The panel with all marks of the open article, beside the page in our shadow root. It takes the focus when
// it opens and gives it back where it was.

import { render } from "preact";
import { MarksPanel } from "../ui/marks-panel.tsx";
import { FocusBefore } from "./focus-before.ts";
import { ownDocument } from "./own-document.ts";
import type { Passage } from "./passages.ts";
import type { Surface } from "./surface.ts";
import { windowSize } from "./window-size.ts";

export interface MarksList {
  /** Shows `passages`, in reading order, and begins at `from`; null: at the first. */
  open(
    passages: readonly Passage[],
    from: Passage | null,
    onChoose: (passage: Passage) => void,
  ): void;
  /** `by`: a press on the page, and by it alone. */
  close(by?: "press"): void;
  readonly isOpen: boolean;
}

/** From the corner of the window, in pixels. */
const EDGE = 8;

export function makeMarksList(surface: Surface): MarksList {
  const focus = new FocusBefore();
  let isOpen = false;
  const place = () => {
    const { width } = surface.list.size();
    const rightToLeft = getComputedStyle(ownDocument.documentElement).direction === "rtl";
    const right = windowSize().width - width - EDGE;
    surface.list.move(rightToLeft ? EDGE : Math.max(EDGE, right), EDGE);
  };
  const close = (by?: "press") => {
    if (!isOpen) return;
    isOpen = false;
    const giveFocusBack = focus.leave(surface.list.place, by);
    render(null, surface.list.place);
    surface.list.hide();
    giveFocusBack();
  };
  return {
    open(passages, from, onChoose) {
      if (isOpen) close();
      focus.keep();
      isOpen = true;
      // Shown first: what is not shown takes no focus.
      surface.list.show();
      render(
        <MarksPanel
          marks={passages.map(({ reading, text, annotation }) => ({
            reading,
            text,
            saved: annotation !== null,
          }))}
          from={from === null ? 0 : Math.max(0, passages.indexOf(from))}
          onOpen={(index) => {
            const passage = passages[index];
            close();
            if (passage !== undefined) onChoose(passage);
          }}
          onClose={() => close()}
        />,
        surface.list.place,
      );
      place();
    },
    close,
    get isOpen() {
      return isOpen;
    },
  };
}
