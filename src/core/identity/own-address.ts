// Where is an article opened again, and under which address is it cited? Not where its text was seen last: that may be a copy in
// an archive, or another paper that prints the same agency's text under the name of this one.

import type { ArticleRecord } from "../model/article.ts";
import { isOfSites } from "./address-key.ts";
import { archiveCopy } from "./archive-copy.ts";

type Placed = Pick<ArticleRecord, "source" | "addresses">;

/** The last one of its own site that is no archive's; of an article that was only ever open in an archive, that. */
export function ownAddress({ source, addresses }: Placed): string {
  const own = addresses.filter((address) => isOfSites(address, [source]));
  return own.findLast((address) => archiveCopy([address]) === null) ?? own.at(-1) ?? source;
}

/** The others, each once, the last one first. */
export function otherAddresses(article: Placed): string[] {
  const own = ownAddress(article);
  const others = [article.source, ...article.addresses].filter(
    (address) => archiveCopy([address]) !== null || !isOfSites(address, [own]),
  );
  return [...new Set(others)].filter((address) => address !== own).reverse();
}

/** The site as it is shown: "paper.example"; of a copy the archive. */
export function hostOf(address: string): string {
  return /^https?:\/\/(?:[^/?#@]*@)?(?:www\.)?([^/?#]+)/i.exec(address)?.[1] ?? address;
}
