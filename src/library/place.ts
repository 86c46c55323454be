// Where in the library the reader is, as the address says it, so that every page and every filter can be
// bookmarked and the browser's back button works. `library.html` alone is everything.

import { useLayoutEffect, useState } from "preact/hooks";
import type { RememberedMark } from "../core/model/link.ts";
import type { PersonForm } from "../core/model/person-decision.ts";

/** A mark by where it stands: marks are made anew at each visit, so that a number would not last. */
export interface MarkPlace {
  readonly articleId: string;
  /** UTF-16 code units into the article's text; the nearest mark of the kind is meant. */
  readonly at: number;
}

export type Place =
  | { readonly page: "list" }
  /** `isLinking`: the reader is about to link it to another one. */
  | { readonly page: "annotation"; readonly id: string; readonly isLinking: boolean }
  /** `at`: the mark to scroll to; null: none. */
  | { readonly page: "article"; readonly id: string; readonly at: number | null }
  | ({ readonly page: "official" } & PersonForm)
  | ({ readonly page: "quotation" } & MarkPlace)
  | ({ readonly page: "figure" } & MarkPlace)
  /** All that reads differently since it was saved. */
  | { readonly page: "changes" }
  /** Every wording seen of one article. */
  | { readonly page: "history"; readonly articleId: string }
  | { readonly page: "corrections" }
  | { readonly page: "officials" }
  | { readonly page: "in-and-out" };

export const CHANGES_HASH = "#changes";
export const CORRECTIONS_HASH = "#corrections";
export const OFFICIALS_HASH = "#officials";
export const IN_OUT_HASH = "#in-and-out";

/** The place that a hash names; the list where it names none. */
export function placeIn(hash: string): Place {
  if (hash === CHANGES_HASH) return { page: "changes" };
  if (hash === CORRECTIONS_HASH) return { page: "corrections" };
  if (hash === OFFICIALS_HASH) return { page: "officials" };
  if (hash === IN_OUT_HASH) return { page: "in-and-out" };
  const fields = new URLSearchParams(hash.replace(/^#/, ""));
  const annotation = fields.get("annotation");
  if (annotation !== null) {
    return { page: "annotation", id: annotation, isLinking: fields.has("link") };
  }
  const article = fields.get("article");
  if (article !== null) return { page: "article", id: article, at: numberIn(fields, "at") };
  const history = fields.get("history");
  if (history !== null) return { page: "history", articleId: history };
  const official = fields.get("official");
  if (official !== null) return { page: "official", name: official, office: fields.get("office") };
  for (const page of ["quotation", "figure"] as const) {
    const articleId = fields.get(page);
    if (articleId !== null) return { page, articleId, at: numberIn(fields, "at") ?? 0 };
  }
  return { page: "list" };
}

/** Null: not given, or no offset. */
function numberIn(fields: URLSearchParams, name: string): number | null {
  const value = Number(fields.get(name) ?? Number.NaN);
  return Number.isInteger(value) && value >= 0 ? value : null;
}

/** One article's versions. */
export function hashOfHistory(articleId: string): string {
  return `#history=${encodeURIComponent(articleId)}`;
}

/** One annotation's page. */
export function hashOf(annotationId: string): string {
  return `#annotation=${encodeURIComponent(annotationId)}`;
}

/** The same, with the search for what to link it to open. */
export function linkingHash(annotationId: string): string {
  return `${hashOf(annotationId)}&link=`;
}

export function articleHash(id: string, at: number | null = null): string {
  return `#${new URLSearchParams({ article: id, ...(at === null ? {} : { at: String(at) }) })}`;
}

export function officialHash({ name, office }: PersonForm): string {
  return `#${new URLSearchParams({ official: name, ...(office === null ? {} : { office }) })}`;
}

/** The page about what the mark says: its quotation, its official, its quantity. */
export function markHash({ reading, articleId, start }: Subject): string {
  const at = String(start);
  switch (reading.kind) {
    case "quotation":
      return `#${new URLSearchParams({ quotation: articleId, at })}`;
    case "claim":
      return `#${new URLSearchParams({ figure: articleId, at })}`;
    case "official":
      return officialHash(reading);
    case "highlight":
      return articleHash(articleId, start);
  }
}

type Subject = Pick<RememberedMark, "reading" | "articleId" | "start">;

/** The address's hash, now and after each step back or forth. */
export function useHash(): string {
  const [hash, setHash] = useState(() => location.hash);
  // Before the first frame: who clicks in it would else stay where they are.
  useLayoutEffect(() => {
    const read = () => setHash(location.hash);
    addEventListener("hashchange", read);
    return () => removeEventListener("hashchange", read);
  }, []);
  return hash;
}
