import { describe, expect, it } from "vitest";
import { NOT_IN_BACKUP, TABLE_NAMES } from "../../src/exchange/tables.ts";
import { STORES } from "../../src/store/schema.ts";

describe("the backup's tables", () => {
  it("are every store of the database, but for those named with a reason (src/exchange/tables.ts)", () => {
    const named = [...TABLE_NAMES, ...Object.keys(NOT_IN_BACKUP)];
    expect(named.toSorted()).toEqual([...STORES].toSorted());
  });

  it("begin with articles, by which the rest is judged", () => {
    expect(TABLE_NAMES[0]).toBe("articles");
  });
});
