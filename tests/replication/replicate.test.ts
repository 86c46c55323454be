// Devices that replicate with one server, over HTTP.

import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { OWN_LIBRARY } from "../../src/core/model/library.ts";
import { takeBack } from "../../src/imports/carry-out.ts";
import { unsentRows } from "../../src/store/unsent.ts";
import { type Couch, missingCouch, startCouch, type TestRemote } from "./couch/couch.ts";
import { type Device, makeDevice } from "./device.ts";
import { placeOf } from "./write-rows.ts";

const SOURCE = "https://paper.example/pier";

describe.skipIf(missingCouch() !== null)("devices with one database", () => {
  let couch: Couch;
  let remote: TestRemote;
  let ann: Device;
  let ben: Device;

  beforeAll(async () => {
    couch = await startCouch();
  });
  afterAll(() => couch.stop());
  beforeEach(async () => {
    remote = await couch.makeDatabase();
    ann = await makeDevice({ name: "ann", remote });
    ben = await makeDevice({ name: "ben", remote });
  });

  /** Each hears of the other's answer to what it sent. */
  async function meet(...devices: readonly Device[]): Promise<void> {
    for (const _round of [1, 2]) {
      for (const device of devices) await device.replicate();
    }
  }

  it("have what each other saved", async () => {
    const { id } = await ann.save(SOURCE, "The pier will close", { note: "Ask the port" });
    const correction = await ann.correct(SOURCE, "Mara Quell");
    expect(await ann.replicate()).toMatchObject({ received: 0, sent: 4 });
    expect(await ben.replicate()).toMatchObject({ received: 4, sent: 0, setAside: 0 });
    expect(await ben.database.get("annotations", id)).toMatchObject({ note: "Ask the port" });
    expect(await ben.database.get("corrections", correction.id)).toEqual(correction);
    expect(await ben.state()).toEqual(await ann.state());
  });

  it("send and take in nothing twice", async () => {
    await ann.save(SOURCE, "The pier will close");
    await meet(ann, ben);
    expect(await ann.replicate()).toEqual({ received: 0, sent: 0, setAside: 0, hasChanged: false });
    expect(await ben.replicate()).toEqual({ received: 0, sent: 0, setAside: 0, hasChanged: false });
    expect(await unsentRows(ann.database, OWN_LIBRARY, { after: null, count: 10 })).toEqual([]);
  });

  it("keep both notes that were written at one time, and the choice between them", async () => {
    const { id } = await ann.save(SOURCE, "The pier will close", { note: "First" });
    await meet(ann, ben);
    await ann.edit(id, { note: "Ask the port" });
    await ben.edit(id, { note: "Doubtful" });
    await meet(ann, ben);
    const both = await ann.database.get("annotations", id);
    expect([both?.note, ...(both?.otherNotes ?? []).map(({ note }) => note)].sort()).toEqual([
      "Ask the port",
      "Doubtful",
    ]);
    expect(await ben.state()).toEqual(await ann.state());
  });

  it("keep what was edited where it was removed elsewhere, and say so", async () => {
    const { id } = await ann.save(SOURCE, "The pier will close");
    await meet(ann, ben);
    await ann.remove(id);
    await ben.edit(id, { note: "Doubtful" });
    await meet(ann, ben);
    const kept = await ann.database.get("annotations", id);
    expect(kept).toMatchObject({ note: "Doubtful", removed: null });
    expect(kept?.removedElsewhere).toEqual(expect.any(String));
    expect((await ann.database.get("articles", kept?.articleId ?? ""))?.removed).toBeNull();
    expect(await ben.state()).toEqual(await ann.state());
  });

  it("remove what was removed, and the article of which nothing is left", async () => {
    const { id, articleId } = await ann.save(SOURCE, "The pier will close");
    await meet(ann, ben);
    await ann.remove(id);
    await meet(ann, ben);
    expect((await ben.database.get("annotations", id))?.removed).toEqual(expect.any(String));
    expect((await ben.database.get("histories", id))?.removed).toEqual(expect.any(String));
    expect((await ben.database.get("articles", articleId))?.removed).toEqual(expect.any(String));
  });

  it("have one article where both saved on it before they met", async () => {
    await ann.save(SOURCE, "The pier will close");
    await ben.save(SOURCE, "It opened in spring");
    await meet(ann, ben);
    await meet(ann, ben);
    const articles = await ann.database.getAll("articles");
    expect(articles).toHaveLength(1);
    expect(
      await ann.database.getAllFromIndex("annotations", "byArticle", articles[0]?.id),
    ).toHaveLength(2);
    expect(await ben.state()).toEqual(await ann.state());
    const cem = await makeDevice({ name: "cem", remote });
    await meet(cem, ann, ben);
    expect(await cem.state()).toEqual(await ann.state());
  });

  it("send everything again to a database that was made anew", async () => {
    const { id } = await ann.save(SOURCE, "The pier will close");
    await meet(ann, ben);
    const address = `/${remote.database}`;
    await couch.asAdmin("DELETE", address);
    await couch.asAdmin("PUT", address);
    await ann.edit(id, { note: "Ask the port" });
    await meet(ann, ben);
    const cem = await makeDevice({ name: "cem", remote });
    await meet(cem);
    expect(await cem.state()).toEqual(await ann.state());
    expect(await ben.state()).toEqual(await ann.state());
  });

  it("put back what somebody deleted on the server", async () => {
    const { id } = await ann.save(SOURCE, "The pier will close");
    await ann.replicate();
    const address = `/${remote.database}/annotations:${id}`;
    const { _rev } = (await couch.asAdmin("GET", address)) as { readonly _rev: string };
    await couch.asAdmin("DELETE", `${address}?rev=${_rev}`);
    await meet(ann, ben);
    expect(await ben.state()).toEqual(await ann.state());
    expect(await couch.asAdmin("GET", address)).toMatchObject({ row: { id } });
  });

  it("set aside what does not fit, and leave it where it is", async () => {
    const { id } = await ann.save(SOURCE, "The pier will close");
    await ann.replicate();
    const address = `/${remote.database}/annotations:${id}`;
    const document = (await couch.asAdmin("GET", address)) as Record<string, unknown>;
    const row = { ...(document.row as object), colour: "<b>red</b>" };
    await couch.asAdmin("PUT", address, { ...document, row });
    await couch.asAdmin("PUT", `/${remote.database}/shopping`, { milk: 2 });
    expect(await ben.replicate()).toMatchObject({ setAside: 2 });
    const aside = await ben.database.getAll("setAside");
    expect(aside.map(({ id: own, field }) => [own, field])).toEqual([
      [`annotations:${id}`, "row.colour"],
      ["shopping", "pressmark"],
    ]);
    expect(await ben.database.get("annotations", id)).toBeUndefined();
    await ann.edit(id, { note: "Ask the port" });
    await meet(ann, ben);
    expect(await ben.database.get("annotations", id)).toMatchObject({ note: "Ask the port" });
    expect(await couch.asAdmin("GET", `/${remote.database}/shopping`)).toMatchObject({ milk: 2 });
  });

  it("have the same of an article, also after a visit that a wrong clock puts before the last one", async () => {
    await ann.save(SOURCE, "The pier will close");
    const old = await makeDevice({ name: "old", remote, now: () => "2021-03-01T08:00:00.000Z" });
    await meet(ann, old);
    await old.save(SOURCE, "It opened in spring");
    await meet(old, ann);
    expect(await old.state()).toEqual(await ann.state());
  });

  it("ask as often for one change in a large library as in a small one", async () => {
    const asked: number[] = [];
    for (const [device, size] of [
      [ann, 2],
      [ben, 150],
    ] as const) {
      for (let at = 0; at < size; at += 1) await device.save(`${SOURCE}/${at}`, `Passage ${at}`);
      const { id } = await device.save(SOURCE, "The pier will close");
      await device.replicate();
      await device.edit(id, { note: "Ask the port" });
      let requests = 0;
      const counting: typeof fetch = async (input, init) => {
        requests += 1;
        return await fetch(input, init);
      };
      await device.replicate({ fetch: counting });
      asked.push(requests);
    }
    expect(asked[1]).toBe(asked[0]);
  });

  it("remove what an import brought that was taken back after it was sent", async () => {
    const { id, articleId } = await ben.save(SOURCE, "The pier will close");
    const rows = { annotations: id, articles: articleId, histories: id } as const;
    const brought = await Promise.all(
      (["articles", "annotations", "histories"] as const).map(async (table) => ({
        table,
        row: { ...(await ben.database.get(table, rows[table])) },
      })),
    );
    await ann.import(brought);
    const cem = await makeDevice({ name: "cem", remote });
    await meet(ann, cem);
    await takeBack(
      placeOf(ann.database, () => new Date().toISOString()),
      () => undefined,
    );
    await meet(ann, cem);
    expect(await ann.database.get("annotations", id)).toBeUndefined();
    expect((await cem.database.get("annotations", id))?.removed).toEqual(expect.any(String));
  });

  it.each([
    ["_revs_diff", "{}"],
    ["_bulk_docs", "[]"],
  ])("send again what a proxy alone answered: %s", async (request, answer) => {
    await ann.save(SOURCE, "The pier will close");
    await ann.replicate({ fetch: lying(request, answer) });
    expect(await unsentRows(ann.database, OWN_LIBRARY, { after: null, count: 10 })).toHaveLength(3);
    await meet(ann, ben);
    expect(await unsentRows(ann.database, OWN_LIBRARY, { after: null, count: 10 })).toEqual([]);
    expect(await ben.database.getAll("annotations")).toHaveLength(1);
  });

  it("keep what came before a request that failed, and go on from there", async () => {
    for (const text of ["One", "Two", "Three"]) await ann.save(SOURCE, text);
    await ann.replicate();
    let asked = 0;
    const failing: typeof fetch = async (input, init) => {
      if (String(input).endsWith("/_bulk_get") && ++asked === 3) throw new TypeError("cut off");
      return await fetch(input, init);
    };
    const limits = { documents: 1 };
    await expect(ben.replicate({ fetch: failing, limits })).rejects.toThrow();
    expect(await ben.database.count("replicas")).toBe(2);
    expect(await ben.replicate({ limits })).toMatchObject({ setAside: 0 });
    expect(await ben.state()).toEqual(await ann.state());
  });

  it("let whoever saves in between, and count what came until then", async () => {
    for (const text of ["One", "Two", "Three"]) await ann.save(SOURCE, text);
    await ann.replicate();
    const told: number[] = [];
    const progress = ({ received }: { readonly received: number }) => void told.push(received);
    let turns = 0;
    const underLock = async <Value>(work: () => Promise<Value>): Promise<Value> => {
      turns += 1;
      if (turns === 2) await ben.save(SOURCE, "Four");
      if (turns === 3) throw new DOMException("Full", "QuotaExceededError");
      return await work();
    };
    const broken = ben.replicate({ limits: { together: 2 }, progress, underLock });
    await expect(broken).rejects.toMatchObject({ name: "QuotaExceededError" });
    expect(told).toEqual([2, 4]);
    expect(await ben.database.getAll("articles")).toHaveLength(1);
    await meet(ben, ann);
    expect(await ann.database.getAll("annotations")).toHaveLength(4);
    expect(await ben.state()).toEqual(await ann.state());
  });

  it("end between two parts once they are turned off", async () => {
    for (const text of ["One", "Two", "Three"]) await ann.save(SOURCE, text);
    await ann.replicate();
    const ending = new AbortController();
    let taken = 0;
    const underLock = async <Value>(work: () => Promise<Value>): Promise<Value> => {
      taken += 1;
      const done = await work();
      ending.abort();
      return done;
    };
    const run = { limits: { together: 2 }, underLock, signal: ending.signal };
    await expect(ben.replicate(run)).rejects.toMatchObject({ name: "AbortError" });
    expect(taken).toBe(1);
  });

  it("pass over no document that the server was asked for and did not speak of", async () => {
    const { id } = await ann.save(SOURCE, "The pier will close");
    await ann.replicate();
    const broken = ben.replicate({ fetch: lying("_bulk_get", '{"results":[]}') });
    await expect(broken).rejects.toMatchObject({ name: "StrangeAnswerError" });
    await ben.replicate();
    expect(await ben.database.get("annotations", id)).toBeDefined();
  });
});

/** Answers one kind of request without asking the server. */
function lying(request: string, answer: string): typeof fetch {
  return async (input, init) =>
    String(input).includes(request) ? new Response(answer) : await fetch(input, init);
}
