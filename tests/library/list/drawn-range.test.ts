import { expect, test } from "vitest";
import {
  type DrawnRange,
  NOTHING_DRAWN,
  readingOrder,
} from "../../../src/library/list/drawn-range.ts";

test.each<[string, DrawnRange, readonly number[]]>([
  [
    "at the top of the list, where none are drawn above, the first row is read first",
    { first: 0, last: 5, firstSeen: 0, lastSeen: 2 },
    [0, 1, 2, 3, 4, 5],
  ],
  [
    "in the midst of it what is seen comes before what is near",
    { first: 3, last: 9, firstSeen: 5, lastSeen: 6 },
    [5, 6, 7, 8, 9, 4, 3],
  ],
  ["nothing is drawn", NOTHING_DRAWN, []],
])("%s", (_, range, order) => {
  expect(readingOrder(range)).toEqual(order);
});
