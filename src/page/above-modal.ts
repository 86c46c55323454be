// A page that opens a modal dialog makes all else inert, our host too: what we show then could be seen and not used. Where the page
// has one, our parts stand in a modal dialog of our own, above it, which goes when nothing of ours is shown.

import { message } from "../ui/message.ts";
import { ownDocument } from "./own-document.ts";

export interface AboveModal {
  /** What is shown stands in here. */
  readonly place: HTMLElement;
  /** Before something is shown: above a modal dialog of the page. */
  raise(): void;
  /** After something was hidden: the page's dialog is the reader's again. */
  lower(): void;
}

/** Whether the page has a modal dialog open. One in a shadow root of the page is not seen. */
export function hasModal(): boolean {
  return ownDocument.documentElement.querySelector("dialog:modal") !== null;
}

/** `isShown` tells whether anything of ours is. */
export function makeAboveModal(root: ShadowRoot, isShown: () => boolean): AboveModal {
  const place = ownDocument.createElement("dialog");
  place.className = "above";
  place.setAttribute("aria-label", message("extensionName"));
  // The dialog itself takes the focus, and no button in it: what is open under a pointer takes none of them.
  place.autofocus = true;
  root.append(place);
  return {
    place,
    raise() {
      if (!hasModal()) return;
      // Above one that was opened since.
      if (place.open) place.close();
      place.showModal();
    },
    lower() {
      // Later: Escape closes the uppermost dialog after we heard its key, and must find ours there.
      setTimeout(() => {
        if (place.open && !isShown()) place.close();
      });
    },
  };
}

/** Calls `hear` when the page has opened a modal dialog, until `signal` aborts. */
export function watchModals(hear: () => void, signal: AbortSignal): void {
  const onToggle = ({ target }: Event) => {
    if (target instanceof HTMLDialogElement && target.matches(":modal")) hear();
  };
  // It does not bubble.
  ownDocument.listen("toggle", onToggle, { signal, capture: true, passive: true });
}
