import { describe, expect, it } from "vitest";
import {
  countKinds,
  countOfficials,
  quotedIn,
  type SourceKind,
} from "../../../src/core/sources/quoted.ts";
import { official, quotation } from "../linking/readings.ts";

const said = (speaker: string | null, text: string) => ({ reading: quotation(speaker), text });
const named = (name: string) => ({ reading: official(name, "minister"), text: name });

describe("whom an article quotes", () => {
  it("counts quotations and words, the most quoted first", () => {
    const quoted = quotedIn([
      said("Ada Marsh", "“No.”"),
      said("Per Lund", "“We don’t know yet.”"),
      said("Ada Marsh", "“It’s open.”"),
      said(null, "“an ongoing process”"),
    ]);
    expect(
      quoted.sources.map(({ name, quotations, words, firstMark }) => [
        name,
        quotations,
        words,
        firstMark,
      ]),
    ).toEqual([
      ["Per Lund", 1, 4, 1],
      ["Ada Marsh", 2, 3, 0],
    ]);
    // The three words that nobody said are no source's.
    expect([quoted.unattributed, quoted.words]).toEqual([1, 7]);
  });

  it.each<[string, SourceKind]>([
    ["Ilse Venn", "official"],
    ["Ada Marsh", "named"],
    ["Rui de la Cruz", "named"],
    ["Harbour Relief Office", "named"],
    ["J.D. O’Hara", "named"],
    ["a spokesman for the board", "unnamed"],
    ["The aide", "unnamed"],
    ["One official", "unnamed"],
    ["residents", "unnamed"],
  ])("calls %s %s", (name, kind) => {
    const quoted = quotedIn([named("Ilse Venn"), said(name, "“Yes.”")]);
    expect(quoted.sources[0]?.kind).toBe(kind);
    expect(countKinds(quoted)[kind]).toBe(1);
  });

  it("is nobody where nothing is quoted", () => {
    const unquoted = ["Ilse Venn"];
    const nobody = { sources: [], unattributed: 0, words: 0, unquoted };
    expect(quotedIn([named("Ilse Venn")])).toEqual(nobody);
  });

  it("takes no pronoun for a source", () => {
    const quoted = quotedIn([said("she", "“Yes, we do.”"), said("Ada Marsh", "“No.”")]);
    expect(quoted.sources.map(({ name }) => name)).toEqual(["Ada Marsh"]);
    expect([quoted.unattributed, quoted.words]).toEqual([1, 1]);
  });

  it.each<[number, readonly string[]]>([
    [0, []],
    [1, ["Per Lund", "Lund", "Per Lund"]],
    [2, ["Per Lund", "Ada Lund", "Lund"]],
    [2, ["Per Lund", "Venn", "Venn"]],
  ])("counts %i officials, not how often they are named", (count, names) => {
    expect(countOfficials(names.map(named))).toBe(count);
  });

  it("gives an official's office", () => {
    const { sources } = quotedIn([named("Ilse Venn"), said("Ilse Venn", "“Yes.”")]);
    expect(sources[0]?.office).toBe("minister");
  });

  it("tells officials who are named and not quoted, each once", () => {
    const marks = [named("Ilse Venn"), named("Per Lund"), named("Lund"), named("Ada Marsh")];
    expect(quotedIn([...marks, said("Venn", "“Yes.”")]).unquoted).toEqual([
      "Per Lund",
      "Ada Marsh",
    ]);
  });
});
