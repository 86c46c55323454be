// The fixtures keep their own promises: what is expected stands in the text, the text stands in the page,
// and no page asks for anything outside its outlet.

import { readFileSync } from "node:fs";
import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { expectedMarks, locateMarks, wordsOf } from "./fixture-marks.ts";
import {
  editionOf,
  FIRST_EDITION,
  fixtureArticles,
  fixtureOutlets,
  fixturePath,
} from "./fixtures.ts";

const articles = fixtureArticles();
const ENGLISH = articles.filter(({ language }) => language === "en");

/** White space and soft hyphens are the layout's, not the text's. */
function plain(text: string): string {
  return text.replaceAll("\u00ad", "").replace(/\s+/g, " ").trim();
}

function textOfPage(html: string): string {
  const { document } = parseHTML(html);
  for (const element of document.querySelectorAll("script, style")) element.remove();
  return plain(document.body.textContent ?? "");
}

function linesOf(slug: string): readonly string[] {
  return editionOf(slug, "text.txt", FIRST_EDITION).trimEnd().split("\n");
}

describe.each(articles)("$slug", ({ slug, title, path, publisher, byline }) => {
  it("has its marks in the text, in their order", () => {
    const text = editionOf(slug, "text.txt", FIRST_EDITION);
    for (const { mark, spans } of locateMarks(text, expectedMarks(slug).marks)) {
      expect(spans.map(({ start, end }) => text.slice(start, end))).toEqual(wordsOf(mark));
    }
  });

  it("has decoys in the text that are no expected quotation", () => {
    const { marks, decoys } = expectedMarks(slug);
    const quotations = marks.filter(({ kind }) => kind === "quotation").flatMap(wordsOf);
    for (const decoy of decoys) {
      expect(linesOf(slug).join("\n")).toContain(decoy);
      expect(quotations).not.toContain(decoy);
    }
  });

  it("has every paragraph of the text in the page, in their order", () => {
    const page = textOfPage(editionOf(slug, "page.html", FIRST_EDITION));
    let reached = 0;
    for (const line of linesOf(slug)) {
      const found = page.indexOf(plain(line), reached);
      expect(found, line).toBeGreaterThanOrEqual(reached);
      reached = found + plain(line).length;
    }
  });

  it("has the page say what article.json says", () => {
    const html = editionOf(slug, "page.html", FIRST_EDITION);
    expect(linesOf(slug)[0]).toBe(title);
    expect(textOfPage(html)).toContain(byline ?? "");
    const canonical = parseHTML(html).document.querySelector("link[rel=canonical]");
    // The tabloid has no metadata at all: its address must be taken from the browser.
    expect(canonical?.getAttribute("href") ?? null).toBe(
      publisher === "The Daily Beacon" ? null : `{{origin}}${path}`,
    );
  });
});

describe.each(ENGLISH)("$slug", ({ slug }) => {
  it("is as long as a news story, and has every kind of mark", () => {
    const words = linesOf(slug).join(" ").split(/\s+/).length;
    expect(words).toBeGreaterThanOrEqual(350);
    expect(words).toBeLessThanOrEqual(900);
    const kinds = new Set(expectedMarks(slug).marks.map(({ kind }) => kind));
    expect([...kinds].sort()).toEqual(["claim", "official", "quotation"]);
  });
});

describe("every page", () => {
  const pages = [
    ...articles.map(({ slug }) => [slug, ["articles", slug, "page.html"]] as const),
    ...fixtureOutlets().flatMap(({ host, pages: own }) => [
      ...own.map(({ slug, file }) => [slug, ["outlets", host, file]] as const),
      [`${host}/style.css`, ["outlets", host, "style.css"]] as const,
    ]),
  ];
  // Addresses of vocabularies are names; nobody fetches them.
  const FETCHED = /(?:src|href)=["']?(?!\{\{origin\}\}|#)[^"'\s>]+|url\((?!#)[^)]+\)|@import/g;

  it.each(pages)("%s asks for nothing outside its outlet", (_, file) => {
    expect(readFileSync(fixturePath(...file), "utf8").match(FETCHED) ?? []).toEqual([]);
  });
});

describe("the edited edition of courier-dam-homes", () => {
  it("changes a figure in one sentence and puts a negation into another, in text and page alike", () => {
    const before = linesOf("courier-dam-homes");
    const after = editionOf("courier-dam-homes", "text.txt", "edited").trimEnd().split("\n");
    const changed = after.filter((line, index) => line !== before[index]);
    expect(changed).toHaveLength(2);
    expect(changed[0]).toContain("At least 241 people");
    expect(changed[1]).toContain("had not approved the repairs");
    const page = textOfPage(editionOf("courier-dam-homes", "page.html", "edited"));
    for (const line of changed) expect(page).toContain(plain(line));
  });
});

interface LinkEnd {
  readonly slug: string;
  readonly text: string;
}
interface ExpectedLinks {
  readonly quotations: readonly { readonly a: LinkEnd; readonly b: LinkEnd }[];
  readonly figures: readonly { readonly a: LinkEnd; readonly b: LinkEnd }[];
  readonly apart: readonly { readonly kind: string; readonly a: LinkEnd; readonly b: LinkEnd }[];
  readonly officials: readonly {
    readonly name: string;
    readonly articles: readonly { readonly slug: string; readonly name: string }[];
  }[];
}

describe("links.json", () => {
  const links = JSON.parse(readFileSync(fixturePath("links.json"), "utf8")) as ExpectedLinks;
  const wordsIn = (slug: string, kind: string): readonly string[] =>
    expectedMarks(slug)
      .marks.filter((mark) => mark.kind === kind)
      .flatMap(wordsOf);

  it("joins expected marks of different articles", () => {
    const pairs = [
      ...links.quotations.map((pair) => ({ ...pair, kind: "quotation" })),
      ...links.figures.map((pair) => ({ ...pair, kind: "claim" })),
      ...links.apart,
    ];
    for (const { kind, a, b } of pairs) {
      expect(a.slug).not.toBe(b.slug);
      for (const { slug, text } of [a, b]) expect(wordsIn(slug, kind)).toContain(text);
    }
  });

  it("names officials as their articles do", () => {
    for (const { articles: mentions } of links.officials) {
      for (const { slug, name } of mentions) {
        const names = expectedMarks(slug).marks.flatMap((mark) =>
          mark.kind === "official" ? [mark.name] : [],
        );
        expect(names).toContain(name);
      }
    }
  });
});
