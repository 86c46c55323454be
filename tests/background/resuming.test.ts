// After whatever was in the way a run begins again by itself: at the browser's alarm, and at its next start. The background
// itself with a server behind a proxy; only the clock is the test's.

import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { OWN_LIBRARY } from "../../src/core/model/library.ts";
import type { Sender } from "../../src/messages/serve.ts";
import {
  type Couch,
  missingCouch,
  startCouch,
  type TestRemote,
} from "../replication/couch/couch.ts";
import { type Device, makeDevice } from "../replication/device.ts";
import { type FaultProxy, startFaultProxy } from "../replication/fault-proxy.ts";
import type { Fault } from "../replication/faults.ts";
import { newFactory } from "../replication/indexed-db.ts";
import { type BrowserInNode, makeBrowserInNode } from "./browser-in-node.ts";

const held = vi.hoisted(() => ({ browser: null as unknown, library: null as unknown }));
vi.mock("../../src/browser.ts", () => ({
  get browser() {
    return held.browser;
  },
}));
vi.mock("../../src/store/database.ts", async (original) => ({
  ...(await original<typeof import("../../src/store/database.ts")>()),
  library: () => (held.library as () => Promise<unknown>)(),
  readLibrary: async <Value>(work: (database: unknown) => Promise<Value>) =>
    work(await (held.library as () => Promise<unknown>)()),
}));
vi.stubGlobal("__WELCOME__", false);

const STARTS_WITHIN_MS = 60_000;
const ALARM = "replicate";
const BEGAN = "2031-04-02T08:00:00.000Z";
const WORD = "a note that is to arrive";
const view: Sender = { from: "view" };

/** `vi.waitFor` would turn the test's clock on. */
async function until(holds: () => Promise<void> | void): Promise<void> {
  const end = performance.now() + 20_000;
  for (;;) {
    try {
      return await holds();
    } catch (error) {
      if (performance.now() > end) throw error;
    }
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

/** First come, first served, by name; whoever ends gives up what they hold. */
function locksOfOne(): { readonly request: unknown } {
  const turns = new Map<string, Promise<unknown>>();
  return {
    request: (name: string, ...rest: readonly unknown[]) => {
      const work = rest.at(-1) as () => Promise<unknown>;
      const turn = (turns.get(name) ?? Promise.resolve()).then(work);
      const settled = turn.catch(() => undefined);
      turns.set(name, settled);
      return turn;
    },
  };
}

function isClosed({ database }: Device): boolean {
  try {
    database.transaction("replications");
    return false;
  } catch {
    return true;
  }
}

const { fetch: trueFetch, setTimeout: trueTimeout } = globalThis;
/** How long the background waits after a change. */
const QUIET_MS = 5_000;
// The alarm alone begins a run here: on a slow machine some seconds pass in a test, and a background outlives its test.
vi.stubGlobal("setTimeout", (work: () => void, ms?: number, ...rest: []) =>
  ms === QUIET_MS ? trueTimeout(() => undefined) : trueTimeout(work, ms, ...rest),
);

describe.skipIf(missingCouch() !== null)("replication goes on by itself", () => {
  let couch: Couch;
  let proxy: FaultProxy;
  let browser: BrowserInNode;
  let remote: TestRemote;
  let ann: Device;

  beforeAll(async () => {
    couch = await startCouch();
  }, STARTS_WITHIN_MS);
  afterAll(() => couch.stop());

  /** Ends what was at work: nothing that it asked for is answered to it any more. */
  let end = (): void => undefined;

  /** What a browser loads when it wakes the background. */
  async function startBackground() {
    end();
    let isAlive = true;
    end = () => {
      isAlive = false;
      vi.stubGlobal("fetch", trueFetch);
    };
    vi.stubGlobal("fetch", async (...asked: Parameters<typeof fetch>) => {
      const answer = await Promise.allSettled([trueFetch(...asked)]);
      if (!isAlive) await new Promise(() => undefined);
      return await (answer[0].status === "fulfilled"
        ? answer[0].value
        : Promise.reject(answer[0].reason));
    });
    vi.resetModules();
    vi.stubGlobal("navigator", { locks: locksOfOne() });
    await import("../../src/background/background.ts");
    const { libraryHandlers } = await import("../../src/background/libraries.ts");
    return libraryHandlers;
  }

  beforeEach(async () => {
    vi.useFakeTimers({ now: Date.parse(BEGAN), toFake: ["Date"] });
    vi.spyOn(console, "error").mockImplementation(() => undefined);
    proxy = await startFaultProxy(couch.origin);
    remote = { ...(await couch.makeDatabase()), server: proxy.origin };
    const factory = newFactory();
    const open = () => makeDevice({ name: "ann", remote, factory });
    ann = await open();
    browser = makeBrowserInNode();
    held.browser = browser.api;
    // The store closes its connection where there is no room, and whoever asks next opens it anew.
    held.library = async () => {
      if (isClosed(ann)) ann = await open();
      return ann.database;
    };
    const handlers = await startBackground();
    await handlers["start-replication"]({ library: OWN_LIBRARY, name: "", remote }, view);
    await until(async () => expect((await status()).last).toBe(BEGAN));
    await ann.save("https://paper.example/pier", "It closes", { note: WORD });
  }, STARTS_WITHIN_MS);
  afterEach(async () => {
    end();
    vi.restoreAllMocks();
    vi.useRealTimers();
    ann.close();
    await proxy.close();
  });

  async function status() {
    const { libraryHandlers } = await import("../../src/background/libraries.ts");
    const statuses = await libraryHandlers["read-libraries"](null, view);
    const own = statuses.find(({ library }) => library === OWN_LIBRARY);
    if (own === undefined) throw new Error("Expected the reader's own library");
    return own;
  }
  const ring = () => browser.tell("alarms.onAlarm", { name: ALARM });
  async function isOver(): Promise<void> {
    await until(async () => expect((await status()).running).toBe(false));
  }

  /** Nobody does anything but the browser, whose alarm goes off at its time. */
  async function ringInTime(): Promise<void> {
    const when = browser.alarmAt(ALARM);
    if (when === null) throw new Error("Expected an alarm");
    vi.setSystemTime(Date.parse(when));
    ring();
  }
  async function expectArrived(): Promise<void> {
    await until(async () => {
      const { running, problem, last } = await status();
      expect({ running, problem }).toEqual({ running: false, problem: null });
      expect(last).not.toBe(BEGAN);
    });
    const path = `/${remote.database}/_all_docs?include_docs=true`;
    expect(JSON.stringify(await couch.asAdmin("GET", path))).toContain(WORD);
  }
  async function expectTold(name: string): Promise<void> {
    ring();
    await until(async () => expect((await status()).problem?.name).toBe(name));
    await isOver();
  }

  it("when the server can be reached again", async () => {
    await proxy.refuse();
    await expectTold("UnreachableServerError");
    await ringInTime();
    await isOver();
    expect((await status()).next).toBe("2031-04-02T08:01:30.000Z");
    await proxy.answerAgain();
    await ringInTime();
    await expectArrived();
  });

  const answered = (status: number): Fault => ({ kind: "status", status });
  // 500 is waited for in the journey, by the browser's own alarm; the others go the same way.
  it.each([
    ["UnauthorizedServerError", answered(401), ""],
    ["TooLargeForServerError", answered(413), "_bulk_docs"],
    ["StrangeAnswerError", { kind: "html" } as Fault, "_changes"],
  ])("after %s, once it is mended there", async (name, fault, at) => {
    proxy.plan(({ address }) => (address.includes(at) ? fault : null));
    await expectTold(name);
    proxy.plan(() => null);
    await ringInTime();
    await expectArrived();
  });

  it("after 401, at once where the reader gives the right password", async () => {
    proxy.plan(() => answered(401));
    await expectTold("UnauthorizedServerError");
    proxy.plan(() => null);
    vi.setSystemTime(Date.now() + 1_000);
    const { libraryHandlers } = await import("../../src/background/libraries.ts");
    await libraryHandlers["stop-replication"]({ library: OWN_LIBRARY }, view);
    await libraryHandlers["start-replication"]({ library: OWN_LIBRARY, name: "", remote }, view);
    await expectArrived();
  });

  it("after 429, when the server wants to be asked again, and not before", async () => {
    proxy.plan(() => ({ kind: "status", status: 429, retryAfter: 600 }));
    await expectTold("BusyServerError");
    proxy.plan(() => null);
    const asked = proxy.requests.length;
    vi.setSystemTime(Date.parse("2031-04-02T08:09:59.000Z"));
    ring();
    await isOver();
    expect(proxy.requests).toHaveLength(asked);
    expect(browser.alarmAt(ALARM)).toBe("2031-04-02T08:10:00.000Z");
    await ringInTime();
    await expectArrived();
  });

  it("when there is room on the disk again, of which nothing could be written down", async () => {
    const { put } = IDBObjectStore.prototype;
    const noRoom = () => Promise.reject(new DOMException("The disk is full", "QuotaExceededError"));
    Object.assign(IDBObjectStore.prototype, { put: noRoom });
    browser.hasRoom = false;
    try {
      await expectTold("NoRoomError");
      await ringInTime();
      await isOver();
      expect((await status()).problem?.name).toBe("NoRoomError");
    } finally {
      Object.assign(IDBObjectStore.prototype, { put });
      browser.hasRoom = true;
    }
    await ringInTime();
    await expectArrived();
  });

  describe.each(["background", "browser"] as const)(
    "when the %s was killed in the middle",
    (what) => {
      it.each(["_revs_diff", "_bulk_docs"])("of %s", async (at) => {
        // The server does what it is asked, and is not heard.
        proxy.plan(({ address }) =>
          address.includes(at) ? { kind: "silent", heard: true } : null,
        );
        vi.setSystemTime(Date.parse("2031-04-02T08:05:00.000Z"));
        ring();
        await until(() => expect(proxy.requests.at(-1)?.address).toContain(at));
        browser.end(what);
        proxy.plan(() => null);
        await startBackground();
        // The session's start begins it, of which the browser itself need not tell.
        if (what === "background") await ringInTime();
        await expectArrived();
      });
    },
  );
});
