// Shared libraries as the reader adds and leaves them.

import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import {
  type LibraryName,
  LONGEST_LIBRARY_NAME,
  OWN_LIBRARY,
} from "../../src/core/model/library.ts";
import type { Sender } from "../../src/messages/serve.ts";
import { makeDevice } from "../replication/device.ts";

const storage = vi.hoisted(() => ({ kept: {} as Record<string, unknown> }));
vi.mock("../../src/browser.ts", () => ({
  browser: {
    i18n: { getMessage: (name: string) => name, getUILanguage: () => "en" },
    alarms: { clear: async () => true, create: () => undefined },
    permissions: { contains: async () => false },
    runtime: { sendMessage: async () => undefined },
    storage: {
      local: {
        get: async () => storage.kept,
        set: async (items: Record<string, unknown>) => void Object.assign(storage.kept, items),
        remove: async () => undefined,
      },
    },
    tabs: { query: async () => [] },
  },
}));

const remote = { server: "http://localhost:1", database: "own", name: "", password: "" };
const ann = await makeDevice({ name: "ann", remote });
vi.doMock("../../src/store/database.ts", async (original) => ({
  ...(await original<typeof import("../../src/store/database.ts")>()),
  library: async () => ann.database,
  readLibrary: <Value>(work: (database: typeof ann.database) => Promise<Value>) =>
    work(ann.database),
}));

/** First come, first served, by name. */
const turns = new Map<string, Promise<unknown>>();
vi.stubGlobal("navigator", {
  locks: {
    request: <Value>(name: string, ...rest: readonly unknown[]) => {
      const work = rest.at(-1) as () => Promise<Value>;
      const turn = (turns.get(name) ?? Promise.resolve()).then(work);
      turns.set(
        name,
        turn.catch(() => undefined),
      );
      return turn;
    },
  },
});

const { libraryHandlers } = await import("../../src/background/libraries.ts");
const { placingHandlers } = await import("../../src/background/place-annotations.ts");
const { changeLibraries, OFF, readLibraries, readLibrariesToKeep } = await import(
  "../../src/replication/library-states.ts"
);

const { databaseMark } = await import("../../src/replication/remote.ts");

const DESK = "00000000-0000-4000-8000-00000000000a";
const view: Sender = { from: "view" };

beforeEach(() => {
  storage.kept = {};
});

it("is called as its database where it has no name, as much as a name may have", async () => {
  const typed = { ...remote, server: "https://sync.example", database: "desk".repeat(50) };
  const start = libraryHandlers["start-replication"];
  const id = await start({ library: null, name: "", remote: typed }, view);
  const name = (await readLibraries()).find((one) => one.id === id)?.name ?? "";
  expect(typed.database.startsWith(name)).toBe(true);
  expect(name).toHaveLength(LONGEST_LIBRARY_NAME);
});

it("is taken up again, and not added beside itself, where it was left and kept", async () => {
  const typed = { ...remote, server: "https://sync.example", database: "desk" };
  const start = libraryHandlers["start-replication"];
  await start({ library: null, name: "Desk", remote: typed }, view);
  const id = (await readLibraries()).at(-1)?.id ?? "";
  await libraryHandlers["stop-replication"]({ library: id }, view);
  expect(JSON.stringify(storage.kept)).not.toContain("sync.example");
  await expect(start({ library: null, name: "New", remote: typed }, view)).rejects.toMatchObject({
    ...{ name: "KeptLibraryError", values: ["Desk", id] },
  });
  // Nor does another library go to it.
  await expect(
    start({ library: OWN_LIBRARY, name: "", remote: typed }, view),
  ).rejects.toMatchObject({ ...{ name: "KeptLibraryError", values: ["Desk", id] } });
  expect(await readLibraries()).toHaveLength(2);
  const other = { ...typed, database: "other" };
  await start({ library: null, name: "Other", remote: other }, view);
  await start({ library: id, name: "Desk", remote: typed }, view);
  const names = (await readLibraries()).map(({ name }) => name);
  expect(names).toEqual(["", "Desk", "Other"]);
});

it("is known again from a backup, which tells no address", async () => {
  const typed = { ...remote, server: "https://sync.example", database: "desk" };
  const start = libraryHandlers["start-replication"];
  await start({ library: null, name: "Desk", remote: typed }, view);
  const saved = await readLibrariesToKeep();
  expect(JSON.stringify(saved)).not.toContain("sync.example");
  storage.kept = {};
  await libraryHandlers["restore-libraries"]({ libraries: saved }, view);
  await expect(start({ library: null, name: "New", remote: typed }, view)).rejects.toMatchObject({
    ...{ name: "KeptLibraryError", values: ["Desk", saved[0]?.library] },
  });
});

describe("a backup that somebody made up", () => {
  const typed = { ...remote, server: "https://sync.example", database: "desk" };
  const elsewhere = { ...typed, database: "elsewhere" };
  const { "start-replication": start, "restore-libraries": restore } = libraryHandlers;
  const restored = (libraries: readonly LibraryName[]) => restore({ libraries }, view);
  const FORGED = "00000000-0000-4000-8000-0000000000ff";
  let desk: string;

  beforeEach(async () => {
    desk = await start({ library: null, name: "Desk", remote: typed }, view);
    await libraryHandlers["stop-replication"]({ library: desk }, view);
  });

  it("points no library that is here at another database, and turns none on", async () => {
    const before = await readLibraries();
    const database = await databaseMark(elsewhere);
    await restored([{ library: desk, name: "Desk", database }]);
    expect(await readLibraries()).toEqual(before);
    const added = await start({ library: null, name: "Elsewhere", remote: elsewhere }, view);
    expect(added).not.toBe(desk);
  });

  it("takes no database from the library that it is known by here", async () => {
    const database = await databaseMark(typed);
    await restored([{ library: FORGED, name: "A desk", database }]);
    expect((await readLibraries()).find(({ id }) => id === FORGED)).toEqual({
      ...OFF,
      id: FORGED,
      name: "A desk",
    });
    await expect(start({ library: null, name: "", remote: typed }, view)).rejects.toMatchObject({
      values: ["Desk", desk],
    });
    expect(await start({ library: desk, name: "Desk", remote: typed }, view)).toBe(desk);
    // Nor from one that is replicated with it now.
    const other = "00000000-0000-4000-8000-0000000000fe";
    await restored([{ library: other, name: "A desk", database }]);
    expect((await readLibraries()).find(({ id }) => id === other)?.lastDatabase).toBeUndefined();
  });

  it("gives one database to two libraries as little", async () => {
    const database = await databaseMark(elsewhere);
    const second = "00000000-0000-4000-8000-0000000000fe";
    await restored([
      { library: FORGED, name: "One", database },
      { library: second, name: "A second", database },
    ]);
    const marks = (await readLibraries()).map(({ name, lastDatabase }) => [name, lastDatabase]);
    expect(marks).toContainEqual(["One", database]);
    expect(marks).toContainEqual(["A second", undefined]);
  });
});

it("is not counted anew for a run that tells of itself after each batch", async () => {
  let end = (): void => undefined;
  turns.set("pressmark-replication", new Promise<void>((resolve) => (end = resolve)));
  const counted: string[] = [];
  const { count } = IDBObjectStore.prototype;
  vi.spyOn(IDBObjectStore.prototype, "count").mockImplementation(function (
    this: IDBObjectStore,
    ...asked
  ) {
    counted.push(this.name);
    return count.apply(this, asked);
  });
  const start = libraryHandlers["start-replication"];
  await start({ library: OWN_LIBRARY, name: "", remote }, view);
  const read = async () => (await libraryHandlers["read-libraries"](null, view))[0];
  counted.length = 0;
  expect(await read()).toMatchObject({ running: true, unsent: null });
  expect(counted).not.toContain("unsent");
  end();
  await vi.waitFor(async () => expect(await read()).toMatchObject({ running: false }));
  expect(counted).toContain("unsent");
});

afterEach(() => {
  vi.restoreAllMocks();
});

it("is in the list again, with what stands in it, where the browser lost its name", async () => {
  await changeLibraries((all) => [...all, { ...OFF, id: DESK, name: "Desk" }]);
  const { id } = await ann.save("https://paper.example/pier", "It closes", {}, DESK);
  await ann.remove(id);
  storage.kept = { libraries: [{ id: DESK, name: "Desk", remote: 7 }] };
  expect((await readLibraries()).map(({ name, remote }) => [name, remote])).toEqual([
    ["", null],
    ["Desk", null],
  ]);
  storage.kept = { libraries: "damaged" };
  const shown = await libraryHandlers["read-libraries"](null, view);
  expect(shown.map(({ library, name }) => [library, name])).toEqual([
    [OWN_LIBRARY, ""],
    [DESK, "libraryFound"],
  ]);
  await libraryHandlers["rename-library"]({ library: DESK, name: "Desk" }, view);
  await placingHandlers["drop-library"]({ library: DESK }, view);
  expect(await libraryHandlers["read-libraries"](null, view)).toHaveLength(1);
});

it("takes nothing more in from whoever had not written yet when it was dropped", async () => {
  await changeLibraries((all) => [...all, { ...OFF, id: DESK, name: "Desk" }]);
  const own = await ann.save("https://paper.example/pier", "It closes", { note: "Ask" });
  await ann.save("https://paper.example/pier", "It opened", {}, DESK);
  const dropped = placingHandlers["drop-library"]({ library: DESK }, view);
  const copied: Promise<unknown>[] = [];
  while ((await readLibraries()).some(({ id }) => id === DESK)) {
    const copy = { ids: [own.id], library: DESK };
    copied.push(Promise.resolve(placingHandlers["copy-annotations"](copy, view)));
    copied.at(-1)?.catch(() => undefined);
    await new Promise((resolve) => setImmediate(resolve));
  }
  await dropped;
  const refused = (await Promise.allSettled(copied)).filter(({ status }) => status === "rejected");
  expect(refused.length).toBeGreaterThan(0);
  expect(await ann.database.getAllKeys("annotations")).toEqual([own.id]);
  expect((await readLibraries()).map(({ id }) => id)).toEqual([OWN_LIBRARY]);
});
