import { expect, it } from "vitest";
import { fewestLabels } from "../../../src/library/plots/fewest-labels.ts";

const at = (time: number, height: number, label: string | null = "Norwire") => ({
  time,
  height,
  label,
});
const labelsOf = (points: ReturnType<typeof at>[]) =>
  fewestLabels(points).map(({ label }) => label);

it("labels each point once, however many figures stand there", () => {
  const twice = [at(1, 5), at(1, 5), at(1, 6), at(2, 5), at(1, 5, "The Merrow Courier")];
  expect(labelsOf(twice)).toEqual(["Norwire", null, "Norwire", "Norwire", "The Merrow Courier"]);
});

it("counts places, not figures", () => {
  const seven = [1, 2, 3, 4, 5, 6, 7].map((time) => at(time, 1));
  expect(labelsOf([...seven, at(7, 1)]).filter((label) => label !== null)).toHaveLength(7);
  expect(labelsOf([...seven, at(8, 1)]).filter((label) => label !== null)).toEqual([]);
});

it("leaves a point without words as it is", () => {
  expect(labelsOf([at(1, 1, null), at(1, 1)])).toEqual([null, "Norwire"]);
});
