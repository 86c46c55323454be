// What the popup's script begins to read before it is known whether it will be shown.

import { expect, it, vi } from "vitest";

const readLastSaved = vi.hoisted(() => vi.fn<(limit: number) => Promise<readonly unknown[]>>());
vi.mock("../../src/ui/read-saved.ts", () => ({ readLastSaved }));

const { beginFirstSaved, takeFirstSaved } = await import("../../src/popup/first-saved.ts");

it("is read before anybody asks, and given once: the next time it may be old", async () => {
  readLastSaved.mockResolvedValueOnce(["row"]);
  beginFirstSaved();
  expect(readLastSaved).toHaveBeenCalledOnce();
  expect(await takeFirstSaved()).toEqual(["row"]);
  expect(takeFirstSaved()).toBeNull();
});

it("fails for whoever takes it, and for nobody else", async () => {
  readLastSaved.mockRejectedValue(new Error("no database"));
  // Over an article nobody takes it: an unhandled rejection would be shown as a crash, and fails this test.
  beginFirstSaved();
  await new Promise((resolve) => setTimeout(resolve));
  beginFirstSaved();
  await expect(takeFirstSaved()).rejects.toThrow("no database");
});
