import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { finish } from "../../src/core/model/steps.ts";
import { writeReport } from "../../src/exchange/write-report.ts";
import {
  ARTICLES,
  HOSTILE,
  HOSTILE_ARTICLES,
  NOW,
  OPTIONS,
  PIER,
  saved,
  TEXT,
} from "./examples.ts";

const documentOf = (articles: typeof ARTICLES) =>
  parseHTML(finish(writeReport(articles, OPTIONS))[0]?.text ?? "").document;

describe("the report", () => {
  it("shows article, passage, who said it, note, tags and date", () => {
    const page = documentOf(ARTICLES);
    expect(page.querySelector("h2 a")?.getAttribute("href")).toBe(PIER.source);
    expect(page.querySelector("blockquote")?.textContent).toBe("“We will mend it,”");
    const text = page.body.textContent;
    for (const words of [
      "Mara Quell",
      "Note: Ask when.",
      "Tags: north shore, pier",
      "2031-04-02",
    ]) {
      expect(text).toContain(words);
    }
  });

  it("shows hostile words as words, and fetches and runs nothing", () => {
    const page = documentOf(HOSTILE_ARTICLES);
    expect(page.querySelector("blockquote")?.textContent).toBe(HOSTILE);
    expect(page.querySelector("h2")?.textContent).toBe(HOSTILE);
    expect(
      page.querySelectorAll("script, img, iframe, link, object, form, [onerror]"),
    ).toHaveLength(0);
    const policy = page.querySelector("meta[http-equiv]")?.getAttribute("content");
    expect(policy).toContain("default-src 'none'");
  });

  it("has every wording of a note, with its day", () => {
    const otherNotes = [{ note: "Ask <whom>.", changed: NOW }];
    const annotations = [saved("We will mend it", { note: "Ask when.", otherNotes })];
    const [file] = finish(writeReport([{ article: PIER, annotations }], OPTIONS));
    expect(file?.text).toContain("Written elsewhere on 2031-04-02: Ask &lt;whom&gt;.");
  });

  it("says what the reader calls a colour, as words", () => {
    const page = documentOf([{ article: PIER, annotations: [saved(TEXT, { colour: "rose" })] }]);
    expect(page.body.textContent).toContain("<Key> claims");
    expect(documentOf(ARTICLES).body.textContent).not.toContain("<Key> claims");
  });

  it("links to web pages only", () => {
    const [article] = ARTICLES;
    if (article === undefined) throw new Error("Expected an article");
    const source = "javascript:alert(1)";
    const page = documentOf([{ ...article, article: { ...article.article, source } }]);
    expect(page.querySelector("a")).toBeNull();
  });
});
