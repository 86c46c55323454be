// Which article of the library is it that a file brings.

import { addressKeys } from "../core/identity/address-key.ts";
import { isSameText } from "../core/identity/fingerprint.ts";
import type { ArticleRecord } from "../core/model/article.ts";
import type { Here } from "./here.ts";

/** Of two editions of a text a third of the hashes are the same: of so many, hardly ever none. */
const ASKED_HASHES = 12;

/**
 * The article that is here, by the rules by which an open one is known (background/kept-article); null: none. Two of one
 * file (`fresh`: those that only the file has) stay two: a backup comes back as it was.
 */
export async function sameArticle(
  library: Here,
  fresh: ReadonlySet<string>,
  article: ArticleRecord,
): Promise<ArticleRecord | null> {
  const named = await library.articleBySource(article.source);
  if (named !== null) return named;
  if ((await library.get("articles", article.id)) !== null) return null;
  const here = (found: readonly ArticleRecord[]) => found.filter(({ id }) => !fresh.has(id));
  const [variant] = here(await library.articlesByAddressKeys(addressKeys([article.source])));
  if (variant !== undefined) return variant;
  const placed = here(await library.articlesByAddressKeys(addressKeys([...article.addresses])));
  const titled = placed.find(({ title }) => title === article.title);
  if (titled !== undefined) return titled;
  const hashes = article.fingerprint.slice(0, ASKED_HASHES);
  const alike = here(await library.articlesByHashes(hashes));
  return alike.find(({ fingerprint }) => isSameText(fingerprint, article.fingerprint)) ?? null;
}
