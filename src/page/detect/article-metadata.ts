// What does the page say about its article: title, publisher, day, author, language, canonical address?
// Several sources say each, and they are asked in the order of how often they are right.

import type { Article } from "../../core/model/article.ts";
import { plainDocument } from "../plain-dom.ts";
import { canonicalAddress } from "./canonical-address.ts";
import { findByline } from "./find-byline.ts";
import { findPublished } from "./find-published.ts";
import { findTitle } from "./find-title.ts";
import { namesIn, ownDescriptions, textField } from "./own-description.ts";
import { parseAddress } from "./page-address.ts";
import { firstMeta, type Metas, readMetas } from "./page-metas.ts";
import type { Description } from "./structured.ts";

/**
 * Never throws; a page that says nothing has its address, its host and its document title. `around` is what the page around says,
 * where the document is a part of it.
 */
export function readMetadata(
  document: Document,
  address: string,
  around: Article | null = null,
): Article {
  const plain = plainDocument(document);
  try {
    return read(plain, address, around);
  } catch {
    const host = parseAddress(address)?.hostname ?? "";
    const nothing = { published: null, byline: null, language: null };
    return { source: address, title: plain.title, publisher: host, ...nothing };
  }
}

function read(document: Document, address: string, around: Article | null): Article {
  const metas = readMetas(document);
  const descriptions = ownDescriptions(document);
  const host = parseAddress(address)?.hostname.replace(/^www\./, "") ?? "";
  const saidAround = (field: "published" | "byline" | "language") => around?.[field] ?? null;
  const publisher = findPublisher(metas, descriptions) ?? around?.publisher ?? host;
  const titles = [
    firstMeta(metas, ["og:title"]),
    textField(descriptions, ["headline", "name"]),
    firstMeta(metas, ["twitter:title", "dc.title", "citation_title"]),
    document.title,
  ];
  const title = findTitle(document, {
    titles: titles.filter((title) => title !== null && title.trim() !== "") as string[],
    siteNames: [publisher, host],
  });
  return {
    source: canonicalAddress(document, address),
    title: title === "" ? (around?.title ?? "") : title,
    publisher,
    published: findPublished(document, { metas, descriptions, address }) ?? saidAround("published"),
    byline: findByline(document, metas, descriptions) ?? saidAround("byline"),
    language: findLanguage(document, metas, descriptions) ?? saidAround("language"),
  };
}

function findPublisher(metas: Metas, descriptions: readonly Description[]): string | null {
  const declared = descriptions.flatMap((description) => namesIn(description.publisher));
  return (
    firstMeta(metas, ["og:site_name"]) ??
    declared[0] ??
    firstMeta(metas, ["application-name", "dc.publisher", "publisher", "al:ios:app_name"])
  );
}

const LANGUAGE = /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/;

/** The text's language as the page declares it; a template's wrong claim is believed. */
function findLanguage(
  document: Document,
  metas: Metas,
  descriptions: readonly Description[],
): string | null {
  const claims = [
    document.documentElement.getAttribute("lang"),
    document.documentElement.getAttribute("xml:lang"),
    textField(descriptions, ["inLanguage"]),
    firstMeta(metas, ["og:locale", "dc.language", "language", "content-language", "inlanguage"]),
  ];
  for (const claim of claims) {
    const tag = claim?.trim().toLowerCase().replaceAll("_", "-") ?? "";
    if (LANGUAGE.test(tag)) return tag;
  }
  return null;
}
