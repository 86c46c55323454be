// Whoever writes a record that travels notes it, whatever the way.

import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";
import { OWN_LIBRARY } from "../../src/core/model/library.ts";
import { REPLICATED_TABLES } from "../../src/core/replication/document.ts";
import { setRemoved } from "../../src/store/change-annotations.ts";
import { type Database, write, writeAgreed } from "../../src/store/database.ts";
import { forgetReplication } from "../../src/store/replicas.ts";
import { STORES } from "../../src/store/schema.ts";
import { forgetUnsent, noteAllUnsent, unsentRows } from "../../src/store/unsent.ts";
import { type Device, makeDevice } from "./device.ts";

/** Stores whose records do not travel, with why. */
const STAY: Readonly<Record<string, string>> = {
  marks: "Made of the page's text, on each device.",
  officials: "Of lists that stay, and of articles: made on each device.",
  officialsLists: "A list is added to each device as the file that it is.",
  staged: "Of this device's import.",
  importRun: "Of this device's import.",
  importFacts: "Of this device's import.",
  importUndo: "Of this device's import.",
  backupPlace: "A folder of this device.",
  digest: "Made of the annotations.",
  digestJournal: "Made of the annotations.",
  remembered: "What was read, and not saved, is nobody else's matter.",
  replications: "Says how far this device is.",
  replicas: "Says what the server has.",
  unsent: "Says what the server does not have.",
  setAside: "Is there already.",
};

const remote = { server: "http://localhost:1", database: "own", name: "", password: "" };

describe("records that were written", () => {
  let device: Device;
  let database: Database;

  beforeEach(async () => {
    device = await makeDevice({ name: "ann", remote });
    database = device.database;
    await replicated(database);
  });

  const noted = async (): Promise<string[]> =>
    (await unsentRows(database, OWN_LIBRARY, { after: null, count: 100 })).map(
      ({ table, key }) => `${table} ${key}`,
    );
  const clear = () => database.clear("unsent");

  it("are of every store, or of one that is named here with a reason", () => {
    expect([...REPLICATED_TABLES, ...Object.keys(STAY)].toSorted()).toEqual([...STORES].toSorted());
  });

  it("are noted, with all that was written in the same step", async () => {
    const { id, articleId } = await device.save("https://paper.example/pier", "It closes");
    const wanted = [`annotations ${id}`, `articles ${articleId}`, `histories ${id}`];
    expect(await noted()).toEqual(wanted);
    await clear();
    await setRemoved(database, [id], { removed: true, now: new Date().toISOString() });
    expect(await noted()).toEqual(wanted);
  });

  it.each(REPLICATED_TABLES)("are noted whoever writes them: %s", async (table) => {
    const row = { id: randomUUID() };
    for (const how of ["add", "put", "delete"] as const) {
      await clear();
      await write(database, async (transaction) => {
        const store = transaction.objectStore(table);
        if (how === "delete") await store.delete(row.id);
        else await store[how](row as never);
      });
      expect(await noted()).toEqual([`${table} ${row.id}`]);
    }
  });

  it("are never written by ranges, which nobody could note", async () => {
    const emptied = write(database, (transaction) =>
      transaction.objectStore("annotations").clear(),
    );
    await expect(emptied).rejects.toThrow("Expected the key of one row of annotations");
  });

  it("are not noted where they came from the server, nor where nothing is replicated", async () => {
    const row = { id: randomUUID() } as never;
    await writeAgreed(database, OWN_LIBRARY, (transaction) =>
      transaction.objectStore("ownLinks").put(row),
    );
    expect(await noted()).toEqual([]);
    await forgetReplication(database, OWN_LIBRARY);
    await write(database, (transaction) => transaction.objectStore("ownLinks").put(row));
    expect(await noted()).toEqual([]);
  });

  it("are all noted where the server may have none of them", async () => {
    await forgetReplication(database, OWN_LIBRARY);
    for (let at = 0; at < 3; at += 1) await device.save(`https://paper.example/${at}`, "It closes");
    await replicated(database);
    await noteAllUnsent(database, OWN_LIBRARY);
    expect(await noted()).toHaveLength(9);
  });

  it("stay noted where they were written again while they were sent", async () => {
    const link = { id: randomUUID() } as never;
    const put = () =>
      write(database, (transaction) => transaction.objectStore("ownLinks").put(link));
    await put();
    const [sent] = await unsentRows(database, OWN_LIBRARY, { after: null, count: 1 });
    if (sent === undefined) throw new Error("Expected one that is noted");
    await put();
    await writeAgreed(database, OWN_LIBRARY, (transaction) => forgetUnsent(transaction, sent));
    expect(await noted()).toHaveLength(1);
    const [again] = await unsentRows(database, OWN_LIBRARY, { after: null, count: 1 });
    if (again === undefined) throw new Error("Expected one that is noted");
    await writeAgreed(database, OWN_LIBRARY, (transaction) => forgetUnsent(transaction, again));
    expect(await noted()).toEqual([]);
  });
});

async function replicated(database: Database): Promise<void> {
  const row = {
    id: randomUUID(),
    epoch: "first",
    isNoted: true,
    since: null,
    session: null,
    pending: null,
  };
  await writeAgreed(database, OWN_LIBRARY, (transaction) =>
    transaction.objectStore("replications").put({ library: OWN_LIBRARY, ...row }),
  );
}
