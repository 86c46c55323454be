// What the marks of an article rest on, for whoever wants to know why they are there: in the page's own words.

import type { ExplainedMark } from "../core/model/diagnosis.ts";
import { textOf } from "../core/model/span.ts";
import type { ArticleSession } from "./article-session.ts";

/** In the order of the page. */
export function explainMarks({
  passages,
  text,
}: Pick<ArticleSession, "passages" | "text">): readonly ExplainedMark[] {
  return passages.flatMap(({ markIndex, reading, text: words, evidence }) =>
    markIndex === null || reading.kind === "highlight"
      ? []
      : {
          kind: reading.kind,
          text: words,
          evidence: evidence.map(({ role, span }) => ({ role, text: textOf(text.text, span) })),
        },
  );
}
