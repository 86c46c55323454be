import { expect, it } from "vitest";
import { fewestRows } from "../../../src/library/plots/fewest-rows.ts";

const outlets = (count: number) => Array.from({ length: count }, (_, at) => `Outlet ${at + 1}`);

it("gives each of a few names its own row", () => {
  const { names, rowOf } = fewestRows(outlets(12), "Others");
  expect(names).toEqual(outlets(12));
  expect(rowOf("Outlet 12")).toBe("Outlet 12");
});

it("puts those beyond the first ones into one row", () => {
  const { names, rowOf } = fewestRows(outlets(13), "Others");
  expect(names).toEqual([...outlets(11), "Others"]);
  expect(["Outlet 11", "Outlet 12", "Outlet 13"].map(rowOf)).toEqual([
    "Outlet 11",
    "Others",
    "Others",
  ]);
});
