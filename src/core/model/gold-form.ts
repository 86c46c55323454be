// A mark in the form in which annotated articles are exchanged and scored: flat rows, one for each
// paragraph's part of a quotation.

import type { Mark } from "./mark.ts";
import { textOf } from "./span.ts";

/** One row of `marks`; offsets are UTF-16 code units into the text beside it. */
export interface GoldMark {
  readonly kind: "quote" | "official" | "number";
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly [field: string]: unknown;
}

/** `mark` as rows of an annotated `text`. */
export function toGoldForm(text: string, mark: Mark): GoldMark[] {
  const { evidence, confidence } = mark;
  switch (mark.kind) {
    case "quotation":
      return mark.spans.map((span) => ({
        kind: "quote",
        ...span,
        text: textOf(text, span),
        speaker: mark.speaker,
        cue: mark.cue,
        evidence,
        confidence,
      }));
    case "official": {
      const { span, name, office } = mark;
      return [
        {
          kind: "official",
          ...span,
          text: textOf(text, span),
          name,
          role: office,
          evidence,
          confidence,
        },
      ];
    }
    case "claim": {
      const { pair, vague, ...quantity } = mark.quantity;
      return [
        {
          kind: "number",
          ...mark.span,
          text: textOf(text, mark.span),
          ...quantity,
          ...(vague ? { vague } : {}),
          ...(pair === null ? {} : { pair }),
          evidence,
          confidence,
        },
      ];
    }
  }
}
