// What finds numbers with units without Pressmark, brought into the form of the gold: Recognizers-Text with
// its six models, compromise, and wink-nlp, which gives no values. None of them tells a claim from a label.

import { COMPROMISE, readByCompromise } from "../../../bench/peers/compromise.ts";
import {
  RECOGNIZERS,
  type RecognizedQuantity,
  type RecognizerModel,
  readByRecognizers,
} from "../../../bench/peers/recognizers.ts";
import { readByWink, WINK } from "../../../bench/peers/wink.ts";
import type { MarkingPeer, MarkLine } from "../mark-line.ts";

export const NUMBER_PEERS: readonly MarkingPeer[] = [
  { name: RECOGNIZERS, find: (text) => withoutOverlap(readByRecognizers(text, UNITS_FIRST)) },
  { name: COMPROMISE, find: findByCompromise },
  { name: WINK, find: findByWink },
];

/** Where two models see the same words, the one that knows a unit says more. */
const UNITS_FIRST: readonly RecognizerModel[] = [
  "percentage",
  "currency",
  "dimension",
  "age",
  "temperature",
  "number",
];

/** The kinds of wink's entities that are quantities. */
const WINK_QUANTITIES = new Set(["CARDINAL", "DURATION", "MONEY", "PERCENT"]);

/** What one model finds, in the form of the gold; all of it, since the cases ask for one model each. */
export function findByOneModel(text: string, model: RecognizerModel): MarkLine[] {
  return readByRecognizers(text, [model]).map(toMark);
}

function toMark({ model, start, end, value, unit }: RecognizedQuantity): MarkLine {
  const number = value === null ? null : Number(value.replace(/%$/, ""));
  return {
    kind: "number",
    start,
    end,
    value: number,
    unit: model === "percentage" ? "%" : (unit ?? ""),
    hedge: "none",
  };
}

function withoutOverlap(found: readonly RecognizedQuantity[]): MarkLine[] {
  const kept: RecognizedQuantity[] = [];
  for (const each of found) {
    if (!kept.some(({ start, end }) => start < each.end && each.start < end)) kept.push(each);
  }
  return kept.map(toMark);
}

function findByCompromise(text: string): MarkLine[] {
  return readByCompromise(text).numbers.map(({ start, end, text: words, value, unit }) => ({
    kind: "number",
    start,
    end,
    value,
    unit: words.includes("$") ? "USD" : words.includes("%") ? "%" : unit,
    hedge: "none",
  }));
}

/** wink gives words, not places: each is sought behind the one before it. */
function findByWink(text: string): MarkLine[] {
  const marks: MarkLine[] = [];
  let from = 0;
  for (const { text: words, type } of readByWink(text)) {
    const start = text.indexOf(words, from);
    if (start < 0) continue;
    from = start + words.length;
    if (WINK_QUANTITIES.has(type)) marks.push({ kind: "number", start, end: from, value: null });
  }
  return marks;
}
