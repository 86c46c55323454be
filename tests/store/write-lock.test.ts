// Who writes for the reader, and who lets them.

import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { withIdleWriteLock, withWriteLock } from "../../src/store/write-lock.ts";

/** As browsers have it (Web Locks), for one name: in the order of asking, or at once or not at all. */
function makeLocks() {
  let last: Promise<unknown> = Promise.resolve();
  let holders = 0;
  const hold = <Value>(work: (lock: object | null) => Promise<Value>): Promise<Value> => {
    holders += 1;
    const held = last.then(() => work({})).finally(() => (holders -= 1));
    last = held.catch(() => undefined);
    return held;
  };
  type Work = (lock: object | null) => Promise<unknown>;
  return {
    request(_name: string, ...rest: [Work] | [{ readonly ifAvailable: boolean }, Work]) {
      if (rest.length === 1) return hold(rest[0]);
      const [{ ifAvailable }, work] = rest;
      return ifAvailable && holders > 0 ? work(null) : hold(work);
    },
  };
}

let log: string[];

const writes = (name: string, ms: number) => async (): Promise<void> => {
  log.push(name);
  await new Promise((resolve) => setTimeout(resolve, ms));
};

beforeEach(() => {
  log = [];
  vi.useFakeTimers();
  vi.stubGlobal("navigator", { locks: makeLocks() });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it("goes between no two writes of a reader's that follow each other", async () => {
  const reader = (async () => {
    for (const name of ["first", "second", "third"]) await withWriteLock(writes(name, 20));
  })();
  const other = withIdleWriteLock(writes("can wait", 20));
  await vi.runAllTimersAsync();
  await Promise.all([reader, other]);
  expect(log).toEqual(["first", "second", "third", "can wait"]);
});

it("begins at once where nobody writes, and gives what came of it", async () => {
  const done = withIdleWriteLock(async () => "done");
  await expect(done).resolves.toBe("done");
});

it("waits no longer than for two seconds", async () => {
  const reader = (async () => {
    for (let at = 0; at < 40; at += 1) {
      const written = withWriteLock(writes("reader", 100));
      // Asked for before the last is over, as an import does.
      await new Promise((resolve) => setTimeout(resolve, 90));
      void written;
    }
  })();
  const other = withIdleWriteLock(writes("can wait", 20));
  await vi.runAllTimersAsync();
  await Promise.all([reader, other]);
  expect(log.indexOf("can wait")).toBeGreaterThan(15);
  expect(log.indexOf("can wait")).toBeLessThan(30);
});

it("passes on what failed, and leaves the lock free", async () => {
  const failing = withIdleWriteLock(() => Promise.reject(new Error("Full")));
  await expect(failing).rejects.toThrow("Full");
  await expect(withWriteLock(async () => "free")).resolves.toBe("free");
});
