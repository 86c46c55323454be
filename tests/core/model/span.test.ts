// The order of what is found in a text.

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { inOrder } from "../../../src/core/model/span.ts";

const startOf = ({ start }: { readonly start: number }): number => start;

describe("the order of spans", () => {
  test("is by start, those that begin together as they were, in lists of any length", () => {
    const starts = fc.array(fc.integer({ min: 0, max: 40 }), { maxLength: 200 });
    fc.assert(
      fc.property(starts, (all) => {
        const list = all.map((start, name) => ({ start, name }));
        const sorted = [...list].sort((a, b) => a.start - b.start);
        expect(inOrder(list, startOf)).toEqual(sorted);
      }),
    );
  });

  test("is made in place", () => {
    const list = [{ start: 5 }, { start: 2 }];
    expect(inOrder(list, startOf)).toBe(list);
    expect(list).toEqual([{ start: 2 }, { start: 5 }]);
  });
});
