import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { watchPassage } from "../../src/core/alarm/begin-watching.ts";
import { addressKeys } from "../../src/core/identity/address-key.ts";
import { fingerprintOf } from "../../src/core/identity/fingerprint.ts";
import type { Annotation } from "../../src/core/model/annotation.ts";
import type { ArticleRecord } from "../../src/core/model/article.ts";
import type { History } from "../../src/core/model/history.ts";
import { libraryOf } from "../../src/core/model/library.ts";
import type { Incoming } from "../../src/exchange/incoming.ts";
import { sameRecord } from "../../src/exchange/same-record.ts";
import { type Policy, type Settled, Settlement, type Verdict } from "../../src/exchange/settle.ts";
import {
  isTableName,
  type Row,
  TABLE_NAMES,
  TABLES,
  type TableName,
} from "../../src/exchange/tables.ts";
import { library } from "./arbitrary-library.ts";
import { backupOf, readText } from "./backup-of.ts";
import { PIER, saved } from "./examples.ts";

type Store = Map<string, Row>;
const keyIn = (table: TableName, row: Row): string =>
  `${table} ${JSON.stringify(TABLES[table].keyOf(row))}`;

/** Settles and writes as the store does, without a database; how often each verdict was given. */
async function importInto(
  store: Store,
  rows: readonly Incoming[],
  policy: Policy = "newer",
  libraries: ReadonlySet<string> = new Set(rows.map(({ row }) => libraryOf(row))),
): Promise<Readonly<Record<Verdict, number>>> {
  const all = <Kind>(table: TableName) =>
    [...store].flatMap(([key, row]) => (key.startsWith(`${table} `) ? [row as Kind] : []));
  const settlement = new Settlement(
    {
      get: async (table, key) => store.get(`${table} ${JSON.stringify(key)}`) ?? null,
      articleBySource: async (source) =>
        all<ArticleRecord>("articles").find((article) => article.source === source) ?? null,
      articlesByAddressKeys: async (keys) =>
        all<ArticleRecord>("articles").filter((one) =>
          one.addressKeys.some((key) => keys.includes(key)),
        ),
      articlesByHashes: async (hashes) =>
        all<ArticleRecord>("articles").filter((one) =>
          one.fingerprint.some((hash) => hashes.includes(hash)),
        ),
      annotationsOn: async (id) =>
        all<Annotation>("annotations").filter(({ articleId }) => articleId === id),
      hasParts: async (table, owner) =>
        all<Row>(table).some((row) => TABLES[table].ownerOf?.(row) === owner),
    },
    policy,
    libraries,
  );
  const counts = { new: 0, there: 0, conflict: 0, passed: 0 };
  const inOrder = TABLE_NAMES.flatMap((table) =>
    rows.flatMap((row) => (row.table === table ? [{ ...row, table }] : [])),
  );
  for (const row of inOrder) {
    const settled = await settlement.settle(row);
    counts[settled.verdict] += 1;
    writeInto(store, settled);
  }
  return counts;
}

function writeInto(store: Store, { table, write, clear, revive }: Settled): void {
  const parts = [...store.keys()].filter(
    (key) => clear !== null && /^(?:marks|officials) /.test(key) && key.includes(clear),
  );
  for (const key of parts) store.delete(key);
  if (write !== null) store.set(keyIn(table, write), write);
  const article = revive === null ? undefined : store.get(keyIn("articles", { id: revive }));
  if (article !== undefined) store.set(keyIn("articles", article), { ...article, removed: null });
}

const storeOf = (rows: readonly (readonly [TableName, object])[]): Store =>
  new Map(rows.map(([table, row]) => [keyIn(table, row as Row), row as Row]));
const incoming = (table: TableName, row: object, foreign = false): Incoming => ({
  is: "row",
  table,
  row: row as Row,
  foreign,
});
const OTHER_HISTORY = "0b7bb4c4-0f0e-4df5-8b0c-9f3f6f7d2a10";
const later = "2031-05-01T00:00:00.000Z";

describe("an import", () => {
  it("into an empty library gives the same library, and a second time nothing more", async () => {
    await fc.assert(
      fc.asyncProperty(library, async (kept) => {
        const { rows } = readText(backupOf(kept));
        const store: Store = new Map();
        await importInto(store, rows);
        const all = TABLE_NAMES.flatMap((name) => kept[name].map((row) => [name, row] as const));
        expect(store.size).toBe(all.length);
        for (const [key, row] of storeOf(all)) expect(store.get(key)).toEqual(row);
        const before = new Map(store);
        const again = await importInto(store, rows);
        expect(again).toMatchObject({ new: 0, conflict: 0 });
        expect(store).toEqual(before);
      }),
    );
  });

  it.each(["newer", "file"] as const)(
    "changes no article on which something shared stands, nor what was seen of it (%s)",
    async (policy) => {
      const desk = "00000000-0000-4000-8000-00000000000a";
      const shared: Annotation = { ...saved("The pier", { note: "ours" }), library: desk };
      const passage = watchPassage(shared);
      const headline: History = { ...passage, id: OTHER_HISTORY, watched: "headline" };
      const store = storeOf([
        ["articles", PIER],
        ["annotations", shared],
        ["histories", passage],
      ]);
      const before = new Map(store);
      const forged = { text: "Forged", before: "", after: "", firstSeen: later, lastSeen: later };
      const versions = [{ ...forged, acknowledged: null }];
      const rows = [
        incoming("articles", { ...PIER, title: "Forged", changed: later }),
        incoming("histories", { ...passage, versions, changed: later }),
        incoming("histories", { ...headline, versions, changed: later }),
      ];
      expect(await importInto(store, rows, policy)).toMatchObject({ new: 0, conflict: 0 });
      expect(store).toEqual(before);
      // Under another id of the same page, and without the article itself.
      const alias = { ...PIER, id: OTHER_HISTORY, title: "Forged", changed: later };
      const elsewhere = incoming("articles", {
        ...alias,
        addresses: ["https://evil.example/a", ...PIER.addresses],
      });
      await importInto(store, [elsewhere], policy);
      await importInto(store, rows.slice(2), policy);
      expect(store).toEqual(before);
      // The reader's own library, on a machine that has none of it, is restored whole.
      const empty: Store = new Map();
      const whole = [...rows.slice(0, 1), incoming("annotations", shared), ...rows.slice(1)];
      expect(await importInto(empty, whole, policy)).toMatchObject({ new: 4 });
      // What is private is restored as before.
      const own = storeOf([
        ["articles", PIER],
        ["annotations", saved("The pier", { note: "ours" })],
      ]);
      expect(await importInto(own, rows, policy)).toMatchObject({ new: 2, conflict: 1 });
    },
  );

  it("of a file that does not name a shared library writes nothing into what stands there", async () => {
    const desk = "00000000-0000-4000-8000-00000000000a";
    const shared = { ...saved("The pier", { note: "ours" }), library: desk };
    const { library: _, ...exported } = shared;
    const changed = { ...exported, note: "a stranger's", changed: later };
    const store = storeOf([["annotations", shared]]);
    const here = new Set([desk]);
    const counts = await importInto(store, [incoming("annotations", changed)], "file", here);
    expect(counts).toMatchObject({ there: 1, conflict: 0 });
    expect(store.get(keyIn("annotations", shared))).toEqual(shared);
    const named = incoming("annotations", { ...changed, library: desk });
    expect(await importInto(store, [named], "file", here)).toMatchObject({ conflict: 1 });
    expect(store.get(keyIn("annotations", shared))).toMatchObject({ note: "a stranger's" });
  });

  const here = saved("The pier", { note: "mine", changed: later });
  const theirs = saved("The pier", { note: "theirs", revision: 9 });
  it.each([
    ["newer", "mine"],
    ["mine", "mine"],
    ["file", "theirs"],
  ] as const)(
    "of a changed annotation keeps, by the choice %j, the note %j",
    async (policy, note) => {
      const store = storeOf([["annotations", here]]);
      const counts = await importInto(store, [incoming("annotations", theirs)], policy);
      expect(counts).toMatchObject({ new: 0, conflict: 1 });
      expect([...store.values()].map((row) => row.note)).toEqual([note]);
    },
  );

  it("puts an article that is here under another id, and what is on it, into the one that is here", async () => {
    const other = {
      ...PIER,
      id: "00000000-0000-4000-8000-0000000000aa",
      addresses: ["https://amp.example/p"],
    };
    const mark = { articleId: other.id, ordinal: 0, text: "x" };
    const annotation = { ...saved("The pier"), articleId: other.id };
    const store = storeOf([["articles", PIER]]);
    const rows = [
      incoming("articles", other),
      incoming("annotations", annotation),
      incoming("marks", mark),
    ];
    await importInto(store, rows);
    const articles = [...store].filter(([key]) => key.startsWith("articles "));
    expect(articles.map(([, row]) => row.addresses)).toEqual([
      [...PIER.addresses, ...other.addresses],
    ]);
    expect(store.get(keyIn("annotations", annotation))?.articleId).toBe(PIER.id);
    expect(store.size).toBe(2);
    expect(await importInto(store, rows)).toMatchObject({ new: 0, conflict: 0 });
  });

  const words = (from: number, to: number) =>
    fingerprintOf(Array.from({ length: to - from }, (_, at) => `word${from + at}`).join(" "));
  const KEPT = {
    ...PIER,
    addressKeys: addressKeys([PIER.source, ...PIER.addresses]),
    fingerprint: words(0, 400),
  };
  const elsewhere = {
    ...PIER,
    id: "00000000-0000-4000-8000-0000000000cc",
    source: "https://other.example/x",
    addresses: ["https://other.example/x"],
    addressKeys: addressKeys(["https://other.example/x"]),
  };
  it.each([
    [
      "at its mobile address",
      { ...elsewhere, source: PIER.source.replace("https://", "https://m.") },
      1,
    ],
    ["read at its address under another name", { ...elsewhere, addresses: [PIER.source] }, 1],
    ["by its text, lightly edited", { ...elsewhere, fingerprint: words(20, 410) }, 1],
    ["not by another text", { ...elsewhere, fingerprint: words(1000, 1400) }, 2],
  ] as const)("knows an article that is here %s", async (_, article, articles) => {
    const store = storeOf([["articles", KEPT]]);
    const annotation = { ...saved("The pier"), articleId: article.id };
    const rows = [incoming("articles", article), incoming("annotations", annotation)];
    await importInto(store, rows);
    expect([...store.keys()].filter((key) => key.startsWith("articles "))).toHaveLength(articles);
    const owner = articles === 1 ? KEPT.id : article.id;
    expect(store.get(keyIn("annotations", annotation))?.articleId).toBe(owner);
    expect(await importInto(store, rows)).toMatchObject({ new: 0, conflict: 0 });
  });

  it("counts an article once that another tool's file names with each of its passages", async () => {
    const file = [1, 2, 3].flatMap((at) => [
      incoming("articles", PIER, true),
      incoming(
        "annotations",
        { ...saved(`Words ${at}`), id: `00000000-0000-4000-8000-00000000010${at}` },
        true,
      ),
    ]);
    const store: Store = new Map();
    expect(await importInto(store, file)).toMatchObject({ new: 4, there: 0, passed: 2 });
    expect(await importInto(store, file)).toMatchObject({ new: 0, there: 4, passed: 2 });
    // The same page under another id of ours.
    const known = storeOf([["articles", { ...PIER, id: OTHER_HISTORY }]]);
    expect(await importInto(known, file)).toMatchObject({ new: 3, there: 1, passed: 2 });
  });

  it("finds the same words under another id, and keeps what only we know of them", async () => {
    const mine = saved("The pier", { note: "a", colour: "rose" });
    const foreign = (note: string) =>
      incoming(
        "annotations",
        {
          ...mine,
          id: "00000000-0000-4000-8000-0000000000bb",
          text: "The  pier ",
          note,
          colour: "amber",
          changed: later,
        },
        true,
      );
    const store = storeOf([
      ["articles", PIER],
      ["annotations", mine],
    ]);
    expect(await importInto(store, [incoming("articles", PIER, true), foreign("a")])).toMatchObject(
      { there: 2, new: 0 },
    );
    const otherNotes = [{ note: "c", changed: later }];
    store.set(keyIn("annotations", { ...mine }), { ...mine, otherNotes });
    expect(await importInto(store, [foreign("a\n\nc")])).toMatchObject({ there: 1, conflict: 0 });
    expect(await importInto(store, [foreign("b")])).toMatchObject({ conflict: 1, new: 0 });
    expect(store.get(keyIn("annotations", { ...mine }))).toEqual({
      ...mine,
      note: "b",
      otherNotes,
      changed: later,
      revision: 2,
    });
  });

  it("keeps two highlights of the same words in one file apart, at the second reading, too", async () => {
    const store: Store = new Map();
    const { rows } = readText(
      "Highlight,URL\nfour piles,https://p.example/\nfour piles,https://p.example/\n",
    );
    expect(await importInto(store, rows)).toMatchObject({ new: 3, conflict: 0 });
    expect(await importInto(store, rows)).toMatchObject({ new: 0, conflict: 0 });
    expect([...store.keys()].filter((key) => key.startsWith("annotations "))).toHaveLength(2);
  });

  it("brings a removed article back where something living is put on it", async () => {
    const store = storeOf([["articles", { ...PIER, removed: later }]]);
    await importInto(store, [
      incoming("articles", PIER, true),
      incoming("annotations", saved("The pier"), true),
    ]);
    expect(store.get(keyIn("articles", { id: PIER.id }))?.removed).toBeNull();
  });

  it("takes an article's marks along with it, or leaves both", async () => {
    const mark = (ordinal: number, text: string) => ({ articleId: PIER.id, ordinal, text });
    const file = [
      incoming("articles", { ...PIER, changed: later, revision: 2 }),
      incoming("marks", mark(0, "theirs")),
    ];
    for (const [policy, texts] of [
      ["file", ["theirs"]],
      ["mine", ["mine", "mine too"]],
    ] as const) {
      const store = storeOf([
        ["articles", PIER],
        ["marks", mark(0, "mine")],
        ["marks", mark(1, "mine too")],
      ]);
      await importInto(store, file, policy);
      const marks = [...store].filter(([key]) => key.startsWith("marks "));
      expect(marks.map(([, row]) => row.text)).toEqual(texts);
    }
  });
});

describe("sameRecord", () => {
  it.each([
    [{ a: 1, b: [1, null] }, { b: [1, null], a: 1 }, true],
    [{ a: 1 }, { a: 1, b: undefined }, false],
    [[1, 2], [2, 1], false],
    [[], {}, false],
    [{ a: null }, { a: {} }, false],
    ["\ud83d", "\ud83d", true],
  ])("%j and %j: %s", (a, b, same) => {
    expect(sameRecord(a, b)).toBe(same);
  });

  it("knows tables by their own names only", () => {
    expect(["articles", "__proto__", "constructor"].map(isTableName)).toEqual([true, false, false]);
  });
});
