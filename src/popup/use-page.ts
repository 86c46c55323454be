// The page under the popup, read when the popup opens and again when the reader asks for it, or goes on to another.

import { useEffect, useRef, useState } from "preact/hooks";
import { requestSites } from "../settings/access.ts";
import { message } from "../ui/message.ts";
import { type Page, readAnyway, readPage } from "./read-page.ts";

const LOADING: Page = { is: "loading" };
/** An answer that takes longer is waited for with a word of it. */
const SLOW_MS = 300;

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
  const looks = useRef(0);
  const look = () => {
    looks.current += 1;
    const own = looks.current;
    // What was asked before the reader went on to another tab is no answer any more.
    const show = (read: Page) => {
      clearTimeout(slow);
      if (own === looks.current) setPage(read);
    };
    // A page that hangs must not leave the one before in its place.
    const slow = setTimeout(() => show(LOADING), SLOW_MS);
    readPage().then(show, () =>
      // A named tab that is gone (popup.html?tab=7), or a browser that is closing.
      show({
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
