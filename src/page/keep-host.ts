// Our one node on a page that may remove it. It comes back once, since frameworks that draw a page anew take away
// whatever they do not know; a page that removes it again means it, and is left alone.

import { ownDocument } from "./own-document.ts";
/** The host as it is on the page, and which of its parts are shown. */
export interface Host {
  readonly shown: Set<HTMLElement>;
  /** Puts it on the page where it is not; false: it must not be there any more. */
  attach(): boolean;
  /** Takes it off the page for good. */
  end(): void;
}

/** Keeps `host` on the page once it was attached; `onBanished` is called when the page removed it twice. */
export function keepHost(host: HTMLElement, onBanished: () => void): Host {
  const shown = new Set<HTMLElement>();
  let attached = false;
  let removals = 0;
  let ended = false;
  const observer = new MutationObserver(() => look());

  const put = () => {
    ownDocument.documentElement.append(host);
    attached = true;
    observer.disconnect();
    // The root element may be replaced as a whole.
    observer.observe(document, { childList: true });
    observer.observe(ownDocument.documentElement, { childList: true });
  };

  const end = () => {
    ended = true;
    observer.disconnect();
    host.remove();
  };

  const look = () => {
    if (ended || !attached || host.isConnected) return;
    removals += 1;
    if (removals > 1) {
      end();
      onBanished();
      return;
    }
    put();
    // The browser closes what is removed while it is open.
    for (const part of shown) part.showPopover();
  };

  return {
    shown,
    attach() {
      look();
      if (!ended && !host.isConnected) put();
      return !ended;
    },
    end,
  };
}
