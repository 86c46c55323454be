// An annotation of Hypothesis's JSON export -> ours. Fields as in hypothesis/client (src/types/api.ts and
// services/annotations-exporter.tsx); its own importer checks no more than that there is a list.

import * as v from "valibot";
import { shortened } from "./fault.ts";
import { foreignRecords } from "./foreign-record.ts";
import { checkedRow, type Found, problem, whyNot } from "./incoming.ts";

const text = v.optional(v.nullable(v.string(), ""), "");

const selector = v.object({
  type: v.string(),
  exact: v.optional(v.string()),
  prefix: text,
  suffix: text,
  start: v.optional(v.number()),
});

const hypothesisAnnotation = v.object({
  id: v.pipe(v.string(), v.nonEmpty()),
  uri: v.string(),
  text,
  tags: v.optional(v.array(v.string()), []),
  created: v.string(),
  updated: v.optional(v.string()),
  // The service sends a list of titles, though its own types call it a text.
  document: v.optional(
    v.object({ title: v.optional(v.union([v.string(), v.array(v.string())])) }),
    {},
  ),
  references: v.optional(v.array(v.string()), []),
  target: v.optional(v.array(v.object({ selector: v.optional(v.array(selector), []) })), []),
});

/** Whether a list at this place is Hypothesis's. */
export const isHypothesisPath = (path: readonly string[]): boolean =>
  path.length === 1 && path[0] === "annotations";

export function readHypothesis(value: unknown, line: number): Found[] {
  const checked = v.safeParse(hypothesisAnnotation, value);
  if (!checked.success) return [problem(line, whyNot(checked.issues[0]))];
  const own = checked.output;
  if (!/^https?:\/\//i.test(own.uri)) return [problem(line, { is: "no-address" })];
  if (own.references.length > 0) {
    return [problem(line, { is: "reply" })];
  }
  const selectors = own.target.flatMap((target) => target.selector);
  const quote = selectors.find(({ type }) => type === "TextQuoteSelector");
  const exact = quote?.exact ?? "";
  if (quote === undefined || exact.trim() === "") {
    return [problem(line, { is: "whole-page" })];
  }
  const created = isoTime(own.created);
  if (created === null) {
    return [problem(line, { is: "no-date", found: shortened(own.created) })];
  }
  const position = selectors.find(({ type }) => type === "TextPositionSelector")?.start ?? 0;
  const { title } = own.document;
  const { article, annotation } = foreignRecords({
    key: own.id,
    address: own.uri,
    title: (typeof title === "string" ? title : title?.[0]) ?? null,
    author: null,
    exact,
    prefix: quote.prefix ?? "",
    suffix: quote.suffix ?? "",
    start: Math.max(0, Math.trunc(position)),
    note: own.text ?? "",
    tags: own.tags,
    created,
    changed: isoTime(own.updated ?? "") ?? created,
  });
  return rowsOf(article, annotation, line);
}

/** Both, or why one of them is none. */
export function rowsOf(article: object, annotation: object, line: number): Found[] {
  const own = { line, foreign: true };
  const rows = [checkedRow("articles", article, own), checkedRow("annotations", annotation, own)];
  const wrong = rows.find(({ is }) => is === "problem");
  return wrong === undefined ? rows : [wrong];
}

/** ISO 8601 with milliseconds, UTC; null: no time that can be read. */
export function isoTime(written: string): string | null {
  const time = new Date(written);
  return Number.isNaN(time.getTime()) ? null : time.toISOString();
}
