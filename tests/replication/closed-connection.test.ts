// After the disk failed, a connection to the library may be closed without a word: whoever reads opens another.

import { describe, expect, it } from "vitest";
import { library, readLibrary } from "../../src/store/database.ts";
import { missingCouch } from "./couch/couch.ts";

// The package with the IndexedDB of these tests is the server's.
const missing = missingCouch();
if (missing !== null) console.log(missing);

describe.skipIf(missing !== null)("readLibrary", async () => {
  const { newFactory, withFactory } = await import("./indexed-db.ts");

  it("reads over another connection where the first was closed", async () => {
    await withFactory(newFactory(), async () => {
      const closed = await library();
      closed.close();
      const count = await readLibrary((database) => database.count("annotations"));
      expect(count).toBe(0);
      expect(await library()).not.toBe(closed);
    });
  });

  it("reads once more where the first was closed in the midst of it", async () => {
    await withFactory(newFactory(), async () => {
      const failing = await library();
      let times = 0;
      const count = await readLibrary(async (database) => {
        times += 1;
        // As Chromium ends what is read when it closes the database of a full disk.
        if (times === 1) throw new DOMException("The transaction was aborted", "AbortError");
        return await database.count("annotations");
      });
      expect(count).toBe(0);
      expect(await library()).not.toBe(failing);
    });
  });

  it("keeps the connection that another reader has opened meanwhile", async () => {
    await withFactory(newFactory(), async () => {
      (await library()).close();
      await Promise.all([1, 2].map(() => readLibrary((database) => database.count("articles"))));
      const opened = await library();
      expect(await readLibrary(async (database) => database)).toBe(opened);
      expect(await opened.count("articles")).toBe(0);
    });
  });

  it("gives up after once more, and on any other failure", async () => {
    await withFactory(newFactory(), async () => {
      let times = 0;
      const never = async (): Promise<never> => {
        times += 1;
        throw new DOMException("closed", "InvalidStateError");
      };
      await expect(readLibrary(never)).rejects.toThrow("closed");
      expect(times).toBe(2);
      const broken = () => Promise.reject(new TypeError("a fault"));
      await expect(readLibrary(broken)).rejects.toThrow("a fault");
    });
  });
});
