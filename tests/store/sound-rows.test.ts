import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ArticleRecord } from "../../src/core/model/article.ts";
import type { Row } from "../../src/exchange/tables.ts";
import { OWN_STORES, SEEN_STORES } from "../../src/store/damaged-rows.ts";
import { articleIn, isSound, soundIn } from "../../src/store/sound-rows.ts";
import { library } from "../exchange/arbitrary-library.ts";

const STORES = [...OWN_STORES, ...SEEN_STORES];

/** Rows of each store, some of every kind. */
const sampled = fc.sample(library, { numRuns: 60, seed: 7 });
const rowsOf = (store: string): readonly Row[] =>
  sampled.flatMap((drawn) =>
    Object.entries(drawn).flatMap(([name, rows]) => (name === store ? rows : [])),
  );

/** What no view needs of a row: it may be anything. */
const UNUSED: Readonly<Record<string, readonly string[]>> = {
  annotations: ["colour", "state"],
  articles: ["byline", "language", "words"],
  histories: ["change", "alarm"],
  officials: ["surnameKeys"],
};

/** What only some rows have. */
const OPTIONAL: Readonly<Record<string, readonly string[]>> = {
  annotations: ["author", "library", "otherNotes", "removedElsewhere"],
  ownLinks: ["library"],
};

describe("a row of each store", () => {
  it("is sound whatever passed the check on its way in", () => {
    fc.assert(
      fc.property(library, (drawn) => {
        for (const [store, rows] of Object.entries(drawn)) {
          expect(rows.filter((row) => !isSound(store, row))).toEqual([]);
        }
      }),
    );
  });

  it.each(STORES)("is damaged without one of its fields: %s", (store) => {
    const [row] = rowsOf(store);
    if (row === undefined) throw new Error(`Expected a row of ${store}, found none`);
    const missed = Object.keys(row).filter((field) => {
      const { [field]: _gone, ...rest } = row;
      return isSound(store, rest) && OPTIONAL[store]?.includes(field) !== true;
    });
    expect(missed.sort()).toEqual([...(UNUSED[store] ?? [])].sort());
  });

  it("is damaged where a field that only some have is not what it should be", () => {
    const [row] = rowsOf("annotations");
    for (const otherNotes of [7, [null], [{ note: "a" }]]) {
      expect(isSound("annotations", { ...row, otherNotes })).toBe(false);
    }
  });

  it.each([null, undefined, 7, "text", []])("is damaged where it is %j", (row) => {
    for (const store of STORES) expect(isSound(store, row)).toBe(false);
  });
});

describe("a history", () => {
  it("is damaged where the version that is kept is not among its versions", () => {
    const [history] = rowsOf("histories");
    expect(isSound("histories", { ...history, base: 999 })).toBe(false);
    expect(isSound("histories", { ...history, versions: [] })).toBe(false);
  });
});

describe("a damaged article", () => {
  const [whole] = rowsOf("articles") as unknown as readonly ArticleRecord[];
  if (whole === undefined) throw new Error("Expected an article");

  it("keeps what is left of it, under its address", () => {
    const { title: _title, addresses: _addresses, ...rest } = whole;
    const mended = articleIn({ ...rest, revision: "x" } as unknown as ArticleRecord);
    expect(mended).toEqual({
      ...whole,
      title: whole.source,
      addresses: [whole.source],
      revision: 1,
    });
    expect(isSound("articles", mended)).toBe(true);
  });

  it("is none without its address", () => {
    const { source: _source, ...rest } = whole;
    expect(articleIn(rest as ArticleRecord)).toBeNull();
  });
});

describe("soundIn", () => {
  it("leaves out what is not there and what is damaged", () => {
    const [own] = rowsOf("ownLinks") as never[];
    expect(soundIn("ownLinks", [undefined, own as never, {} as never])).toEqual([own]);
  });
});
