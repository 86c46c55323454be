// On a page with no article to show: why, in one sentence, and the one control that helps.

import type { JSX } from "preact";
import { message } from "../ui/message.ts";
import type { Page } from "./read-page.ts";

export function OtherHead(props: {
  readonly page: Exclude<Page, { readonly is: "article" }>;
  readonly onRead: () => void;
  readonly onAllow: () => void;
}): JSX.Element {
  const { page } = props;
  // A page that was read, or that nobody may read, gains nothing by a button.
  const readable =
    page.is === "absent" &&
    (page.why === "unread" || page.why === "broken" || page.why === "never");
  return (
    <header class="head head-other">
      <h1>{message("extensionName")}</h1>
      {page.is === "loading" ? (
        <p class="soft" role="status">
          {message("pageLoading")}
        </p>
      ) : (
        <p class="soft">{page.sentence}</p>
      )}
      {readable ? (
        <button type="button" class="plain-button" onClick={props.onRead}>
          {message("readPage")}
        </button>
      ) : null}
      {page.is === "absent" && page.origin !== null ? (
        <button type="button" class="plain-button" onClick={props.onAllow}>
          {message("allowSite")}
        </button>
      ) : null}
    </header>
  );
}
