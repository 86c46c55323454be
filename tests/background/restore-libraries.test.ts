// The shared libraries that a backup names are there again on a machine that has none of them.

import { beforeEach, expect, it, vi } from "vitest";
import { MOST_LIBRARIES } from "../../src/core/model/library.ts";

const storage = vi.hoisted(() => ({ kept: {} as Record<string, unknown> }));
vi.mock("../../src/browser.ts", () => ({
  browser: {
    storage: {
      local: {
        get: async () => storage.kept,
        set: async (items: Record<string, unknown>) => void Object.assign(storage.kept, items),
        remove: async () => undefined,
      },
    },
  },
}));

const { changeLibraries, OFF, readLibraryNames, readLibraries } = await import(
  "../../src/replication/library-states.ts"
);
const { withRestored } = await import("../../src/replication/restore-libraries.ts");

const DESK = { library: "00000000-0000-4000-8000-00000000000a", name: "Desk" };
const WIRE = { library: "00000000-0000-4000-8000-00000000000b", name: "Wire" };

beforeEach(() => {
  storage.kept = {};
});

it("restores what is not there, replicated with nothing", async () => {
  await changeLibraries((all) => withRestored(all, [DESK, WIRE]));
  expect(await readLibraryNames()).toEqual([DESK, WIRE]);
  expect((await readLibraries()).map(({ remote }) => remote)).toEqual([null, null, null]);
});

it("leaves one that is there as it is", async () => {
  const remote = { server: "https://sync.example", database: "desk", name: "ann", password: "p" };
  await changeLibraries((all) => [...all, { ...OFF, id: DESK.library, name: "Ours", remote }]);
  await changeLibraries((all) => withRestored(all, [DESK]));
  expect(await readLibraryNames()).toEqual([{ ...DESK, name: "Ours" }]);
  expect((await readLibraries()).at(-1)?.remote).toEqual(remote);
});

it("names one once, and leaves room for those that the reader adds", async () => {
  const many = Array.from({ length: 2_000 }, (_, at) => ({
    library: `00000000-0000-4000-8000-${String(at).padStart(12, "0")}`,
    name: "One",
  }));
  await changeLibraries((all) => withRestored(all, [DESK, DESK, ...many]));
  const names = await readLibraryNames();
  expect(names.filter(({ library }) => library === DESK.library)).toHaveLength(1);
  expect(names.length).toBeLessThan(MOST_LIBRARIES / 2);
});
