// Documents that anybody may have written.

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { documentId } from "../../src/core/replication/document.ts";
import { stamp } from "../../src/core/replication/stamp.ts";
import { checkDocument } from "../../src/replication/check-document.ts";
import { asIt, closing, compareRevisions, following } from "../../src/replication/revision.ts";
import { ANNOTATION, play, story } from "../core/replication/arbitrary-document.ts";

const DOCUMENT = stamp(null, { table: "annotations", row: ANNOTATION, id: "first" });
const ID = documentId("annotations", ANNOTATION.id);
/** As it comes from a server. */
const SENT = JSON.parse(JSON.stringify({ pressmark: 1, ...DOCUMENT })) as Record<string, unknown>;
const row = SENT.row as Record<string, unknown>;
const times = SENT.times as Record<string, unknown>;

describe("a document from a server", () => {
  it("is what was sent", () => {
    fc.assert(
      fc.property(story, (told) => {
        for (const document of play(told)) {
          const { id } = document.row;
          const sent: unknown = JSON.parse(JSON.stringify({ pressmark: 1, ...document }));
          const checked = checkDocument(documentId(document.table, id), sent);
          expect(checked).toEqual({ fits: true, document });
        }
      }),
    );
  });

  it.each([
    ["pressmark", { ...SENT, pressmark: 2 }],
    ["pressmark", { milk: 2 }],
    ["table", { ...SENT, table: "marks" }],
    ["table", { ...SENT, table: "articles" }],
    ["row.colour", { ...SENT, row: { ...row, colour: "<b>red</b>" } }],
    ["row.target.selectors", { ...SENT, row: { ...row, target: { selectors: [] } } }],
    ["row.revision", { ...SENT, row: { ...row, revision: Number.MAX_SAFE_INTEGER } }],
    ["row.id", { ...SENT, row: { ...row, id: "00000000-0000-4000-8000-0000000000ff" } }],
    ["times.colour", { ...SENT, times: { ...times, colour: "+010000-01-01T00:00:00.000Z" } }],
    ["times.colour", { ...SENT, times: { ...times, colour: "2031-02-31T25:00:00.000Z" } }],
    ["times.state", { ...SENT, times: { ...times, state: undefined } }],
    ["notes.0.text", { ...SENT, notes: [{ id: "a", text: "", time: ANNOTATION.changed }] }],
    ["removal.seen", { ...SENT, removal: { at: null, time: ANNOTATION.changed } }],
  ])("is refused for its %s", (field, value) => {
    const sent: unknown = JSON.parse(JSON.stringify(value));
    expect(checkDocument(ID, sent)).toEqual({ fits: false, field });
  });

  it("fits with all the notes that devices which meet can have", () => {
    const { time } = DOCUMENT.notes[0] ?? { time: ANNOTATION.changed };
    const notes = Array.from({ length: 30_000 }, (_, at) => ({
      ...{ id: String(at).padStart(6, "0"), text: `note ${at}`, time },
    }));
    const seen = { notes: notes.map(({ id }) => id), tags: [], times };
    const removal = { at: time, time, seen };
    const checked = checkDocument(ID, { ...SENT, notes, removal });
    expect(checked.fits).toBe(true);
    expect(checked.fits && checked.document.notes.length).toBe(notes.length);
  });

  it("shows no note but those that it has", () => {
    const checked = checkDocument(ID, { ...SENT, row: { ...row, note: "smuggled in" } });
    expect(checked).toMatchObject({ fits: true, document: { row: { note: "first" } } });
  });
});

describe("a revision", () => {
  it("is the same for the same content after the same revision, and else another", async () => {
    const first = await following(ID, DOCUMENT, null);
    expect(first._rev).toMatch(/^1-[0-9a-f]{32}$/);
    expect(await following(ID, { ...DOCUMENT }, null)).toEqual(first);
    const second = await following(ID, DOCUMENT, first._rev);
    expect(second._rev).toMatch(/^2-/);
    expect(second._revisions.ids[1]).toBe(first._rev.slice(2));
    const other = stamp(DOCUMENT, {
      table: "annotations",
      row: { ...ANNOTATION, note: "" },
      id: "b",
    });
    expect((await following(ID, other, null))._rev).not.toBe(first._rev);
  });

  it("of a leaf that is closed follows it", async () => {
    const closed = await closing(ID, "3-abc");
    expect(closed).toMatchObject({ _deleted: true, _revisions: { start: 4 } });
    expect(closed._revisions.ids[1]).toBe("abc");
  });

  it("is kept where a server has to be given it again", () => {
    expect(asIt(ID, DOCUMENT, "3-abc")).toMatchObject({
      _rev: "3-abc",
      _revisions: { start: 3, ids: ["abc"] },
    });
  });

  it("wins as in CouchDB: the longer history, then the greater name", () => {
    const revisions = ["2-b", "10-a", "2-c", "1-z"];
    expect(revisions.sort(compareRevisions)).toEqual(["1-z", "2-b", "2-c", "10-a"]);
  });
});
