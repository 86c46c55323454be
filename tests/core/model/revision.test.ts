import { expect, it } from "vitest";
import { MOST_REVISION, nextRevision } from "../../../src/core/model/revision.ts";

it.each([
  [1, 2],
  [MOST_REVISION - 1, MOST_REVISION],
  [MOST_REVISION, MOST_REVISION],
  [Number.MAX_SAFE_INTEGER, MOST_REVISION],
])("follows %d with one that others take", (before, after) => {
  expect(nextRevision(before)).toBe(after);
});
