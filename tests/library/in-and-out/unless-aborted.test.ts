import { describe, expect, it } from "vitest";
import { unlessAborted } from "../../../src/library/in-and-out/unless-aborted.ts";

const never = new Promise<never>(() => undefined);

describe("work that can be cancelled", () => {
  it("comes to what it comes to", async () => {
    const { signal } = new AbortController();
    await expect(unlessAborted(signal, Promise.resolve(7))).resolves.toBe(7);
    await expect(unlessAborted(signal, Promise.reject(new Error("full")))).rejects.toThrow("full");
  });

  it("ends at once, though what it waits for does not", async () => {
    const controller = new AbortController();
    const waiting = unlessAborted(controller.signal, never);
    controller.abort(new Error("cancelled"));
    await expect(waiting).rejects.toThrow("cancelled");
  });

  it("does not begin to be waited for once it is cancelled", async () => {
    await expect(unlessAborted(AbortSignal.abort(new Error("before")), never)).rejects.toThrow(
      "before",
    );
  });

  it("fails for nobody when it fails after the cancel", async () => {
    const controller = new AbortController();
    let fail: (error: Error) => void = () => undefined;
    const work = new Promise<never>((_, reject) => {
      fail = reject;
    });
    const waiting = unlessAborted(controller.signal, work);
    controller.abort(new Error("cancelled"));
    fail(new Error("late"));
    await expect(waiting).rejects.toThrow("cancelled");
  });
});
