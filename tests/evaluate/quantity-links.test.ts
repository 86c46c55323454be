// Of the figures that are linked across two hundred real articles, how many are about one thing? Measured
// against links that were judged by reading; the articles lie beside the project, not in it.

import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { analyze } from "../../src/core/analysis/analyze.ts";
import { builtInOfficials } from "../../src/core/analysis/official/known/built-in-officials.ts";
import type { RememberedMark } from "../../src/core/model/link.ts";
import { linksBetween, type MarkedArticle, remember } from "../core/linking/link-articles.ts";
import { projectRoot } from "../site/project-root.ts";

const FOLDER = path.join(projectRoot(), "..", "shared", "eval");
const FILES = ["quotes-train.jsonl", "quotes-dev.jsonl"].map((name) => path.join(FOLDER, name));

interface Place {
  readonly article: string;
  /** UTF-16 code units into the article's text. */
  readonly start: number;
  readonly end: number;
}

/** `one`: both figures are about the same thing; `other`: they are not; `doubtful`: counted as not. */
interface Judged {
  readonly a: Place;
  readonly b: Place;
  readonly judgement: "one" | "other" | "doubtful";
}

function readArticles(): Map<string, MarkedArticle> {
  const articles = new Map<string, MarkedArticle>();
  const lines = FILES.flatMap((file) => readFileSync(file, "utf8").trim().split("\n"));
  for (const line of lines) {
    const { id, text, date } = JSON.parse(line) as {
      readonly id: string;
      readonly text: string;
      readonly date: string;
    };
    const marks = analyze({ text, language: "en", published: date }, builtInOfficials());
    // Officials are everywhere and take no part in how figures are compared.
    const compared = marks.filter(({ kind }) => kind !== "official");
    articles.set(id, { published: date, marks: remember(id, text, compared) });
  }
  return articles;
}

const isAt = ({ article, start, end }: Place, mark: RememberedMark): boolean =>
  mark.articleId === article && mark.start < end && start < mark.end;

describe.skipIf(!FILES.every(existsSync))("links of figures across real articles", () => {
  it("are about one thing, nine of ten that were judged", { timeout: 120_000 }, () => {
    const judged = JSON.parse(
      readFileSync(path.join(import.meta.dirname, "judged-quantity-links.json"), "utf8"),
    ) as readonly Judged[];
    const links = linksBetween(readArticles()).filter(
      ({ here, other }) => here.reading.kind === "claim" && here.articleId < other.articleId,
    );
    const verdicts = links.map(({ here, other }) =>
      judged.find(
        ({ a, b }) => (isAt(a, here) && isAt(b, other)) || (isAt(b, here) && isAt(a, other)),
      ),
    );
    const known = verdicts.filter((verdict) => verdict !== undefined);
    const right = known.filter(({ judgement }) => judgement === "one");
    expect(right.length).toBeGreaterThanOrEqual(60);
    expect(right.length / known.length).toBeGreaterThanOrEqual(0.85);
    // Links that nobody has judged yet say that the measure is out of date: read them, and add them.
    expect(known.length / links.length).toBeGreaterThanOrEqual(0.8);
  });
});
