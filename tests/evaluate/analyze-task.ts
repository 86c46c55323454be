// {id, text, lang?, published?} -> {id, marks}

import { analyze } from "../../src/core/analysis/analyze.ts";
import { officialsNamedIn } from "../../src/core/analysis/official/known/built-in-officials.ts";
import type { Mark } from "../../src/core/model/mark.ts";
import { textOf } from "../../src/core/model/span.ts";
import { perLine, type Row, stringOf } from "./task.ts";

/** A mark in the form of the gold; a quotation gives one row for each paragraph. */
export function toGoldForm(text: string, mark: Mark): Row[] {
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

export const analyzeTask = perLine((row) => {
  const text = stringOf(row, "text");
  const language = typeof row.lang === "string" ? row.lang : null;
  const published = typeof row.published === "string" ? row.published : null;
  const marks = analyze({ text, language, published }, officialsNamedIn(text));
  return { id: row.id, marks: marks.flatMap((mark) => toGoldForm(text, mark)) };
});
