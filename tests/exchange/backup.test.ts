import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LONGEST_MEMBER } from "../../src/exchange/split-json.ts";
import { TABLE_NAMES } from "../../src/exchange/tables.ts";
import { hardText, type Library, library, settingsOf } from "./arbitrary-library.ts";
import { backupOf, readText } from "./backup-of.ts";

const EMPTY = Object.fromEntries(TABLE_NAMES.map((name) => [name, []])) as unknown as Library;

/** In any order: a backup keeps removed annotations behind the others. */
const sorted = (rows: readonly unknown[]) => rows.map((row) => JSON.stringify(row)).sort();

describe("a backup", () => {
  it("is read back as the library that it was made from", () => {
    fc.assert(
      fc.property(library, settingsOf, fc.integer({ min: 1, max: 700 }), (kept, settings, size) => {
        const { rows, problems, format } = readText(backupOf(kept, settings), size);
        expect(problems).toEqual([]);
        expect(format).toBe("backup");
        for (const name of TABLE_NAMES) {
          const read = rows.filter(({ table }) => table === name).map(({ row }) => row);
          expect(read).toHaveLength(kept[name].length);
          for (const row of kept[name]) expect(read).toContainEqual(row);
        }
        const [choices] = rows.filter(({ table }) => table === "settings");
        expect(choices?.row).toEqual(settings);
      }),
    );
  });

  it("names the shared libraries, and refuses a name that is none", () => {
    const library = "00000000-0000-4000-8000-00000000000a";
    const desk = { library, name: "Desk" };
    const { rows, problems } = readText(backupOf(EMPTY, null, [desk]), 40);
    expect(problems).toEqual([]);
    expect(rows).toEqual([{ is: "row", table: "libraries", row: desk, foreign: false }]);
    for (const bad of [
      { library: "private", name: "Own" },
      { library, name: "" },
      { library, name: "x".repeat(101) },
    ]) {
      const read = readText(backupOf(EMPTY, null, [bad]));
      expect(read.rows).toEqual([]);
      expect(read.problems).toHaveLength(1);
    }
  });

  it("of an empty library is one, and holds nothing", () => {
    expect(readText(backupOf(EMPTY))).toEqual({ rows: [], problems: [], format: "backup" });
  });

  it("reads the same however a program has laid it out", () => {
    fc.assert(
      fc.property(library, (kept) => {
        const text = backupOf(kept);
        const { rows, problems } = readText(JSON.stringify(JSON.parse(text), null, 3), 100);
        expect(problems).toEqual([]);
        expect(sorted(rows)).toEqual(sorted(readText(text).rows));
      }),
    );
  });

  it("that breaks off gives what stood before, and says where", () => {
    fc.assert(
      fc.property(library, fc.double({ min: 0.01, max: 0.99, noNaN: true }), (kept, share) => {
        const text = backupOf(kept);
        const { rows, problems } = readText(text.slice(0, Math.floor(text.length * share)), 50);
        expect(problems.map(({ about }) => about)).toEqual(["file"]);
        const whole = readText(text).rows.map((row) => JSON.stringify(row));
        for (const row of rows) expect(whole).toContain(JSON.stringify(row));
      }),
    );
  });

  it("with any bytes of it changed is read or refused, and never throws", () => {
    fc.assert(
      fc.property(library, fc.nat(), hardText, (kept, place, put) => {
        const text = backupOf(kept);
        const at = place % text.length;
        const { rows } = readText(text.slice(0, at) + put + text.slice(at + 1), 64);
        // Assigning "__proto__" would have given every object this.
        expect(Object.hasOwn(Object.prototype, "polluted")).toBe(false);
        expect(rows.every(({ row }) => Object.getPrototypeOf(row) === Object.prototype)).toBe(true);
      }),
    );
  });
});

/** A backup with these lines as its articles. */
const withArticles = (...lines: readonly string[]) =>
  backupOf(EMPTY).replace('"articles":[', `"articles":[\n${lines.join(",\n")}`);

describe("what cannot be read", () => {
  it.each([
    ["an empty file", "", { is: "empty-file" }],
    ["no JSON and no CSV of ours", "Dear diary,\ntoday", { is: "no-highlight-column" }],
    ["JSON of somebody else", '{"a": [1, 2], "b": {"c": 3}}', { is: "none-of-ours" }],
    ["brackets that do not match", '{"annotations": [1}', { is: "unopened-bracket" }],
    ["more after the end", `${backupOf(EMPTY)}{}`, { is: "after-end" }],
    ["brackets nested deep", "[".repeat(100_000), { is: "too-deep" }],
    ["fields nested deep", '{"a":'.repeat(100_000), { is: "too-deep" }],
    [
      "a version of years to come",
      backupOf(EMPTY).replace('"pressmark:version":"1.1"', '"pressmark:version":"2.0"'),
      { is: "newer-version" },
    ],
    [
      "a record without end",
      `{"annotations":["${"a".repeat(LONGEST_MEMBER + 1)}`,
      { is: "too-long", limit: LONGEST_MEMBER },
    ],
  ])("%s", (_name, text, fault) => {
    const { rows, problems } = readText(text, 30_000);
    expect(rows).toEqual([]);
    expect(problems).toHaveLength(1);
    expect(problems[0]?.fault).toEqual(fault);
  });

  it("names the line of a record and the field that is wrong", () => {
    const { rows, problems } = readText(withArticles('{"id": "7"}', '["no record"]'));
    expect(rows).toEqual([]);
    expect(problems.map(({ fault }) => fault)).toEqual([
      { is: "wrong", field: "id", found: '"7"' },
      { is: "missing", field: "id" },
    ]);
    const lines = withArticles('{"id": "7"}').split("\n");
    expect(lines[(problems[0]?.line ?? 0) - 1]).toContain('{"id": "7"}');
  });

  it("reports a table and a field that only a newer Pressmark knows", () => {
    const [article] = fc.sample(library, 50).flatMap(({ articles }) => articles);
    const newer = { ...article, mood: "grave", __proto: 1 };
    const text = withArticles(JSON.stringify(newer)).replace(
      '\n"pressmark:tables":{',
      '\n"pressmark:tables":{"moods":[{"id":1}],',
    );
    const { rows, problems } = readText(text);
    expect(rows.map(({ row }) => row)).toEqual([article]);
    expect(problems.map(({ about }) => about)).toEqual(["unknown", "unknown"]);
    expect(problems[0]?.fault).toEqual({ is: "newer-table", table: "moods" });
    expect(problems[1]?.fault).toEqual({ is: "newer-fields", fields: ["mood", "__proto"] });
  });

  it("takes no field from a prototype and gives none to one", () => {
    const text = withArticles('{"__proto__": {"polluted": true, "id": "x"}}');
    const { rows, problems } = readText(text);
    expect(rows).toEqual([]);
    expect(problems[0]?.fault).toEqual({ is: "missing", field: "id" });
    expect(Object.hasOwn(Object.prototype, "polluted")).toBe(false);
  });
});
