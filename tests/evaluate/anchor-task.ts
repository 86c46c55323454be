// {id, a:{text}, target:{start,end}, b:{text}} -> {id, start, end, state, ms} or {id, orphan:true, ms}
// The text of A is gone when the passage is looked for. As in the extension, a text is prepared once for
// all passages in it; the time of preparing it counts for the passage that comes first.

import { anchor } from "../../src/core/anchoring/anchor.ts";
import { describe } from "../../src/core/anchoring/describe.ts";
import { type PreparedText, prepareText } from "../../src/core/anchoring/prepare-text.ts";
import type { Span } from "../../src/core/model/span.ts";
import { perLine, type Row, stringOf } from "./task.ts";

function record(row: Row, key: string): Row {
  const value = row[key];
  if (typeof value !== "object" || value === null)
    throw new TypeError(`Expected an object "${key}"`);
  return value as Row;
}

function span(row: Row): Span {
  const { start, end } = row;
  if (typeof start !== "number" || typeof end !== "number")
    throw new TypeError('Expected numbers "start" and "end"');
  return { start, end };
}

let open: PreparedText = prepareText("");

export const anchorTask = perLine((row) => {
  const selectors = describe(stringOf(record(row, "a"), "text"), span(record(row, "target")));
  const text = stringOf(record(row, "b"), "text");
  if (open.text !== text) open = prepareText(text);
  const before = performance.now();
  const found = anchor(open, selectors);
  const ms = Number((performance.now() - before).toFixed(3));
  return found.state === "lost" ? { id: row.id, orphan: true, ms } : { id: row.id, ...found, ms };
});
