// The schedules of two-databases.ts. A failure prints its seed and the shortest schedule that fails; `npm run soak` plays more.

import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { missingCouch, startCouch } from "./couch/couch.ts";
import { playTwoLibraries, someSteps } from "./two-databases.ts";
import { standForTwo, type TwoReaderStand } from "./two-readers.ts";

const SOAK = process.env.PRESSMARK_SOAK === "1";
const SCHEDULES = Number(process.env.PRESSMARK_SCHEDULES ?? (SOAK ? 500 : 15));

describe.skipIf(missingCouch() !== null)("two readers with a library each and one shared", () => {
  let stand: TwoReaderStand;
  beforeAll(async () => {
    stand = await standForTwo(await startCouch());
  }, 60_000);
  afterAll(() => stand.close());

  it(`keep what is private to themselves, and lose no word (${SCHEDULES} schedules)`, async () => {
    let brokenRuns = 0;
    await fc.assert(
      fc.asyncProperty(someSteps, async (steps) => {
        brokenRuns += (await playTwoLibraries(stand, steps)).brokenRuns;
      }),
      { numRuns: SCHEDULES },
    );
    expect(brokenRuns).toBeGreaterThan(0);
  }, 3_600_000);
});
