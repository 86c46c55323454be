import { describe, expect, it } from "vitest";
import { builtInOfficials } from "../../../src/core/analysis/official/known/built-in-officials.ts";
import { readOfficialsFile } from "../../../src/core/import-officials/read-officials-file.ts";

const HEADER = "name,aliases,office,of,from,to";

function csv(...rows: string[]) {
  return readOfficialsFile("list.csv", [HEADER, ...rows].join("\n"));
}

function json(records: unknown) {
  return readOfficialsFile("list.json", JSON.stringify(records));
}

describe("readOfficialsFile, CSV", () => {
  it("makes one official of the rows of one name, with the tenures in order of time", () => {
    const read = csv(
      "Flavia Morden,Flavia P. Morden|F. P. Morden,mayor,Strelsau,2014-05,",
      "Rudolf Rassendyll,,chancellor,Ruritania,2009,2013-02-01",
      "Flavia Morden,,councillor,Strelsau,2006,2014-05",
    );
    expect(read).toEqual({
      format: "csv",
      problems: [],
      officials: [
        {
          name: "Flavia Morden",
          aliases: ["Flavia P. Morden", "F. P. Morden"],
          tenures: [
            { office: "councillor", of: "Strelsau", from: "2006", to: "2014-05" },
            { office: "mayor", of: "Strelsau", from: "2014-05", to: null },
          ],
        },
        {
          name: "Rudolf Rassendyll",
          aliases: [],
          tenures: [{ office: "chancellor", of: "Ruritania", from: "2009", to: "2013-02-01" }],
        },
      ],
    });
  });

  it.each([
    ["commas and doubled quotes", 'Ada Holt,,"minister of ""roads"", rail",Ruritania,2009,'],
    ["a line break", 'Ada Holt,,"minister of ""roads"",\n rail",Ruritania,2009,'],
  ])("reads a quoted field with %s", (_what, row) => {
    const office = csv(row).officials[0]?.tenures[0]?.office;
    expect(office).toBe('minister of "roads", rail');
  });

  it("finds columns by their names, in any order, in any case, others ignored", () => {
    const text = "\ufeffTo;Office;__proto__;NAME;Of;From\r\n2013;mayor;x;Ada Holt;Zenda;2009\r\n";
    expect(readOfficialsFile("list.csv", text).officials).toEqual([
      {
        name: "Ada Holt",
        aliases: [],
        tenures: [{ office: "mayor", of: "Zenda", from: "2009", to: "2013" }],
      },
    ]);
  });

  it.each([
    [
      "a name of one word",
      "Holt,,mayor,Zenda,2009,",
      { is: "not-a-full-name", field: "name", found: "Holt" },
    ],
    [
      "an alias of one word",
      "Ada Holt,Holt,mayor,Zenda,2009,",
      { is: "not-a-full-name", field: "aliases", found: "Holt" },
    ],
    ["no office", "Ada Holt,,,Zenda,2009,", { is: "missing", field: "office" }],
    ["no country", "Ada Holt,,mayor,,2009,", { is: "missing", field: "of" }],
    ["too few fields", "Ada Holt,,mayor", { is: "missing", field: "of" }],
    ["too many fields", "Ada Holt,,mayor,Zenda,2009,,x", { is: "fields", fields: 7, columns: 6 }],
    [
      "a date that is none",
      "Ada Holt,,mayor,Zenda,5/2009,",
      { is: "no-date", field: "from", found: "5/2009" },
    ],
    [
      "a day that is not",
      "Ada Holt,,mayor,Zenda,2023-02-29,",
      { is: "no-date", field: "from", found: "2023-02-29" },
    ],
    [
      "a wrong order",
      "Ada Holt,,mayor,Zenda,2013,2009",
      { is: "ends-first", from: "2013", to: "2009" },
    ],
    [
      "a field too long",
      `Ada Holt,,${"m".repeat(201)},Zenda,2009,`,
      { is: "too-long", field: "office", limit: 200 },
    ],
    ["an open quotation mark", 'Ada Holt,,"mayor,Zenda,2009,', { is: "open-field" }],
  ])("reports %s with its line and keeps the rest", (_what, row, fault) => {
    const good = 'Rose Elphberg,,"deputy\nmayor",Zenda,2009,';
    const read = csv(good, "", row);
    expect(read.officials.map(({ name }) => name)).toEqual(["Rose Elphberg"]);
    expect(read.problems).toHaveLength(1);
    expect(read.problems[0]).toMatchObject({ line: 5, fault });
  });

  it("counts lines in files of each kind of line break", () => {
    for (const lineBreak of ["\n", "\r\n", "\r"]) {
      const text = [HEADER, "Ada Holt,,mayor,Zenda,2009,", "Holt,,mayor,Zenda,2009,"].join(
        lineBreak,
      );
      expect(readOfficialsFile("a.csv", text).problems.map(({ line }) => line)).toEqual([3]);
    }
  });

  it("names the columns that the first line lacks", () => {
    const { officials, problems } = readOfficialsFile("list.csv", "name,title\nAda Holt,mayor");
    expect(officials).toEqual([]);
    expect(problems).toEqual([
      { line: 1, fault: { is: "no-columns", columns: ["office", "of", "from"] } },
    ]);
  });
});

describe("readOfficialsFile, Pressmark's JSON", () => {
  it("gives back what was written", () => {
    const some = builtInOfficials().slice(0, 200);
    expect(json(some)).toEqual({ format: "pressmark-json", officials: some, problems: [] });
  });

  const TENURE = { office: "mayor", of: "Zenda", from: "2009", to: null };

  it.each([
    ["no object", 7, { is: "missing", field: "name" }],
    ["a name that is a number", { name: 7, tenures: [TENURE] }, { is: "not-text", field: "name" }],
    ["no tenures", { name: "Ada Holt", tenures: [] }, { is: "missing", field: "tenures" }],
    [
      "a tenure that is null",
      { name: "Ada Holt", tenures: [null] },
      { is: "missing", field: "office" },
    ],
    [
      "aliases that are text",
      { name: "Ada Holt", aliases: "A. Holt", tenures: [TENURE] },
      { is: "not-a-list", field: "aliases" },
    ],
    [
      "a list of aliases without end",
      { name: "Ada Holt", aliases: Array(51).fill("A. Holt"), tenures: [TENURE] },
      { is: "too-many", field: "aliases", limit: 50 },
    ],
    [
      "tenures without end",
      { name: "Ada Holt", tenures: Array(201).fill(TENURE) },
      { is: "too-many", field: "tenures", limit: 200 },
    ],
  ])("reports a record with %s by its number and keeps the rest", (_what, record, fault) => {
    const good = { name: "Rose Elphberg", aliases: [], tenures: [TENURE] };
    const read = json([good, record]);
    expect(read.officials).toEqual([good]);
    expect(read.problems).toEqual([{ line: 2, fault }]);
  });

  it("takes nothing from a prototype and leaves no trace on one", () => {
    const text = `[{"__proto__": {"name": "Ada Holt", "tenures": [${JSON.stringify(TENURE)}]}}]`;
    const read = readOfficialsFile("list.json", text);
    expect(read.problems).toEqual([{ line: 1, fault: { is: "missing", field: "name" } }]);
    expect(Object.hasOwn(Object.prototype, "name")).toBe(false);
  });

  it.each([
    ["an object", "{}", { is: "no-list" }],
    ["cut off", '[{"name": "Ada', { is: "not-json" }],
    ["empty", " \n", { is: "empty-file" }],
  ])("reports a file that is %s as a whole", (_what, text, fault) => {
    const read = readOfficialsFile("list.json", text);
    expect(read).toEqual({ officials: [], format: null, problems: [{ line: 0, fault }] });
  });

  it("survives brackets nested a hundred thousand deep", () => {
    const text = "[".repeat(100_000) + "]".repeat(100_000);
    const read = readOfficialsFile("list.json", text);
    expect(read.officials).toEqual([]);
    expect(read.problems).toHaveLength(1);
  });
});

describe("readOfficialsFile, congress-legislators", () => {
  const term = (type: string, start: string, end: string) => ({
    type,
    start,
    end,
    state: "VT",
    party: "Independent",
  });

  it("puts the everyday name first and joins the terms of one seat", () => {
    const name = { first: "Winifred", last: "Holt", nickname: "Win", official_full: "W. R. Holt" };
    const terms = [
      term("rep", "2007-01-04", "2009-01-03"),
      term("rep", "2009-01-06", "2011-01-03"),
      term("rep", "2013-01-03", "2015-01-03"),
      term("sen", "2015-01-06", "2021-01-03"),
    ];
    expect(json([{ id: { bioguide: "X" }, name, terms }])).toEqual({
      format: "congress-legislators",
      problems: [],
      officials: [
        {
          name: "Win Holt",
          aliases: ["Winifred Holt", "W. R. Holt"],
          tenures: [
            { office: "representative", of: "Vermont", from: "2007-01-04", to: "2011-01-03" },
            { office: "representative", of: "Vermont", from: "2013-01-03", to: "2015-01-03" },
            { office: "senator", of: "Vermont", from: "2015-01-06", to: "2021-01-03" },
          ],
        },
      ],
    });
  });

  const NAME = { first: "Winifred", last: "Holt" };

  it.each([
    ["no last name", { name: { first: "Ada" }, terms: [] }, { is: "missing", field: "last" }],
    ["no first name", { name: { last: "Holt" }, terms: [] }, { is: "missing", field: "first" }],
    ["no terms", { name: NAME, terms: [] }, { is: "missing", field: "terms" }],
    [
      "an unknown seat",
      { name: NAME, terms: [term("king", "2009", "2010")] },
      { is: "unknown-seat" },
    ],
    [
      "a wrong date",
      { name: NAME, terms: [term("sen", "soon", "2010")] },
      { is: "no-date", field: "from", found: "soon" },
    ],
  ])("reports a record with %s", (_what, record, fault) => {
    const good = { name: NAME, terms: [term("sen", "2009-01-06", "2015-01-03")] };
    const { officials, problems } = json([good, record]);
    expect(officials.map(({ name }) => name)).toEqual(["Winifred Holt"]);
    expect(problems).toEqual([{ line: 2, fault }]);
  });
});

describe("readOfficialsFile, hostile text", () => {
  it.each([
    ["quotation marks", '"'],
    ["commas", ","],
    ["line breaks", "\n"],
    ["spaces", " "],
    ["letters", "a"],
  ])(
    "reads a megabyte of %s without a single official",
    (_what, character) => {
      const text = `${HEADER}\n${character.repeat(1_000_000)}`;
      expect(readOfficialsFile("list.csv", text).officials).toEqual([]);
    },
    10_000,
  );
});
