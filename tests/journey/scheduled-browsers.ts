// Three real browsers and a server go through schedules that are drawn at random (tests/replication/schedule.ts): at the end
// all have the same, and every acknowledged word. `npm test` plays a short one in Chromium, `npm run soak` ten in each
// browser, or PRESSMARK_SCHEDULES of them.

import { rmSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { browserDevice, scheduledCopy } from "../replication/browser-device.ts";
import { missingCouch, startCouch } from "../replication/couch/couch.ts";
import { losingNotes } from "../replication/losing-notes.ts";
import { type Ending, runSchedule, type Stand, startStand } from "../replication/run-schedule.ts";
import { anySchedule, type Schedule } from "../replication/schedule.ts";
import { type BrowserName, type Driver, startBrowser } from "./driver.ts";
import { expectThat, type Steps } from "./steps.ts";

const SOAK = process.env.PRESSMARK_SOAK === "1";
const SCHEDULES = Number(process.env.PRESSMARK_SCHEDULES ?? 10);
/** Steps of a schedule in `npm test`, beside those that each begins with. */
const SHORT = 12;

export async function scheduledBrowsers(
  name: BrowserName,
  extension: string,
  steps: Steps,
): Promise<void> {
  const missing = missingCouch();
  if (missing !== null) return steps.see(missing);
  // Three Firefoxes take longer to start than all else in this part.
  if (!SOAK && name === "firefox") return;
  const seed = Number(process.env.PRESSMARK_SEED ?? Date.now() % 2 ** 31);
  const couch = await startCouch();
  const stand = await startStand(couch);
  try {
    await withBrowsers(name, scheduledCopy(path.resolve(extension)), async (drivers) => {
      for (const [at, schedule] of schedulesOf(seed).entries()) {
        const { length } = schedule.steps;
        await steps.step(
          `schedule ${at} of seed ${seed}, ${length} steps, ends alike`,
          async () => {
            const ending = await play(stand, schedule, drivers);
            const { words, brokenRuns, unanswered, requests } = ending;
            const broken = `${brokenRuns} broken runs, ${unanswered} edits unanswered`;
            steps.see(`${words} words, ${broken}, ${requests} requests`);
          },
        );
      }
    });
    if (!SOAK) return;
    const before = `{ const fetch = globalThis.fetch; globalThis.fetch = ${losingNotes} }`;
    const losing = scheduledCopy(path.resolve(extension), before);
    await steps.step("a build whose replicator loses a note is caught", () =>
      withBrowsers(name, losing, async (drivers) => {
        const found = await play(stand, TWO_NOTES_AT_ONCE, drivers).then(
          () => null,
          (error: unknown) => String(error),
        );
        steps.see(String(found).split("\n", 1).join());
        expectThat(found?.includes("Expected") === true, "devices that differ", found);
      }),
    );
  } finally {
    for (const proxy of stand.proxies) await proxy.close();
    await couch.stop();
  }
}

function schedulesOf(seed: number): readonly Schedule[] {
  if (SOAK) return fc.sample(anySchedule, { seed, numRuns: SCHEDULES });
  const [{ clocks, steps }] = fc.sample(anySchedule, { seed, numRuns: 1 }) as [Schedule];
  return [{ clocks, steps: steps.slice(0, SHORT) }];
}

function play(stand: Stand, schedule: Schedule, drivers: readonly Driver[]): Promise<Ending> {
  return runSchedule(stand, schedule, {
    make: (place, at) => {
      const [driver, proxy] = [drivers[at], stand.proxies[at]];
      if (driver === undefined || proxy === undefined) throw new Error(`Expected a browser ${at}`);
      return browserDevice({ driver, proxy }, place);
    },
  });
}

/** Three, each with a profile of its own; removes the extension afterwards. */
async function withBrowsers(
  name: BrowserName,
  extension: string,
  work: (drivers: readonly Driver[]) => Promise<void>,
): Promise<void> {
  const drivers: Driver[] = [];
  try {
    for (let at = 0; at < 3; at += 1) drivers.push(await startBrowser(name, { extension }));
    await work(drivers);
  } finally {
    for (const driver of drivers) await driver.close();
    rmSync(extension, { recursive: true, force: true });
  }
}

const replicates = (device: 0 | 1 | 2) =>
  ({ does: "replicate", device, faults: [], endedAt: null, meanwhile: false }) as const;

/** Both notes are kept, so that a replicator that sends one of several loses one. */
const TWO_NOTES_AT_ONCE: Schedule = {
  clocks: [0, 0, 0],
  steps: [
    { does: "save", device: 0, article: 0 },
    replicates(0),
    replicates(1),
    { does: "edit-note", device: 0, which: 0 },
    { does: "edit-note", device: 1, which: 0 },
    replicates(0),
    replicates(1),
  ],
};
