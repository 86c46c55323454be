// The control of two-databases.test.ts: a replicator that asks nobody in which library a record stands is caught.

import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { missingCouch, startCouch } from "./couch/couch.ts";
import { playTwoLibraries, someSteps } from "./two-databases.ts";
import { standForTwo, type TwoReaderStand } from "./two-readers.ts";

vi.mock("../../src/replication/travelling.ts", async (original) => ({
  ...(await original<object>()),
  isTravelling: () => Promise.resolve(true),
}));
vi.mock("../../src/core/replication/may-travel.ts", () => ({ mayTravel: () => true }));

describe.skipIf(missingCouch() !== null)("a replicator that leaks", () => {
  let stand: TwoReaderStand;
  beforeAll(async () => {
    stand = await standForTwo(await startCouch());
  }, 60_000);
  afterAll(() => stand.close());

  it("is caught, by the word that it leaked", async () => {
    const result = await fc.check(
      fc.asyncProperty(someSteps, async (steps) => {
        await playTwoLibraries(stand, steps);
      }),
      { numRuns: 50, endOnFailure: true },
    );
    expect(result.failed).toBe(true);
    expect(String(result.errorInstance)).toContain("no private word at the desk");
  }, 600_000);
});
