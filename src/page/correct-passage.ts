// What the reader says of a passage -> the correction that is kept.

import { describe } from "../core/anchoring/describe.ts";
import {
  type Correction,
  type CorrectionContent,
  type CorrectionContext,
  contentOf,
  type Verdict,
} from "../core/model/correction.ts";
import { ask } from "../messages/send.ts";
import type { ArticleSession } from "./article-session.ts";
import { endOf, type Passage, startOf } from "./passages.ts";

/** The paragraphs that hold the passage, with its spans counted from their start. */
function contextOf(text: string, passage: Passage): CorrectionContext {
  const start = text.lastIndexOf("\n", startOf(passage) - 1) + 1;
  const lineEnd = text.indexOf("\n", endOf(passage));
  return {
    text: text.slice(start, lineEnd < 0 ? text.length : lineEnd),
    spans: passage.spans.map((span) => ({ start: span.start - start, end: span.end - start })),
  };
}

function describeCorrection(
  session: ArticleSession,
  passage: Passage,
  verdict: Verdict,
): CorrectionContent {
  const { text } = session.text;
  return {
    source: session.article.source,
    title: session.article.title,
    selectors: passage.spans.map((span) => describe(text, span)),
    reading: passage.reading,
    context: contextOf(text, passage),
    verdict,
  };
}

/**
 * Keeps the verdict; null takes the reader's earlier one back. The answer undoes it.
 * @throws RequestError with a sentence for the reader
 */
export async function correctPassage(
  session: ArticleSession,
  passage: Passage,
  verdict: Verdict | null,
): Promise<() => Promise<unknown>> {
  const before = session.correctionOn(passage);
  const restore = async (correction: Correction) =>
    ask("save-correction", { id: correction.id, content: contentOf(correction) });
  if (verdict === null) {
    if (before === null) return async () => null;
    await ask("remove-correction", { id: before.id });
    return () => restore(before);
  }
  // A second verdict on one mark takes the place of the first, and keeps what the analysis had read.
  if (before !== null) {
    await ask("save-correction", {
      id: before.id,
      content: { ...contentOf(before), verdict },
    });
    return () => restore(before);
  }
  const content = describeCorrection(session, passage, verdict);
  const { id } = await ask("save-correction", { id: null, content });
  return () => ask("remove-correction", { id });
}
