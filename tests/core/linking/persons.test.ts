import { describe, expect, it } from "vitest";
import { personsAmong } from "../../../src/core/linking/persons.ts";
import type { NamedOfficial } from "../../../src/core/linking/rank-officials.ts";
import type { PersonVerdict } from "../../../src/core/model/person-decision.ts";

/** "Dana Hale, governor of Brill @ 2031-03-01"; office and date may be left out. */
function naming(words: string): NamedOfficial {
  const [person = "", published = null] = words.split(" @ ");
  const [name = "", office = null] = person.split(", ");
  return { name, office, published };
}

function persons(namings: readonly string[], verdicts: readonly PersonVerdict[] = []): string[][] {
  const read = namings.map(naming);
  return personsAmong(read, verdicts).map((family) => family.map((at) => namings[at] ?? ""));
}

describe("one person", () => {
  it.each([
    ["another transliteration", ["Volodymyr Harenko, president", "Wolodymyr Harenko, president"]],
    ["accents left out", ["José Muñoz, mayor of Brill", "Jose Munoz, Brill mayor"]],
    ["an initial", ["Dana Hale, senator", "D. Hale, Sen."]],
    ["a nickname", ["Robert Hale, governor", "Bob Hale, Gov."]],
    [
      "offices that change",
      ["Ilse Maranz, mayor of Tessin @ 2019-05-02", "Ilse Maranz, energy minister @ 2031-03-04"],
    ],
    [
      "an office at home and one abroad",
      ["Tove Lind, Danish senator", "Tove Lind, ambassador to France"],
    ],
    [
      "an office of several countries",
      ["Rui Vidal, Portuguese premier", "Rui Vidal, secretary-general"],
    ],
    ["the town said in two ways", ["Ann Ruiz, New Brill mayor", "Ann Ruiz, mayor of New Brill"]],
    ["U.S. and American", ["Tom Orr, U.S. trade envoy", "Tom Orr, American trade envoy"]],
    [
      "a possessive country",
      ["Amara Okoye, Kenya’s health minister", "Amara Okoye, Kenyan health minister"],
    ],
    ["a third naming between", ["Robert Hale, senator", "Bob Hale, senator", "Rob Hale, senator"]],
    [
      "a mayor who was a minister",
      ["Ann Ruiz, former justice minister @ 2031-03-01", "Ann Ruiz, mayor of Brill @ 2031-03-02"],
    ],
  ])("%s", (_, namings) => {
    expect(persons(namings)).toEqual([namings]);
  });
});

describe("two persons of one name", () => {
  it.each([
    [
      "by country",
      ["Maria Silva, Brazilian environment minister", "Maria Silva, Portuguese mayor of Porto"],
    ],
    [
      "by country, whatever the office",
      ["Ali Khan, Kenya’s president", "Ali Khan, Pakistani senator"],
    ],
    ["by town", ["Dana Hale, mayor of Brill", "Dana Hale, mayor of Tessin"]],
    ["by firm", ["Erik Lund, chief executive of Norrland Steel", "Erik Lund, CEO of Vardova Rail"]],
    [
      "by office, at one time",
      ["Dana Hale, judge @ 2031-03-01", "Dana Hale, senator @ 2031-03-09"],
    ],
    ["by generation", ["Dana Hale Jr., senator", "Dana Hale, senator"]],
    ["by middle initial", ["George W. Hale, president", "George H. Hale, president"]],
  ])("are told apart %s", (_, namings) => {
    expect(persons(namings)).toEqual(namings.map((one) => [one]));
  });

  it("are not joined by a third naming that goes with either", () => {
    const [north, south, either] = [
      "Dana Hale, mayor of Brill",
      "Dana Hale, mayor of Tessin",
      "Dana Hale",
    ];
    expect(persons([north, south, either])).toHaveLength(2);
  });

  it("are not joined by a surname and an office alone", () => {
    const families = persons(["Robert Hale, senator", "Dana Hale, senator", "Hale, senator"]);
    expect(families).toHaveLength(2);
  });

  it("an office of two in turn is one person's where the articles lie years apart", () => {
    const namings = ["Dana Hale, judge @ 2021-03-01", "Dana Hale, senator @ 2031-03-09"];
    expect(persons(namings)).toEqual([namings]);
  });
});

describe("the reader's word", () => {
  const one = (says: PersonVerdict["says"], a: string, b: string): PersonVerdict => ({
    says,
    one: naming(a),
    other: naming(b),
  });

  it("puts together what no rule would", () => {
    const namings = ["Kit Vane, councillor", "Christabel Ashdown, senator"];
    expect(
      persons(namings, [one("one", "Kit Vane, councillor", "Christabel Ashdown, senator")]),
    ).toEqual([namings]);
  });

  it("brings along those that go with either side", () => {
    const namings = ["Kit Vane, councillor", "Christabel Ashdown, senator", "C. Ashdown, Sen."];
    expect(
      persons(namings, [one("one", "Kit Vane, councillor", "Christabel Ashdown, senator")]),
    ).toEqual([namings]);
  });

  it("parts what every rule would join", () => {
    const namings = ["Dana Hale, senator", "Dana Hale, Senator for the north"];
    expect(persons(namings, [one("two", namings[0] ?? "", namings[1] ?? "")])).toEqual(
      namings.map((naming) => [naming]),
    );
  });

  it("holds for the same words in other letters", () => {
    const namings = ["Dana Hale, Senator", "Dana Hale, senator for the north"];
    const verdict = one("two", "dana hale, senator", "Dana Hale, Senator for the North");
    expect(persons(namings, [verdict])).toHaveLength(2);
  });

  it("says nothing of other persons", () => {
    const namings = ["Robert Hale, senator", "Bob Hale, senator"];
    expect(persons(namings, [one("two", "Ann Ruiz, mayor", "Anne Ruiz, mayor")])).toEqual([
      namings,
    ]);
  });
});
