import { describe, expect, it } from "vitest";
import { finish, inParts } from "../../../src/core/model/steps.ts";

describe("work in parts", () => {
  it.each([
    [0, []],
    [2, ["0-2"]],
    [3, ["0-3"]],
    [7, ["0-3", "3-6", "6-7"]],
  ])("is given %d things, each once and in order, three at a time", (count, parts) => {
    const given: string[] = [];
    finish(inParts(count, 3, (from, to) => given.push(`${from}-${to}`)));
    expect(given).toEqual(parts);
  });

  it("rests before each part", () => {
    const given: number[] = [];
    const steps = inParts(7, 3, (from) => given.push(from));
    steps.next();
    expect(given).toEqual([]);
    steps.next();
    expect(given).toEqual([0]);
  });
});
