// The popup's last lines: what just happened, and the way to the library.

import type { JSX } from "preact";
import { browser } from "../browser.ts";
import type { Notice } from "../ui/card-subject.ts";
import { message } from "../ui/message.ts";
import { NoticeLine } from "../ui/notice-line.tsx";

export function PopupFoot(props: {
  readonly notice: Notice | null;
  readonly onUndo: () => void;
}): JSX.Element {
  const openLibrary = () => {
    void browser.tabs.create({ url: browser.runtime.getURL("library.html") });
  };
  return (
    <footer class="foot">
      <NoticeLine notice={props.notice} onUndo={props.onUndo} />
      {props.notice === null ? <span class="soft">{message("onlyHere")}</span> : null}
      <button type="button" class="text-button foot-library" onClick={openLibrary}>
        {message("openLibrary")}
      </button>
    </footer>
  );
}
