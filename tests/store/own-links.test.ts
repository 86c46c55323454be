// A link that the reader draws twice is one.

import { describe, expect, it } from "vitest";
import { openDatabase, write } from "../../src/store/database.ts";
import { ownLinksOf, putOwnLink, setOwnLinkRemoved } from "../../src/store/own-links.ts";
import { saved } from "../exchange/examples.ts";
import { missingCouch } from "../replication/couch/couch.ts";

// The package with the IndexedDB of this test is that of the replication's.
const missing = missingCouch();
if (missing !== null) console.log(missing);

const NOW = "2031-04-02T08:00:00.000Z";
const [HERE, THERE] = ["h", "t"] as const;

describe.skipIf(missing !== null)("the reader's own links", async () => {
  const { newFactory, withFactory } = await import("../replication/indexed-db.ts");

  it("are drawn once for one reason, from whichever end, and anew once one was removed", async () => {
    await withFactory(newFactory(), async () => {
      const database = await openDatabase(() => undefined);
      await write(database, async (transaction) => {
        for (const id of [HERE, THERE]) {
          await transaction.objectStore("annotations").put({ ...saved("The pier"), id });
        }
      });
      const draw = (id: string, ends: readonly [string, string], reason = "counted twice") =>
        putOwnLink(database, { ends, reason }, { id, now: NOW });
      expect((await draw("1", [HERE, THERE])).id).toBe("1");
      expect((await draw("2", [THERE, HERE])).id).toBe("1");
      expect((await draw("3", [HERE, THERE], "another reason")).id).toBe("3");
      await setOwnLinkRemoved(database, "1", { removed: true, now: NOW });
      expect((await draw("4", [HERE, THERE])).id).toBe("4");
      const links = await ownLinksOf(database, [HERE]);
      expect(links.map(({ id }) => id).sort()).toEqual(["3", "4"]);
      database.close();
    });
  });
});
