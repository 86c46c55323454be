import { describe, expect, it } from "vitest";
import { inBatches } from "../../src/ui/in-batches.ts";

const IDS = Array.from({ length: 450 }, (_, at) => `article-${at}`);

describe("many changes in batches", () => {
  it("are all made, in order, and say how far they are", async () => {
    const sizes: number[] = [];
    const shares: number[] = [];
    const send = async (some: readonly string[]) => {
      sizes.push(some.length);
      return some;
    };
    const watch = {
      signal: new AbortController().signal,
      onShare: (share: number) => shares.push(share),
    };
    expect(await inBatches(IDS, send, watch)).toEqual(IDS);
    expect(sizes).toEqual([200, 200, 50]);
    expect(shares).toEqual([0, 200 / 450, 400 / 450]);
  });

  it("end between two batches, with what was done until then", async () => {
    const own = new AbortController();
    const send = async (some: readonly string[]) => {
      own.abort();
      return some;
    };
    const watch = { signal: own.signal, onShare: () => undefined };
    expect(await inBatches(IDS, send, watch)).toEqual(IDS.slice(0, 200));
  });
});
