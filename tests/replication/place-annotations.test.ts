// What is saved, in another library: moved, copied, taken back; and a shared library that is left.

import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";
import { mergeCopy } from "../../src/core/merge/merge-copy.ts";
import type { Annotation } from "../../src/core/model/annotation.ts";
import { libraryOf, OWN_LIBRARY } from "../../src/core/model/library.ts";
import { stamp } from "../../src/core/replication/stamp.ts";
import { countLiving } from "../../src/store/annotations.ts";
import { write, writeAgreed } from "../../src/store/database.ts";
import {
  eraseLibrary,
  type PlacedAnnotation,
  placeAnnotations,
  takeBackPlacing,
} from "../../src/store/place-annotations.ts";
import { type Device, makeDevice } from "./device.ts";

const SOURCE = "https://paper.example/pier";
const NOW = "2031-04-02T08:00:00.000Z";
const LATER = "2031-04-02T08:05:00.000Z";
const remote = { server: "http://localhost:1", database: "own", name: "", password: "" };

describe("annotations in another library", () => {
  let ann: Device;
  let desk: string;

  beforeEach(async () => {
    ann = await makeDevice({ name: "ann", remote });
    desk = randomUUID();
  });

  const place = (ids: readonly string[], isMove: boolean): Promise<PlacedAnnotation[]> =>
    placeAnnotations(ann.database, ids, {
      ...{ library: desk, author: "ann", isMove, now: NOW, newId: randomUUID },
    });
  const row = (id: string) => ann.database.get("annotations", id);

  it("are new ones when they are copied, with what was written and seen, and signed", async () => {
    const own = await ann.save(SOURCE, "It closes", { note: "Ask", tags: ["port"] });
    const [placed] = await place([own.id], false);
    const copy = await row(placed?.to ?? "");
    expect(copy).toMatchObject({ note: "Ask", tags: ["port"], library: desk, author: "ann" });
    expect(copy).toMatchObject({ revision: 1, text: "It closes" });
    expect(copy?.id).not.toBe(own.id);
    expect(await row(own.id)).toEqual(own);
    const [seen, seenThere] = await Promise.all(
      [own.id, copy?.id ?? ""].map((id) => ann.database.get("histories", id)),
    );
    expect(seenThere?.versions).toEqual(seen?.versions);
  });

  it("tell who shares the library the day on which they were saved, and no moment", async () => {
    const own = await ann.save(SOURCE, "It closes", { note: "Ask" });
    const others = [{ note: "Ask the mayor", changed: "2030-12-24T20:15:16.171Z" }];
    const saved = { ...own, otherNotes: others, created: "2030-12-23T23:59:58.578Z" };
    await write(ann.database, (transaction) =>
      transaction.objectStore("annotations").put({ ...saved, changed: "2030-12-25T07:08:09.101Z" }),
    );
    const [placed] = await place([own.id], false);
    const copy = await row(placed?.to ?? "");
    expect(copy?.created).toBe("2030-12-23T00:00:00.000Z");
    const sent = stamp(null, { table: "annotations", row: copy as Annotation, id: randomUUID() });
    expect(JSON.stringify(sent)).toContain("Ask the mayor");
    for (const moment of ["23:59:58", "20:15:16", "07:08:09"]) {
      expect(JSON.stringify(sent)).not.toContain(moment);
    }
    // Back in the reader's own library nobody else reads it, and it goes on from there.
    const back = await placeAnnotations(ann.database, [copy?.id ?? ""], {
      ...{ library: OWN_LIBRARY, author: "", isMove: true, now: LATER, newId: randomUUID },
    });
    expect(await row(back[0]?.to ?? "")).toMatchObject({ created: copy?.created });
  });

  it("give way to the new ones when they are moved, and come back whole", async () => {
    const own = await ann.save(SOURCE, "It closes", { note: "Ask" });
    const placed = await place([own.id], true);
    expect((await row(own.id))?.removed).toBe(NOW);
    const made = placed.map(({ to }) => to);
    await takeBackPlacing(ann.database, { made, moved: [own.id] }, { merge: mergeCopy, now: NOW });
    expect(await row(own.id)).toMatchObject({ removed: null, note: "Ask" });
    // Nobody was sent it, so that it is not even removed.
    expect(await row(made[0] ?? "")).toBeUndefined();
    expect(await ann.database.get("histories", made[0] ?? "")).toBeUndefined();
  });

  it("take what was written at their new place back with them", async () => {
    const own = await ann.save(SOURCE, "It closes", { note: "Ask", tags: ["port"] });
    const placed = await place([own.id], true);
    const made = placed.map(({ to }) => to);
    await ann.edit(made[0] ?? "", { note: "Ask the mayor" });
    await takeBackPlacing(
      ann.database,
      { made, moved: [own.id] },
      { merge: mergeCopy, now: LATER },
    );
    const back = await row(own.id);
    expect(back).toMatchObject({ removed: null, note: "Ask the mayor", tags: ["port"] });
    expect(back).not.toHaveProperty("otherNotes");
  });

  it("keep as a tombstone what was written in a copy that is taken back", async () => {
    const own = await ann.save(SOURCE, "It closes", { note: "Ask" });
    const made = (await place([own.id], false)).map(({ to }) => to);
    await ann.edit(made[0] ?? "", { note: "Ask the mayor" });
    await takeBackPlacing(ann.database, { made, moved: [] }, { merge: mergeCopy, now: LATER });
    expect(await row(made[0] ?? "")).toMatchObject({ removed: LATER, note: "Ask the mayor" });
    expect(await row(own.id)).toEqual(own);
  });

  it("lose no link that was drawn at their new place", async () => {
    const [one, two] = [await ann.save(SOURCE, "It closes"), await ann.save(SOURCE, "It opened")];
    const made = (await place([one.id], true)).map(({ to }) => to);
    const link = await ann.link(made[0] ?? "", two.id, "Same port");
    await takeBackPlacing(
      ann.database,
      { made, moved: [one.id] },
      { merge: mergeCopy, now: LATER },
    );
    expect(await ann.database.get("ownLinks", link.id)).toEqual(link);
  });

  it("are removed when they are taken back after they were sent", async () => {
    const own = await ann.save(SOURCE, "It closes");
    const placed = await place([own.id], true);
    const made = placed.map(({ to }) => to);
    await writeAgreed(ann.database, desk, (transaction) =>
      transaction
        .objectStore("replicas")
        .put({ library: desk, id: `annotations:${made[0]}` } as never),
    );
    await takeBackPlacing(ann.database, { made, moved: [own.id] }, { merge: mergeCopy, now: NOW });
    expect((await row(made[0] ?? ""))?.removed).toBe(NOW);
  });

  it("lose the author in the reader's own library, and are passed over where they stand", async () => {
    const shared = await ann.save(SOURCE, "It closes", {}, desk);
    expect(await place([shared.id, randomUUID()], true)).toEqual([]);
    const own = { library: OWN_LIBRARY, author: "", isMove: false, now: NOW, newId: randomUUID };
    const [placed] = await placeAnnotations(ann.database, [shared.id], own);
    const copy = await row(placed?.to ?? "");
    expect(copy).toMatchObject({ text: "It closes" });
    expect(copy).not.toHaveProperty("author");
    expect(copy).not.toHaveProperty("library");
  });

  it("take their links along, a private one as what it was", async () => {
    const [one, two] = [await ann.save(SOURCE, "It closes"), await ann.save(SOURCE, "It opened")];
    await ann.link(one.id, two.id, "Private reason");
    const ends = (await place([one.id, two.id], true)).map(({ to }) => to);
    const links = await ann.database.getAll("ownLinks");
    const drawn = links.filter((link) => link.ends.every((end) => ends.includes(end)));
    expect(drawn).toHaveLength(1);
    expect(drawn[0]).toMatchObject({ reason: "Private reason", ends });
    expect(drawn.map(libraryOf)).toEqual([OWN_LIBRARY]);
  });

  it("are counted in the library that they stand in", async () => {
    const own = await ann.save(SOURCE, "It closes");
    await ann.save(SOURCE, "It opened", {}, desk);
    expect(await countLiving(ann.database, OWN_LIBRARY)).toBe(1);
    expect(await countLiving(ann.database, desk)).toBe(1);
    await place([own.id], true);
    expect(await countLiving(ann.database, OWN_LIBRARY)).toBe(0);
    expect(await countLiving(ann.database, desk)).toBe(2);
  });

  it("go from this device with a library that is left, and nothing else goes", async () => {
    const own = await ann.save(SOURCE, "It closes", { note: "Ask" });
    const shared = await ann.save(SOURCE, "It opened", {}, desk);
    const alone = await ann.save("https://paper.example/harbour", "Ships wait", {}, desk);
    const link = await ann.link(shared.id, alone.id, "Same port");
    const mixed = await ann.link(own.id, shared.id, "Private reason");
    await eraseLibrary(ann.database, desk, NOW);
    expect(await ann.database.getAllKeys("annotations")).toEqual([own.id]);
    expect(await ann.database.getAllKeys("articles")).toEqual([own.articleId]);
    expect(await ann.database.getAllKeys("histories")).toEqual([own.id]);
    expect(await ann.database.get("ownLinks", link.id)).toBeUndefined();
    // Another device of this reader may have both its ends.
    expect(await ann.database.get("ownLinks", mixed.id)).toEqual(mixed);
    expect(await row(own.id)).toEqual(own);
  });
});
