// What W3C's Web Annotation Data Model demands of a document (the clauses are named), held against ours. The
// same demands as those of the Web Platform Tests' annotation-model ("must" assertions), in our own words.

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Annotation } from "../../src/core/model/annotation.ts";
import { finish } from "../../src/core/model/steps.ts";
import { writeWebAnnotations } from "../../src/exchange/write-backup.ts";
import { library } from "./arbitrary-library.ts";
import { backupOf } from "./backup-of.ts";
import { ARTICLES, HOSTILE_ARTICLES, OPTIONS, PIER, saved, TEXT } from "./examples.ts";

interface Selector {
  readonly type: string;
  readonly exact?: string;
  readonly prefix?: string;
  readonly suffix?: string;
  readonly start?: number;
  readonly end?: number;
}
interface Item {
  readonly id: string;
  readonly type: string;
  readonly body?: readonly {
    readonly type: string;
    readonly value: string;
    readonly purpose: string;
  }[];
  readonly target: readonly { readonly source: string; readonly selector: readonly Selector[] }[];
  readonly [field: string]: unknown;
}
interface Collection {
  readonly first: { readonly items: readonly Item[]; readonly [field: string]: unknown };
  readonly [field: string]: unknown;
}

const URI = /^[a-z][a-z0-9+.-]*:\S+$/i;
const UTC = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?Z$/;

function expectAnnotation(item: Item): void {
  expect(item.id, "3.1: exactly one IRI").toMatch(URI);
  expect(item.type, "3.1").toBe("Annotation");
  expect(item.bodyValue, "3.2.5: not beside a body").toBeUndefined();
  expect(item.created, "3.3.1: with the time zone").toMatch(UTC);
  expect(item.modified, "3.3.1").toMatch(UTC);
  expect(["commenting", "tagging", "highlighting"], "3.3.5").toContain(item.motivation);
  for (const body of item.body ?? []) {
    expect(body.type, "3.2.4").toBe("TextualBody");
    expect(typeof body.value, "3.2.4: exactly one value").toBe("string");
    expect(["commenting", "tagging"], "3.3.5").toContain(body.purpose);
  }
  expect(item.target.length, "3.1: one target or more").toBeGreaterThan(0);
  for (const { source, selector } of item.target) {
    expect(source, "4: exactly one source").toMatch(URI);
    const [quote, position] = selector;
    expect(quote?.type, "4.2.4").toBe("TextQuoteSelector");
    expect(typeof quote?.exact, "4.2.4: exactly one exact").toBe("string");
    expect(position?.type, "4.2.5").toBe("TextPositionSelector");
    for (const offset of [position?.start, position?.end]) {
      expect(Number.isInteger(offset), "4.2.5: a non-negative integer").toBe(true);
    }
  }
  const own = Object.keys(item).filter((key) => !MODEL.has(key) && !key.startsWith("pressmark:"));
  expect(own, "names that are neither the model's nor under our own").toEqual([]);
}
const MODEL = new Set(["id", "type", "motivation", "created", "modified", "body", "target"]);

function expectCollection(collection: Collection): void {
  expect(collection["@context"], "5.1 and 3.1").toContain("http://www.w3.org/ns/anno.jsonld");
  expect(collection.id, "5.1: exactly one IRI").toMatch(URI);
  expect(collection.type, "5.1").toBe("AnnotationCollection");
  expect(collection.total, "5.1: a non-negative integer").toBe(collection.first.items.length);
  expect(collection.first.id, "5.2").toMatch(URI);
  expect(collection.first.type, "5.2").toBe("AnnotationPage");
  for (const item of collection.first.items) expectAnnotation(item);
}

const exported = (annotations: readonly Annotation[]): Collection => {
  const [file] = finish(writeWebAnnotations([{ article: PIER, annotations }], OPTIONS));
  return JSON.parse(file?.text ?? "") as Collection;
};

describe("Web Annotation JSON-LD", () => {
  it.each([
    ["of an article", ARTICLES],
    ["of hostile words", HOSTILE_ARTICLES],
    ["of nothing", []],
  ])("%s is valid by the model", (_name, articles) => {
    const [file] = finish(writeWebAnnotations(articles, OPTIONS));
    expectCollection(JSON.parse(file?.text ?? "") as Collection);
  });

  it("of any library is valid by the model, and shows nothing that was removed", () => {
    fc.assert(
      fc.property(library, (kept) => {
        const collection = JSON.parse(backupOf(kept)) as Collection;
        // An address of the store is one of a page: only then is a source an IRI.
        if (kept.articles.some(({ source }) => !URI.test(String(source)))) return;
        const ends = kept.annotations.flatMap(
          (one) => (one as unknown as Annotation).target.selectors,
        );
        if (ends.some(({ position, pairsBefore }) => (pairsBefore ?? 0) > position.start)) return;
        if (ends.some(({ position }) => position.end - position.start < 0)) return;
        expectCollection(collection);
        const living = kept.annotations.filter(({ removed }) => removed === null);
        expect(collection.first.items).toHaveLength(living.length);
      }),
    );
  });

  it("counts characters where we count UTF-16 code units", () => {
    for (const words of ["The pier", "“We will mend it,”", "🚢 It took"]) {
      const [item] = exported([saved(words)]).first.items;
      const [quote, position] = item?.target[0]?.selector ?? [];
      expect([...TEXT].slice(position?.start, position?.end).join("")).toBe(words);
      expect(quote?.exact).toBe(words);
    }
  });

  it("keeps a note apart from tags, and has no body where the reader added nothing", () => {
    const [noted, bare] = exported([
      saved("pier", { note: "Why?", tags: ["dam", ""] }),
      saved("pier", { id: "00000000-0000-4000-8000-000000000012" }),
    ]).first.items;
    expect(noted?.body?.map(({ purpose, value }) => [purpose, value])).toEqual([
      ["commenting", "Why?"],
      ["tagging", "dam"],
      ["tagging", ""],
    ]);
    expect(noted?.motivation).toBe("commenting");
    expect(bare?.body).toBeUndefined();
    expect(bare?.motivation).toBe("highlighting");
  });
});
