import { describe, expect, test } from "vitest";
import { type Digest, DigestMaker } from "../../../src/core/search/digest.ts";
import { LibraryIndex, type Question } from "../../../src/core/search/library-index.ts";
import { annotation, BUDGET, COURIER, DAM, SAVED, WATER } from "../../ui/gallery/examples.ts";

const ARTICLES = [DAM, COURIER, BUDGET];
type Rows = readonly (typeof SAVED)[number][];

/** The last changed first, as the store gives them. */
function digestOf(saved: Rows): Digest {
  const maker = new DigestMaker();
  for (const one of saved.toSorted((a, b) => b.changed.localeCompare(a.changed))) {
    const article = ARTICLES.find(({ id }) => id === one.articleId);
    if (article !== undefined) maker.add({ annotation: one, article });
  }
  return maker.make();
}

const NOTHING = digestOf([]);
const ALL = new LibraryIndex(digestOf(SAVED), NOTHING, new Set());

function ask(index: LibraryIndex, question: Partial<Question>): readonly string[] {
  const { rows } = index.ask({ query: "", filter: {}, sort: "best", ...question });
  return [...rows].map((row) => index.idAt(row));
}

function textsOf(ids: readonly string[]): readonly string[] {
  return ids.map((id) => SAVED.find((one) => one.id === id)?.text ?? "");
}

const found = (query: string): readonly string[] => textsOf(ask(ALL, { query }));

test.each([
  { name: "folds case", query: "SIRENS", words: ["The sirens on"] },
  { name: "folds accents of the library", query: "joao", words: ["João Vidal"] },
  { name: "folds accents of the reader", query: "sirêns", words: ["The sirens on"] },
  {
    name: "takes several words in any order",
    query: "flood friday",
    words: ["“We have nearly", "“We have more"],
  },
  { name: "wants each of them", query: "flood budget", words: [] },
  {
    name: "finds words across annotation and article",
    query: "sirens orlava",
    words: ["The sirens on"],
  },
  { name: "finds the office", query: "finance minister", words: ["João Vidal"] },
  { name: "finds a figure by its digits", query: "1500000", words: ["more than 1.5"] },
  { name: "takes the beginning of a word", query: "elec", words: ["The sirens on"] },
  { name: "forgives a slip where nothing is spelt so", query: "sirnes", words: ["The sirens on"] },
  { name: "forgives none in short words", query: "dem", words: [] },
  { name: "finds no word by its first letter alone", query: "e", words: [] },
])("$name", ({ query, words }) => {
  const texts = found(query);
  expect(texts).toHaveLength(words.length);
  for (const start of words) expect(texts.some((text) => text.startsWith(start))).toBe(true);
});

test("finds every wording of a note", () => {
  const [one] = SAVED;
  if (one === undefined) throw new Error("Expected an example");
  const otherNotes = [{ note: "nowhere else but here", changed: one.changed }];
  const index = new LibraryIndex(digestOf([{ ...one, otherNotes }]), NOTHING, new Set());
  expect(ask(index, { query: "nowhere" })).toEqual([one.id]);
});

test("puts a tag before a word of the article", () => {
  const saved = (number: number, text: string, tags: readonly string[]) =>
    annotation({ number, article: DAM, reading: WATER, text, tags });
  const index = new LibraryIndex(
    digestOf([
      saved(92, "Nobody spoke of it again.", ["levee"]),
      saved(91, "The levee held through the night.", []),
    ]),
    NOTHING,
    new Set(),
  );
  expect(ask(index, { query: "levee" }).map((id) => id.slice(-2))).toEqual(["92", "91"]);
});

test.each(["  ", "“…”"])("asks for everything with no word: %s", (query) => {
  expect(ask(ALL, { query })).toHaveLength(SAVED.length);
});

describe("what is chosen in the rail", () => {
  test.each([
    ["one kind", { kind: ["official"] }, ["João Vidal"]],
    ["one tag", { tag: ["flood"] }, ["“We have nearly", "“We have more"]],
    [
      "either of two outlets",
      { outlet: ["Courier", "The Évora Times"] },
      ["118", "João", "About", "“We have nearly"],
    ],
    ["both of two facets", { kind: ["claim"], colour: ["blue"] }, ["About 40,000"]],
    [
      "a speaker",
      { who: ["Ilse Marquard"], month: ["2026-03"] },
      ["“We have nearly", "“We have more"],
    ],
    ["a month", { month: ["2026-02"] }, ["118", "João"]],
    ["a value that nobody has", { tag: ["no such"] }, []],
  ])("leaves %s", (_, filter, starts) => {
    const texts = textsOf(ask(ALL, { filter }));
    expect(texts).toHaveLength(starts.length);
    for (const start of starts) expect(texts.some((text) => text.startsWith(start))).toBe(true);
  });

  test("are the library that rows stand in and who put them there", () => {
    const desk = "00000000-0000-4000-8000-0000000000d1";
    const [first, second, ...rest] = SAVED;
    if (first === undefined || second === undefined) throw new Error("Expected two examples");
    const theirs = { ...first, library: desk, author: "ines" };
    const rows = [theirs, { ...second, library: desk }, ...rest];
    const index = new LibraryIndex(digestOf(rows), NOTHING, new Set());
    const { counts } = index.ask({ query: "", filter: {}, sort: "best" });
    expect(counts.library).toEqual([
      { value: "private", count: rest.length },
      { value: desk, count: 2 },
    ]);
    expect(counts.author).toEqual([{ value: "ines", count: 1 }]);
    expect(ask(index, { filter: { library: [desk], author: ["ines"] } })).toEqual([first.id]);
    // The ninth facet has a bit of its own, too.
    expect(ask(index, { filter: { month: ["1999-01"] } })).toEqual([]);
  });

  test("is counted with the choices of the other facets", () => {
    const { counts } = ALL.ask({ query: "", filter: { outlet: ["Courier"] }, sort: "best" });
    expect(counts.kind).toEqual([
      { value: "claim", count: 1 },
      { value: "quotation", count: 1 },
    ]);
    expect(counts.outlet.map(({ count }) => count)).toEqual([3, 2, 2]);
  });

  test("is counted within what the query finds", () => {
    const { counts } = ALL.ask({ query: "flood", filter: {}, sort: "best" });
    expect(counts.kind).toEqual([{ value: "quotation", count: 2 }]);
  });
});

test.each([
  ["changed", "118 votes"],
  ["published", "The sirens"],
  ["oldest", "118 votes"],
  ["outlet", "About 40,000"],
] as const)("sorted by %s begins with the right row", (sort, start) => {
  const [first = ""] = textsOf(ask(ALL, { sort }));
  expect(first.startsWith(start)).toBe(true);
});

test("keeps the rows of an article together", () => {
  const { rows, groupStarts } = ALL.ask({ query: "", filter: {}, sort: "changed" });
  expect([...groupStarts]).toEqual([0, 2, 4]);
  expect(rows).toHaveLength(SAVED.length);
});

describe("what was written since the digest was made", () => {
  const [first, second] = SAVED;
  if (first === undefined || second === undefined) throw new Error("Expected two examples");
  const written = new Set([first.id, second.id]);
  // The first was changed, the second removed.
  const index = new LibraryIndex(
    digestOf(SAVED),
    digestOf([{ ...first, note: "sluice" }]),
    written,
  );

  test("takes the place of what stood there", () => {
    expect(ask(index, { query: "sluice" })).toEqual([first.id]);
    expect(ask(index, { query: "contradicts" })).toEqual([]);
    expect(ask(index, {})).not.toContain(second.id);
  });

  test("is counted once", () => {
    expect(index.count).toBe(SAVED.length - 1);
    expect(ask(index, {})).toHaveLength(SAVED.length - 1);
  });
});
