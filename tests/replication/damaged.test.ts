// A row that a failing disk damaged is good again after a run, where the server has the record: with what of it still fits,
// words that were not sent yet among it, and the rest as the server has it.

import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Annotation } from "../../src/core/model/annotation.ts";
import { type Couch, missingCouch, startCouch, type TestRemote } from "./couch/couch.ts";
import { type Device, makeDevice } from "./device.ts";

const missing = missingCouch();
if (missing !== null) console.log(missing);

const SOURCE = "https://one.example/a";
const LATER_MS = 2 * 86_400_000;

describe.skipIf(missing !== null)("a damaged row of a library that is replicated", () => {
  let couch: Couch;
  let remote: TestRemote;
  let ann: Device;
  let ben: Device;
  let saved: Annotation;
  let later = 0;
  beforeAll(async () => {
    couch = await startCouch();
  });
  afterAll(() => couch.stop());
  beforeEach(async () => {
    remote = await couch.makeDatabase();
    later = 0;
    const now = () => new Date(Date.now() + later).toISOString();
    ann = await makeDevice({ name: "ann", remote, now });
    ben = await makeDevice({ name: "ben", remote });
    saved = await ann.save(SOURCE, "four piles", { note: "Who?", tags: ["pier"] });
    await ann.replicate();
    await ben.replicate();
  });

  /** As the disk left it: past everything that would note it. */
  async function damage(device: Device, row: object): Promise<void> {
    await device.database.put("annotations", row as Annotation);
  }

  /** A run that looks for what is damaged, as each first run of a day does. */
  async function nextDay(device: Device): Promise<void> {
    later += LATER_MS;
    await device.replicate();
  }

  it("is as the server has it where nothing of it is left", async () => {
    await damage(ann, { id: saved.id, left: "what is left of it" });
    await nextDay(ann);
    expect(await ann.database.get("annotations", saved.id)).toEqual(saved);
    await ben.replicate();
    expect(await ben.state()).toEqual(await ann.state());
  });

  it("keeps the words that were not sent yet, and sends them", async () => {
    const edited = await ann.edit(saved.id, { note: "Who says so?", tags: ["pier", "harbour"] });
    const { target: _gone, ...rest } = edited;
    await damage(ann, { ...rest, colour: 7 });
    await nextDay(ann);
    await ben.replicate();
    for (const device of [ann, ben]) {
      const row = await device.database.get("annotations", saved.id);
      expect(row).toMatchObject({ note: "Who says so?", tags: ["pier", "harbour"] });
      expect(row).toMatchObject({ target: saved.target, colour: saved.colour });
    }
  });

  it("is good again as soon as another device changes the record", async () => {
    await damage(ann, { id: saved.id, note: 7, tags: ["pier"] });
    await ben.edit(saved.id, { note: "From ben" });
    await ben.replicate();
    await ann.replicate();
    const row = await ann.database.get("annotations", saved.id);
    expect(row).toMatchObject({ note: "From ben", tags: ["pier"], text: "four piles" });
  });

  it("comes from the server where this device never had it whole", async () => {
    const cem = await makeDevice({ name: "cem", remote });
    await damage(cem, { id: saved.id, note: "Only here", left: true });
    await cem.replicate();
    const row = await cem.database.get("annotations", saved.id);
    const notes = [row?.note, ...(row?.otherNotes ?? []).map(({ note }) => note)];
    expect(row?.text).toBe("four piles");
    expect(notes).toContain("Only here");
    expect(notes).toContain("Who?");
  });

  it.each(["a run of the next day", "a change of another device"])(
    "stands where it stood once its library cannot be read, after %s",
    async (what) => {
      const [desk, bensDesk] = [randomUUID(), randomUUID()];
      const place = await couch.makeDatabase();
      const annAtDesk = () => ann.replicate({ library: desk, remote: place });
      const benAtDesk = () => ben.replicate({ library: bensDesk, remote: place });
      const shared = await ann.save(SOURCE, "it opened in 1901", { note: "Ask" }, desk);
      await annAtDesk();
      await benAtDesk();
      await damage(ann, { ...shared, library: 7 as never });
      await ann.replicate();
      if (what.startsWith("a change")) {
        await ben.edit(shared.id, { note: "Asked" });
        await benAtDesk();
      } else later += LATER_MS;
      await annAtDesk();
      const row = await ann.database.get("annotations", shared.id);
      expect(row).toMatchObject({ library: desk, text: shared.text, author: "ann" });
      expect(row?.note).toBe(what.startsWith("a change") ? "Asked" : "Ask");
      const own = await couch.asAdmin("GET", `/${remote.database}/_all_docs`);
      expect(JSON.stringify(own)).not.toContain(`annotations:${shared.id}`);
    },
  );

  it("stays as it is where the server has no such record", async () => {
    const row = { id: "00000000-0000-4000-8000-00000000000d", left: "of another one" };
    await damage(ann, row);
    await nextDay(ann);
    expect(await ann.database.get("annotations", row.id)).toEqual(row);
    await ben.replicate();
    expect(await ben.database.get("annotations", row.id)).toBeUndefined();
  });

  it.each(["articles", "histories"] as const)("of %s is good again, too", async (table) => {
    const [row] = await ann.database.getAll(table);
    if (row === undefined) throw new Error(`Expected a row of ${table}`);
    await ann.database.put(table, { id: row.id, articleId: saved.articleId } as never);
    await nextDay(ann);
    expect(await ann.database.get(table, row.id)).toEqual(row);
  });
});
