// What the browser lets Pressmark see: all sites, those that the reader chose, or none but the page at which
// the reader clicks. Nothing of it is kept here: the browser's own settings say what holds, and they can
// change at any moment without us.

import { browser } from "../browser.ts";

export const ALL_SITES: readonly string[] = ["http://*/*", "https://*/*"];

export interface Access {
  readonly reach: "all" | "chosen" | "click";
  /** Match patterns of the sites that the reader chose; empty where all are granted. */
  readonly sites: readonly string[];
}

/** The match pattern of a page's site; null for a page that is no http(s) page. */
export function siteOf(address: string): string | null {
  if (!/^https?:/.test(address)) return null;
  const { protocol, hostname } = new URL(address);
  return `${protocol}//${hostname}/*`;
}

export function isGranted(origins: readonly string[]): Promise<boolean> {
  return browser.permissions.contains({ origins: [...origins] });
}

export async function readAccess(): Promise<Access> {
  if (await isGranted(ALL_SITES)) return { reach: "all", sites: [] };
  const { origins = [] } = await browser.permissions.getAll();
  return { reach: origins.length > 0 ? "chosen" : "click", sites: origins };
}

/** Asks the browser, which asks the reader; call it straight from a click. False: the reader said no. */
export function requestSites(origins: readonly string[]): Promise<boolean> {
  return browser.permissions.request({ origins: [...origins] });
}

/**
 * Gives sites back. False where the browser leaves that to the reader alone, in its own settings: Chromium
 * takes back nothing that the manifest names.
 */
export async function giveBack(origins: readonly string[]): Promise<boolean> {
  try {
    await browser.permissions.remove({ origins: [...origins] });
  } catch {
    return false;
  }
  return !(await isGranted(origins));
}

/** Calls `hear` after each change, the browser's own settings included, until the returned function is called. */
export function hearAccess(hear: () => void): () => void {
  browser.permissions.onAdded.addListener(hear);
  browser.permissions.onRemoved.addListener(hear);
  return () => {
    browser.permissions.onAdded.removeListener(hear);
    browser.permissions.onRemoved.removeListener(hear);
  };
}
