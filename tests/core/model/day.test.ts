import { expect, it } from "vitest";
import { momentOf, shownTime } from "../../../src/core/model/day.ts";

it.each([
  ["2031-04-02T08:11:12.131Z", "2031-04-02T08:11:12.131Z"],
  [momentOf("2031-04-02", 0), "2031-04-02"],
  [momentOf("2031-04-02", 1), "2031-04-02T00:00:00.001Z"],
  ["2031-04-02", "2031-04-02"],
])("shows of %j what is known: %j", (time, shown) => {
  expect(shownTime(time)).toBe(shown);
});
