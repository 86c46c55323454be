import { describe, expect, it } from "vitest";
import { introducedOfficials } from "../../src/background/introduced-officials.ts";
import type { Confidence } from "../../src/core/model/mark.ts";
import type { PageMark } from "../../src/messages/page-article.ts";

const ARTICLE = { published: "2024-03-07T06:30:00+01:00", seen: "2024-05-01T08:00:00.000Z" };
const NOBODY = { listed: [], introduced: [] };

function official(name: string, office: string | null, confidence: Confidence = "high"): PageMark {
  return { reading: { kind: "official", name, office, confidence }, text: name, start: 0, end: 1 };
}

function known(name: string, office: string) {
  return { name, aliases: [], tenures: [{ office, of: "", from: "2023-01-01", to: null }] };
}

describe("introducedOfficials", () => {
  it("holds the office from the article's day on", () => {
    const marks = [official("Mara Quell", "harbour commissioner")];
    expect(introducedOfficials(marks, ARTICLE, NOBODY)).toEqual([
      {
        name: "Mara Quell",
        aliases: [],
        tenures: [{ office: "harbour commissioner", of: "", from: "2024-03-07", to: null }],
      },
    ]);
  });

  it.each([[null], ["yesterday"]])(
    "takes the day on which it was read where the page's date is %j",
    (published) => {
      const marks = [official("Mara Quell", "harbour commissioner")];
      const [quell] = introducedOfficials(marks, { ...ARTICLE, published }, NOBODY);
      expect(quell?.tenures[0]?.from).toBe("2024-05-01");
    },
  );

  it("has each person once, at the first mention", () => {
    const marks = [
      official("Mara Quell", "harbour commissioner"),
      official("Ivo Lund", "mayor"),
      official("Mara Quell", "harbour commissioner"),
    ];
    const names = introducedOfficials(marks, ARTICLE, NOBODY).map(({ name }) => name);
    expect(names).toEqual(["Mara Quell", "Ivo Lund"]);
  });

  it.each([
    ["who has no office", official("Mara Quell", null)],
    ["who may be none", official("Mara Quell", "harbour commissioner", "medium")],
    ["who is never named in full", official("Quell", "harbour commissioner")],
  ])("leaves out one %s", (_who, mark) => {
    expect(introducedOfficials([mark], ARTICLE, NOBODY)).toEqual([]);
  });

  it("leaves out whom a list has: the list's removal must be the end of it", () => {
    const marks = [official("Mara Quell", "commissioner")];
    const listed = [known("Mara Quell", "harbour commissioner")];
    expect(introducedOfficials(marks, ARTICLE, { listed, introduced: [] })).toEqual([]);
  });

  it("leaves out who is known in that office, and keeps a new office", () => {
    const introduced = [known("Mara Quell", "harbour commissioner")];
    const again = [official("Mara Quell", "harbour commissioner")];
    expect(introducedOfficials(again, ARTICLE, { listed: [], introduced })).toEqual([]);
    const risen = [official("Mara Quell", "transport minister")];
    expect(introducedOfficials(risen, ARTICLE, { listed: [], introduced })).toHaveLength(1);
  });
});
