// The page under the popup, read once when the popup opens and again when the reader asks for it.

import { useEffect, useState } from "preact/hooks";
import { requestSites } from "../settings/access.ts";
import { message } from "../ui/message.ts";
import { type Page, readAnyway, readPage } from "./read-page.ts";

const LOADING: Page = { is: "loading" };

export interface PageUnderPopup {
  readonly page: Page;
  /** Asks anew what stands there. */
  readonly look: () => void;
  /** Reads the page, whatever it looks like. */
  readonly readNow: () => void;
  /** Asks the browser for access to the page's site; call it from a click, or the browser refuses. */
  readonly allow: () => void;
}

export function usePage(): PageUnderPopup {
  const [page, setPage] = useState<Page>(LOADING);
  const look = () => {
    readPage().then(setPage, () =>
      // A named tab that is gone (popup.html?tab=7), or a browser that is closing.
      setPage({
        is: "absent",
        why: "closed",
        tabId: null,
        place: null,
        origin: null,
        sentence: message("pageClosed"),
      }),
    );
  };
  useEffect(look, []);
  const readNow = () => {
    if (page.is !== "absent" || page.tabId === null) return;
    const { tabId } = page;
    setPage(LOADING);
    const refused: Page = { ...page, why: "closed", sentence: message("pageRefused") };
    const { place } = page;
    void readAnyway(tabId, refused).then((read) =>
      setPage(read.is === "loading" ? read : { ...read, place }),
    );
  };
  const allow = () => {
    if (page.is !== "absent" || page.origin === null) return;
    requestSites([page.origin]).then(
      (granted) => granted && readNow(),
      // The browser asks nobody: what stands there still holds.
      () => undefined,
    );
  };
  return { page, look, readNow, allow };
}
