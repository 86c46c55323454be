// Which keys do what, and the way to the browser's own page where they are changed.

import type { JSX } from "preact";
import { browser } from "../browser.ts";
import { message } from "../ui/message.ts";
import { hasOwnSettingsPage } from "../ui/use-access.ts";
import { useKeys } from "../ui/use-keys.ts";

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
  const keys = useKeys();
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
      <p class="soft">{message("optionKeysMore")}</p>
      <button type="button" class="plain-button" onClick={openKeys}>
        {message("optionKeysChange")}
      </button>
    </fieldset>
  );
}
