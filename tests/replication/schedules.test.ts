// Three devices write, remove, link, correct and import at random while connections drop, the server restarts, replies are
// lost, repeated, delayed and false, and clocks differ. A failure prints its seed and the shortest schedule that fails:
// PRESSMARK_SEED=… npx vitest run tests/replication/schedules.test.ts plays it again. `npm run soak` plays a thousand.

import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { missingCouch, startCouch } from "./couch/couch.ts";
import { losingNotes } from "./losing-notes.ts";
import { nodeDevice } from "./node-device.ts";
import { runSchedule, type Stand, startStand } from "./run-schedule.ts";
import { anySchedule } from "./schedule.ts";

const SOAK = process.env.PRESSMARK_SOAK === "1";
const SCHEDULES = Number(process.env.PRESSMARK_SCHEDULES ?? (SOAK ? 1_000 : 15));
/** Played beside each other, each with a server of its own: while one waits for its server another goes on. */
const LANES = SOAK ? 4 : 1;
/** Those of the soak end then, however many were played. */
const MINUTES = Number(process.env.PRESSMARK_MINUTES ?? 0);
const CONTROLS = 200;
const TOLD_EVERY = 100;
const missing = missingCouch();
if (missing !== null) console.log(missing);

describe.skipIf(missing !== null)("three devices and a server", () => {
  let stands: readonly Stand[] = [];
  beforeAll(async () => {
    const lanes = Array.from({ length: LANES }, async () => startStand(await startCouch()));
    stands = await Promise.all(lanes);
  }, 60_000);
  afterAll(async () => {
    for (const { couch, proxies } of stands) {
      for (const proxy of proxies) await proxy.close();
      await couch.stop();
    }
  });

  it(`end alike, with every acknowledged word (${SCHEDULES} schedules)`, async () => {
    const sum = { played: 0, words: 0, brokenRuns: 0, requests: 0 };
    const play = (stand: Stand) =>
      fc.asyncProperty(anySchedule, async (schedule) => {
        const { words, brokenRuns, requests } = await runSchedule(stand, schedule, {
          make: nodeDevice,
        });
        sum.played += 1;
        if (sum.played % TOLD_EVERY === 0) console.log(`${sum.played} of ${SCHEDULES}`);
        sum.words += words;
        sum.brokenRuns += brokenRuns;
        sum.requests += requests;
      });
    const limit = MINUTES > 0 ? { interruptAfterTimeLimit: MINUTES * 60_000 } : {};
    const { seed = 0 } = fc.readConfigureGlobal();
    const lanes = stands.map((stand, lane) =>
      fc.assert(play(stand), { seed: seed + lane, numRuns: SCHEDULES / LANES, ...limit }),
    );
    // A lane that failed is told of once nobody needs the servers any more.
    const failed = (await Promise.allSettled(lanes)).find(({ status }) => status === "rejected");
    if (failed?.status === "rejected") throw failed.reason;
    const { played, words, brokenRuns, requests } = sum;
    console.log(
      `${played} schedules: ${words} words, ${brokenRuns} broken runs, ${requests} requests`,
    );
    expect(brokenRuns).toBeGreaterThan(0);
  }, 3_600_000);

  it("are caught where a replicator loses a note", async () => {
    const { failed } = await fc.check(
      fc.asyncProperty(anySchedule, async (schedule) => {
        const [stand] = stands;
        if (stand === undefined) throw new Error("Expected a server, found none");
        await runSchedule(stand, schedule, { make: nodeDevice, fetch: losingNotes });
      }),
      { numRuns: CONTROLS, endOnFailure: true },
    );
    expect(failed).toBe(true);
  }, 600_000);
});
