// Under which address is the article kept? The one that the page calls canonical, if that can be true, without
// what only says where the reader came from.

import { parseAddress } from "./page-address.ts";

/** Parameters of campaigns, mailings and shares: the page is the same without them. */
const TRACKING =
  /^(?:utm_\w+|mc_[ce]id|_?ga|[fgmt]bclid|gclid|dclid|yclid|igshid|srsltid|smid|ref_?src|cmpid|ncid|wt_mc|xtor|at_\w+)$/i;

/** Never throws; `address` itself, cleaned, where the page's claim is missing or impossible. */
export function canonicalAddress(document: Document, address: string): string {
  const own = parseAddress(address);
  if (own === null) return address;
  const claim = document.querySelector('link[rel~="canonical" i]')?.getAttribute("href") ?? "";
  const claimed = claim === "" ? null : resolved(claim, address);
  return cleaned(claimed !== null && isPlausible(claimed, own) ? claimed : own);
}

function resolved(claim: string, address: string): URL | null {
  try {
    return parseAddress(new URL(claim, address).href);
  } catch {
    return null;
  }
}

/**
 * A canonical address of another site is a syndicated copy's or an error, and one that is the front page
 * is a template's mistake: all articles would be one.
 */
function isPlausible(claimed: URL, own: URL): boolean {
  if (siteOf(claimed.hostname) !== siteOf(own.hostname)) return false;
  return claimed.pathname !== "/" || own.pathname === "/";
}

/** The last two labels: enough to tell "m.paper.example" from another site. */
function siteOf(host: string): string {
  return host.split(".").slice(-2).join(".");
}

function cleaned(address: URL): string {
  const copy = new URL(address);
  copy.hash = "";
  // forEach: in Firefox's content scripts the iterators of a page's own URL objects cannot be iterated.
  const names: string[] = [];
  copy.searchParams.forEach((_value, name) => {
    names.push(name);
  });
  for (const name of names) {
    if (TRACKING.test(name)) copy.searchParams.delete(name);
  }
  return copy.href;
}
