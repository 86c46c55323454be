// Under which the reader's unsaved words are kept.

import type { Span } from "../core/model/span.ts";

/** For a passage that is not saved yet; a saved one's drafts are kept under its annotation's id. */
export function draftKeyOf(source: string, span: Span): string {
  return `${source}#${span.start}-${span.end}`;
}
