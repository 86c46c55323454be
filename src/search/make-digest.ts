// Reads the library through and packs it, in pieces, so that whoever waits sees how far it is.

import { type Digest, DigestMaker } from "../core/search/digest.ts";
import type { Database } from "../store/database.ts";
import { annotationsInArticles } from "../store/digest.ts";

/** Some 20 ms of one core. */
const AT_ONCE = 250;

/** `ids`: the last changed first; those that are removed are passed over. `onShare`: 0 to 1. */
export async function makeDigest(
  database: Database,
  ids: readonly string[],
  onShare: (share: number) => void,
): Promise<Digest> {
  const maker = new DigestMaker();
  for (let from = 0; from < ids.length; from += AT_ONCE) {
    onShare(from / ids.length);
    const rows = await annotationsInArticles(database, ids.slice(from, from + AT_ONCE));
    for (const row of rows) maker.add(row);
  }
  return maker.make();
}
