// Plays one schedule: three devices, each behind a proxy of its own before the one server. At the end everybody
// replicates in quiet until nothing is left to say; then all must have the same, and every acknowledged word.

import { makeAcknowledged } from "./acknowledged.ts";
import type { Couch } from "./couch/couch.ts";
import { type FaultProxy, startFaultProxy } from "./fault-proxy.ts";
import { playWriting } from "./play-steps.ts";
import type { DeviceNumber, ReplicateStep, Schedule, Step } from "./schedule.ts";
import type { DevicePlace, ScheduledDevice } from "./scheduled-device.ts";

export interface Stand {
  readonly couch: Couch;
  /** One for each device. */
  readonly proxies: readonly FaultProxy[];
}

export async function startStand(couch: Couch): Promise<Stand> {
  const proxies = [1, 2, 3].map(() => startFaultProxy(couch.origin));
  return { couch, proxies: await Promise.all(proxies) };
}

export interface Devices {
  readonly make: (place: DevicePlace, at: DeviceNumber) => Promise<ScheduledDevice>;
  /** What their requests go through before the proxy: a broken replicator, for the control. */
  readonly fetch?: typeof fetch;
}

/** What a schedule came to. */
export interface Ending {
  /** How many words were drawn, runs of replication broken off, edits that nobody answered, requests made. */
  readonly words: number;
  readonly brokenRuns: number;
  readonly unanswered: number;
  readonly requests: number;
}

interface Actor {
  readonly device: ScheduledDevice;
  readonly proxy: FaultProxy;
  /** Minutes that its clock is wrong by. */
  readonly clock: { minutes: number };
  /** A run that the next steps do not wait for. */
  running: Promise<void>;
}

const QUIET_ROUNDS = 8;

/** @throws Error that says what was lost, or in what the devices differ */
export async function runSchedule(
  stand: Stand,
  schedule: Schedule,
  devices: Devices,
): Promise<Ending> {
  const asked = () => stand.proxies.reduce((sum, { requests }) => sum + requests.length, 0);
  const before = asked();
  const actors = await makeActors(stand, schedule, devices);
  try {
    const play = makePlay(stand.couch, actors);
    for (const step of schedule.steps) await play.step(step);
    for (const actor of actors) await actor.running;
    await replicateInQuiet(actors);
    const [first, ...others] = await Promise.all(actors.map(({ device }) => device.state()));
    for (const other of others) expectSame(first, other);
    await play.expectNothingLost();
    // Only who was ended while the reader wrote may leave an edit without an answer.
    const ends = schedule.steps.filter(
      (step) => step.does === "replicate" && step.endedAt !== null,
    );
    const { unanswered } = play.counts();
    if (unanswered > ends.length)
      throw new Error(`Expected at most ${ends.length} edits unanswered, found ${unanswered}`);
    return { ...play.counts(), requests: asked() - before };
  } finally {
    for (const { running, device } of actors) {
      await running.catch(() => null);
      await device.close();
    }
  }
}

async function makeActors(
  { couch, proxies }: Stand,
  schedule: Schedule,
  { make, fetch: own = fetch }: Devices,
): Promise<Actor[]> {
  const remote = await couch.makeDatabase();
  const actors = proxies.map(async (proxy, at) => {
    proxy.planNext([]);
    const clock = { minutes: schedule.clocks[at] ?? 0 };
    const now = () => new Date(Date.now() + clock.minutes * 60_000).toISOString();
    const place = { name: `device-${at}`, remote: { ...remote, server: proxy.origin }, now };
    const device = await make({ ...place, fetch: own }, at as DeviceNumber);
    return { device, proxy, clock, running: Promise.resolve() };
  });
  return Promise.all(actors);
}

/** Until all have had a run that moved nothing, one after another. */
async function replicateInQuiet(actors: readonly Actor[]): Promise<void> {
  for (const { proxy } of actors) proxy.planNext([]);
  let still = 0;
  for (let round = 0; round < QUIET_ROUNDS; round++) {
    for (const { device } of actors) {
      const { received, sent } = await device.replicate(new AbortController().signal);
      still = received + sent === 0 ? still + 1 : 0;
      if (still === actors.length) return;
    }
  }
  throw new Error(`Expected rest within ${QUIET_ROUNDS} rounds, found devices that still send`);
}

const CONTEXT_LINES = 12;

function expectSame(one: unknown, other: unknown): void {
  const [lines, others] = [one, other].map((state) => JSON.stringify(state, null, 1).split("\n"));
  if (lines === undefined || others === undefined || lines.join() === others.join()) return;
  const at = lines.findIndex((line, index) => line !== others[index]);
  const around = (all: readonly string[]) =>
    all.slice(Math.max(0, at - CONTEXT_LINES), at + CONTEXT_LINES).join("\n");
  throw new Error(`Expected equal devices, found\n${around(lines)}\nbeside\n${around(others)}`);
}

function makePlay(couch: Couch, actors: readonly Actor[]) {
  const acknowledged = makeAcknowledged();
  let words = 0;
  let brokenRuns = 0;
  let unanswered = 0;
  // Padded, so that passages sort in the order in which they were saved.
  const newWord = (what: string): string => `${what}-${String(++words).padStart(4, "0")}`;

  async function replicate(actor: Actor, step: ReplicateStep): Promise<void> {
    await actor.running;
    const { device, proxy } = actor;
    const ending = new AbortController();
    const faults = [...step.faults];
    let asked = 0;
    proxy.plan(() => {
      if (asked++ === step.endedAt) ending.abort();
      return faults.shift() ?? null;
    });
    actor.running = device.replicate(ending.signal).then(
      () => undefined,
      (error: unknown) => {
        brokenRuns++;
        if (!device.isExpected(error) && !ending.signal.aborted) throw error;
      },
    );
    // Heard of when the device replicates again, or at the end; until then nobody asks for it.
    actor.running.catch(() => null);
    if (!step.meanwhile) await actor.running;
  }

  return {
    counts: () => ({ words, brokenRuns, unanswered }),
    async step(step: Step): Promise<void> {
      if (step.does === "restart-server") return couch.restart();
      const actor = actors[step.device];
      if (actor === undefined) throw new Error(`Expected a device ${step.device}, found none`);
      if (step.does === "replicate") return replicate(actor, step);
      if (step.does === "set-clock") actor.clock.minutes = step.minutes;
      else {
        const own = { device: actor.device, acknowledged, newWord };
        await playWriting({ ...own, unanswered: () => unanswered++ }, step);
      }
    },
    async expectNothingLost(): Promise<void> {
      const missing = acknowledged.missingIn((await actors[0]?.device.annotations()) ?? []);
      if (missing.length > 0) throw new Error(`Expected every word, found ${missing.join("; ")}`);
    },
  };
}
