// Runs of several libraries: each for itself, one after another.

import { beforeEach, expect, it, vi } from "vitest";
import { OWN_LIBRARY } from "../../src/core/model/library.ts";

const storage = vi.hoisted(() => ({ kept: {} as Record<string, unknown> }));
const alarms: number[] = [];
vi.mock("../../src/browser.ts", () => ({
  browser: {
    alarms: {
      clear: async () => true,
      create: (_name: string, { when }: { readonly when: number }) => void alarms.push(when),
    },
    permissions: { contains: async () => true },
    runtime: { sendMessage: async ({ name }: { readonly name: string }) => void told.push(name) },
    storage: {
      local: {
        get: async () => storage.kept,
        set: async (items: Record<string, unknown>) => void Object.assign(storage.kept, items),
        remove: async () => undefined,
      },
    },
    tabs: { query: async () => [] },
  },
}));
vi.mock("../../src/store/database.ts", async (original) => ({
  ...(await original<typeof import("../../src/store/database.ts")>()),
  // As it is (tests/replication/closed-connection), but over no database.
  readLibrary: <Value>(work: (database: null) => Promise<Value>) =>
    work(null).catch((error: unknown) =>
      error instanceof DOMException && error.name === "InvalidStateError"
        ? work(null)
        : Promise.reject(error),
    ),
}));

/** What becomes of a run, by library; and which ran, in their order. */
type Tell = (progress: null, hasChanged: boolean) => void;
const fates = new Map<string, (tell: Tell) => Promise<void>>();
let told: string[] = [];
let ran: string[] = [];
vi.mock("../../src/replication/replicate.ts", async (original) => ({
  ...(await original<typeof import("../../src/replication/replicate.ts")>()),
  replicate: async ({
    library,
    progress,
  }: {
    readonly library: string;
    readonly progress: Tell;
  }) => {
    ran.push(library);
    await fates.get(library)?.(progress);
    return { received: 0, sent: 0, setAside: 0, hasChanged: false };
  },
}));
/** The browser's, for all contexts: by name, whose turn it is settled when it is over. */
const turns = new Map<string, Promise<unknown>>();
vi.stubGlobal("navigator", {
  locks: {
    request<Value>(name: string, work: () => Promise<Value>): Promise<Value> {
      const turn = (turns.get(name) ?? Promise.resolve()).then(work);
      turns.set(
        name,
        turn.catch(() => undefined),
      );
      return turn;
    },
  },
});

const { endRun, replicateIfDue, run } = await import("../../src/background/replication.ts");
const { changeLibraries, changeLibrary, OFF, readLibraries } = await import(
  "../../src/replication/library-states.ts"
);
const { BusyServerError, UnreachableServerError } = await import(
  "../../src/replication/replication-error.ts"
);

const DESK = "00000000-0000-4000-8000-00000000000a";
const WIRE = "00000000-0000-4000-8000-00000000000b";
const IDS = [OWN_LIBRARY, DESK, WIRE];
const remote = { server: "https://sync.example", database: "own", name: "", password: "" };

const away = () => Promise.reject(new UnreachableServerError([remote.server]));
async function stateOf(id: string) {
  const state = (await readLibraries()).find((one) => one.id === id);
  if (state === undefined) throw new Error(`Expected the library ${id}`);
  return state;
}
/** Until it is tried again, in seconds. */
async function waitOf(id: string): Promise<number | null> {
  const { next } = await stateOf(id);
  return next === null ? null : Math.round((Date.parse(next) - Date.now()) / 1000);
}

beforeEach(async () => {
  storage.kept = {};
  fates.clear();
  ran = [];
  told = [];
  alarms.length = 0;
  vi.useFakeTimers({ now: Date.parse("2031-04-02T08:00:00.000Z"), toFake: ["Date"] });
  await changeLibraries(() => IDS.map((id) => ({ ...OFF, id, name: id, remote })));
});

it("run one after another, and what stops one does not stop the next", async () => {
  fates.set(DESK, away);
  await run(IDS);
  expect(ran).toEqual(IDS);
  expect(await stateOf(DESK)).toMatchObject({ last: null, failures: 1 });
  expect((await stateOf(DESK)).problem?.name).toBe("UnreachableServerError");
  for (const id of [OWN_LIBRARY, WIRE]) {
    expect(await stateOf(id)).toMatchObject({ problem: null, failures: 0, next: null });
    expect((await stateOf(id)).last).toBe("2031-04-02T08:00:00.000Z");
  }
});

it("are one at a time over all contexts, as when one background ends and the next has begun", async () => {
  vi.resetModules();
  const next = await import("../../src/background/replication.ts");
  let atWork = 0;
  let most = 0;
  for (const id of IDS) {
    fates.set(id, async () => {
      atWork += 1;
      most = Math.max(most, atWork);
      await new Promise((resolve) => setTimeout(resolve));
      atWork -= 1;
    });
  }
  await Promise.all([run(IDS), next.run(IDS)]);
  expect(ran).toEqual([...IDS, ...IDS]);
  expect(most).toBe(1);
});

it("begin again at once over another connection where a disk that is full closed the first", async () => {
  const closed = new DOMException("Backend aborted error", "InvalidStateError");
  const full = new DOMException("The disk is full", "QuotaExceededError");
  fates.set(DESK, () => Promise.reject(ran.filter((id) => id === DESK).length > 1 ? full : closed));
  await run([DESK]);
  expect(ran).toEqual([DESK, DESK]);
  expect((await stateOf(DESK)).problem?.name).toBe("NoRoomError");
});

it("tell what they took in before they failed, and nothing where they took in nothing", async () => {
  fates.set(DESK, async (tell) => {
    tell(null, true);
    await away();
  });
  fates.set(WIRE, away);
  await run([WIRE]);
  expect(told).not.toContain("library-changed");
  await run([DESK]);
  expect(told).toContain("library-changed");
});

it("go on after an error that nobody expected", async () => {
  fates.set(OWN_LIBRARY, () => Promise.reject(new TypeError("a fault of ours")));
  await run(IDS);
  expect(ran).toEqual(IDS);
  expect((await stateOf(OWN_LIBRARY)).problem?.name).toBe("TypeError");
  expect((await stateOf(WIRE)).last).not.toBeNull();
});

it("wait each for its own server, ever longer, and are not waited for by the others", async () => {
  fates.set(DESK, away);
  fates.set(WIRE, () => Promise.reject(new BusyServerError(300)));
  await replicateIfDue();
  expect([await waitOf(OWN_LIBRARY), await waitOf(DESK), await waitOf(WIRE)]).toEqual([
    null,
    30,
    300,
  ]);
  expect(alarms.at(-1)).toBe(Date.now() + 30_000);

  ran = [];
  await replicateIfDue();
  expect(ran).toEqual([OWN_LIBRARY]);

  ran = [];
  vi.setSystemTime(Date.now() + 31_000);
  await replicateIfDue();
  expect(ran).toEqual([OWN_LIBRARY, DESK]);
  expect([await waitOf(DESK), await waitOf(WIRE)]).toEqual([60, 269]);

  fates.delete(DESK);
  await run([DESK]);
  expect(await stateOf(DESK)).toMatchObject({ problem: null, failures: 0, next: null });
  fates.set(DESK, away);
  await run([DESK]);
  expect(await waitOf(DESK)).toBe(30);
});

it("are ended alone: the next library's comes to its end, and nothing is kept of the one that was", async () => {
  let end: (error: Error) => void = () => undefined;
  fates.set(DESK, () => new Promise((_resolve, reject) => (end = reject)));
  const all = run(IDS);
  await vi.waitFor(() => expect(ran).toContain(DESK));
  await changeLibrary(DESK, OFF);
  const ended = endRun(DESK);
  end(new Error("broken off"));
  await ended;
  await all;
  expect(ran).toEqual(IDS);
  expect(await stateOf(DESK)).toMatchObject({ problem: null, failures: 0, last: null });
  expect((await stateOf(WIRE)).last).not.toBeNull();
});
