// What the replicator rests on, asked of the server that the other tests use: each is a sentence of CouchDB's
// replication protocol. With COUCHDB_URL the same is asked of an Apache CouchDB.

import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Couch, missingCouch, startCouch, type TestRemote } from "./couch.ts";

const missing = missingCouch();
if (missing !== null) console.log(missing);

describe.skipIf(missing !== null)("the server of the tests", () => {
  let couch: Couch;
  let remote: TestRemote;
  beforeAll(async () => {
    couch = await startCouch({ maxBodyBytes: 100_000 });
    remote = await couch.makeDatabase();
  });
  afterAll(() => couch.stop());

  const ask = async (method: string, address: string, body?: unknown, password?: string) => {
    const answer = await fetch(`${couch.origin}/${remote.database}${address}`, {
      method,
      headers: {
        accept: "application/json",
        authorization: `Basic ${btoa(`${remote.name}:${password ?? remote.password}`)}`,
        "content-type": "application/json",
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    return { status: answer.status, said: JSON.parse(await answer.text()) as unknown };
  };
  const put = (id: string, revisions: readonly string[], start: number, rest: object = {}) =>
    ask("POST", "/_bulk_docs", {
      new_edits: false,
      docs: [
        {
          _id: id,
          _rev: `${start}-${revisions[0]}`,
          _revisions: { start, ids: revisions },
          ...rest,
        },
      ],
    });

  it("takes revisions that were made elsewhere, two leaves of one document too", async () => {
    expect(await put("notes:1", ["aa"], 1, { text: "first" })).toMatchObject({
      status: 201,
      said: [],
    });
    await put("notes:1", ["bb", "aa"], 2, { text: "here" });
    await put("notes:1", ["cc", "aa"], 2, { text: "there" });
    const { said } = await ask("GET", "/_changes?style=all_docs&since=0");
    const { results } = said as { results: { id: string; changes: { rev: string }[] }[] };
    const leaves = results.find(({ id }) => id === "notes:1")?.changes.map(({ rev }) => rev);
    expect(leaves?.sort()).toEqual(["2-bb", "2-cc"]);
  });

  it("gives each leaf with the revisions behind it, a removed one too", async () => {
    await put("notes:2", ["dd", "aa"], 2, { _deleted: true });
    const asked = [
      { id: "notes:1", rev: "2-cc" },
      { id: "notes:2", rev: "2-dd" },
    ];
    const { said } = await ask("POST", "/_bulk_get?revs=true", { docs: asked });
    expect(said).toMatchObject({
      results: [
        { docs: [{ ok: { text: "there", _revisions: { start: 2, ids: ["cc", "aa"] } } }] },
        { docs: [{ ok: { _deleted: true } }] },
      ],
    });
  });

  it("says of revisions which it has not", async () => {
    const { said } = await ask("POST", "/_revs_diff", { "notes:1": ["2-cc", "3-zz"] });
    expect(said).toMatchObject({ "notes:1": { missing: ["3-zz"] } });
  });

  it("refuses an edit of what it has no more, document by document", async () => {
    const docs = [
      { _id: "notes:1", text: "of nothing" },
      { _id: "notes:3", text: "new" },
    ];
    const { status, said } = await ask("POST", "/_bulk_docs", { docs });
    expect(status).toBe(201);
    expect(said).toMatchObject([
      { id: "notes:1", error: "conflict" },
      { id: "notes:3", ok: true },
    ]);
  });

  it("goes on from the place that it named", async () => {
    const first = (await ask("GET", "/_changes?style=all_docs&limit=1")).said as {
      results: { id: string }[];
      last_seq: number | string;
    };
    const since = encodeURIComponent(String(first.last_seq));
    const next = (await ask("GET", `/_changes?style=all_docs&since=${since}`)).said as {
      results: { id: string }[];
    };
    const ids = [...first.results, ...next.results].map(({ id }) => id);
    expect(ids.sort()).toEqual(["notes:1", "notes:2", "notes:3"]);
  });

  it("keeps a checkpoint that no change names", async () => {
    expect((await ask("GET", "/_local/place")).status).toBe(404);
    const { said } = await ask("PUT", "/_local/place", { last: 3 });
    const { rev } = said as { rev: string };
    expect((await ask("PUT", "/_local/place", { last: 4 })).status).toBe(409);
    expect((await ask("PUT", "/_local/place", { _rev: rev, last: 4 })).status).toBe(201);
    expect((await ask("GET", "/_local/place")).said).toMatchObject({ last: 4 });
    const { said: changes } = await ask("GET", "/_changes");
    expect(JSON.stringify(changes)).not.toContain("_local");
  });

  it("refuses a wrong password with 401, a database that is none with 404", async () => {
    expect((await ask("GET", "", undefined, "wrong")).status).toBe(401);
    const other = await fetch(`${couch.origin}/pressmark-no-such/_changes`, {
      headers: { authorization: `Basic ${btoa(`${remote.name}:${remote.password}`)}` },
    });
    expect(other.status).toBe(404);
  });

  it.skipIf(process.env.COUCHDB_URL)("refuses a longer body than it takes with 413", async () => {
    const { status } = await put("notes:4", ["ee"], 1, { text: "x".repeat(100_000) });
    expect(status).toBe(413);
  });

  it("has what it had when it comes back", async () => {
    await couch.restart();
    const { said } = await ask("GET", "/notes:3");
    expect(said).toMatchObject({ text: "new" });
  });
});
