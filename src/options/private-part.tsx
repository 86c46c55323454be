// What holds in private windows, and whether the browser lets Pressmark into them at all: it alone decides that.

import type { JSX } from "preact";
import { browser } from "../browser.ts";
import { message } from "../ui/message.ts";
import { hasOwnSettingsPage, openOwnSettingsPage } from "../ui/use-access.ts";
import { type Source, useLatest } from "./use-latest.ts";

const LET_IN: Source<boolean> = {
  read: () => browser.extension.isAllowedIncognitoAccess(),
  // The reader comes back from the browser's own settings.
  hear: (again) => {
    addEventListener("focus", again);
    return () => removeEventListener("focus", again);
  },
};

export function PrivatePart(): JSX.Element {
  const letIn = useLatest(LET_IN);
  return (
    <fieldset class="choice">
      <legend>{message("optionPrivate")}</legend>
      <p class="soft">{message("optionPrivateMeans")}</p>
      {letIn === null ? null : (
        <p>{message(letIn ? "optionPrivateLetIn" : "optionPrivateKeptOut")}</p>
      )}
      {hasOwnSettingsPage() ? (
        <button type="button" class="plain-button" onClick={openOwnSettingsPage}>
          {message("accessOpenSettings")}
        </button>
      ) : null}
    </fieldset>
  );
}
