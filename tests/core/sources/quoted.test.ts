import { describe, expect, it } from "vitest";
import {
  countKinds,
  countOfficials,
  quotedIn,
  type SourceKind,
} from "../../../src/core/sources/quoted.ts";
import { official, quotation } from "../linking/readings.ts";

const said = (speaker: string | null, text: string) => ({ reading: quotation(speaker), text });
const named = (name: string, office: string | null = "minister") => ({
  reading: official(name, office),
  text: name,
});

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
    ["Office for Flood Relief and Repair", "named"],
    ["Inés Duarte y Montes de los Ríos", "named"],
    ["João dos Santos e Silva", "named"],
    ["Residents and traders", "unnamed"],
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

  it.each([
    "she",
    "Them",
    "us",
    "himself",
    "herself",
    "themselves",
    "this",
    "that",
    "those",
    "whom",
  ])("takes no pronoun for a source: %s", (pronoun) => {
    const quoted = quotedIn([said(pronoun, "“Yes, we do.”"), said("Ada Marsh", "“No.”")]);
    expect(quoted.sources.map(({ name }) => name)).toEqual(["Ada Marsh"]);
    expect([quoted.unattributed, quoted.words]).toEqual([1, 1]);
  });

  it.each<[number, readonly string[]]>([
    [0, []],
    [1, ["Per Lund", "Lund", "Per Lund"]],
    [2, ["Per Lund", "Ada Lund", "Lund"]],
    [2, ["Per Lund", "Venn", "Venn"]],
    [1, ["Xi", "Xi Jinping"]],
    [2, ["Martin Luther King Jr.", "Roe Jr."]],
    [1, ["Roe Jr.", "Ilse Roe"]],
  ])("counts %i officials, not how often they are named", (count, names) => {
    expect(countOfficials(names.map((name) => named(name)))).toBe(count);
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

  it.each<[string, string, readonly string[]]>([
    ["Xi", "Xi Jinping", []],
    ["Xi Jinping", "Xi", []],
    ["Maria Roe Jr.", "Ilse King Jr.", ["Ilse King Jr."]],
    ["Maria Roe", "Maria Roe Jr.", []],
    ["Erdoğan", "Recep Tayyip Erdogan", []],
    ["Maria Roe", "Ada Marsh", ["Ada Marsh"]],
    ["Ada", "Ada Marsh", []],
  ])("where %s is quoted and %s an official, not quoted are: %j", (speaker, name, unquoted) => {
    expect(quotedIn([named(name), said(speaker, "“Yes.”")]).unquoted).toEqual(unquoted);
  });

  it.each<[string, string | null, boolean]>([
    ["the mayor", "mayor", true],
    ["The city’s mayor", "Mayor of Ems", true],
    ["the secretary of state", "Secretary", true],
    ["the foreign minister", "Latvian Foreign Minister", true],
    ["the senators", "Sen.", true],
    ["both secretaries", "secretary of state", true],
    ["a spokesman for the mayor", "Mayor", false],
    ["an officer of the town", "head of the town", false],
    ["residents", "mayor", false],
    ["the mayor", null, false],
  ])("%s may be who is %s: %s", (speaker, office, heard) => {
    const { unquoted } = quotedIn([named("Ada Okoye", office), said(speaker, "“Yes.”")]);
    expect(unquoted).toEqual(heard ? [] : ["Ada Okoye"]);
  });

  it.each([null, "she"])("calls nobody unquoted while %s says something", (speaker) => {
    const marks = [named("Ada Okoye"), said("Per Lund", "“Yes.”")];
    expect(quotedIn(marks).unquoted).toEqual(["Ada Okoye"]);
    expect(quotedIn([...marks, said(speaker, "“No.”")]).unquoted).toEqual([]);
  });

  it("tells the full name of who is named by the surname first, and each of one surname", () => {
    const marks = [named("Lund"), named("Per Lund"), named("Ada Lund")];
    expect(quotedIn(marks).unquoted).toEqual(["Per Lund", "Ada Lund"]);
  });
});
