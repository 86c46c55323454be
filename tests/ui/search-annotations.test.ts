import { expect, test } from "vitest";
import { indexAnnotations } from "../../src/ui/search-annotations.ts";
import { annotation, BUDGET, COURIER, DAM, SAVED, WATER } from "./gallery/examples.ts";

const ARTICLES = [DAM, COURIER, BUDGET];
const SAVED_WITH_ARTICLES = SAVED.flatMap((one) => {
  const article = ARTICLES.find(({ id }) => id === one.articleId);
  return article === undefined ? [] : [{ annotation: one, article }];
});

async function found(query: string): Promise<readonly string[]> {
  const search = await indexAnnotations(SAVED_WITH_ARTICLES);
  return search.search(query).map(({ annotation }) => annotation.text);
}

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
  { name: "finds nothing for nothing", query: "  ", words: [] },
  { name: "finds nothing for punctuation alone", query: "“…”", words: [] },
])("$name", async ({ query, words }) => {
  const texts = await found(query);
  expect(texts).toHaveLength(words.length);
  for (const start of words) expect(texts.some((text) => text.startsWith(start))).toBe(true);
});

test("puts a tag before a word of the article", async () => {
  const saved = (number: number, text: string, tags: readonly string[]) => ({
    annotation: annotation({ number, article: DAM, reading: WATER, text, tags }),
    article: DAM,
  });
  const search = await indexAnnotations([
    saved(91, "The levee held through the night.", []),
    saved(92, "Nobody spoke of it again.", ["levee"]),
  ]);
  expect(search.search("levee").map(({ annotation }) => annotation.tags.length)).toEqual([1, 0]);
});
