// The panel with all marks of the open article, beside the page in our shadow root. It takes the focus when
// it opens and gives it back where it was.

import { render } from "preact";
import { MarksPanel } from "../ui/marks-panel.tsx";
import { FocusBefore } from "./focus-before.ts";
import { ownDocument } from "./own-document.ts";
import { type Passage, type PassagesIn, passageIn } from "./passages.ts";
import type { Surface } from "./surface.ts";
import { windowSize } from "./window-size.ts";

export interface MarksList {
  /** Shows what is there, in reading order, and begins at `from`; null: at the first. */
  open(shown: PassagesIn, from: Passage | null, onChoose: (passage: Passage) => void): void;
  /** What is there is other by now: shows that, at the mark that the reader was at. Not open: nothing. */
  renew(shown: PassagesIn): void;
  /** Puts it where it belongs again, after resizing. */
  follow(): void;
  /** `by`: a press on the page, and by it alone. */
  close(by?: "press"): void;
  readonly isOpen: boolean;
}

/** From the corner of the window, in pixels. */
const EDGE = 8;

interface OpenList {
  readonly shown: PassagesIn;
  /** Index of the passage that the reader is at. */
  readonly at: number;
  readonly onChoose: (passage: Passage) => void;
}

export function makeMarksList(surface: Surface): MarksList {
  const focus = new FocusBefore();
  let list: OpenList | null = null;

  const place = () => {
    const { width } = surface.list.size();
    const rightToLeft = getComputedStyle(ownDocument.documentElement).direction === "rtl";
    const right = windowSize().width - width - EDGE;
    surface.list.move(rightToLeft ? EDGE : Math.max(EDGE, right), EDGE);
  };

  const close = (by?: "press") => {
    if (list === null) return;
    list = null;
    const giveFocusBack = focus.leave(surface.list.place, by);
    render(null, surface.list.place);
    surface.list.hide();
    giveFocusBack();
  };

  const draw = (open: OpenList) => {
    list = open;
    const { shown, at, onChoose } = open;
    render(
      <MarksPanel
        marks={shown.passages.map(({ reading, text, annotation }) => ({
          reading,
          text,
          saved: annotation !== null,
        }))}
        at={at}
        onAt={(index) => draw({ ...open, at: index })}
        onOpen={(index) => {
          const passage = shown.passages[index];
          close();
          if (passage !== undefined) onChoose(passage);
        }}
        onClose={() => close()}
      />,
      surface.list.place,
    );
    place();
  };

  return {
    open(shown, from, onChoose) {
      close();
      focus.keep();
      // Shown first: what is not shown takes no focus.
      surface.list.show();
      draw({ shown, at: from === null ? 0 : indexOf(shown, from), onChoose });
    },
    renew(shown) {
      if (list === null) return;
      const passage = list.shown.passages[list.at];
      const same = passage === undefined ? null : passageIn(shown, passage, list.shown.text);
      draw({ ...list, shown, at: same === null ? list.at : indexOf(shown, same) });
    },
    follow() {
      if (list !== null) place();
    },
    close,
    get isOpen() {
      return list !== null;
    },
  };
}

const indexOf = ({ passages }: PassagesIn, passage: Passage): number =>
  Math.max(0, passages.indexOf(passage));
