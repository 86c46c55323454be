import { describe, expect, it } from "vitest";
import { finish } from "../../src/core/model/steps.ts";
import type { Row } from "../../src/exchange/tables.ts";
import { writeHypothesis } from "../../src/exchange/write-hypothesis.ts";
import { readText } from "./backup-of.ts";
import { ARTICLES, HOSTILE, HOSTILE_ARTICLES, OPTIONS, PIER } from "./examples.ts";

const textOf = (articles: typeof ARTICLES) =>
  finish(writeHypothesis(articles, OPTIONS))[0]?.text ?? "";

/** One of Hypothesis's own, as its service writes it. */
const THEIRS = {
  id: "kXb9Jv7aEe6ab",
  created: "2031-03-01T10:00:00.123456+00:00",
  updated: "2031-03-02T10:00:00.123456+00:00",
  user: "acct:someone@hypothes.is",
  uri: "https://paper.example/2031/pier#top",
  text: "Is this so?",
  tags: ["pier", " Pier ", ""],
  group: "__world__",
  permissions: { read: ["group:__world__"], admin: [], update: [], delete: [] },
  target: [
    {
      source: "https://paper.example/2031/pier",
      selector: [
        {
          type: "RangeSelector",
          startContainer: "/p[1]",
          endContainer: "/p[1]",
          startOffset: 0,
          endOffset: 9,
        },
        { type: "TextPositionSelector", start: 120, end: 129 },
        { type: "TextQuoteSelector", exact: "four piles", prefix: "It took ", suffix: "." },
      ],
    },
  ],
  document: { title: ["The pier"] },
  links: { html: "https://hypothes.is/a/kXb9Jv7aEe6ab" },
  flagged: false,
  hidden: false,
};
const file = (...annotations: readonly unknown[]) =>
  JSON.stringify({ export_date: "x", export_userid: "y", client_version: "z", annotations });
const rowOf = (text: string, table: string): Row | undefined =>
  readText(text).rows.find((row) => row.table === table)?.row;

describe("Hypothesis JSON", () => {
  it.each([
    ["in one line", ["The\n  pier "], "The pier"],
    ["its address, where there is nothing to read", [" \n"], "https://paper.example/2031/pier"],
  ])("names an article %s", (_name, title, named) => {
    const text = file({ ...THEIRS, document: { title } });
    expect(rowOf(text, "articles")).toMatchObject({ title: named });
  });

  it("has the fields that Hypothesis's client reads", () => {
    const { annotations, ...head } = JSON.parse(textOf(ARTICLES));
    expect(Object.keys(head)).toEqual(["export_date", "export_userid", "client_version"]);
    expect(annotations[0]).toMatchObject({
      uri: PIER.source,
      text: "Ask when.",
      tags: ["north shore", "pier"],
      document: { title: [PIER.title] },
      target: [
        {
          source: PIER.source,
          selector: [{ type: "TextQuoteSelector", exact: "“We will mend it,”" }],
        },
      ],
    });
  });

  it("of ours is read back with its own id, words, note and tags", () => {
    const annotation = rowOf(textOf(HOSTILE_ARTICLES), "annotations");
    const [kept] = HOSTILE_ARTICLES[0]?.annotations ?? [];
    expect(annotation).toMatchObject({ id: kept?.id, text: HOSTILE, note: HOSTILE });
    expect(annotation?.tags).toEqual([HOSTILE]);
  });

  it("of theirs becomes an article and an annotation, the same at each reading", () => {
    const { rows, problems, format } = readText(file(THEIRS));
    expect(problems).toEqual([]);
    expect(format).toBe("hypothesis");
    expect(readText(file(THEIRS)).rows).toEqual(rows);
    expect(rows.map(({ table, foreign }) => [table, foreign])).toEqual([
      ["articles", true],
      ["annotations", true],
    ]);
    expect(rows[0]?.row).toMatchObject({
      source: "https://paper.example/2031/pier",
      title: "The pier",
      publisher: "paper.example",
    });
    expect(rows[1]?.row).toMatchObject({
      text: "four piles",
      note: "Is this so?",
      tags: ["pier"],
      created: "2031-03-01T10:00:00.123Z",
      changed: "2031-03-02T10:00:00.123Z",
    });
  });

  it.each([
    ["a reply", { ...THEIRS, references: ["a"] }, { is: "reply" }],
    [
      "a note on a whole page",
      { ...THEIRS, target: [{ source: THEIRS.uri }] },
      { is: "whole-page" },
    ],
    ["a note on a file", { ...THEIRS, uri: "file:///home/a.pdf" }, { is: "no-address" }],
    ["no time", { ...THEIRS, created: "yesterday" }, { is: "no-date", found: "yesterday" }],
    [
      "a tag that is no text",
      { ...THEIRS, tags: [1] },
      { is: "wrong", field: "tags.0", found: "1" },
    ],
    ["no record", 7, { is: "wrong", field: "", found: "7" }],
    ["a script for an address", { ...THEIRS, uri: "javascript:alert(1)" }, { is: "no-address" }],
  ])("%s is told with line and reason, and the next is read", (_name, wrong, fault) => {
    const { rows, problems } = readText(file(wrong, THEIRS));
    expect(rows).toHaveLength(2);
    expect(problems).toHaveLength(1);
    expect(problems[0]?.fault).toEqual(fault);
    expect(problems[0]?.line).toBe(1);
  });
});
