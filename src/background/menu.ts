// The context menu: at selected text what can be done with it, anywhere on a page the marks and the side view. Each
// entry is a command too, and says its key.

import { browser } from "../browser.ts";
import { message } from "../ui/message.ts";
import { readKeys } from "./keys.ts";

/** By the command that it fires. */
const ENTRIES = {
  "save-selection": { words: "menuSaveSelection", contexts: ["selection"] },
  "copy-citation": { words: "menuCopySelection", contexts: ["selection"] },
  "toggle-marks": { words: "commandToggleMarks", contexts: ["page"] },
  "open-side": { words: "openSide", contexts: ["page", "selection"] },
} as const;
type Entry = keyof typeof ENTRIES;
const ENTRY_NAMES = Object.keys(ENTRIES) as Entry[];

/** "Save the selected words (Alt+Shift+S)". */
function titleOf(entry: Entry, keys: Readonly<Record<string, string>>): string {
  const words = message(ENTRIES[entry].words);
  const key = keys[entry];
  return key === undefined ? words : message("withKey", words, key);
}

/** Call it once per installation; the browser keeps the menu over restarts. */
export function createMenu(): void {
  for (const entry of ENTRY_NAMES) {
    browser.contextMenus.create(
      {
        id: entry,
        title: titleOf(entry, {}),
        contexts: [...ENTRIES[entry].contexts],
        documentUrlPatterns: ["http://*/*", "https://*/*"],
      },
      // An update finds the entry of the version before; `renewMenu` says what it says now.
      () => void browser.runtime.lastError,
    );
  }
}

/** Says the keys of today; neither browser tells when the reader changes one. */
export async function renewMenu(): Promise<void> {
  const keys = await readKeys();
  for (const entry of ENTRY_NAMES) {
    await browser.contextMenus.update(entry, { title: titleOf(entry, keys) });
  }
}

/** The command that a click on an entry fires; null: no entry of ours. */
export function commandOf(menuItemId: string | number): Entry | null {
  return ENTRY_NAMES.find((entry) => entry === menuItemId) ?? null;
}
