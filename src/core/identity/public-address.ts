// An article's address as others may read it: without what says who opened it, or where they came from.

import { isTelling, withoutSession } from "./address-key.ts";

/** "https://ada:secret@paper.example/a?b=c#d": up to the host, the name before it, the rest up to the query, the query. */
const ADDRESS = /^(https?:\/\/)(?:[^/?#@]*@)?([^?#]*)(?:\?([^#]*))?/i;

/** A mail address names a reader, whatever the parameter is called. */
const MAIL_ADDRESS = /@|%40/i;

/** `address` itself where it is no http(s) address. Never throws; idempotent. */
export function publicAddress(address: string): string {
  const match = ADDRESS.exec(address);
  if (match === null) return address;
  const [, scheme = "", place = "", query = ""] = match;
  const kept = query.split("&").filter((one) => isTelling(one) && !MAIL_ADDRESS.test(one));
  return `${scheme}${withoutSession(place)}${kept.length === 0 ? "" : `?${kept.join("&")}`}`;
}
