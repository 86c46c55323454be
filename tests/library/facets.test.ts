import { expect, test } from "vitest";
import { facetsOf, holds } from "../../src/library/facets.ts";
import { BUDGET, COURIER, DAM, SAVED } from "../ui/gallery/examples.ts";

const ARTICLES = [DAM, COURIER, BUDGET];
const ALL = SAVED.flatMap((annotation) => {
  const article = ARTICLES.find(({ id }) => id === annotation.articleId);
  return article === undefined ? [] : [{ annotation, article }];
});

test("counts the most frequent first, equals by name", () => {
  const { outlet, tag } = facetsOf(ALL);
  expect(outlet.map(({ facet, count }) => [facet.value, count])).toEqual([
    ["Harbour Gazette", 3],
    ["Courier", 2],
    ["The Évora Times", 2],
  ]);
  expect(tag.map(({ facet }) => facet.value)).toEqual(["flood", "budget", "warnings"]);
});

test("keeps every kind, also one without annotations", () => {
  expect(facetsOf([]).kind.map(({ count }) => count)).toEqual([0, 0, 0, 0]);
});

test("names a state only where something is in it", () => {
  expect(facetsOf(ALL).state.map(({ facet }) => facet.value)).toEqual(["changed", "lost"]);
  expect(facetsOf([]).state).toEqual([]);
});

test("counts what it holds", () => {
  for (const { facet, count } of Object.values(facetsOf(ALL)).flat()) {
    expect(ALL.filter((saved) => holds(facet, saved))).toHaveLength(count);
  }
  expect(ALL.filter((saved) => holds(null, saved))).toHaveLength(ALL.length);
});
