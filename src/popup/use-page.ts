// The page under the popup, read once when the popup opens and again when the reader asks for it.

import { useEffect, useState } from "preact/hooks";
import { browser } from "../browser.ts";
import { message } from "../ui/message.ts";
import { type Page, readAnyway, readPage } from "./read-page.ts";

const LOADING: Page = { is: "loading" };

export interface PageUnderPopup {
  readonly page: Page;
  /** Reads the page, whatever it looks like. */
  readonly readNow: () => void;
  /** Asks the browser for access to the page's site; call it from a click, or the browser refuses. */
  readonly allow: () => void;
}

export function usePage(): PageUnderPopup {
  const [page, setPage] = useState<Page>(LOADING);
  useEffect(() => {
    readPage().then(setPage, () =>
      // A named tab that is gone (popup.html?tab=7), or a browser that is closing.
      setPage({
        is: "absent",
        why: "closed",
        tabId: null,
        origin: null,
        sentence: message("pageClosed"),
      }),
    );
  }, []);
  const readNow = () => {
    if (page.is !== "absent" || page.tabId === null) return;
    const { tabId } = page;
    setPage(LOADING);
    const refused: Page = { ...page, why: "closed", sentence: message("pageRefused") };
    void readAnyway(tabId, refused).then(setPage);
  };
  const allow = () => {
    if (page.is !== "absent" || page.origin === null) return;
    browser.permissions.request({ origins: [page.origin] }).then(
      (granted) => granted && readNow(),
      // The browser asks nobody: what stands there still holds.
      () => undefined,
    );
  };
  return { page, readNow, allow };
}
