import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { linkKeys, lookupKeys } from "../../../src/core/linking/link-keys.ts";
import { inUnitOf, unitsBeside } from "../../../src/core/linking/measures.ts";
import { rankLinks } from "../../../src/core/linking/rank-links.ts";
import type { Quantity } from "../../../src/core/model/mark.ts";
import { describeLink } from "../../../src/ui/describe-link.ts";
import { claim, remembered } from "./readings.ts";

vi.mock("../../../src/browser.ts", async () => ({
  browser: (await import("../../ui/gallery/fake-browser.ts")).default,
}));

const of = (value: number, unit: string): Quantity => ({
  ...{ value, unit, low: null, high: null, hedge: "none", vague: false, pair: null },
});

const converted = (ours: Quantity, theirs: Quantity): number | null | undefined =>
  inUnitOf(ours, theirs)?.value;

describe("a figure in the unit of another", () => {
  it.each([
    [26, "mile", 42, "kilometer"],
    [26.2, "mile", 42.2, "kilometer"],
    [100, "mile", 160, "kilometer"],
    [60, "mile", 97, "kilometer"],
    [300, "foot", 91, "meter"],
    [12, "inch", 300, "millimeter"],
    [12, "inch", 30, "centimeter"],
    [220, "pound", 100, "kilogram"],
    [14, "stone", 89, "kilogram"],
    [8, "ounce", 227, "gram"],
    [3300, "ton", 3000, "tonne"],
    [3000, "ton", 3000, "tonne"],
    [3000, "metric ton", 3000, "tonne"],
    [1200, "acre", 485, "hectare"],
    [1200, "acre", 4.9, "square kilometer"],
    [50, "square mile", 130, "square kilometer"],
    [500, "gallon", 1900, "liter"],
    [500, "gallon", 2270, "liter"],
    [20, "cubic foot", 0.57, "cubic meter"],
    [100, "mile per hour", 160, "kilometer per hour"],
    [100, "knot", 185, "kilometer per hour"],
    [104, "fahrenheit", 40, "celsius"],
    [100, "fahrenheit", 38, "celsius"],
    [-4, "fahrenheit", -20, "celsius"],
    [32, "fahrenheit", 0, "celsius"],
  ])("%d %s is %d %s, but for rounding", (value, unit, other, otherUnit) => {
    expect(converted(of(value, unit), of(other, otherUnit))).toBe(value);
    expect(converted(of(other, otherUnit), of(value, unit))).toBe(other);
  });

  it.each([
    [26, "mile", 45, "kilometer", 27.96],
    [50, "mile", 100, "kilometer", 62.14],
    [300, "foot", 100, "meter", 328.08],
    [220, "pound", 110, "kilogram", 242.51],
    [3000, "ton", 3300, "tonne", 3637.63],
    [1200, "acre", 600, "hectare", 1482.63],
    [100, "fahrenheit", 40, "celsius", 104],
    [102, "fahrenheit", 38, "celsius", 100.4],
  ])("%d %s is not %d %s, which are %d", (value, unit, other, otherUnit, exact) => {
    expect(converted(of(value, unit), of(other, otherUnit))).toBeCloseTo(exact, 1);
  });

  it("has both ends of a range converted", () => {
    const range = { ...of(0, "kilometer"), value: null, low: 16, high: 24 };
    const miles = { ...of(0, "mile"), value: null, low: 10, high: 15 };
    expect(inUnitOf(miles, range)).toEqual(miles);
  });

  it.each([
    ["mile", "kilogram"],
    ["mile", "person"],
    ["GBP", "USD"],
    ["%", "percentage point"],
    ["", "person"],
    ["constructor", "toString"],
  ])("is none where %s and %s do not measure the same", (unit, other) => {
    expect(inUnitOf(of(5, unit), of(5, other))).toBeNull();
  });

  it("is none for a score", () => {
    expect(inUnitOf(of(5, "mile"), { ...of(5, "kilometer"), pair: [5, 4] })).toBeNull();
  });

  it("comes back to where it was, whatever it is", () => {
    const units = ["mile", "kilometer", "acre", "hectare", "ton", "tonne", "celsius", "fahrenheit"];
    fc.assert(
      fc.property(
        fc.double({ min: -1e9, max: 1e9, noNaN: true }),
        fc.constantFrom(...units),
        (value, unit) => {
          for (const other of unitsBeside(unit)) {
            const far = inUnitOf({ ...of(0, other), value: null }, of(value, unit));
            const back = far === null ? null : inUnitOf({ ...of(0, unit), value: null }, far);
            expect(back?.value).toBeCloseTo(value, 3);
          }
        },
      ),
    );
  });
});

const fire = (value: number, unit: string, words: string) =>
  claim(
    { value, unit },
    `${value} ${words}`,
    `The fire burned ${value} ${words} of forest above Merrow.`,
  );

describe("two figures in two units", () => {
  const acres = fire(1200, "acre", "acres");
  const linked = (there: ReturnType<typeof fire>) => {
    const [link] = rankLinks(acres, [remembered(there)], { index: 0 });
    return link === undefined ? null : [link.relation, describeLink(link.reason)];
  };

  it("are one, and the link says that it converted and what each article says", () => {
    expect(linked(fire(485, "hectare", "hectares"))).toEqual([
      "same-figure",
      "Same figure, once converted: 1,200 acres here, 485 hectares there",
    ]);
  });

  it("differ where no rounding makes them one", () => {
    expect(linked(fire(600, "hectare", "hectares"))).toEqual([
      "differs",
      "Another figure, once converted: 1,200 acres here, 600 hectares there",
    ]);
  });

  it("are not compared where they do not measure the same", () => {
    expect(linked(fire(1200, "mile", "miles"))).toBeNull();
  });

  it("are found by a key of the other's", () => {
    const there = fire(485, "hectare", "hectares");
    const kept = new Set(linkKeys(there.reading, there.text));
    expect(
      lookupKeys([acres])
        .flat()
        .some((key) => kept.has(key)),
    ).toBe(true);
  });
});
