// The one node of ours on the page: a host outside the article, whose closed shadow root holds the card and
// the selection button. The page's scripts cannot see into it, nor its styles reach in.

import type { Palette } from "../core/model/palettes.ts";
import { CARD_STYLES } from "../ui/card-styles.ts";
import { message, tellLanguage } from "../ui/message.ts";
import { type AboveModal, hasModal, makeAboveModal } from "./above-modal.ts";
import { type Host, keepHost } from "./keep-host.ts";
import { ownDocument } from "./own-document.ts";
import surface from "./surface.css";

/** Set by build.mjs: tests alone build with an open root, to see what a reader sees. */
declare const __OPEN_CARD__: boolean;

/** A part of ours that floats above the page, in the browser's top layer: above any z-index of the page. */
export interface Floating {
  /** Where to render. */
  readonly place: HTMLElement;
  /** Shows it, above whatever entered the top layer since. */
  show(): void;
  hide(): void;
  /** Puts its top left corner there, in pixels of the viewport; `height`: it may be no higher, and is scrolled. */
  move(left: number, top: number, height?: number | null): void;
  /** As it is rendered where nothing limits its height. Reads layout. */
  size(): { readonly width: number; readonly height: number };
}

export interface Surface {
  readonly card: Floating;
  readonly button: Floating;
  readonly list: Floating;
  /** True where the event began inside our root. */
  holds(event: Event): boolean;
  setTheme(theme: "light" | "dark", palette: Palette): void;
  /** The page opened a modal dialog: what is shown stands above it. */
  raise(): void;
  remove(): void;
}

function sheet(css: string): CSSStyleSheet {
  const styles = new CSSStyleSheet();
  styles.replaceSync(css);
  return styles;
}

/** Above whatever entered the top layer since. */
function showAnew(frame: HTMLElement): void {
  if (frame.matches(":popover-open")) frame.hidePopover();
  frame.showPopover();
}

function makeFloating(host: Host, above: AboveModal, name: string): Floating {
  const frame = ownDocument.createElement("div");
  frame.id = name;
  frame.className = "surface frame";
  frame.popover = "manual";
  // The page may be in any language and direction.
  tellLanguage(frame);
  const place = ownDocument.createElement("div");
  frame.append(place);
  above.place.append(frame);
  return {
    place,
    show() {
      host.shown.add(frame);
      if (!host.attach()) return;
      above.raise();
      showAnew(frame);
    },
    hide() {
      host.shown.delete(frame);
      if (frame.isConnected && frame.matches(":popover-open")) frame.hidePopover();
      above.lower();
    },
    move(left, top, height = null) {
      if (height === null) frame.style.removeProperty("--most-height");
      else frame.style.setProperty("--most-height", `${Math.floor(height)}px`);
      // Of a root element that is zoomed, we would be too, and our pixels not the viewport's.
      const zoom = 1 / ownDocument.documentElement.currentCSSZoom;
      frame.style.zoom = zoom === 1 ? "" : String(zoom);
      frame.style.transform = `translate(${Math.round(left)}px, ${Math.round(top)}px)`;
    },
    size() {
      const { width, height } = frame.getBoundingClientRect();
      const inner = place.firstElementChild;
      const hidden = inner === null ? 0 : inner.scrollHeight - inner.clientHeight;
      return { width, height: height + hidden };
    },
  };
}

/**
 * Firefox ends our script when the extension goes, without a word to it; the card stays, and can neither
 * save nor close. But it takes our style sheets along: this notice is hidden by highlights.css alone, and
 * its button is the browser's own.
 */
function addLastWords(card: Floating): void {
  const notice = ownDocument.createElement("div");
  notice.className = "last-words";
  const text = ownDocument.createElement("p");
  text.textContent = message("noticeOrphaned");
  const close = ownDocument.createElement("button");
  close.type = "button";
  close.textContent = message("close");
  close.setAttribute("popovertarget", "card");
  close.setAttribute("popovertargetaction", "hide");
  notice.append(text, close);
  card.place.after(notice);
}

/**
 * Keys and clicks in the card are not the page's: its shortcuts must not fire while a note is written. A page
 * that listens at `window` before us hears them all the same, as in any field on it (README, Privacy).
 */
const KEPT_EVENTS = [
  ...["keydown", "keyup", "keypress", "beforeinput", "input", "paste", "copy", "cut"],
  ...["click", "dblclick", "mousedown", "mouseup"],
];

/**
 * Makes the host; it is added to the page when something is shown for the first time. A page that removes it
 * gets it back once; after the second time nothing is shown any more, and `onBanished` is called.
 */
export function makeSurface(onBanished: () => void): Surface {
  // No element name of our own: a page could define it, and would be handed the closed root (ElementInternals).
  const host = ownDocument.createElement("div");
  host.setAttribute("pressmark-surface", "");
  const root = host.attachShadow({ mode: __OPEN_CARD__ ? "open" : "closed" });
  root.adoptedStyleSheets = [sheet(CARD_STYLES), sheet(surface)];
  for (const name of KEPT_EVENTS) host.addEventListener(name, (event) => event.stopPropagation());
  const kept = keepHost(host, onBanished);
  const above = makeAboveModal(root, () => kept.shown.size > 0);
  const card = makeFloating(kept, above, "card");
  const button = makeFloating(kept, above, "selection-button");
  addLastWords(card);
  return {
    card,
    button: {
      ...button,
      // It comes by itself, and would take the selection out of the reader's hands.
      show: () => (hasModal() ? button.hide() : button.show()),
    },
    list: makeFloating(kept, above, "list"),
    holds: (event) => event.composedPath().includes(host),
    raise() {
      if (kept.shown.size === 0) return;
      above.raise();
      kept.shown.forEach(showAnew);
    },
    setTheme(theme, palette) {
      host.setAttribute("data-theme", theme);
      host.setAttribute("data-palette", palette);
    },
    remove: () => kept.end(),
  };
}
