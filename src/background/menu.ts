// The context menu: one entry, at selected text.

import { browser } from "../browser.ts";

export const MENU_SAVE_SELECTION = "save-selection";

/** Call it once per installation; the browser keeps the menu over restarts. */
export function createMenu(): void {
  browser.contextMenus.create(
    {
      id: MENU_SAVE_SELECTION,
      title: browser.i18n.getMessage("menuSaveSelection"),
      contexts: ["selection"],
      documentUrlPatterns: ["http://*/*", "https://*/*"],
    },
    // An update finds the entry of the version before; it says the same.
    () => void browser.runtime.lastError,
  );
}
