// How much of the page is in sight.

import { ownDocument } from "./own-document.ts";

/**
 * CSS pixels without the scrollbars. On a page without a doctype (quirks mode) the root element's client height is
 * that of the whole page, and a card that is kept inside it would lie below the window.
 */
export function windowSize(): { readonly width: number; readonly height: number } {
  const { clientWidth, clientHeight } = ownDocument.documentElement;
  return {
    width: Math.min(clientWidth, innerWidth),
    height: Math.min(clientHeight, innerHeight),
  };
}
