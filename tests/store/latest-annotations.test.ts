// The last that was saved or changed, as browsers read it that can begin at the end of an index, and as others do.

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { openDatabase } from "../../src/store/database.ts";
import { latestAnnotations } from "../../src/store/latest-annotations.ts";
import { missingCouch } from "../replication/couch/couch.ts";

// The package with the IndexedDB of this test is that of the replication's.
const missing = missingCouch();
if (missing !== null) console.log(missing);

const NOW = "2031-04-02T08:00:00.000Z";

const annotation = (id: string, changed: string, isRemoved: boolean) => ({
  ...{ id, articleId: "dam", revision: 1, created: NOW, changed, removed: isRemoved ? NOW : null },
  ...({ note: "", tags: [], colour: "amber", text: id, state: "exact" } as const),
  reading: { kind: "highlight" } as const,
  target: { selectors: [] },
});

type Row = ReturnType<typeof annotation>;

const rows = fc
  .array(fc.tuple(fc.integer({ min: 1, max: 9 }), fc.boolean()), { maxLength: 60 })
  .map((made) =>
    made.map(([day, isRemoved], at) =>
      annotation(`id-${String(at).padStart(2, "0")}`, `2031-04-0${day}T08:00:00.000Z`, isRemoved),
    ),
  );

/** Later first, and of one time the greater id. */
const lastFirst = (a: Row, b: Row) =>
  b.changed.localeCompare(a.changed) || b.id.localeCompare(a.id);

describe.skipIf(missing !== null)("what was changed last", async () => {
  const { newFactory, withFactory } = await import("../replication/indexed-db.ts");

  async function latestOf(all: readonly Row[], limit: number): Promise<string[]> {
    return await withFactory(newFactory(), async () => {
      const database = await openDatabase(() => undefined);
      const transaction = database.transaction("annotations", "readwrite");
      for (const row of all) void transaction.store.put(row);
      await transaction.done;
      const found = await latestAnnotations(database, limit);
      database.close();
      return found.map(({ id }) => id);
    });
  }

  const check = () =>
    fc.assert(
      fc.asyncProperty(rows, fc.integer({ min: 1, max: 30 }), async (all, limit) => {
        const living = all.filter(({ removed }) => removed === null).sort(lastFirst);
        expect(await latestOf(all, limit)).toEqual(living.slice(0, limit).map(({ id }) => id));
      }),
      { numRuns: 40 },
    );

  it("comes last changed first, without what was removed", check);

  it("is the same where an index is read from its beginning alone", async () => {
    const own = Object.getOwnPropertyDescriptor(IDBIndex.prototype, "getAllRecords");
    expect(Reflect.deleteProperty(IDBIndex.prototype, "getAllRecords")).toBe(true);
    try {
      await check();
    } finally {
      if (own !== undefined) Object.defineProperty(IDBIndex.prototype, "getAllRecords", own);
    }
  });
});
