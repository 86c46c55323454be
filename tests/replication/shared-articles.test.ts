// What a shared library's database is told of an article, and what those who share it can do to an article that somebody read.

import { randomUUID } from "node:crypto";
import fc from "fast-check";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { ArticleRecord } from "../../src/core/model/article.ts";
import { baseOf, currentOf, type History } from "../../src/core/model/history.ts";
import { documentId } from "../../src/core/replication/document.ts";
import { write } from "../../src/store/database.ts";
import { type Couch, missingCouch, startCouch, type TestRemote } from "./couch/couch.ts";
import { type Device, makeDevice } from "./device.ts";

const STARTS_WITHIN_MS = 60_000;
/** Each is some thirty runs of replication. */
const RUNS = process.env.PRESSMARK_SOAK === "1" ? 100 : 6;
const SOURCE = "https://paper.example/pier";
const GIFT = `${SOURCE}?gift=9xY&mc_eid=Zq7`;
const SAVED = "2031-04-02T08:11:12.131Z";
const READ = "2031-05-03T09:12:13.141Z";
const SENT = "2031-06-04T10:13:14.151Z";

describe.skipIf(missingCouch() !== null)("an article of a shared library", () => {
  let couch: Couch;
  let desk: TestRemote;
  let annsOwn: TestRemote;
  let ann: Device;
  let ben: Device;
  let clock: string;
  const annsDesk = randomUUID();
  const bensDesk = randomUUID();

  beforeAll(async () => {
    couch = await startCouch();
  }, STARTS_WITHIN_MS);
  afterAll(() => couch.stop());
  async function begin(): Promise<void> {
    desk = await couch.makeDatabase();
    annsOwn = await couch.makeDatabase();
    clock = SAVED;
    ann = await makeDevice({ name: "ann", remote: annsOwn, now: () => clock });
    ben = await makeDevice({ name: "ben", remote: await couch.makeDatabase() });
  }
  beforeEach(begin);

  const annAtDesk = () => ann.replicate({ library: annsDesk, remote: desk });
  const benAtDesk = () => ben.replicate({ library: bensDesk, remote: desk });
  async function meet(): Promise<void> {
    for (const _round of [1, 2]) {
      await annAtDesk();
      await benAtDesk();
    }
  }
  async function rest(): Promise<void> {
    await meet();
    for (const device of [annAtDesk, benAtDesk]) expect(await device()).toMatchObject({ sent: 0 });
  }

  async function articleOf(device: Device, id: string): Promise<ArticleRecord> {
    const article = await device.database.get("articles", id);
    if (article === undefined) throw new Error(`Expected the article ${id}`);
    return article;
  }
  async function historyOf(device: Device, id: string): Promise<History> {
    const history = await device.database.get("histories", id);
    if (history === undefined) throw new Error(`Expected the history ${id}`);
    return history;
  }
  const put = (device: Device, article: ArticleRecord): Promise<unknown> =>
    write(device.database, (transaction) => transaction.objectStore("articles").put(article));
  const putHistory = (device: Device, history: History): Promise<unknown> =>
    write(device.database, (transaction) => transaction.objectStore("histories").put(history));
  async function sentOf({ database }: TestRemote): Promise<string> {
    const path = `/${database}/_all_docs?include_docs=true&conflicts=true`;
    return JSON.stringify(await couch.asAdmin("GET", path));
  }

  /** As a member may, who knows the database's ways: another title and place, under another id if need be. */
  async function forge(known: ArticleRecord, id: string): Promise<void> {
    const address = `/${desk.database}/${encodeURIComponent(documentId("articles", known.id))}`;
    const { _id, _rev, ...made } = (await couch.asAdmin("GET", address)) as {
      readonly _id: string;
      readonly _rev: string;
      readonly row: object;
      readonly times: Readonly<Record<string, string>>;
    };
    const times = Object.keys(made.times).map((name) => [name, "8999-01-01T00:00:00.000Z"]);
    const evil = { title: "Forged", addresses: ["https://evil.example/a"], fingerprint: ["0"] };
    const row = { ...made.row, ...evil, id, changed: "8999-01-01T00:00:00.000Z" };
    const document = { ...made, times: Object.fromEntries(times), row };
    const own = id === known.id ? { _rev } : {};
    const there = `/${desk.database}/${encodeURIComponent(documentId("articles", id))}`;
    await couch.asAdmin("PUT", there, { ...document, ...own });
  }

  it("is named by its address alone, and by no day on which it was read", async () => {
    const { id, articleId } = await ann.save(GIFT, "The pier will close", {}, annsDesk);
    const copy = `https://m.paper.example/pier?share=ann`;
    // The tests' own title has the address in it.
    const before = { ...(await articleOf(ann, articleId)), title: "The pier" };
    clock = READ;
    await put(ann, { ...before, addresses: [GIFT, copy], seen: READ, changed: READ });
    const history = await historyOf(ann, id);
    const seen = history.versions.map((one) => ({ ...one, lastSeen: READ, acknowledged: READ }));
    await putHistory(ann, { ...history, versions: seen });
    clock = SENT;
    await annAtDesk();
    const sent = await sentOf(desk);
    for (const word of ["gift", "9xY", "Zq7", "m.paper", "share=", READ.slice(0, 10)]) {
      expect(sent).not.toContain(word);
    }
    expect(sent).toContain(`"${SOURCE}"`);
    await ann.replicate();
    await rest();
    const there = await articleOf(ben, articleId);
    expect(there).toMatchObject({ source: SOURCE, addresses: [], title: before.title });
    expect(await historyOf(ben, id)).toMatchObject({ current: 0, alarm: null });
    // She keeps all of it, here and in her own library's database.
    expect(await articleOf(ann, articleId)).toMatchObject({
      ...{ source: GIFT, addresses: [GIFT, copy], seen: READ },
    });
    expect((await historyOf(ann, id)).versions).toEqual(seen);
  });

  it("says nothing when it is read again, and says another title or wording", async () => {
    const { id, articleId } = await ann.save(GIFT, "The pier will close", {}, annsDesk);
    await rest();
    const before = await articleOf(ann, articleId);
    clock = READ;
    await put(ann, { ...before, seen: READ, changed: READ, revision: 7 });
    const history = await historyOf(ann, id);
    const [first] = history.versions;
    if (first === undefined) throw new Error("Expected a version");
    await putHistory(ann, { ...history, versions: [{ ...first, lastSeen: READ }] });
    expect(await annAtDesk()).toMatchObject({ sent: 0 });

    await put(ann, { ...before, title: "Pier to close", seen: READ });
    const second = { ...first, text: "The pier may close", firstSeen: READ, lastSeen: READ };
    await putHistory(ann, { ...history, versions: [first, second], current: 1 });
    await rest();
    expect(await articleOf(ben, articleId)).toMatchObject({ title: "Pier to close" });
    const there = await historyOf(ben, id);
    expect([baseOf(there).text, currentOf(there).text]).toEqual([first.text, second.text]);
    expect(currentOf(there).firstSeen.slice(0, 10)).toBe(READ.slice(0, 10));
    expect((await historyOf(ann, id)).versions).toEqual([first, second]);
  });

  it("is told as it reads again, where it read as the others' in between", async () => {
    const { articleId } = await ann.save(SOURCE, "The pier will close", {}, annsDesk);
    const retitle = async (device: Device, title: string) =>
      put(device, { ...(await articleOf(device, articleId)), addresses: [SOURCE], title });
    await retitle(ann, "Morning");
    await rest();
    await retitle(ben, "Evening");
    await rest();
    // Now her page has what the database has already: nothing to say, and she has read it all the same.
    await retitle(ann, "Evening");
    expect(await annAtDesk()).toMatchObject({ sent: 0 });
    await retitle(ann, "Morning");
    await rest();
    expect(await sentOf(desk)).toContain('"title":"Morning"');
  });

  it("has the reading that changed last, whatever each read before, and comes to rest", async () => {
    const reading = fc.record({ at: fc.nat(1), title: fc.constantFrom("A", "B") });
    const readings = fc.array(reading, { minLength: 4, maxLength: 6 });
    await fc.assert(fc.asyncProperty(readings, changesLast), { numRuns: RUNS });
  });

  async function changesLast(
    readings: readonly { readonly at: number; readonly title: string }[],
  ): Promise<void> {
    await begin();
    const { articleId } = await ann.save(SOURCE, "The pier will close", {}, annsDesk);
    const own = [annAtDesk, benAtDesk];
    async function reads(at: number, title: string): Promise<void> {
      const device = at === 0 ? ann : ben;
      await put(device, { ...(await articleOf(device, articleId)), addresses: [SOURCE], title });
      for (const run of at === 0 ? own : own.toReversed()) await run();
    }
    await reads(0, "A");
    let told = "A";
    // What each read last; null: it has what it was told.
    const last: (string | null)[] = ["A", null];
    for (const { at, title } of readings) {
      if (title !== (last[at] ?? told)) told = title;
      last[at] = title;
      await reads(at, title);
      expect(await sentOf(desk)).toContain(`"title":"${told}"`);
    }
    for (const run of own) expect(await run()).toMatchObject({ sent: 0 });
  }

  it("keeps in order what it said on one day", async () => {
    const { id } = await ann.save(SOURCE, "The pier will close", {}, annsDesk);
    const history = await historyOf(ann, id);
    const versions = ["Z", "B", "M"].map((text, at) => ({
      ...{ text, before: "", after: "", acknowledged: null },
      ...{ firstSeen: `2031-04-02T08:0${at}:00.000Z`, lastSeen: READ },
    }));
    await putHistory(ann, { ...history, versions, base: 0, current: 2 });
    await rest();
    expect((await historyOf(ben, id)).versions.map(({ text }) => text)).toEqual(["Z", "B", "M"]);
    expect((await historyOf(ann, id)).versions).toEqual(versions);
  });

  it("stays as it was read, whatever those who share it write", async () => {
    const { id, articleId } = await ann.save(SOURCE, "The pier will close", {}, annsDesk);
    const own = await ann.save(SOURCE, "It opened in 1901");
    await rest();
    const read = await articleOf(ann, articleId);
    await forge(read, articleId);
    await rest();
    expect(await articleOf(ann, articleId)).toEqual(read);
    await forge(read, "00000000-0000-4000-8000-000000000000");
    await rest();
    await ann.replicate();
    const here = await ann.database.get("annotations", id);
    const there = await ben.database.get("annotations", id);
    expect(here?.articleId).toBe(there?.articleId);
    expect(await ann.database.count("articles")).toBe(1);
    const { id: _id, ...words } = read;
    const { title, source, addresses, addressKeys } = words;
    expect(await articleOf(ann, here?.articleId ?? "")).toMatchObject({
      ...{ title, source, addresses, addressKeys },
    });
    expect((await ann.database.get("annotations", own.id))?.articleId).toBe(here?.articleId);
    // On her other machine, too, which hears of the forged one first.
    const second = await makeDevice({ name: "ann", remote: annsOwn });
    await second.replicate({ library: annsDesk, remote: desk });
    await second.replicate();
    expect(await articleOf(second, here?.articleId ?? "")).toMatchObject({ title, source });
    // Who never read it has what was written last, and never another's place to open it at.
    expect(await articleOf(ben, there?.articleId ?? "")).toMatchObject({ addresses: [], source });
  });

  it("is one, by whatever link each came to it", async () => {
    const one = await ann.save(GIFT, "The pier will close", {}, annsDesk);
    const two = await ben.save(`${SOURCE}?gift=other`, "It opened in 1901", {}, bensDesk);
    await rest();
    for (const { database } of [ann, ben]) {
      expect(await database.count("articles")).toBe(1);
      const rows = await Promise.all([one, two].map(({ id }) => database.get("annotations", id)));
      expect(new Set(rows.map((row) => row?.articleId)).size).toBe(1);
    }
    const [article] = await ann.database.getAll("articles");
    expect(article).toMatchObject({ source: GIFT, addresses: [GIFT] });
  });
});
