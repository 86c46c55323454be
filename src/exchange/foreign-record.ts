// What another tool says of a passage -> an article and an annotation of ours. Their ids are worked out from
// what the file says, so that the same file read twice gives the same records.

import { addressKeys } from "../core/identity/address-key.ts";
import type { Annotation } from "../core/model/annotation.ts";
import type { ArticleRecord } from "../core/model/article.ts";

export interface ForeignPassage {
  /** Names the passage in its file: an id there, or all that does not change when a note is edited. */
  readonly key: string;
  readonly address: string;
  /** Null: the file gives none. */
  readonly title: string | null;
  readonly author: string | null;
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  /** In the other tool's text of the page, UTF-16 code units: a hint, since that text is not ours. */
  readonly start: number;
  readonly note: string;
  readonly tags: readonly string[];
  /** ISO 8601 with milliseconds, UTC. */
  readonly created: string;
  readonly changed: string;
}

export interface ForeignRecords {
  readonly article: ArticleRecord;
  readonly annotation: Annotation;
}

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** The context that our selectors keep on each side at most; a file may hold whole pages. */
const MOST_CONTEXT = 96;

export function foreignRecords(passage: ForeignPassage): ForeignRecords {
  const { created, changed, exact, start } = passage;
  const source = withoutFragment(passage.address);
  const articleId = uuidFrom(`article ${source}`);
  const own = { revision: 1, created, changed, removed: null };
  return {
    article: {
      ...own,
      id: articleId,
      source,
      title: inOneLine(passage.title) ?? source,
      publisher: hostOf(source),
      published: null,
      byline: passage.author,
      language: null,
      addresses: [source],
      seen: created,
      words: 0,
      addressKeys: addressKeys([source]),
      fingerprint: [],
    },
    annotation: {
      ...own,
      id: UUID.test(passage.key) ? passage.key : uuidFrom(`annotation ${passage.key}`),
      articleId,
      note: passage.note,
      tags: distinctTags(passage.tags),
      colour: "amber",
      text: exact,
      reading: { kind: "highlight" },
      target: {
        selectors: [
          {
            quote: {
              type: "TextQuoteSelector",
              exact,
              prefix: passage.prefix.slice(-MOST_CONTEXT),
              suffix: passage.suffix.slice(0, MOST_CONTEXT),
            },
            position: { type: "TextPositionSelector", start, end: start + exact.length },
            textLength: 0,
          },
        ],
      },
      state: "exact",
    },
  };
}

/** Null where there is nothing to read: the article would stand in the library without a name. */
function inOneLine(title: string | null): string | null {
  const line = title?.replace(/\s+/gu, " ").trim() ?? "";
  return line === "" ? null : line;
}

/** Trimmed, none empty, each once whatever its case. */
function distinctTags(tags: readonly string[]): string[] {
  const trimmed = tags.map((tag) => tag.trim()).filter((tag) => tag !== "");
  return [
    ...new Map(trimmed.toReversed().map((tag) => [tag.toLowerCase(), tag])).values(),
  ].reverse();
}

/** "https://a.example/b#c" -> "https://a.example/b": what stands behind # is the other tool's. */
function withoutFragment(address: string): string {
  return address.replace(/#.*$/s, "");
}

/** "https://www.a.example:8080/b" -> "a.example:8080". */
function hostOf(address: string): string {
  return /^https?:\/\/(?:www\.)?([^/?]+)/i.exec(address)?.[1] ?? address;
}

/** A UUID (RFC 9562, version 8: made in a way of one's own) that the same text always gives. */
export function uuidFrom(text: string): string {
  const words = [1, 2, 3, 4].map((seed) => hash(text, seed).toString(16).padStart(8, "0"));
  const hex = words.join("");
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `8${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join("-");
}

/** FNV-1a over UTF-16 code units from a start of its own, then mixed (Murmur3's finalizer). */
function hash(text: string, seed: number): number {
  let value = Math.imul(0x811c9dc5, seed * 2 + 1);
  for (let at = 0; at < text.length; at += 1) {
    value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  }
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return (value ^ (value >>> 16)) >>> 0;
}
