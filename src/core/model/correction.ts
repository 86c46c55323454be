// What the reader knows better than the analysis about one mark, kept with the words around it: applied on
// every visit (core/analysis/apply-corrections.ts) and exported as a labelled example (labelled-row.ts).

import type { Reading } from "./annotation.ts";
import type { Quantity } from "./mark.ts";
import type { Selectors } from "./selector.ts";
import type { Span } from "./span.ts";

/** What the reader says the mark is. */
export type Verdict =
  | { readonly is: "not-a-quotation" }
  /** Somebody else spoke; null: the article does not say who. */
  | { readonly is: "speaker"; readonly name: string | null }
  | { readonly is: "not-an-official" }
  /** Said of words without a mark, or of an official whose name or office was read wrongly. */
  | { readonly is: "official"; readonly name: string; readonly office: string | null }
  | { readonly is: "not-a-claim" }
  /** `value`, or `low` and `high` of a range; the others null. `unit` as in Quantity. */
  | {
      readonly is: "quantity";
      readonly value: number | null;
      readonly low: number | null;
      readonly high: number | null;
      readonly unit: string;
    };

/** The paragraphs that hold a mark: an example needs words around it when the page is gone. */
export interface CorrectionContext {
  /** From the start of the first paragraph to the end of the last, joined by newlines. */
  readonly text: string;
  /** The mark's own spans in `text`. */
  readonly spans: readonly Span[];
}

export interface CorrectionContent {
  /** Canonical address of the article, which need not be saved itself. */
  readonly source: string;
  /** The article's title, for lists. */
  readonly title: string;
  /** One for each paragraph of the mark, in order, never empty. */
  readonly selectors: readonly Selectors[];
  /** What the analysis had read; `highlight` where it had marked nothing. */
  readonly reading: Reading;
  readonly context: CorrectionContext;
  readonly verdict: Verdict;
}

export interface Correction extends CorrectionContent {
  /** Random UUID, stable while the reader changes the verdict on the same mark. */
  readonly id: string;
  /** Grows by one with each change. */
  readonly revision: number;
  /** ISO 8601 with milliseconds, UTC. */
  readonly created: string;
  readonly changed: string;
  /** When it was taken back (a tombstone), else null. */
  readonly removed: string | null;
}

/** What to send to keep `correction` as it is, or to bring it back. */
export function contentOf(correction: Correction): CorrectionContent {
  const { source, title, selectors, reading, context, verdict } = correction;
  return { source, title, selectors, reading, context, verdict };
}

/** The quantity as the reader gives it; the article's hedge stays, since the words still say it. */
export function correctedQuantity(
  before: Quantity,
  verdict: Extract<Verdict, { is: "quantity" }>,
): Quantity {
  const { value, low, high, unit } = verdict;
  return { ...before, value, low, high, unit, vague: false, pair: null };
}

/** Where `name` stands in `text` nearest to `at`; null: nowhere, or it is empty. Linear in the text. */
export function nearestMention(text: string, name: string, at: number): Span | null {
  if (name === "") return null;
  const before = text.lastIndexOf(name, at);
  const after = text.indexOf(name, at);
  if (before < 0 && after < 0) return null;
  const start = after < 0 || (before >= 0 && at - before <= after - at) ? before : after;
  return { start, end: start + name.length };
}
