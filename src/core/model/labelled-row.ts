// Corrections -> annotated text, in the form of the gold: what the reader taught one Pressmark can be
// scored against, or taught to, another. A row is one stretch of text with all that was said of it.

import { type Correction, correctedQuantity, nearestMention } from "./correction.ts";
import { type GoldMark, toGoldForm } from "./gold-form.ts";
import type { Mark, Quantity } from "./mark.ts";
import { type Span, textOf } from "./span.ts";

/** A stretch that the analysis marked and the reader said is no such mark. */
export interface NotMark extends Span {
  readonly kind: GoldMark["kind"];
  readonly text: string;
}

/** One line of the exported set; offsets are UTF-16 code units into `text`. */
export interface LabelledRow {
  /** The article's address and where in it the text begins: the same for the same paragraph. */
  readonly id: string;
  readonly text: string;
  /** Only what the reader judged: the text may hold other marks. */
  readonly marks: readonly GoldMark[];
  readonly notMarks: readonly NotMark[];
}

const UNKNOWN: Quantity = {
  value: null,
  low: null,
  high: null,
  unit: "",
  hedge: "none",
  vague: false,
  pair: null,
};

/** One row for each stretch of text, in the order in which the list first names it; tombstones left out. */
export function labelledRows(corrections: readonly Correction[]): LabelledRow[] {
  const rows = new Map<string, LabelledRow>();
  for (const correction of corrections) {
    if (correction.removed !== null) continue;
    const { text } = correction.context;
    const id = idOf(correction);
    // The paragraph may have been edited between two corrections: then its offsets are others.
    const key = `${id}\n${text}`;
    const row = rows.get(key) ?? { id, text, marks: [], notMarks: [] };
    rows.set(key, {
      ...row,
      marks: [...row.marks, ...marksOf(correction)],
      notMarks: [...row.notMarks, ...notMarksOf(correction)],
    });
  }
  return [...rows.values()];
}

function idOf({ source, selectors, context }: Correction): string {
  const inArticle = selectors[0]?.position.start ?? 0;
  const inContext = context.spans[0]?.start ?? 0;
  return `${source}#${inArticle - inContext}`;
}

const NEGATIVE: Readonly<Partial<Record<Correction["verdict"]["is"], GoldMark["kind"]>>> = {
  "not-a-quotation": "quote",
  "not-an-official": "official",
  "not-a-claim": "number",
};

function notMarksOf({ verdict, context }: Correction): NotMark[] {
  const kind = NEGATIVE[verdict.is];
  if (kind === undefined) return [];
  return context.spans.map((span) => ({ kind, ...span, text: textOf(context.text, span) }));
}

function marksOf(correction: Correction): GoldMark[] {
  const mark = markOf(correction);
  return mark === null ? [] : toGoldForm(correction.context.text, mark);
}

/** The mark as the reader wants it, in the context's offsets; null: none. */
function markOf({ verdict, reading, context }: Correction): Mark | null {
  const { spans, text } = context;
  const [span] = spans;
  if (span === undefined) return null;
  const sure = { evidence: [], confidence: "high" } as const;
  switch (verdict.is) {
    case "speaker": {
      const cue = reading.kind === "quotation" ? reading.cue : null;
      const { name } = verdict;
      const mention = name === null ? null : nearestMention(text, name, span.start);
      return {
        kind: "quotation",
        spans,
        speaker:
          name === null
            ? null
            : { name, mention: mention ?? { start: span.start, end: span.start } },
        cue: cue === null ? null : nearestMention(text, cue, span.start),
        ...sure,
      };
    }
    case "official": {
      const { name, office } = verdict;
      return { kind: "official", span, name, office, officeFrom: null, ...sure };
    }
    case "quantity": {
      const before = reading.kind === "claim" ? reading.quantity : UNKNOWN;
      return { kind: "claim", span, quantity: correctedQuantity(before, verdict), ...sure };
    }
    case "not-a-quotation":
    case "not-an-official":
    case "not-a-claim":
      return null;
  }
}
