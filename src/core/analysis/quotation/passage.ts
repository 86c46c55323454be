// A stretch of text inside quotation marks, before anybody asked whether someone is reported to have
// said it.

import type { Span } from "../../model/span.ts";

export interface Passage {
  /** One per paragraph, marks included. */
  readonly spans: readonly Span[];
  /** Inside single marks, in an article whose quotations have double ones, or in a headline. */
  readonly single: boolean;
  /** False where the closing mark is missing. */
  readonly closed: boolean;
  /** The name that a transcript opens the words with ("ROE: Well, …"), or that signs a pull quote; else null. */
  readonly label: Span | null;
}

/** "ROE: Well, …", "Jo Roe: Seriously, …"; not "Question: why?". */
const LABEL =
  /^["“”„«'‘’`\s]*((?:\p{Lu}[\p{Lu}.'’-]+(?: \p{Lu}[\p{Lu}.'’-]+){0,3})|(?:\p{Lu}[\p{Ll}'’-]+(?: \p{Lu}[\p{L}.'’-]+){1,3})): /u;
/** Longest opening of a passage that a label is looked for in. */
const LABEL_REACH = 60;

/** "(CROSSTALK)", "(APPLAUSE.)": nobody's words. */
const STAGE_DIRECTION = /^["“”„«'‘’`\s]*\([^()]*\)["“”»'’.\s]*$/;

function labelOf(text: string, span: Span): Span | null {
  const found = LABEL.exec(text.slice(span.start, Math.min(span.end, span.start + LABEL_REACH)));
  const label = found?.[1];
  if (found === null || label === undefined) return null;
  const end = span.start + found[0].length - 2;
  return { start: end - label.length, end };
}

/** Parts a quoted transcript where a new speaker is named; what has no name goes on with the last one. */
export function splitTranscript(text: string, passage: Passage): Passage[] {
  const parts: Passage[] = [];
  for (const span of passage.spans) {
    if (
      passage.spans.length > 1 &&
      STAGE_DIRECTION.test(text.slice(span.start, Math.min(span.end, span.start + LABEL_REACH)))
    )
      continue;
    const label = labelOf(text, span);
    const last = parts.at(-1);
    if (last === undefined || label !== null)
      parts.push({ ...passage, spans: [span], label: label ?? passage.label });
    else parts[parts.length - 1] = { ...last, spans: [...last.spans, span] };
  }
  return parts;
}
