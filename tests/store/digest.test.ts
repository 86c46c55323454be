// The journal after a digest was kept: what was written again while it was made stays in it.

import { describe, expect, it } from "vitest";
import { DigestMaker } from "../../src/core/search/digest.ts";
import { openDatabase } from "../../src/store/database.ts";
import { idsByChange, putDigest, readDigest, readJournal } from "../../src/store/digest.ts";
import { missingCouch } from "../replication/couch/couch.ts";

// The package with the IndexedDB of this test is that of the replication's.
const missing = missingCouch();
if (missing !== null) console.log(missing);

const NOW = "2031-04-02T08:00:00.500Z";
const annotation = (id: string, changed: string) => ({
  ...{ id, articleId: "dam", revision: 1, created: NOW, changed, removed: null },
  ...({ note: "", tags: [], colour: "amber", text: id, state: "exact" } as const),
  reading: { kind: "highlight" } as const,
  target: { selectors: [] },
});

describe.skipIf(missing !== null)("a digest that is kept", async () => {
  const { newFactory, withFactory } = await import("../replication/indexed-db.ts");
  const entry = (id: string, token: string) => ({ id, token });

  it("leaves in the journal what was written while it was made", async () => {
    await withFactory(newFactory(), async () => {
      const database = await openDatabase(() => undefined);
      const included = [entry("read", "1"), entry("edited", "1"), entry("gone", "1")];
      const now = [entry("read", "1"), entry("edited", "2"), entry("new", "1")];
      const transaction = database.transaction("digestJournal", "readwrite");
      for (const one of now) void transaction.store.put(one);
      await transaction.done;
      await putDigest(database, new DigestMaker().make(), included);
      const kept = await readDigest(database);
      database.close();
      expect(kept.digest).not.toBeNull();
      expect(kept.written).toEqual([entry("edited", "2"), entry("new", "1")]);
    });
  });

  it("is read with all of a journal and all annotations, however many", async () => {
    await withFactory(newFactory(), async () => {
      const database = await openDatabase(() => undefined);
      // More than are read at once, and more than that changed at one time.
      const ids = Array.from({ length: 7_000 }, (_, at) => String(at).padStart(5, "0"));
      const transaction = database.transaction(["digestJournal", "annotations"], "readwrite");
      for (const id of ids) {
        void transaction.objectStore("digestJournal").put(entry(id, "1"));
        const changed = id < "01000" || id > "06000" ? `2031-04-02T08:00:00.${id}Z` : NOW;
        void transaction.objectStore("annotations").put(annotation(id, changed));
      }
      await transaction.done;
      expect((await readJournal(database)).map(({ id }) => id)).toEqual(ids);
      expect(await idsByChange(database)).toEqual(
        await database.getAllKeysFromIndex("annotations", "byChanged").then((all) => all.reverse()),
      );
      await putDigest(database, new DigestMaker().make(), await readJournal(database));
      expect((await readDigest(database)).written).toEqual([]);
      database.close();
    });
  });
});
