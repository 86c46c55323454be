// The page under the popup, read once when the popup opens and again when the reader asks for it.

import { useEffect, useState } from "preact/hooks";
import { message } from "../ui/message.ts";
import { type Page, readAnyway, readPage } from "./read-page.ts";

const LOADING: Page = { is: "loading" };

export function usePage(): { readonly page: Page; readonly readNow: () => void } {
  const [page, setPage] = useState<Page>(LOADING);
  useEffect(() => {
    readPage().then(setPage, () =>
      // A named tab that is gone (popup.html?tab=7), or a browser that is closing.
      setPage({ is: "absent", why: "closed", tabId: null, sentence: message("pageClosed") }),
    );
  }, []);
  const readNow = () => {
    if (page.is !== "absent" || page.tabId === null) return;
    const { tabId } = page;
    setPage(LOADING);
    const refused: Page = { ...page, why: "closed", sentence: message("pageRefused") };
    void readAnyway(tabId, refused).then(setPage);
  };
  return { page, readNow };
}
