// Does a page show an article as it once was, and as of when? Addresses of copies hold the article's own, with the moment
// of the copy before it: a convention that nearly all archives share. No page tells today what a copy of years ago says.

import type { ArchiveCopy } from "../model/article.ts";
import { earlierOf, isIsoMoment } from "../model/iso-moment.ts";
import { siteOf } from "./address-key.ts";

/** Hosts that show nothing but copies, also under addresses that say neither of what nor since when. */
const ARCHIVE =
  /^(?:web\.archive\.org|archive\.(?:today|ph|is|li|vn|fo|md)|ghostarchive\.org|perma\.cc|webcache\.googleusercontent\.com|cc\.bingj\.com)$/i;

/**
 * What the addresses of one page, its own and the one that it calls canonical, say of it; null: it is no copy, as far as they
 * say. Of a copy of a copy the earliest moment holds. Never throws; linear in the length.
 */
export function archiveCopy(addresses: readonly string[]): ArchiveCopy | null {
  const copies = addresses.map(copyAt).filter((copy) => copy !== null);
  const moments = copies.map(({ made }) => made).filter((made) => made !== null);
  return copies.length === 0 ? null : { made: earliest(moments) };
}

/** As of when the page with these addresses shows what it shows: `now`, where nothing says otherwise. */
export function stoodAt(addresses: readonly string[], now: string): string {
  return earlierOf(archiveCopy(addresses)?.made ?? now, now);
}

function earliest(moments: readonly string[]): string | null {
  return [...moments].sort()[0] ?? null;
}

const ADDRESS = /^https?:\/\/(?:[^/?#@]*@)?([^/?#]+)\/([^?#]*)/i;
const SCHEME = /^https?(?::|%3a)$/i;

function copyAt(address: string): ArchiveCopy | null {
  const [, host = "", path = ""] = ADDRESS.exec(address) ?? [];
  const parts = path.split("/");
  const inside = [...parts.keys()].filter((at) => SCHEME.test(parts[at] ?? ""));
  const isArchive = ARCHIVE.test(host);
  if (!isArchive && !inside.some((at) => isOtherSite(host, hostAfter(parts, at)))) return null;
  // Some archives leave the scheme out: the moment is then the first or second part.
  const before = inside.length > 0 ? inside.map((at) => at - 1) : [0, 1];
  const moments = before.map((at) => momentIn(parts[at] ?? "")).filter((made) => made !== null);
  return { made: earliest(moments) };
}

/** "https:/paper.example" is what some archives make of two slashes. */
function hostAfter(parts: readonly string[], scheme: number): string {
  return parts[scheme + 1] || (parts[scheme + 2] ?? "");
}

function isOtherSite(host: string, inner: string): boolean {
  return inner !== "" && siteOf(`https://${host}/`) !== siteOf(`https://${inner}/`);
}

/** "20310504090000", with what archives add ("20310504090000id_"), "2031.05.04-090000", "20310504". */
const MOMENT = /^(\d{4})[.-]?(\d\d)[.-]?(\d\d)[.T-]?(\d\d)?:?(\d\d)?:?(\d\d)?(?:[a-z]{2}_)?$/i;

/** ISO 8601; null: no moment that is known to the day. */
function momentIn(part: string): string | null {
  const match = MOMENT.exec(part);
  if (match === null) return null;
  const [, year, month, day, hour = "00", minute = "00", second = "00"] = match;
  const date = `${year}-${month}-${day}`;
  const isTime = Number(hour) < 24 && Number(minute) < 60 && Number(second) < 60;
  return isIsoMoment(date) && isTime ? `${date}T${hour}:${minute}:${second}.000Z` : null;
}
