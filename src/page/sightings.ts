// What stands on the page today of all that is watched of its article: the reader's passages and the marks that
// were there when the reader saved something.

import { anchor } from "../core/anchoring/anchor.ts";
import { contextAfter, contextBefore } from "../core/anchoring/describe.ts";
import type { PreparedText } from "../core/anchoring/prepare-text.ts";
import type { History, Sighting } from "../core/model/history.ts";
import type { Selectors } from "../core/model/selector.ts";
import { isNearlySame, type Span, textOf } from "../core/model/span.ts";

/** A watched thing's place on the page. */
export interface Sighted extends Sighting {
  /** Of its history. */
  readonly id: string;
  /** One for each of its paragraphs that is found. */
  readonly spans: readonly Span[];
}

/** The words at `spans` with what stands around them; not found where there are none. */
export function sightingAt(text: string, spans: readonly Span[]): Sighting {
  const first = spans[0];
  const last = spans.at(-1);
  if (first === undefined || last === undefined) return { text: null, before: "", after: "" };
  return {
    text: spans.map((span) => textOf(text, span)).join("\n"),
    before: contextBefore(text, first.start),
    after: contextAfter(text, last.end),
  };
}

/** Looks for the marks that are watched; what else is watched is found otherwise. */
export function sightMarks(prepared: PreparedText, histories: readonly History[]): Sighted[] {
  return histories
    .filter(({ watched }) => watched === "mark")
    .map(({ id, selectors }) => {
      const spans = spansOf(prepared, selectors);
      return { id, spans, ...sightingAt(prepared.text, spans) };
    });
}

function spansOf(prepared: PreparedText, selectors: readonly Selectors[]): Span[] {
  return selectors.flatMap((selector) => {
    const found = anchor(prepared, selector);
    return found.state === "lost" ? [] : [{ start: found.start, end: found.end }];
  });
}

/** The history of the mark of this kind at this place; null: it is not watched. */
export function historyAt(
  histories: ReadonlyMap<string, History>,
  sighted: readonly Sighted[],
  mark: Span & { readonly kind: string },
): History | null {
  const own = sighted.find(({ id, spans }) => {
    const start = spans[0]?.start;
    const end = spans.at(-1)?.end;
    if (start === undefined || end === undefined || !isNearlySame({ start, end }, mark))
      return false;
    return histories.get(id)?.reading?.kind === mark.kind;
  });
  return own === undefined ? null : (histories.get(own.id) ?? null);
}
