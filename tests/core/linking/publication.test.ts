import { describe, expect, test } from "vitest";
import {
  byPublication,
  firstPublished,
  latestFirst,
} from "../../../src/core/linking/publication.ts";

const article = (id: string, published: string | null, created = "2031-05-01T00:00:00.000Z") => ({
  id,
  published,
  created,
});

const CASES: readonly (readonly [
  name: string,
  dates: readonly (string | null)[],
  first: { readonly at: number; readonly isSure: boolean } | null,
])[] = [
  ["days", ["2031-03-08", "2031-03-07"], { at: 1, isSure: true }],
  ["the same day", ["2031-03-07", "2031-03-07"], null],
  ["a day, and a moment of it", ["2031-03-07", "2031-03-07T08:00:00Z"], null],
  ["a moment, and the day after", ["2031-03-07T08:00:00Z", "2031-03-08"], { at: 0, isSure: true }],
  [
    "an evening in New York is later than the night after it in London",
    ["2031-04-02T23:30:00-05:00", "2031-04-03T01:00:00Z"],
    { at: 1, isSure: true },
  ],
  [
    "an offset without its colon",
    ["2031-04-02T23:30:00-0500", "2031-04-03T01:00:00Z"],
    { at: 1, isSure: true },
  ],
  ["one moment in two zones", ["2031-04-03T01:00:00Z", "2031-04-02T20:00:00-05:00"], null],
  [
    "moments of one day whose zone nobody gives",
    ["2031-03-07T09:00", "2031-03-07T08:00"],
    { at: 1, isSure: false },
  ],
  [
    "one of them with its zone",
    ["2031-03-07T18:40:00+00:00", "2031-03-07T21:15"],
    { at: 0, isSure: false },
  ],
  [
    "a day apart, zones are not needed",
    ["2031-03-07T23:00", "2031-03-08T01:00"],
    { at: 0, isSure: true },
  ],
  [
    "a day, and the same by UTC where it is the next already",
    ["2031-03-08T00:30+13:00", "2031-03-07"],
    { at: 1, isSure: false },
  ],
  ["one without a date among others", ["2031-03-08", null, "2031-03-07"], { at: 2, isSure: false }],
  ["one with a date alone", [null, "2031-03-08"], { at: 1, isSure: false }],
  ["none with a date", [null, null], null],
  [
    "a date that nobody can read",
    ["the ides of March", "2031-03-09", "2031-03-07"],
    { at: 2, isSure: false },
  ],
];

describe("which article was published first", () => {
  test.each(CASES)("%s", (_name, dates, first) => {
    const articles = dates.map((published, at) => article(String(at), published));
    const found = firstPublished(articles);
    const wanted = first === null ? null : { article: articles[first.at], isSure: first.isSure };
    expect(found).toEqual(wanted);
  });

  test("an article that has the words twice is one", () => {
    const [early, late] = [article("a", "2031-03-07"), article("b", "2031-03-08")];
    expect(firstPublished([early, early, late])).toEqual({ article: early, isSure: true });
  });
});

describe("the order of articles", () => {
  const articles = [
    article("kept last", null, "2031-05-02T00:00:00.000Z"),
    article("night", "2031-04-02T23:30:00-05:00"),
    article("kept first", null, "2031-04-01T00:00:00.000Z"),
    article("morning", "2031-04-03T01:00:00Z"),
    article("day", "2031-04-02"),
  ];

  test("is that of their moments; those without a date are last, as they were kept", () => {
    const order = articles.toSorted(byPublication).map(({ id }) => id);
    expect(order).toEqual(["day", "morning", "night", "kept first", "kept last"]);
  });

  test("turned round, those without a date are still last", () => {
    const order = articles.toSorted(latestFirst).map(({ id }) => id);
    expect(order).toEqual(["night", "morning", "day", "kept first", "kept last"]);
  });
});
