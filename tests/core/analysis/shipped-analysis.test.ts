import { runInNewContext } from "node:vm";
import { beforeAll, describe, expect, it } from "vitest";
import { type ArticleText, analyze } from "../../../src/core/analysis/analyze.ts";
import { officialsNamedIn } from "../../../src/core/analysis/official/known/built-in-officials.ts";
import type { KnownOfficial } from "../../../src/core/model/known-official.ts";
import type { Mark } from "../../../src/core/model/mark.ts";
import { bundleOfAnalysis } from "../../bench/bundle.ts";
import { editionOf, FIRST_EDITION, fixtureArticles } from "../../site/fixtures.ts";

const articles = fixtureArticles().map(
  ({ slug, language, published }) =>
    [slug, { text: editionOf(slug, "text.txt", FIRST_EDITION), language, published }] as const,
);

/** The build packs the lists of words and shortens names: what it makes must read as the sources do. */
describe("the analysis that is shipped", () => {
  let shippedAnalyze: (article: ArticleText, known: readonly KnownOfficial[]) => Mark[];

  beforeAll(async () => {
    const page = { shippedAnalyze };
    runInNewContext(await bundleOfAnalysis("tests/core/analysis/shipped-analysis.ts"), page);
    shippedAnalyze = page.shippedAnalyze;
  });

  it.each(articles)("marks %s as its sources do", (_slug, article) => {
    const known = officialsNamedIn(article.text);
    const marks = shippedAnalyze(article, known);
    expect(JSON.parse(JSON.stringify(marks))).toEqual(
      JSON.parse(JSON.stringify(analyze(article, known))),
    );
  });
});
