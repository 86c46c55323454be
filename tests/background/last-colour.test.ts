import { beforeEach, expect, it, vi } from "vitest";
import type { Colour } from "../../src/core/model/annotation.ts";

const storage = vi.hoisted(() => ({ kept: {} as Record<string, unknown>, isFull: false }));
vi.mock("../../src/browser.ts", () => ({
  browser: {
    storage: {
      local: {
        get: async () => storage.kept,
        set: async (items: Record<string, unknown>) => {
          if (storage.isFull) throw new Error("QUOTA_BYTES");
          Object.assign(storage.kept, items);
        },
      },
    },
  },
}));
vi.mock("../../src/store/write-lock.ts", () => ({
  withWriteLock: <Value>(work: () => Promise<Value>) => work(),
}));

const { followColour } = await import("../../src/background/last-colour.ts");
const { readSettings } = await import("../../src/settings/settings.ts");

const body = (colour: Colour) => ({ note: "", tags: [], colour });

beforeEach(() => {
  storage.kept = {};
  storage.isFull = false;
});

it("is the colour of what was saved last", async () => {
  await followColour(body("rose"), null);
  expect((await readSettings()).colour).toBe("rose");
  await followColour(body("blue"), body("amber"));
  expect((await readSettings()).colour).toBe("blue");
});

it("stays where only the words of an annotation were changed", async () => {
  await followColour(body("rose"), null);
  await followColour(body("green"), body("green"));
  expect((await readSettings()).colour).toBe("rose");
});

it("lets a save stand that a full disk keeps it from following", async () => {
  const log = vi.spyOn(console, "error").mockImplementation(() => undefined);
  storage.isFull = true;
  await followColour(body("rose"), null);
  expect(log).toHaveBeenCalledOnce();
  expect((await readSettings()).colour).toBe("amber");
});
