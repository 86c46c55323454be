// The context menu: one entry, at selected text.

import { browser } from "../browser.ts";
import { message } from "../ui/message.ts";

export const MENU_SAVE_SELECTION = "save-selection";

/** Call it once per installation; the browser keeps the menu over restarts. */
export function createMenu(): void {
  const title = message("menuSaveSelection");
  browser.contextMenus.create(
    {
      id: MENU_SAVE_SELECTION,
      title,
      contexts: ["selection"],
      documentUrlPatterns: ["http://*/*", "https://*/*"],
    },
    // An update finds the entry of the version before, maybe in other words.
    () => {
      if (browser.runtime.lastError)
        void browser.contextMenus.update(MENU_SAVE_SELECTION, { title });
    },
  );
}
