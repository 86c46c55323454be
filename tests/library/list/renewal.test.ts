import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { beginRenewal } from "../../../src/library/list/renewal.ts";

/** When each piece of work began, in milliseconds; each takes `TAKES_MS`. */
let began: number[] = [];
const TAKES_MS = 1_000;
const work = async (): Promise<void> => {
  began.push(performance.now());
  await new Promise<void>((resolve) => setTimeout(resolve, TAKES_MS));
};
const times = () => began.map((at) => at - (began[0] ?? 0));

beforeEach(() => {
  began = [];
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "performance"] });
});
afterEach(() => void vi.useRealTimers());

it("begins at once", () => {
  beginRenewal(work);
  expect(times()).toEqual([0]);
});

it("is done again after a change, once for several in a row", async () => {
  const { due } = beginRenewal(work);
  await vi.advanceTimersByTimeAsync(60_000);
  for (const _ of "abc") due();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(times()).toEqual([0, 60_120]);
});

it("is never done twice at a time, nor given up for a change", async () => {
  const { due } = beginRenewal(work);
  await vi.advanceTimersByTimeAsync(500);
  due();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(times()).toEqual([0, 4_000]);
});

it("takes a quarter of the time at most, however often something changes", async () => {
  const { due, end } = beginRenewal(work);
  for (let second = 0; second < 99; second += 1) {
    due();
    await vi.advanceTimersByTimeAsync(1_000);
  }
  end();
  expect(began).toHaveLength(25);
});

it("begins nothing after its end, not even what was due", async () => {
  const { due, end } = beginRenewal(work);
  due();
  end();
  await vi.advanceTimersByTimeAsync(60_000);
  due();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(times()).toEqual([0]);
});
