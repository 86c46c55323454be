// Which keys do what, and the way to the browser's own page where they are changed.

import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import { browser } from "../browser.ts";
import { message } from "../ui/message.ts";
import { hasOwnSettingsPage } from "../ui/use-access.ts";

interface Key {
  readonly name: string;
  readonly description: string;
  /** Empty: none. */
  readonly shortcut: string;
}

async function readKeys(): Promise<readonly Key[]> {
  const commands = await browser.commands.getAll();
  return commands.map(({ name = "", description = "", shortcut = "" }) => ({
    name,
    description: name === "_execute_action" ? message("keyOpenPopup") : description,
    shortcut,
  }));
}

/** Firefox has a call of its own for it, newer than the polyfill's types; Chromium an address. */
function openKeys(): void {
  if (hasOwnSettingsPage()) {
    void browser.tabs.create({ url: "chrome://extensions/shortcuts" });
    return;
  }
  const { commands } = browser as unknown as {
    readonly commands: { readonly openShortcutSettings: () => Promise<void> };
  };
  void commands.openShortcutSettings();
}

export function Keys(): JSX.Element {
  const [keys, setKeys] = useState<readonly Key[]>([]);
  useEffect(() => {
    const read = () => void readKeys().then(setKeys, () => undefined);
    read();
    // The reader comes back from the browser's own page of keys.
    addEventListener("focus", read);
    return () => removeEventListener("focus", read);
  }, []);
  return (
    <fieldset class="choice">
      <legend>{message("optionKeys")}</legend>
      <dl class="keys">
        {keys.map(({ name, description, shortcut }) => (
          <div key={name}>
            <dt>{description}</dt>
            <dd class={shortcut === "" ? "soft" : ""}>
              {shortcut === "" ? message("keyNone") : shortcut}
            </dd>
          </div>
        ))}
      </dl>
      <button type="button" class="plain-button" onClick={openKeys}>
        {message("optionKeysChange")}
      </button>
    </fieldset>
  );
}
