// Rows of a transaction that are read many at a time: answered as the database itself would.

import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { type Database, openDatabase, writeDerived } from "../../src/store/database.ts";
import type { UnsentRow } from "../../src/store/note-unsent.ts";
import { ReadAhead } from "../../src/store/read-ahead.ts";
import { rowsOfLibrary } from "../../src/store/replicas.ts";
import { missingCouch } from "./couch/couch.ts";

// The package with the IndexedDB of these tests is the server's.
const missing = missingCouch();
if (missing !== null) console.log(missing);

const noted = (key: string, token = "one"): UnsentRow => ({
  ...{ library: "desk", table: "annotations", key, token },
});
const keyOf = (key: string): [string, string, string] => ["desk", "annotations", key];

describe.skipIf(missing !== null)("rows that are read ahead", async () => {
  const { newFactory, withFactory } = await import("./indexed-db.ts");
  let factory: IDBFactory;
  let database: Database;

  const open = (): Promise<Database> => withFactory(factory, () => openDatabase(() => undefined));

  beforeEach(async () => {
    factory = newFactory();
    database = await open();
    await database.put("unsent", noted("a"));
    await database.put("unsent", noted("b"));
  });
  afterEach(() => {
    vi.restoreAllMocks();
    database.close();
  });

  /** What `work` answers, and what it left. */
  async function reading<Value>(work: (ahead: ReadAhead) => Promise<Value>): Promise<{
    readonly value: Value;
    readonly left: readonly string[];
  }> {
    const value = await writeDerived(database, async (transaction) => {
      const ahead = new ReadAhead(transaction);
      const answer = await work(ahead);
      await ahead.written();
      return answer;
    });
    const rows = await database.getAll("unsent");
    return { value, left: rows.map(({ key, token }) => `${key} ${token}`) };
  }

  it("are asked of the database once, and others when their turn comes", async () => {
    const asked = vi.spyOn(IDBObjectStore.prototype, "get");
    const { value } = await reading(async (ahead) => {
      await ahead.load("unsent", [keyOf("a"), keyOf("c")]);
      await ahead.load("unsent", [keyOf("a")]);
      const unsent = ahead.transaction.objectStore("unsent");
      const found = [];
      for (const key of ["a", "a", "c", "b"]) found.push((await unsent.get(keyOf(key)))?.key);
      return found;
    });
    expect(value).toEqual(["a", "a", undefined, "b"]);
    expect(asked).toHaveBeenCalledTimes(3);
  });

  it("are not asked for where there is nothing at all, which is not counted", async () => {
    const asked = vi.spyOn(IDBObjectStore.prototype, "get");
    const counted = vi.spyOn(IDBObjectStore.prototype, "count");
    const { value } = await reading(async (ahead) => {
      await ahead.load("replicas", [["desk", "annotations:a"]], rowsOfLibrary("desk"));
      return await ahead.transaction.objectStore("replicas").get(["desk", "annotations:a"]);
    });
    expect(value).toBeUndefined();
    expect(asked).not.toHaveBeenCalled();
    expect(counted).not.toHaveBeenCalled();
  });

  it("are as they were written since", async () => {
    const { value, left } = await reading(async (ahead) => {
      await ahead.load("unsent", [keyOf("a"), keyOf("b"), keyOf("c")]);
      const unsent = ahead.transaction.objectStore("unsent");
      await unsent.put(noted("a", "two"));
      await unsent.delete(keyOf("b"));
      await unsent.put(noted("c"));
      await unsent.delete(keyOf("c"));
      await unsent.put(noted("d"));
      const each = ["a", "b", "c", "d"].map((key) => unsent.get(keyOf(key)));
      const all = await unsent.getAllKeys();
      return [(await Promise.all(each)).map((row) => row?.token), all.map(([, , key]) => key)];
    });
    expect(value).toEqual([
      ["two", undefined, undefined, "one"],
      ["a", "d"],
    ]);
    expect(left).toEqual(["a two", "d one"]);
  });

  it("are gone with a range that was deleted", async () => {
    const { value, left } = await reading(async (ahead) => {
      await ahead.load("unsent", [keyOf("a"), keyOf("b")]);
      const unsent = ahead.transaction.objectStore("unsent");
      await unsent.delete(rowsOfLibrary("desk"));
      return [await unsent.get(keyOf("a")), await unsent.get(keyOf("b"))];
    });
    expect(value).toEqual([undefined, undefined]);
    expect(left).toEqual([]);
  });

  it("leave nothing written where one of the writes fails", async () => {
    const failing = reading(async (ahead) => {
      const unsent = ahead.transaction.objectStore("unsent");
      await unsent.put(noted("c"));
      // No browser keeps a function in a row.
      await unsent.put({ ...noted("d"), token: (() => "") as unknown as string });
    });
    await expect(failing).rejects.toMatchObject({ name: "DataCloneError" });
    database = await open();
    expect(await database.count("unsent")).toBe(2);
  });
});
