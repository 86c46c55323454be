import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { whileLong } from "../../src/ui/while-long.ts";

describe("whileLong", () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  function opening() {
    const told: boolean[] = [];
    let end: (how: "opened" | "refused") => void = () => undefined;
    const work = new Promise<void>((resolve, reject) => {
      end = (how) => (how === "opened" ? resolve() : reject(new Error("The library is newer")));
    });
    const stop = whileLong(work, (isLong) => told.push(isLong));
    return { told, end, stop };
  }

  it("says nothing of a library that opens at once", async () => {
    const { told, end } = opening();
    await vi.advanceTimersByTimeAsync(200);
    end("opened");
    await vi.advanceTimersByTimeAsync(60_000);
    expect(told).toEqual([false]);
  });

  it.each(["opened", "refused"] as const)(
    "says so while it takes long, until it is %s",
    async (how) => {
      const { told, end } = opening();
      await vi.advanceTimersByTimeAsync(30_000);
      expect(told).toEqual([true]);
      end(how);
      await vi.advanceTimersByTimeAsync(0);
      expect(told).toEqual([true, false]);
    },
  );

  it("tells nobody who has gone", async () => {
    const { told, end, stop } = opening();
    stop();
    await vi.advanceTimersByTimeAsync(30_000);
    end("opened");
    await vi.advanceTimersByTimeAsync(0);
    expect(told).toEqual([]);
  });
});
