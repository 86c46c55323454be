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

/** "ROE: Well, …", "Jo Roe: Seriously, …", "J. de Roe: Seriously, …"; not "Question: why?". */
const LABEL =
  /^["“”„«'‘’`\s]*((?:[A-Z\u00c0-\u00de][A-Z\u00c0-\u00de.'’-]+(?: [A-Z\u00c0-\u00de][A-Z\u00c0-\u00de.'’-]+){0,3})|(?:(?:[A-Z\u00c0-\u00de][a-z\u00df-\u024f'’-]+|[B-PR-Z]\.(?:[A-Z]\.)?)(?: (?:(?:al|bin|d[aeiu]|de[lnr]|la|v[ao]n) )*[A-Z\u00c0-\u00de][A-Za-z\u00c0-\u024f.'’-]+){1,3})): /;
/** Longest opening of a passage that a label is looked for in. */
const LABEL_REACH = 60;

/** "(CROSSTALK)", "(APPLAUSE.)": nobody's words. */
const STAGE_DIRECTION = /^["“”„«'‘’`\s]*\([^()]*\)["“”»'’.\s]*$/;

function labelOf(text: string, span: Span): Span | null {
  const opening = text.slice(span.start, Math.min(span.end, span.start + LABEL_REACH));
  const found = opening.includes(": ") ? LABEL.exec(opening) : null;
  const label = found?.[1];
  if (found === null || label === undefined) return null;
  const end = span.start + found[0].length - 2;
  return { start: end - label.length, end };
}

/** Parts a quoted transcript where a new speaker is named; what has no name goes on with the last one. */
export function splitTranscript(text: string, passage: Passage): Passage[] {
  if (passage.spans.length === 1) return [labelled(text, passage)];
  const parts: Passage[] = [];
  let spans: Span[] = [];
  for (const span of passage.spans) {
    const opening = text.slice(span.start, Math.min(span.end, span.start + LABEL_REACH));
    if (STAGE_DIRECTION.test(opening)) continue;
    if (spans.length > 0 && labelOf(text, span) !== null) {
      parts.push(labelled(text, { ...passage, spans }));
      spans = [];
    }
    spans.push(span);
  }
  if (spans.length > 0) parts.push(labelled(text, { ...passage, spans }));
  return parts;
}

function labelled(text: string, passage: Passage): Passage {
  const [first] = passage.spans;
  const label = first === undefined ? null : labelOf(text, first);
  return label === null ? passage : { ...passage, label };
}
