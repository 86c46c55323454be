import { describe, expect, it } from "vitest";
import { placeOf, recordFor, visitedRecord } from "../../src/background/kept-article.ts";
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
  visitedRecord(KEPT, { address, source: address, fingerprint: ["a"], title }, NOW);

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

const ARCHIVED = `https://web.archive.org/web/20190504090000/${OWN}`;

describe("a copy in an archive", () => {
  it("brings the article neither its headline nor the text that it is known by", () => {
    const after = visitedRecord(
      KEPT,
      { address: ARCHIVED, source: ARCHIVED, fingerprint: ["b"], title: "The pier is unsafe" },
      NOW,
    );
    expect(after).toMatchObject({
      ...{ title: KEPT.title, fingerprint: KEPT.fingerprint },
      addresses: [...KEPT.addresses, ARCHIVED],
    });
  });

  it("brings it nothing of its own where something is saved on it", () => {
    const article = {
      ...KEPT,
      source: ARCHIVED,
      title: "The pier is unsafe",
      publisher: "An archive",
    };
    const open = { article, address: ARCHIVED, fingerprint: ["b"], words: 90 };
    const { title, publisher, fingerprint, words } = recordFor(open, KEPT, NOW);
    expect({ title, publisher, fingerprint, words }).toEqual({
      ...{ title: KEPT.title, publisher: KEPT.publisher },
      ...{ fingerprint: KEPT.fingerprint, words: KEPT.words },
    });
  });

  it("is the article where there is no other, till its page is opened", () => {
    const open = { article: { ...KEPT, source: ARCHIVED }, address: ARCHIVED };
    const kept = recordFor({ ...open, fingerprint: ["b"], words: 90 }, null, NOW);
    expect(kept).toMatchObject({ source: ARCHIVED, title: KEPT.title, fingerprint: ["b"] });
    const today = { address: OWN, source: OWN, fingerprint: ["a"], title: "The pier stays open" };
    expect(visitedRecord(kept, today, NOW)).toMatchObject({ title: "The pier stays open" });
  });
});

describe("where the article is open", () => {
  it.each([
    ["its own address", OWN, "own"],
    ["its own address, shared", `${OWN}?utm_source=x`, "own"],
    ["another address of its site", "https://www.paper.example/2031/pier-stays", "variant"],
    [
      "an archive of it",
      "https://web.archive.org/web/20310402/https://paper.example/pier",
      "variant",
    ],
    ["a paper that prints the same text", "https://gazette.example/pier", "elsewhere"],
    ["an archive of that", "https://archive.ph/20310402/https://gazette.example/pier", "elsewhere"],
  ] as const)("%s", (_name, address, place) => {
    expect(placeOf(KEPT, { address, source: address })).toBe(place);
  });

  it("an address that the page calls its own is that", () => {
    const address = "https://www.paper.example/?p=71";
    expect(placeOf(KEPT, { address, source: OWN })).toBe("own");
  });

  it("the site on which it was kept is its own, whatever the page names as its source", () => {
    const kept = { ...KEPT, addresses: ["https://gazette.example/pier"] };
    const address = "https://gazette.example/pier?page=2";
    expect(placeOf(kept, { address, source: address })).toBe("variant");
  });
});
