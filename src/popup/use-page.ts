// The page under the popup, read when the popup opens and again when the reader asks for it, or goes on to another.

import { useEffect, useRef, useState } from "preact/hooks";
import { browser } from "../browser.ts";
import { hearAccess, requestSites, siteOf } from "../settings/access.ts";
import { openOwnSettingsPage } from "../ui/use-access.ts";
import {
  closedPage,
  type Help,
  type Page,
  readAnyway,
  readPage,
  refusedPage,
  stillWithheld,
} from "./read-page.ts";

const LOADING: Page = { is: "loading" };
/** An answer that takes longer is waited for with a word of it. */
const SLOW_MS = 300;

export interface PageUnderPopup {
  readonly page: Page;
  /** Asks anew what stands there. */
  readonly look: () => void;
  /** Does what helps; call it from a click, or the browser asks the reader nothing. */
  readonly help: (help: Help) => void;
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
    // A named tab that is gone (popup.html?tab=7), or a browser that is closing.
    readPage().then(show, () => show(closedPage(null)));
  };
  useEffect(look, []);
  // Given or taken in the browser's own settings while the popup stands open; what it asked for itself it reads itself.
  const asking = useRef(false);
  useEffect(() => hearAccess(() => asking.current || look()), []);
  const readNow = () => {
    if (page.is !== "absent" || page.tabId === null) return;
    const { tabId, place } = page;
    setPage(LOADING);
    void readAnyway(tabId, refusedPage(tabId)).then((read) =>
      setPage(read.is === "loading" ? read : { ...read, place }),
    );
  };
  const allow = () => {
    if (page.is !== "absent" || page.place === null) return;
    const origin = siteOf(page.place.address);
    if (origin === null) return;
    const refuse = () => setPage(stillWithheld(page));
    asking.current = true;
    requestSites([origin])
      .then((granted) => (granted ? readNow() : refuse()), refuse)
      .finally(() => {
        asking.current = false;
      });
  };
  const reload = () => {
    if (page.is !== "absent" || page.tabId === null) return;
    reloadTab(page.tabId).then(look, look);
    setPage(LOADING);
  };
  const help = (wanted: Help) => {
    if (wanted === "read") readNow();
    else if (wanted === "allow") allow();
    else if (wanted === "reload") reload();
    else if (wanted === "choices") void browser.runtime.openOptionsPage();
    else openOwnSettingsPage();
  };
  return { page, look, help };
}

/** Ends when the page is there again. @throws the browser's error where the tab is gone */
async function reloadTab(tabId: number): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    const hear = (updated: number, change: { readonly status?: string }) => {
      if (updated !== tabId || change.status !== "complete") return;
      browser.tabs.onUpdated.removeListener(hear);
      resolve();
    };
    browser.tabs.onUpdated.addListener(hear);
    browser.tabs.reload(tabId).catch(reject);
  });
}
