import { describe, expect, it } from "vitest";
import { isElsewhereFor, recordFor, visitedRecord } from "../../src/background/kept-article.ts";
import type { ArticleRecord } from "../../src/core/model/article.ts";

const OWN = "https://paper.example/pier";
const NOW = "2031-04-02T09:00:00.000Z";
const KEPT: ArticleRecord = {
  id: "00000000-0000-4000-8000-000000000001",
  revision: 1,
  created: NOW,
  changed: NOW,
  removed: null,
  seen: NOW,
  source: OWN,
  addresses: [OWN, "https://archive.example/2031/https://paper.example/pier"],
  addressKeys: ["paper.example/pier"],
  fingerprint: ["a"],
  title: "The pier at Dunmarsh closes",
  publisher: "The Paper",
  published: null,
  byline: null,
  language: "en",
  words: 300,
};

const visit = (title: string, address = OWN) =>
  visitedRecord(KEPT, { address, fingerprint: ["a"], title }, NOW);

describe("what a visit adds to a kept article", () => {
  it("is nothing on the same day, where all is as it was", () => {
    expect(visit(KEPT.title)).toBeNull();
  });

  it("is the headline that stands there today", () => {
    expect(visit("The pier at Dunmarsh stays open")?.title).toBe("The pier at Dunmarsh stays open");
  });

  it("is never an earlier time, where the clock was set back", () => {
    const open = {
      article: { ...KEPT, source: OWN },
      address: OWN,
      fingerprint: ["a"],
      words: 300,
    };
    const after = recordFor(open, KEPT, "2031-04-02T03:00:00.000Z");
    expect([after.changed, after.seen, after.revision]).toEqual([NOW, NOW, KEPT.revision + 1]);
  });

  it("is no headline of a copy elsewhere", () => {
    expect(visit("Archived: the pier", KEPT.addresses[1])).toBeNull();
  });
});

describe("whether a page stands on another site than its article", () => {
  it.each([
    ["its own address", OWN, false],
    ["another address of its site", "https://www.paper.example/2031/pier-stays", false],
    ["an archive of it", "https://web.archive.org/web/20310402/https://paper.example/pier", false],
    ["a paper that prints the same text", "https://gazette.example/pier", true],
  ])("%s", (_name, address, isElsewhere) => {
    expect(isElsewhereFor(KEPT, address)).toBe(isElsewhere);
  });

  it("the site on which it was kept is its own, whatever the page names as its source", () => {
    const kept = { ...KEPT, addresses: ["https://gazette.example/pier"] };
    expect(isElsewhereFor(kept, "https://gazette.example/pier?page=2")).toBe(false);
  });
});
