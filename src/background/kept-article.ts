// Which kept article is it that is open, and its record as it stands after this visit.

import type { VisitedPlace } from "../core/alarm/note-visit.ts";
import { addressKey, addressKeys, isOfSites } from "../core/identity/address-key.ts";
import { archiveCopy } from "../core/identity/archive-copy.ts";
import { isSameText } from "../core/identity/fingerprint.ts";
import type { Article, ArticleRecord } from "../core/model/article.ts";
import { laterOf } from "../core/model/iso-moment.ts";
import { nextRevision } from "../core/model/revision.ts";
import {
  articleByAddress,
  articleByAddressKey,
  articleBySource,
  articlesByFingerprint,
} from "../store/articles.ts";
import type { Database } from "../store/database.ts";

/** An article as it is open in a tab. */
export interface OpenArticle {
  readonly article: Article;
  readonly address: string;
  readonly fingerprint: readonly string[];
}

/**
 * The kept article that is open: by the name it gives itself, else by where it was open before, else by another
 * address of the same article, else by its text. By an address that it does not give itself only under the same
 * title, since one like /live shows another article every day.
 */
export async function findArticle(
  database: Database,
  { article, address, fingerprint }: OpenArticle,
): Promise<ArticleRecord | null> {
  const named = await articleBySource(database, article.source);
  if (named !== null) return named;
  const placed = await articleByAddress(database, address);
  if (placed?.title === article.title) return placed;
  const variant = await articleByAddressKey(database, addressKeys([article.source]));
  if (variant !== null) return variant;
  const archived = await articleByAddressKey(database, addressKeys([address]));
  if (archived?.title === article.title) return archived;
  const alike = await articlesByFingerprint(database, fingerprint);
  return alike.find((record) => isSameText(record.fingerprint, fingerprint)) ?? null;
}

/** True where something is kept under this address, or another of the same article. */
export async function isKeptAt(database: Database, address: string): Promise<boolean> {
  return (
    (await articleByAddress(database, address)) !== null ||
    (await articleByAddressKey(database, addressKeys([address]))) !== null
  );
}

/** The record as it stands after a save on the open article; `before` null: nothing was kept of it. */
export function recordFor(
  open: OpenArticle & { readonly words: number },
  before: ArticleRecord | null,
  now: string,
): ArticleRecord {
  const { article, address } = open;
  const known = before?.addresses ?? [];
  const addresses = [...new Set([...known, address])];
  const isCopy = archiveCopy([address, article.source]) !== null;
  const isOriginal = before === null || (isOwnAddress(before, article.source) && !isCopy);
  const named = isOriginal ? article : before;
  const { fingerprint, words } = isOriginal || before.fingerprint.length === 0 ? open : before;
  return {
    source: before?.source ?? article.source,
    title: named.title,
    publisher: named.publisher,
    published: named.published,
    byline: named.byline,
    language: named.language,
    id: before?.id ?? crypto.randomUUID(),
    revision: nextRevision(before?.revision ?? 0),
    created: before?.created ?? now,
    changed: laterOf(before?.changed ?? now, now),
    removed: null,
    addresses,
    addressKeys: addressKeys([before?.source ?? article.source, article.source, ...addresses]),
    fingerprint,
    seen: laterOf(before?.seen ?? now, now),
    words,
  };
}

/** A copy in an archive or under another outlet's name does not rename the article. */
function isOwnAddress(record: ArticleRecord, address: string): boolean {
  return addressKey(record.source) === addressKey(address);
}

/**
 * Where the article is open: elsewhere, where it is known by its text on a site that is neither the one that it names nor the one
 * on which it was kept.
 */
export function placeOf(
  record: ArticleRecord,
  { address, source }: { readonly address: string; readonly source: string },
): VisitedPlace {
  if (!isOfSites(address, [record.source, ...record.addresses.slice(0, 1)])) return "elsewhere";
  const isOwn = isOwnAddress(record, source) || isOwnAddress(record, address);
  return isOwn && archiveCopy([address, source]) === null ? "own" : "variant";
}

const DAY_LENGTH = "2026-01-31".length;

/** An open article as a mere visit tells of it. */
export interface VisitedArticle extends Pick<OpenArticle, "address" | "fingerprint"> {
  readonly source: string;
  readonly title: string;
}

/** The record with what a mere visit adds; null: nothing that was not known today. */
export function visitedRecord(
  before: ArticleRecord,
  open: VisitedArticle,
  now: string,
): ArticleRecord | null {
  const { address } = open;
  const isOwn = placeOf(before, open) === "own";
  const title = isOwn ? open.title : before.title;
  // By a copy's text, which may be of long ago or a part, the article itself would not be known any more.
  const isToldAnew = open.fingerprint.length > 0 && (isOwn || before.fingerprint.length === 0);
  const fingerprint = isToldAnew ? open.fingerprint : before.fingerprint;
  const isKnown =
    before.title === title &&
    before.addresses.includes(address) &&
    before.addressKeys.length > 0 &&
    before.fingerprint.join() === fingerprint.join() &&
    before.seen.slice(0, DAY_LENGTH) >= now.slice(0, DAY_LENGTH);
  if (isKnown) return null;
  const addresses = [...new Set([...before.addresses, address])];
  return {
    ...before,
    title,
    addresses,
    addressKeys: addressKeys([before.source, ...addresses]),
    fingerprint,
    seen: laterOf(before.seen, now),
  };
}
