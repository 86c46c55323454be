// The disk is full at every single record that a run writes, receiving and sending: the run ends with the disk's own error,
// nothing is kept by halves, and the run after it goes on.

import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Couch, missingCouch, startCouch, type TestRemote } from "./couch/couch.ts";
import { type Device, makeDevice } from "./device.ts";
import { newFactory } from "./indexed-db.ts";

const missing = missingCouch();
if (missing !== null) console.log(missing);

interface Place {
  readonly name: string;
  readonly remote: TestRemote;
  readonly factory: IDBFactory;
}

/**
 * Runs until one comes through, the first with no room for the first record, the next with none for the second; how many
 * did not. The store leaves its library then and whoever asks next opens it anew. @throws what is not the disk's own error
 */
async function replicateWithoutRoom(place: Place): Promise<number> {
  const { put, add } = IDBObjectStore.prototype;
  for (let failAt = 1; ; failAt += 1) {
    let writes = 0;
    const orFail = <Write extends typeof put>(write: Write): Write =>
      function (this: IDBObjectStore, ...records: Parameters<typeof put>) {
        writes += 1;
        if (writes !== failAt) return write.apply(this, records);
        // As a request's own failure, which comes later and not where it is made; idb hands on what is no request.
        return Promise.reject(new DOMException("The disk is full", "QuotaExceededError"));
      } as unknown as Write;
    const device = await makeDevice(place);
    Object.assign(IDBObjectStore.prototype, { put: orFail(put), add: orFail(add) });
    try {
      await device.replicate();
      return failAt - 1;
    } catch (error) {
      if (!(error instanceof DOMException) || error.name !== "QuotaExceededError") throw error;
    } finally {
      Object.assign(IDBObjectStore.prototype, { put, add });
      device.close();
    }
  }
}

async function on<Value>(place: Place, work: (device: Device) => Promise<Value>): Promise<Value> {
  const device = await makeDevice(place);
  try {
    return await work(device);
  } finally {
    device.close();
  }
}

describe.skipIf(missing !== null)("replication on a disk that is full", () => {
  let couch: Couch;
  beforeAll(async () => {
    couch = await startCouch();
  });
  afterAll(() => couch.stop());

  it("loses nothing, and goes on once there is room", async () => {
    const remote = await couch.makeDatabase();
    const desk = { name: "desk", remote, factory: newFactory() };
    const train = { name: "train", remote, factory: newFactory() };
    const first = await on(desk, async (device) => {
      await device.save("https://one.example/b", "four piles", { note: "Who?", tags: ["pier"] });
      return await device.save("https://one.example/a", "the pier is shut", { note: "Why?" });
    });
    const sending = await replicateWithoutRoom(desk);
    const receiving = await replicateWithoutRoom(train);
    await on(train, (device) => device.edit(first.id, { note: "From the train" }));
    await on(desk, async (device) => {
      await device.edit(first.id, { note: "From the desk" });
      await device.replicate();
    });
    const merging = await replicateWithoutRoom(train);
    for (const failures of [sending, receiving, merging]) expect(failures).toBeGreaterThan(2);
    await on(desk, (device) => device.replicate());
    const row = await on(train, (device) => device.database.get("annotations", first.id));
    const notes = [row?.note, ...(row?.otherNotes ?? []).map((other) => other.note)];
    expect(notes.sort()).toEqual(["From the desk", "From the train"]);
    const states = [await on(desk, (one) => one.state()), await on(train, (one) => one.state())];
    expect(states[0]).toEqual(states[1]);
  });
});
