// What a mark says, and where it stands: in articles, annotations and corrections alike.

import * as v from "valibot";
import { COLOURS, type Colour, type Reading } from "../../core/model/annotation.ts";
import type { Quantity } from "../../core/model/mark.ts";
import type { Selectors } from "../../core/model/selector.ts";
import type { Span } from "../../core/model/span.ts";
import { type Check, count, line, offset, text } from "./fields.ts";

export const quantity: Check<Quantity> = v.object({
  value: v.nullable(v.number()),
  low: v.nullable(v.number()),
  high: v.nullable(v.number()),
  unit: line,
  hedge: v.picklist(["about", "more-than", "at-least", "less-than", "at-most", "nearly", "none"]),
  vague: v.boolean(),
  pair: v.nullable(v.tuple([v.number(), v.number()])),
});

const confidence = v.picklist(["high", "medium", "low"]);

export const reading: Check<Reading> = v.variant("kind", [
  v.object({
    kind: v.literal("quotation"),
    speaker: v.nullable(line),
    cue: v.nullable(line),
    confidence,
  }),
  v.object({ kind: v.literal("official"), name: line, office: v.nullable(line), confidence }),
  v.object({ kind: v.literal("claim"), quantity, sentence: text, confidence }),
  v.object({ kind: v.literal("highlight") }),
]);

export const colour: Check<Colour> = v.picklist(COLOURS);

/** Of one quotation. */
export const MOST_PARAGRAPHS = 1_000;

export const selectors: Check<Selectors> = v.object({
  quote: v.object({
    type: v.literal("TextQuoteSelector"),
    exact: text,
    prefix: line,
    suffix: line,
  }),
  position: v.object({ type: v.literal("TextPositionSelector"), start: offset, end: offset }),
  textLength: count,
  pairsBefore: v.exactOptional(count),
});

export const selectorList = v.pipe(
  v.array(selectors),
  v.minLength(1),
  v.maxLength(MOST_PARAGRAPHS),
);

export const span: Check<Span> = v.object({ start: offset, end: offset });

export const state = v.picklist(["exact", "moved", "changed", "lost"]);
