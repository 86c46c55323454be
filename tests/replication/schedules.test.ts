// Three devices write, remove, link, correct and import at random while connections drop, the server restarts, replies are
// lost, repeated, delayed and false, and clocks differ. A failure prints its seed and the shortest schedule that fails:
// PRESSMARK_SEED=… npx vitest run tests/replication/schedules.test.ts plays it again. `npm run soak` plays a thousand.

import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Couch, missingCouch, startCouch } from "./couch/couch.ts";
import { losingNotes } from "./losing-notes.ts";
import { nodeDevice } from "./node-device.ts";
import { runSchedule, type Stand, startStand } from "./run-schedule.ts";
import { anySchedule } from "./schedule.ts";

const SOAK = process.env.PRESSMARK_SOAK === "1";
const SCHEDULES = Number(process.env.PRESSMARK_SCHEDULES ?? (SOAK ? 1_000 : 30));
/** Those of the soak end then, however many were played. */
const MINUTES = Number(process.env.PRESSMARK_MINUTES ?? 0);
const CONTROLS = 200;
const TOLD_EVERY = 100;
const missing = missingCouch();
if (missing !== null) console.log(missing);

describe.skipIf(missing !== null)("three devices and a server", () => {
  let couch: Couch;
  let stand: Stand;
  beforeAll(async () => {
    couch = await startCouch();
    stand = await startStand(couch);
  });
  afterAll(async () => {
    for (const proxy of stand.proxies) await proxy.close();
    await couch.stop();
  });

  it(`end alike, with every acknowledged word (${SCHEDULES} schedules)`, async () => {
    const sum = { played: 0, words: 0, brokenRuns: 0, requests: 0 };
    await fc.assert(
      fc.asyncProperty(anySchedule, async (schedule) => {
        const { words, brokenRuns, requests } = await runSchedule(stand, schedule, {
          make: nodeDevice,
        });
        sum.played += 1;
        if (sum.played % TOLD_EVERY === 0) console.log(`${sum.played} of ${SCHEDULES}`);
        sum.words += words;
        sum.brokenRuns += brokenRuns;
        sum.requests += requests;
      }),
      { numRuns: SCHEDULES, ...(MINUTES > 0 ? { interruptAfterTimeLimit: MINUTES * 60_000 } : {}) },
    );
    const { played, words, brokenRuns, requests } = sum;
    console.log(
      `${played} schedules: ${words} words, ${brokenRuns} broken runs, ${requests} requests`,
    );
    expect(brokenRuns).toBeGreaterThan(0);
  }, 3_600_000);

  it("are caught where a replicator loses a note", async () => {
    const { failed } = await fc.check(
      fc.asyncProperty(anySchedule, async (schedule) => {
        await runSchedule(stand, schedule, { make: nodeDevice, fetch: losingNotes });
      }),
      { numRuns: CONTROLS, endOnFailure: true },
    );
    expect(failed).toBe(true);
  }, 600_000);
});
