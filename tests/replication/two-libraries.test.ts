// Readers who have a library of their own and share another: each library has its own database, and nothing goes to the
// wrong one.

import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { OWN_LIBRARY } from "../../src/core/model/library.ts";
import { documentId } from "../../src/core/replication/document.ts";
import { openDatabase, write } from "../../src/store/database.ts";
import { setOwnLinkRemoved } from "../../src/store/own-links.ts";
import { forgetReplication } from "../../src/store/replicas.ts";
import { type Couch, missingCouch, startCouch, type TestRemote } from "./couch/couch.ts";
import { type Device, makeDevice } from "./device.ts";
import { newFactory, withFactory } from "./indexed-db.ts";

const SOURCE = "https://paper.example/pier";
/** On a machine that has other work, too. */
const STARTS_WITHIN_MS = 60_000;
const OTHER = "https://paper.example/harbour";

describe.skipIf(missingCouch() !== null)("readers who share a library", () => {
  let couch: Couch;
  let desk: TestRemote;
  let ann: Device;
  let annsOwn: TestRemote;
  let annsDesk: string;
  let ben: Device;
  let bensOwn: TestRemote;
  let bensDesk: string;

  beforeAll(async () => {
    couch = await startCouch();
  }, STARTS_WITHIN_MS);
  afterAll(() => couch.stop());
  beforeEach(async () => {
    desk = await couch.makeDatabase();
    annsOwn = await couch.makeDatabase();
    bensOwn = await couch.makeDatabase();
    ann = await makeDevice({ name: "ann", remote: annsOwn });
    ben = await makeDevice({ name: "ben", remote: bensOwn });
    annsDesk = randomUUID();
    bensDesk = randomUUID();
  });

  const annAtDesk = () => ann.replicate({ library: annsDesk, remote: desk });
  const benAtDesk = () => ben.replicate({ library: bensDesk, remote: desk });
  async function meet(): Promise<void> {
    for (const _round of [1, 2]) {
      await ann.replicate();
      await annAtDesk();
      await benAtDesk();
      await ben.replicate();
    }
  }

  /** Everything that a database holds, as text. */
  async function allOf({ database }: TestRemote): Promise<string> {
    return JSON.stringify(
      await couch.asAdmin("GET", `/${database}/_all_docs?include_docs=true&conflicts=true`),
    );
  }

  const addressIn = ({ database }: TestRemote, id: string): string =>
    `/${database}/${encodeURIComponent(id)}`;
  async function documentIn(remote: TestRemote, id: string): Promise<{ readonly row: object }> {
    const found = (await couch.asAdmin("GET", addressIn(remote, id))) as {
      readonly row: object;
      readonly _id?: string;
      readonly _rev?: string;
    };
    const { _id, _rev, ...content } = found;
    return content;
  }
  const putInto = (remote: TestRemote, id: string, document: object): Promise<unknown> =>
    couch.asAdmin("PUT", addressIn(remote, id), document);

  it("have what each saved there, under each one's own name of the library, and its author", async () => {
    const { id } = await ann.save(SOURCE, "The pier will close", { note: "Ask" }, annsDesk);
    await meet();
    const read = await ben.database.get("annotations", id);
    expect(read).toMatchObject({ note: "Ask", author: "ann", library: bensDesk });
    await ben.edit(id, { note: "Asked" });
    await meet();
    const back = await ann.database.get("annotations", id);
    expect(back).toMatchObject({ note: "Asked", author: "ann", library: annsDesk });
    const sent = await allOf(desk);
    expect(sent).toContain("Asked");
    expect(sent).not.toContain(annsDesk);
    expect(sent).not.toContain(bensDesk);
  });

  it("keep apart what is private, also on an article that both libraries have", async () => {
    await ann.save(SOURCE, "The pier will close", { note: "Shared word" }, annsDesk);
    const own = await ann.save(SOURCE, "It opened in 1901", { note: "Private word" });
    const alone = await ann.save(OTHER, "Ships wait", { note: "Private word" });
    await ann.correct(SOURCE, "Private speaker");
    await ann.link(own.id, alone.id, "Private reason");
    await meet();
    const sent = await allOf(desk);
    expect(sent).toContain("Shared word");
    for (const word of ["Private", OTHER, "It opened in 1901"]) expect(sent).not.toContain(word);
    const kept = await allOf(annsOwn);
    for (const word of ["Private word", "Private speaker", "Private reason", OTHER]) {
      expect(kept).toContain(word);
    }
    expect(kept).not.toContain("Shared word");
    expect(await ben.database.get("annotations", own.id)).toBeUndefined();
  });

  it("share a link between what both stand there, and no other", async () => {
    const one = await ann.save(SOURCE, "The pier will close", {}, annsDesk);
    const two = await ann.save(OTHER, "Ships wait", {}, annsDesk);
    const own = await ann.save(OTHER, "Nobody knew");
    const shared = await ann.link(one.id, two.id, "Same port");
    await ann.link(one.id, own.id, "Private reason");
    await meet();
    expect(await ben.database.get("ownLinks", shared.id)).toMatchObject({ reason: "Same port" });
    expect(await allOf(desk)).not.toContain("Private reason");
    expect(await allOf(annsOwn)).not.toContain("Same port");
  });

  it("hear no more of an article once nothing stands on it there", async () => {
    const { id, articleId } = await ann.save(SOURCE, "The pier will close", {}, annsDesk);
    await meet();
    await ann.remove(id);
    await ann.save(SOURCE, "It opened in 1901");
    const article = await ann.database.get("articles", articleId);
    if (article === undefined) throw new Error("Expected the article");
    const changed = { ...article, title: "A title that was read later" };
    await write(ann.database, (transaction) => transaction.objectStore("articles").put(changed));
    await meet();
    expect(await allOf(desk)).not.toContain("A title that was read later");
    expect(await allOf(annsOwn)).toContain("A title that was read later");
    // Somebody who brings it back has all of it again.
    await ben.restore(id);
    await meet();
    expect(await ben.database.get("articles", articleId)).toMatchObject({ title: changed.title });
  });

  it("never read what was taken out again before it was sent, but where it is brought back", async () => {
    await ann.save(SOURCE, "It opened in 1901", {}, annsDesk);
    const { id } = await ann.save(SOURCE, "The pier will close", { note: "Too early" }, annsDesk);
    const other = await ann.save(OTHER, "Ships wait", {}, annsDesk);
    const link = await ann.link(id, other.id, "Loose reason");
    await setOwnLinkRemoved(ann.database, link.id, {
      removed: true,
      now: "2031-04-02T08:00:00.000Z",
    });
    const kept = await ann.link(id, other.id, "Same port");
    await ann.remove(id);
    await meet();
    const sent = await allOf(desk);
    expect(sent).toContain("Ships wait");
    for (const word of ["Too early", "Loose reason", "Same port"]) expect(sent).not.toContain(word);
    await ann.restore(id);
    await meet();
    expect(await ben.database.get("ownLinks", kept.id)).toMatchObject({ reason: "Same port" });
    expect(await ben.database.get("ownLinks", link.id)).toBeUndefined();
    expect(await ben.database.get("annotations", id)).toMatchObject({ note: "Too early" });
    await ann.remove(id);
    await meet();
    expect((await ben.database.get("annotations", id))?.removed).not.toBeNull();
  });

  it("cannot write into what is private, nor make corrections for others", async () => {
    const own = await ann.save(SOURCE, "The pier will close", { note: "Private word" });
    await meet();
    const forged = await ben.save(SOURCE, "The pier will close", { note: "Forged" }, bensDesk);
    await benAtDesk();
    const { id } = await ben.correct(SOURCE, "Mara Quell");
    await ben.replicate();
    for (const table of ["annotations", "histories"] as const) {
      const made = await documentIn(desk, documentId(table, forged.id));
      const stolen = { ...made, row: { ...made.row, id: own.id } };
      await putInto(desk, documentId(table, own.id), stolen);
    }
    const corrections = documentId("corrections", id);
    await putInto(desk, corrections, await documentIn(bensOwn, corrections));

    await annAtDesk();
    await ann.replicate();
    // The article is one, whichever id it has.
    const read = await ann.database.get("annotations", own.id);
    expect(read).toEqual({ ...own, articleId: read?.articleId });
    expect(await ann.database.get("corrections", id)).toBeUndefined();
    const aside = await ann.database.getAll("setAside");
    expect(aside.map((row) => [row.library, row.id, row.field]).sort()).toEqual(
      [
        [annsDesk, documentId("annotations", own.id), "library"],
        [annsDesk, documentId("corrections", id), "library"],
        [annsDesk, documentId("histories", own.id), "library"],
      ].sort(),
    );
    expect(await allOf(annsOwn)).not.toContain("Forged");
  });

  it("have one article where each saved on it before they met, whatever library on", async () => {
    const own = await ann.save(SOURCE, "The pier will close", { note: "Private word" });
    const shared = await ben.save(SOURCE, "It opened in 1901", { note: "Shared" }, bensDesk);
    await ann.replicate();
    await meet();
    const [here, there] = await Promise.all([
      ann.database.get("annotations", own.id),
      ann.database.get("annotations", shared.id),
    ]);
    expect(here?.articleId).toBe(there?.articleId);
    expect(await ann.database.count("articles")).toBe(1);
    // On another device of the same reader as well, which has the private library alone.
    const second = await makeDevice({ name: "ann", remote: annsOwn });
    await second.replicate();
    const read = await second.database.get("annotations", own.id);
    expect(read).toMatchObject({ note: "Private word" });
    expect(await second.database.get("articles", read?.articleId ?? "")).toBeDefined();
    expect(await allOf(desk)).not.toContain("Private word");
  });

  it("leave one library without a word to the other", async () => {
    await ann.save(SOURCE, "The pier will close", {}, annsDesk);
    await ann.save(SOURCE, "It opened in 1901");
    await forgetReplication(ann.database, annsDesk);
    await ann.replicate();
    await forgetReplication(ann.database, annsDesk);
    expect(await ann.database.getAllKeys("replications")).toEqual([OWN_LIBRARY]);
    await ann.save(SOURCE, "Nobody knew");
    const libraries = (await ann.database.getAll("unsent")).map(({ library }) => library);
    expect(new Set(libraries)).toEqual(new Set([OWN_LIBRARY]));
  });
});

describe("a library of version 8", () => {
  it("keeps what was noted, as the reader's own", async () => {
    const factory = newFactory();
    await withFactory(factory, () => writeVersion8(factory));
    const database = await withFactory(factory, () => openDatabase(() => undefined));
    expect(await database.getAll("unsent")).toEqual([
      { library: OWN_LIBRARY, table: "annotations", key: "a", token: "t" },
    ]);
    expect(await database.getAllKeys("replications")).toEqual([OWN_LIBRARY]);
    expect(await database.get("annotations", "a")).toEqual({ id: "a", removed: "2031" });
    expect(await database.countFromIndex("annotations", "byRemoved")).toBe(1);
    expect(await database.countFromIndex("annotations", "byLibrary")).toBe(0);
    database.close();
  });
});

/** The stores that step 9 touches, as version 8 had them. */
async function writeVersion8(factory: IDBFactory): Promise<void> {
  const settled = <Result>(request: IDBRequest<Result>) =>
    new Promise<Result>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const request = factory.open("pressmark", 8);
  request.onupgradeneeded = () => {
    const annotations = request.result.createObjectStore("annotations", { keyPath: "id" });
    annotations.put({ id: "a", removed: "2031" });
    request.result.createObjectStore("replications", { keyPath: "library" }).put({
      library: OWN_LIBRARY,
    });
    const unsent = request.result.createObjectStore("unsent", { keyPath: ["table", "key"] });
    unsent.put({ table: "annotations", key: "a", token: "t" });
  };
  (await settled(request)).close();
}
