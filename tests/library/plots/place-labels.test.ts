import { describe, expect, it, test } from "vitest";
import { fittingName, placeLabels } from "../../../src/library/plots/place-labels.ts";

const at = (cx: number, cy: number, label: string | null) => ({ cx, cy, label });

const CASES: readonly (readonly [
  name: string,
  points: readonly ReturnType<typeof at>[],
  labels: readonly (string | null)[],
])[] = [
  ["far apart", [at(100, 50, "Norwire"), at(400, 50, "Beacon")], ["Norwire", "Beacon"]],
  ["one above the other", [at(100, 50, "Norwire"), at(100, 70, "Beacon")], ["Norwire", "Beacon"]],
  ["on the words before", [at(100, 50, "Norwire"), at(100, 58, "Beacon")], ["Norwire", null]],
  ["on a point", [at(100, 50, "Norwire"), at(130, 52, "Beacon")], [null, "Beacon"]],
  ["on a point that has no words", [at(100, 50, "Norwire"), at(130, 52, null)], [null, null]],
  ["ideographs take more room", [at(100, 50, "港島日報"), at(156, 50, null)], [null, null]],
  ["letters take less", [at(100, 50, "Bugle"), at(156, 50, null)], ["Bugle", null]],
];

describe("words beside the points of a plot", () => {
  test.each(CASES)("%s", (_name, points, labels) => {
    expect(placeLabels(points)).toEqual(labels);
  });
});

describe("a name in little room", () => {
  it("stands in full where it fits", () => {
    expect(fittingName("The Merrow Courier", 138)).toBe("The Merrow Courier");
  });

  it("ends in dots where it does not, after a whole letter", () => {
    expect(fittingName("The Evening Dispatch of Northern Port Merrow", 138)).toBe(
      "The Evening Dispatc…",
    );
    expect(fittingName("🗞🗞🗞", 15)).toBe("🗞…");
  });
});
