// Where the focus goes when something of ours closes that had it: back to where it was before, as with the browsers' own
// popovers. https://html.spec.whatwg.org/#hide-popover-algorithm

import { ownDocument } from "./own-document.ts";

export class FocusBefore {
  private before: Element | null = null;

  /** Something of ours opens: what has the focus now gets it back. */
  keep(): void {
    this.before = ownDocument.activeElement;
  }

  /**
   * `place` closes: to be asked before it is emptied, and the answer called after it. Nothing is given back where something of the
   * page has the focus by now, nor after a press on the page, which puts it where the reader pressed.
   */
  leave(place: HTMLElement, by?: "press"): () => void {
    const { before } = this;
    this.before = null;
    const root = place.getRootNode() as ShadowRoot;
    const { activeElement, documentElement } = ownDocument;
    // Beyond the last stop of the Tab key nothing has it, or the page's body.
    const isNowhere = activeElement === null || activeElement.parentElement === documentElement;
    const goesBack = by !== "press" && (isNowhere || place.contains(root.activeElement));
    return () => {
      if (goesBack && before instanceof HTMLElement) before.focus({ preventScroll: true });
    };
  }
}
