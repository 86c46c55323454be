import { describe, expect, it } from "vitest";
import {
  indexKnown,
  matchFullName,
  matchOnlyBearer,
  matchSurname,
  matchTitle,
  nameWords,
  officeAt,
} from "../../../../src/core/analysis/official/match-known.ts";
import { aboutness } from "../../../../src/core/analysis/official/occasion.ts";
import type { KnownOfficial, Tenure } from "../../../../src/core/model/known-official.ts";

const tenure = (office: string, of: string, years: readonly [string, string | null]): Tenure => ({
  office,
  of,
  from: years[0],
  to: years[1],
});

const official = (name: string, ...tenures: Tenure[]): KnownOfficial => ({
  name,
  aliases: [],
  tenures,
});

const MARLOW = official(
  "Joseph Marlow",
  tenure("senator", "Ruritania", ["1990", "2001-03"]),
  tenure("president", "Ruritania", ["2001-04-01", "2009-04-01"]),
);
const BYRNE = official("Ada Byrne", tenure("prime minister", "Graustark", ["2005-06", null]));
const OTHER_BYRNE = official("Fred Byrne", tenure("prime minister", "Graustark", ["1980", "1984"]));
const CHO = official("Cho Min-seo", tenure("president", "Ruritania", ["2010", "2015"]));
const SAYED = official("Omar al-Sayed", tenure("interior minister", "Samavia", ["2004", "2008"]));
const KNOWN = [MARLOW, BYRNE, OTHER_BYRNE, CHO, SAYED];
const index = indexKnown(KNOWN);

describe("nameWords", () => {
  it.each([
    ["Joseph R. Marlow, Jr.", "joseph marlow"],
    ["Omar al-Sayed", "omar sayed"],
    ["Ursula von der Mark", "ursula mark"],
    ["Ben Okoye", "ben okoye"],
    ["S\u00e1nchez", "sanchez"],
  ])("%s", (name, words) => {
    expect(nameWords(name).join(" ")).toBe(words);
  });
});

describe("matchFullName", () => {
  it.each([
    ["Joseph Marlow", MARLOW],
    ["Joe Marlow", MARLOW],
    ["Joseph Quill Marlow", MARLOW],
    ["Omar Sayed", SAYED],
    ["Nancy Marlow", null],
    ["Josepha Marlow", null],
    ["Marlow", null],
  ])("%s", (name, expected) => {
    expect(matchFullName(index, nameWords(name), { isAbout: () => true })).toBe(expected);
  });
});

it.each([
  ["Joseph Marlow", MARLOW],
  ["Joseph Quill Marlow", null],
])(
  "knows %s far from the country of the one on the list by no name in between",
  (name, expected) => {
    expect(matchFullName(index, nameWords(name), { isAbout: () => false })).toBe(expected);
  },
);

describe("matchSurname", () => {
  it.each([
    ["Marlow", "2005-01-01", MARLOW],
    ["Marlow", "2020-01-01", null],
    ["Byrne", "2007-01-01", BYRNE],
    ["Byrne", null, null],
    ["Cho", "2012-05-01", CHO],
    ["Sayed", "2005-01-01", null],
  ])("%s in %s", (surname, published, expected) => {
    expect(matchSurname(index, surname, { published, isAbout: () => true })).toBe(expected);
  });
});

describe("matchOnlyBearer", () => {
  const bearer = (surname: string, published: string, about = true) =>
    matchOnlyBearer(index, surname, { published, isAbout: () => about });

  it("takes a surname that one official bears, while in office", () => {
    expect(bearer("Sayed", "2005-01-01")).toBe(SAYED);
    expect(bearer("Sayed", "2015-01-01")).toBeNull();
    expect(bearer("Byrne", "2007-01-01")).toBeNull();
  });

  it("takes none of a country that the article does not speak of", () => {
    expect(bearer("Sayed", "2005-01-01", false)).toBeNull();
  });
});

describe("a surname of the past", () => {
  const HALE = official("Ann Hale", tenure("president", "United States", ["1990", "1998"]));
  const list = indexKnown([HALE, MARLOW]);
  const isAbout = () => true;

  it("is still a president's of the United States, and nobody's before", () => {
    expect(matchSurname(list, "Hale", { published: "2020-01-01", isAbout })).toBe(HALE);
    expect(matchSurname(list, "Hale", { published: "1980-01-01", isAbout })).toBeNull();
    expect(matchSurname(list, "Marlow", { published: "2020-01-01", isAbout })).toBeNull();
  });
});

describe("aboutness", () => {
  it.each([
    ["Fiji", "The Fijian team won.", true],
    ["Fiji", "The team won.", false],
    ["France", "French farmers marched.", true],
    ["United Kingdom", "MPs in Westminster voted.", true],
    ["United Kingdom", "The United States voted.", false],
    ["South Sudan", "South of the river it rained.", false],
    ["United States", "It rained.", true],
  ])("%s in “%s”", (of, text, expected) => {
    expect(aboutness(text)(of)).toBe(expected);
  });
});

describe("matchTitle", () => {
  it("finds who held the office of the title", () => {
    expect(matchTitle(index, "marlow", "former president")).toBe(MARLOW);
    expect(matchTitle(index, "marlow", "governor")).toBeNull();
  });
});

describe("officeAt", () => {
  it.each([
    [MARLOW, "1995-01-01", "senator, Ruritania"],
    [MARLOW, "2001-04-01", "president, Ruritania"],
    [MARLOW, "2012", "former president, Ruritania"],
    [MARLOW, null, "president, Ruritania"],
    [BYRNE, "2030-01-01", "prime minister, Graustark"],
    [CHO, "2015-08-01", "president, Ruritania"],
  ])("$name at %s", (known, published, office) => {
    expect(officeAt(known, published)).toBe(office);
  });
});
