// {id, text, lang?, published?} -> {id, marks}

import { analyze } from "../../src/core/analysis/analyze.ts";
import { officialsNamedIn } from "../../src/core/analysis/official/known/built-in-officials.ts";
import { toGoldForm } from "../../src/core/model/gold-form.ts";
import { perLine, stringOf } from "./task.ts";

export const analyzeTask = perLine((row) => {
  const text = stringOf(row, "text");
  const language = typeof row.lang === "string" ? row.lang : null;
  const published = typeof row.published === "string" ? row.published : null;
  const marks = analyze({ text, language, published }, officialsNamedIn(text));
  return { id: row.id, marks: marks.flatMap((mark) => toGoldForm(text, mark)) };
});
