// {id, a:{text}, target:{start,end}, b:{text}} -> {id, start, end, state} or {id, orphan:true}

import { anchor } from "../../src/core/anchoring/anchor.ts";
import { describe } from "../../src/core/anchoring/describe.ts";
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

export const anchorTask = perLine((row) => {
  const selectors = describe(stringOf(record(row, "a"), "text"), span(record(row, "target")));
  const found = anchor(stringOf(record(row, "b"), "text"), selectors);
  return found.state === "lost" ? { id: row.id, orphan: true } : { id: row.id, ...found };
});
