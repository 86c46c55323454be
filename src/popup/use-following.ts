// The side view stays while the reader goes from tab to tab: what it shows follows the tab they look at.

import { useEffect, useRef } from "preact/hooks";
import { browser } from "../browser.ts";
import { hearEvents } from "../messages/serve.ts";

/**
 * Calls `look` whenever another page may stand under the view, and when the page of tab `tabId` was read anew. `isSide`
 * false: a popup goes with its tab.
 */
export function useFollowing(isSide: boolean, tabId: number | null, look: () => void): void {
  const latest = useRef(look);
  latest.current = look;
  useEffect(() => {
    if (tabId === null) return;
    return hearEvents({ "tab-read": (event) => event.tabId === tabId && latest.current() });
  }, [tabId]);
  useEffect(() => {
    // With an address that names a tab it stays with that one.
    if (!isSide || location.search !== "") return;
    const again = () => latest.current();
    const updated = (_tabId: number, change: { status?: string; url?: string }) => {
      if (change.status === "complete" || change.url !== undefined) again();
    };
    browser.tabs.onActivated.addListener(again);
    browser.tabs.onUpdated.addListener(updated);
    return () => {
      browser.tabs.onActivated.removeListener(again);
      browser.tabs.onUpdated.removeListener(updated);
    };
  }, [isSide]);
}
