// The journal after a digest was kept: what was written again while it was made stays in it.

import { describe, expect, it } from "vitest";
import { DigestMaker } from "../../src/core/search/digest.ts";
import { openDatabase } from "../../src/store/database.ts";
import { putDigest, readDigest } from "../../src/store/digest.ts";
import { missingCouch } from "../replication/couch/couch.ts";

// The package with the IndexedDB of this test is that of the replication's.
const missing = missingCouch();
if (missing !== null) console.log(missing);

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
});
