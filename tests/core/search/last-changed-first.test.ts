import { expect, test } from "vitest";
import { lastChangedFirst } from "../../../src/core/search/last-changed-first.ts";

test("the last changed first; of one moment those whose ids come last, as a cursor reads the index backwards", () => {
  const at = (id: string, second: number) => ({
    id,
    changed: `2031-04-02T08:15:0${second}.000Z`,
  });
  const rows = [at("b", 1), at("a", 2), at("c", 1), at("a1", 1)];
  expect(lastChangedFirst(rows).map(({ id }) => id)).toEqual(["a", "c", "b", "a1"]);
});
