// Each request of a run meets each fault that a device could take for an answer, or for none: what was saved reaches the
// other device all the same, at the latest with the run after it.

import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Couch, missingCouch, startCouch } from "./couch/couch.ts";
import { type Device, makeDevice } from "./device.ts";
import { type FaultProxy, startFaultProxy } from "./fault-proxy.ts";
import type { Fault } from "./faults.ts";

const missing = missingCouch();
if (missing !== null) console.log(missing);

/** More than a run of one change has. */
const MOST_REQUESTS = 12;

const FAULTS: readonly Fault[] = [{ kind: "other-json" }, { kind: "lost-reply" }];
const MORE_FAULTS: readonly Fault[] = [
  { kind: "truncated" },
  { kind: "stale" },
  { kind: "repeated" },
  { kind: "status", status: 500, heard: true },
];
const SOAK = process.env.PRESSMARK_SOAK === "1";

describe.skipIf(missing !== null)("a run of which one request goes wrong", () => {
  let couch: Couch;
  let proxy: FaultProxy;
  beforeAll(async () => {
    couch = await startCouch();
    proxy = await startFaultProxy(couch.origin);
  });
  afterAll(async () => {
    await proxy.close();
    await couch.stop();
  });

  /** True: the run came to an end before so many requests. */
  async function runWithFault(device: Device, fault: Fault, at: number): Promise<boolean> {
    const before = proxy.requests.length;
    proxy.planNext([...Array.from({ length: at }, () => null), fault]);
    await device.replicate().catch(() => undefined);
    proxy.planNext([]);
    return proxy.requests.length - before <= at;
  }

  it.each(SOAK ? [...FAULTS, ...MORE_FAULTS] : FAULTS)(
    "loses nothing by $kind, whichever it is",
    async (fault) => {
      const remote = { ...(await couch.makeDatabase()), server: proxy.origin };
      const desk = await makeDevice({ name: "desk", remote });
      const train = await makeDevice({ name: "train", remote });
      for (let at = 0; at < MOST_REQUESTS; at += 1) {
        await desk.save("https://one.example/a", `passage ${at}`, { note: `note ${at}` });
        await train.save("https://one.example/a", `passage there ${at}`, { note: `there ${at}` });
        await train.replicate();
        if (await runWithFault(desk, fault, at)) break;
        await desk.replicate();
        await train.replicate();
        const notes = (await train.database.getAll("annotations")).map(({ note }) => note);
        expect(notes).toContain(`note ${at}`);
        expect(await train.state()).toEqual(await desk.state());
      }
      for (const device of [desk, train]) device.close();
    },
    120_000,
  );
});
