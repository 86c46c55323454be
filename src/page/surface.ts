// The one node of ours on the page: a host outside the article, whose closed shadow root holds the card and
// the selection button. The page's scripts cannot see into it, nor its styles reach in.

import { CARD_STYLES } from "../ui/card-styles.ts";
import surface from "./surface.css";

/** Set by build.mjs: tests alone build with an open root, to see what a reader sees. */
declare const __OPEN_CARD__: boolean;

export interface Surface {
  /** Where to render; one container for each part, so that each is drawn on its own. */
  readonly card: HTMLElement;
  readonly button: HTMLElement;
  /** True where the event began inside our root. */
  holds(event: Event): boolean;
  /** Lifts the host into the top layer, above any z-index of the page. */
  raise(): void;
  setTheme(theme: "light" | "dark"): void;
  /** True while the host is where it was put; a page may take it away. */
  isAttached(): boolean;
  attach(): void;
  remove(): void;
}

function sheet(css: string): CSSStyleSheet {
  const styles = new CSSStyleSheet();
  styles.replaceSync(css);
  return styles;
}

function part(root: ShadowRoot, name: string): HTMLElement {
  const container = document.createElement("div");
  container.className = `surface ${name}`;
  root.append(container);
  return container;
}

/** Keys and clicks in the card are not the page's: its shortcuts must not fire while a note is written. */
const KEPT_EVENTS = ["keydown", "keyup", "keypress", "input", "paste", "copy", "cut"] as const;

/** Makes the host; it is added to the page when something is shown for the first time. */
export function makeSurface(): Surface {
  const host = document.createElement("pressmark-surface");
  const root = host.attachShadow({ mode: __OPEN_CARD__ ? "open" : "closed" });
  root.adoptedStyleSheets = [sheet(CARD_STYLES), sheet(surface)];
  host.popover = "manual";
  for (const name of KEPT_EVENTS) host.addEventListener(name, (event) => event.stopPropagation());
  const parts = { card: part(root, "card-place"), button: part(root, "button-place") };
  return {
    ...parts,
    holds: (event) => event.composedPath().includes(host),
    raise() {
      if (!host.isConnected) return;
      // Shown anew, it stands above whatever entered the top layer since.
      host.hidePopover();
      host.showPopover();
    },
    setTheme: (theme) => host.setAttribute("data-theme", theme),
    isAttached: () => host.isConnected,
    attach() {
      if (!host.isConnected) document.documentElement.append(host);
    },
    remove: () => host.remove(),
  };
}
