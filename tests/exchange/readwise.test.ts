import { describe, expect, it } from "vitest";
import { finish } from "../../src/core/model/steps.ts";
import type { Row } from "../../src/exchange/tables.ts";
import { writeReadwise } from "../../src/exchange/write-readwise.ts";
import { NOW as READ_AT, readText } from "./backup-of.ts";
import { ARTICLES, HOSTILE, HOSTILE_ARTICLES, OPTIONS, PIER } from "./examples.ts";

const textOf = (articles: typeof ARTICLES) =>
  finish(writeReadwise(articles, OPTIONS))[0]?.text ?? "";
const annotationIn = (text: string): Row | undefined =>
  readText(text, 7).rows.find(({ table }) => table === "annotations")?.row;

describe("Readwise CSV", () => {
  it("has the columns of Readwise's bulk import, tags in front of the note", () => {
    expect(textOf(ARTICLES).split("\r\n")).toEqual([
      "Highlight,Title,Author,URL,Note,Location,Date",
      `"“We will mend it,”","The ""pier"" at Dunmarsh: closed?","Ada Moss, Ben Lode",${PIER.source},.north-shore .pier Ask when.,1,2031-04-02 08:15:30`,
      "",
    ]);
  });

  it("of ours is read back, whatever the words", () => {
    expect(annotationIn(textOf(ARTICLES))).toMatchObject({
      text: "“We will mend it,”",
      note: "Ask when.",
      tags: ["north-shore", "pier"],
      created: "2031-04-02T08:15:30.000Z",
    });
    expect(annotationIn(textOf(HOSTILE_ARTICLES))).toMatchObject({ text: HOSTILE, note: HOSTILE });
  });

  it.each([
    [
      "Readwise's own export",
      'Highlight,Book Title,Book Author,Document URL,Tags,Highlighted at\nfour piles,Pier,Ada,https://p.example/,"a,b",2031-04-02 08:00:00\n',
    ],
    [
      "semicolons",
      "Highlight;URL;Tags;Date\nfour piles;https://p.example/;a,b;2031-04-02T08:00Z\n",
    ],
    [
      "a byte order mark, no line break at the end",
      '\ufeffHighlight,URL,Tags\nfour piles,https://p.example/,"a,b"',
    ],
    [
      "columns that nobody knows",
      '__proto__,Highlight,URL,Tags,constructor\nx,four piles,https://p.example/,"a,b",y\r\n',
    ],
  ])("with %s is read", (_name, text) => {
    const { rows, problems } = readText(text.replace("\ufeff", ""), 5);
    expect(problems).toEqual([]);
    expect(rows[1]?.row).toMatchObject({ text: "four piles", tags: ["a", "b"], created: READ_AT });
  });

  it.each([
    [
      "quotation marks within fields",
      '5" pipes,https://p.example/\n12" pipe,https://p.example/\n',
      2,
    ],
    ["one that is doubled there", 'so ""it"",https://p.example/\nb,https://p.example/\n', 2],
    [
      "doubled ones in quoted fields",
      '"a ""b"", c\nd",https://p.example/\nb,https://p.example/',
      2,
    ],
    ["a semicolon before one", 'a;"b,https://p.example/\nb,https://p.example/\n', 2],
    ["rows that a carriage return ends", "a,https://p.example/\rb,https://p.example/\r", 2],
    ["both line breaks", 'a,https://p.example/\r\n"b\rc",https://p.example/\r\n', 2],
  ])("reads every row of a file with %s", (_name, rows, count) => {
    for (const size of [1, 5, 1000]) {
      const end = rows.includes("\n") ? "\n" : "\r";
      const { rows: found, problems } = readText(`Highlight,URL${end}${rows}`, size);
      expect(problems).toEqual([]);
      expect(found.filter(({ table }) => table === "annotations")).toHaveLength(count);
    }
  });

  it("loses no row behind one that is broken", () => {
    const { rows, problems } = readText(
      'Highlight,URL\n"a"b,https://p.example/\nc,https://p.example/\n',
    );
    expect(problems.map(({ line, fault }) => [line, fault])).toEqual([[2, { is: "open-field" }]]);
    expect(rows.filter(({ table }) => table === "annotations")).toHaveLength(1);
  });

  it.each([
    ["none", []],
    ["one", ["pier"]],
  ])(
    "keeps a note that begins with a full stop out of its tags, of which there is %s",
    (_, tags) => {
      const note = ".5 million, he says";
      const articles = ARTICLES.map((one) => ({
        ...one,
        annotations: one.annotations.map((each) => ({ ...each, note, tags })),
      }));
      expect(annotationIn(textOf(articles))).toMatchObject({ note, tags });
    },
  );

  it("keeps two highlights of the same words apart", () => {
    const row = "four piles,https://p.example/\n";
    const { rows } = readText(`Highlight,URL\n${row}${row}`);
    expect(
      new Set(rows.filter(({ table }) => table === "annotations").map(({ row }) => row.id)).size,
    ).toBe(2);
  });

  it("names line and reason of what cannot be read", () => {
    const text =
      'Highlight,URL,Date\n"two\nlines",https://p.example/,2031-04-02\n,https://p.example/,\nno page,,\nx,https://p.example/,soon\na,b,c,d\ny,https://p.example/,2031-02-30\n';
    const { rows, problems } = readText(text);
    expect(rows).toHaveLength(2);
    expect(problems.map(({ line, fault }) => [line, fault])).toEqual([
      [4, { is: "no-highlight" }],
      [5, { is: "no-address" }],
      [6, { is: "no-date", found: "soon" }],
      [7, { is: "fields", fields: 4, columns: 3 }],
      [8, { is: "no-date", found: "2031-02-30" }],
    ]);
  });

  it("an open quotation mark does not eat the memory", () => {
    const { problems } = readText(`Highlight,URL\n"${"a\n".repeat(8_100_000)}`);
    expect(problems[0]?.fault).toEqual({ is: "endless-row" });
  });
});
