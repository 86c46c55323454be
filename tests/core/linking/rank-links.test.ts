import { describe, expect, it, vi } from "vitest";
import { type LinkableMark, rankLinks } from "../../../src/core/linking/rank-links.ts";
import { describeLink } from "../../../src/ui/describe-link.ts";
import { official, quotation, remembered } from "./readings.ts";

vi.mock("../../../src/browser.ts", async () => ({
  browser: (await import("../../ui/gallery/fake-browser.ts")).default,
}));

function linkOf(here: LinkableMark, there: LinkableMark): [string, string] | null {
  const [link] = rankLinks(here, [remembered(there)], { index: 3 });
  return link === undefined ? null : [link.relation, describeLink(link.reason)];
}

function said(text: string, speaker: string | null = null): LinkableMark {
  return { reading: quotation(speaker), text };
}

function held(name: string, office: string | null = null): LinkableMark {
  return { reading: official(name, office), text: name };
}

describe("links of quotations", () => {
  it.each([
    ["“The ferry was never inspected,”", '"the ferry was never inspected."', "same", "Same words"],
    [
      "“the ferry was never inspected”",
      "“The ferry was never inspected, and everyone on the board knew it.”",
      "excerpt",
      "Shorter here: the other gives the full sentence",
    ],
    [
      "“Nobody asked the islanders. The ferry was never inspected.”",
      "“The ferry was never inspected”",
      "excerpt",
      "Longer here: the other gives a part of it",
    ],
    [
      "“We opened the old harbor gates before dawn because the water kept rising”",
      "“They opened the old harbor gates before dawn because the water kept rising”",
      "variant",
      "Same but for 1 word",
    ],
    [
      "“Our budget is honest. We closed eleven clinics last winter and we will open every single one of them again.”",
      "“We closed eleven clinics last winter and we will open every single one of them again. That is a promise to all the valleys that waited for years and heard nothing at all from us.”",
      "variant",
      "Same but for 4 words; longer there",
    ],
    [
      "“We opened the old harbor gates before dawn because the water kept rising, and nobody thanked us for it”",
      "“They opened the old harbor gates before dawn because the water kept rising”",
      "variant",
      "Same but for 1 word; longer here",
    ],
    [
      "“We opened the old harbor gates before dawn because the water kept rising”",
      "“We opened the old harbor gates just before dawn because the water kept rising”",
      "variant",
      "Same but for 1 word",
    ],
    [
      "“We opened the old harbor gates, and I slept for none of it, before dawn because the water kept rising”",
      "“We opened the old harbor gates before dawn because the water kept rising”",
      "variant",
      "Longer here: the other gives a part of it",
    ],
    [
      "“Because the water kept rising we opened the old harbor gates”",
      "“We opened the old harbor gates because the water kept rising”",
      "variant",
      "Overlaps: 11 words are the same",
    ],
  ])("links %s with %s", (a, b, relation, reason) => {
    expect(linkOf(said(a), said(b))).toEqual([relation, reason]);
  });

  it.each([
    ["a set phrase", "“You have to do what you can do,”", "“We have to do what the law says.”"],
    [
      "an office",
      "“the next president of the United States”",
      "“She is the president of the United States now.”",
    ],
    ["a clause of talk", "“at the end of the day we lost”", "“at the end of the day they won”"],
    ["nothing", "“The ferry was never inspected”", "“The bridge will open in May”"],
  ])("does not link where %s is common", (_, a, b) => {
    expect(linkOf(said(a), said(b))).toBeNull();
  });

  it.each([
    [
      "another cut of one sentence",
      "“This was a choice not to inspect the ferry,”",
      "“Nobody was unlucky. It was a choice not to inspect, made by people with names.”",
    ],
    [
      "nearly all words of a short one",
      "“I warned them what the sea's like.”",
      "“I warned them what the sea was like.”",
    ],
  ])("links %s only of one speaker", (_, a, b) => {
    expect(linkOf(said(a, "Ada Lund"), said(b, "Mayor Lund"))?.[0]).toBe("variant");
    expect(linkOf(said(a, "Ada Lund"), said(b, "Piet Hoorn"))).toBeNull();
    expect(linkOf(said(a), said(b))).toBeNull();
  });

  it("does not link what a speaker says in every speech", () => {
    const a =
      "“Whoever hides a report on the ferry is not fit to serve on this board, and I will say so on Monday to all who care to listen.”";
    const b =
      "“Nobody who jokes about widows is not fit to serve on a board of mine; they were asked to leave the room, and they left it singing.”";
    expect(linkOf(said(a, "Ada Lund"), said(b, "Ada Lund"))).toBeNull();
  });

  it("says when the other article gives the words to somebody else", () => {
    const words = "“The ferry was never inspected, not once in nine years.”";
    expect(linkOf(said(words, "Ada Lund"), said(words, "Piet Hoorn"))).toEqual([
      "same",
      "Same words; there said by Piet Hoorn",
    ]);
    expect(linkOf(said(words, "Ada Lund"), said(words, "Mayor Lund"))?.[1]).toBe("Same words");
    expect(linkOf(said(words, "Ada Lund"), said(words, "the mayor"))?.[1]).toBe("Same words");
  });

  it("puts the surest first and passes the index through", () => {
    const here = said("“The ferry was never inspected, and we all knew it.”");
    const links = rankLinks(
      here,
      [
        remembered(said("“never inspected, and we all knew it”"), 0),
        remembered(here, 1),
        remembered({ reading: { kind: "highlight" }, text: here.text }, 2),
      ],
      { index: 3 },
    );
    expect(links.map(({ index, other }) => [index, other.ordinal])).toEqual([
      [3, 1],
      [3, 0],
    ]);
  });
});

describe("links of officials", () => {
  it.each([
    [
      "a misspelt surname",
      held("Angela Merkle", "chancellor"),
      held("Angela Merkel", "Chancellor"),
    ],
    ["accents", held("José Muñoz", "mayor of Brill"), held("Jose Munoz", "mayor")],
    ["an initial and the office", held("D. Hale", "senator"), held("Dana Hale", "Sen.")],
    ["a nickname", held("Bob Hale", "governor"), held("Robert Hale", "Gov.")],
    [
      "a transliteration",
      held("Volodymyr Zelensky", "president"),
      held("Wolodymyr Selenskyj", "president"),
    ],
    ["a middle initial", held("Dana R. Hale"), held("Dana Hale")],
    ["another office later", held("Dana Hale", "senator"), held("Dana Hale", "attorney general")],
    ["a surname and the office", held("Hale", "President"), held("Dana Hale", "president")],
    ["a dropped letter", held("Ines Brandsen", "harbour chief"), held("Ines Bransen", "chief")],
    ["a c for a k", held("Ines Duvencko", "governor"), held("Ines Duvenko", "governor of Orsa")],
    [
      "an office that opens a sentence",
      held("Ines Duvenko", "Weary local governor"),
      held("Ines Duvencko", "governor of Orsa"),
    ],
    [
      "another nickname",
      held("Ed Hale", "Foreign Secretary"),
      held("Edmund Hale", "foreign secretary"),
    ],
  ])("links one person in spite of %s", (_, a, b) => {
    expect(linkOf(a, b)?.[0]).toBe("person");
    expect(linkOf(b, a)?.[0]).toBe("person");
  });

  it.each([
    ["given names differ", held("Dana Hale", "senator"), held("Ruth Hale", "senator")],
    ["initials differ", held("D. Hale", "senator"), held("R. Hale", "senator")],
    ["middle names differ", held("Dana R. Hale", "senator"), held("Dana K. Hale", "senator")],
    ["generations differ", held("Dana Hale Jr.", "senator"), held("Dana Hale", "senator")],
    [
      "only the surname is given and the offices differ",
      held("Hale", "senator"),
      held("Dana Hale", "justice"),
    ],
    ["the surnames only sound alike", held("Tom Lee", "mayor"), held("Tom Low", "mayor")],
    [
      "the surname is alike and the offices differ",
      held("Dana Hansen", "mayor"),
      held("Dana Hanson", "judge"),
    ],
  ])("keeps two apart where %s", (_, a, b) => {
    expect(linkOf(a, b)).toBeNull();
    expect(linkOf(b, a)).toBeNull();
  });

  it("reads an office named like a built-in property as words", () => {
    const here = held("D. Hale", "constructor of bridges");
    expect(linkOf(here, held("Dana Hale", "constructor"))?.[0]).toBe("person");
  });

  it("says what differs", () => {
    expect(linkOf(held("Bob Hale", "governor"), held("Robert Hale", "governor"))?.[1]).toBe(
      "Same person by a short or foreign form of the given name",
    );
    expect(linkOf(held("Dana Hale", "senator"), held("Dana Hale", "judge"))?.[1]).toBe(
      "Same name, another office",
    );
  });
});
