// On a page with no article to show: why, in one sentence, and the one control that helps.

import type { JSX } from "preact";
import { type MessageName, message } from "../ui/message.ts";
import type { Help, Page } from "./read-page.ts";

const HELP_NAMES: Readonly<Record<Help, MessageName>> = {
  read: "readPage",
  allow: "allowSite",
  "browser-settings": "accessOpenSettings",
  choices: "openOptions",
  reload: "reloadPage",
};

export function OtherHead(props: {
  readonly page: Exclude<Page, { readonly is: "article" }>;
  readonly onHelp: (help: Help) => void;
}): JSX.Element {
  const { page, onHelp } = props;
  const help = page.is === "absent" ? page.help : null;
  return (
    <header class="head head-other">
      <h1>{message("extensionName")}</h1>
      <p class="soft" role="status">
        {page.is === "loading" ? message("pageLoading") : page.sentence}
      </p>
      {help === null ? null : (
        <button type="button" class="plain-button" onClick={() => onHelp(help)}>
          {message(HELP_NAMES[help])}
        </button>
      )}
    </header>
  );
}
