// The marks of one article: as the analysis found them, and as the reader corrected them.

import { applyCorrections } from "../core/analysis/apply-corrections.ts";
import type { MarkReading } from "../core/analysis/readings.ts";
import { describe } from "../core/anchoring/describe.ts";
import type { Correction } from "../core/model/correction.ts";
import { type Mark, type MarkKind, spansOf } from "../core/model/mark.ts";
import type { Selectors } from "../core/model/selector.ts";
import type { MarkCounts } from "../messages/page-article.ts";
import { globals } from "./globals.ts";
import { placeCorrections } from "./place-corrections.ts";

export interface ReadMark {
  readonly mark: Mark;
  readonly reading: MarkReading;
}

export class CorrectedMarks {
  /** As they hold, ordered by start. */
  found: readonly Mark[] = [];
  /** What each of `found` says, in the same order. */
  readings: readonly MarkReading[] = [];
  private corrections: readonly Correction[] = [];
  private readonly text: string;
  private analysed: readonly Mark[] = [];
  /** A correction leaves most marks as they are, and a long article has thousands. */
  private readonly read = new WeakMap<Mark, MarkReading>();

  constructor(text: string) {
    this.text = text;
  }

  /** The analysis has gone on. */
  takeAnalysed(analysed: readonly Mark[]): void {
    this.analysed = analysed;
    this.take(this.corrections);
  }

  /** `corrections` are all that the reader said of this article, in the order of the saying. */
  take(corrections: readonly Correction[]): void {
    const { text } = this;
    this.corrections = corrections;
    // What is saved may be here before the analysis is: what the reader added comes with the marks that it finds.
    const { pressmarkAnalysis } = globals;
    if (pressmarkAnalysis === undefined) return;
    this.found = applyCorrections(text, this.analysed, placeCorrections(text, corrections));
    const unread = this.found.filter((mark) => !this.read.has(mark));
    pressmarkAnalysis.readingsOf(text, unread).forEach((reading, index) => {
      const mark = unread[index];
      if (mark !== undefined) this.read.set(mark, reading);
    });
    this.readings = this.found.flatMap((mark) => this.read.get(mark) ?? []);
  }

  /** One more, or one that was taken back. */
  takeOne(correction: Correction): void {
    const others = this.corrections.filter((other) => other.id !== correction.id);
    this.take(correction.removed === null ? [...others, correction] : others);
  }

  /** Null: none of that id holds. */
  correction(id: string | null): Correction | null {
    return this.corrections.find((correction) => correction.id === id) ?? null;
  }

  pairs(): ReadMark[] {
    return this.found.flatMap((mark, index) => {
      const reading = this.readings[index];
      return reading === undefined ? [] : [{ mark, reading }];
    });
  }

  counts(): MarkCounts {
    const counts: Record<MarkKind, number> = { quotation: 0, official: 0, claim: 0 };
    for (const mark of this.found) counts[mark.kind]++;
    return counts;
  }

  /** What each mark is found by on a later visit, in order. */
  selectors(): Selectors[][] {
    return this.found.map((mark) => spansOf(mark).map((span) => describe(this.text, span)));
  }
}
