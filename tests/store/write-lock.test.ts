// Who writes for the reader, and who lets them.

import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { readerAtWork, withIdleWriteLock, withWriteLock } from "../../src/store/write-lock.ts";

interface Options {
  readonly mode?: "exclusive" | "shared";
  readonly ifAvailable?: boolean;
}
type Work = (lock: object | null) => Promise<unknown>;

/** As browsers have it (Web Locks): in the order of asking, shared ones together; or at once or not at all. */
function makeLocks() {
  const all = new Map<string, ReturnType<typeof makeLock>>();
  return {
    request(name: string, ...rest: [Work] | [Options, Work]) {
      const lock = all.get(name) ?? makeLock();
      all.set(name, lock);
      return rest.length === 1 ? lock({}, rest[0]) : lock(...rest);
    },
  };
}

function makeLock() {
  const held: string[] = [];
  const waiting: { readonly mode: string; readonly start: () => void }[] = [];
  const isFree = (mode: string) =>
    mode === "shared" ? !held.includes("exclusive") : held.length === 0;
  const startNext = () => {
    for (let [next] = waiting; next !== undefined && isFree(next.mode); [next] = waiting) {
      waiting.shift();
      held.push(next.mode);
      next.start();
    }
  };
  return async ({ mode = "exclusive", ifAvailable = false }: Options, work: Work) => {
    if (ifAvailable && (waiting.length > 0 || !isFree(mode))) return await work(null);
    await new Promise<void>((start) => {
      waiting.push({ mode, start });
      startNext();
    });
    try {
      return await work({});
    } finally {
      held.splice(held.indexOf(mode), 1);
      startNext();
    }
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

it("leaves the reader a second after what they wrote or opened, where there is much of it", async () => {
  await Promise.all([withWriteLock(writes("first", 10)), vi.advanceTimersByTimeAsync(10)]);
  const part = withIdleWriteLock(writes("part of many", 10), true);
  await vi.advanceTimersByTimeAsync(600);
  readerAtWork();
  await vi.advanceTimersByTimeAsync(600);
  expect(log).toEqual(["first"]);
  await vi.runAllTimersAsync();
  await part;
  expect(log).toEqual(["first", "part of many"]);
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
