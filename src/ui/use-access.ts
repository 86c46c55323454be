// What the browser lets Pressmark see, as it stands and whenever it changes, and the ways to change it.

import { useEffect, useState } from "preact/hooks";
import { browser } from "../browser.ts";
import { patternsFor } from "../core/place/match-pattern.ts";
import {
  type Access,
  ALL_SITES,
  giveBack,
  hearAccess,
  readAccess,
  requestSites,
} from "../settings/access.ts";

export interface AccessChoice {
  /** Null: not read yet. */
  readonly access: Access | null;
  /** The browser leaves it to its own settings, and the reader was told so. */
  readonly refused: boolean;
  /** `site`: the one at hand as a match pattern; null: none. */
  readonly choose: (reach: Access["reach"], site: string | null) => void;
  /** Asks for one more site, by its match pattern. */
  readonly allow: (site: string) => void;
  readonly withdraw: (site: string) => void;
}

export function useAccess(): AccessChoice {
  const [access, setAccess] = useState<Access | null>(null);
  const [refused, setRefused] = useState(false);
  useEffect(() => {
    // A browser that is closing answers nothing: what stands there still holds.
    const read = () => void readAccess().then(setAccess, () => undefined);
    read();
    return hearAccess(() => {
      setRefused(false);
      read();
    });
  }, []);
  const request = (sites: readonly string[]) =>
    requestSites(sites).then(
      (granted) => setRefused(!granted),
      () => setRefused(true),
    );
  const take = (sites: readonly string[]) => giveBack(sites).then((gone) => setRefused(!gone));
  const choose = (reach: Access["reach"], site: string | null) => {
    if (reach === access?.reach) return;
    if (reach === "all") void request(ALL_SITES);
    // From none there is nothing to give back: the first site is asked for, or how to choose one is told.
    else if (reach === "chosen" && access?.reach === "click") {
      if (site === null) setRefused(true);
      else void request([site]);
    } else if (reach === "chosen") void take(ALL_SITES);
    else void take([...ALL_SITES, ...(access?.sites ?? [])]);
  };
  return {
    access,
    refused,
    choose,
    allow: (site) => void request([site]),
    withdraw: (site) => void take(chosenFor(site, access)),
  };
}

/** By which of the patterns that the reader chose a site may be seen: browsers let them choose wider ones, too. */
export function chosenFor(site: string, access: Access | null): readonly string[] {
  return patternsFor(access?.sites ?? [], site.replace(/\*$/, ""));
}

/** True in Chromium, whose settings page of one extension can be opened by its address. */
export const hasOwnSettingsPage = (): boolean =>
  browser.runtime.getURL("").startsWith("chrome-extension:");

export function openOwnSettingsPage(): void {
  void browser.tabs.create({ url: `chrome://extensions/?id=${browser.runtime.id}` });
}
