// What is expected of an article, in words: articles/SLUG/marks.json. Offsets are not written there, since
// nobody can check them by eye; they are found here, from the order of the marks.

import { readFileSync } from "node:fs";
import { fixturePath } from "./fixtures.ts";

interface Located {
  /** Words just before the mark, where its own words stand in the text earlier as well. */
  readonly after?: string;
}

export interface ExpectedQuotation extends Located {
  readonly kind: "quotation";
  /** One for each paragraph, quotation marks included. */
  readonly texts: readonly string[];
  /** Null where the article does not say who spoke. */
  readonly speaker: string | null;
}

export interface ExpectedOfficial extends Located {
  readonly kind: "official";
  readonly text: string;
  readonly name: string;
  readonly office: string | null;
}

/** As core/model/mark.ts's Quantity; `vague` and `pair` only where they apply. */
export interface ExpectedClaim extends Located {
  readonly kind: "claim";
  readonly text: string;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  /** Empty where the words do not say what is counted ("1.7 million" in a headline). */
  readonly unit: string;
  readonly hedge: string;
  readonly vague?: true;
  readonly pair?: readonly [number, number];
}

export type ExpectedMark = ExpectedQuotation | ExpectedOfficial | ExpectedClaim;

export interface ExpectedMarks {
  /** In order of their first code unit. */
  readonly marks: readonly ExpectedMark[];
  /** Words inside quotation marks that nobody said: scare quotes, nicknames, titles of works. */
  readonly decoys: readonly string[];
}

export interface LocatedMark<M extends ExpectedMark = ExpectedMark> {
  readonly mark: M;
  /** UTF-16 code units, half-open; one for each paragraph. */
  readonly spans: readonly { readonly start: number; readonly end: number }[];
}

export function expectedMarks(slug: string): ExpectedMarks {
  return JSON.parse(
    readFileSync(fixturePath("articles", slug, "marks.json"), "utf8"),
  ) as ExpectedMarks;
}

/** The words of a mark, one for each paragraph. */
export function wordsOf(mark: ExpectedMark): readonly string[] {
  return mark.kind === "quotation" ? mark.texts : [mark.text];
}

/**
 * Where the marks stand: each behind the one before it of the same kind, at the first place that has its
 * words (and before them `after`). Kinds overlap, a figure inside a quotation, so each has its own order.
 * @throws Error naming the mark that is not there.
 */
export function locateMarks(text: string, marks: readonly ExpectedMark[]): readonly LocatedMark[] {
  const reached = new Map<string, number>();
  return marks.map((mark) => {
    let lead = mark.after ?? "";
    const spans = wordsOf(mark).map((words) => {
      const found = text.indexOf(lead + words, reached.get(mark.kind) ?? 0);
      if (found < 0)
        throw new Error(`Expected ${mark.kind} in its order, found none: ${lead}${words}`);
      const start = found + lead.length;
      lead = "";
      reached.set(mark.kind, start + words.length);
      return { start, end: start + words.length };
    });
    return { mark, spans };
  });
}
