import { describe, expect, it } from "vitest";
import { builtInOfficials } from "../../../../../src/core/analysis/official/known/built-in-officials.ts";

const officials = builtInOfficials();

/** The offices that the list gives `name` on an ISO `day`, with their country or body. */
function officesOn(day: string, name: string): string[] {
  const person = officials.find((known) => [known.name, ...known.aliases].includes(name));
  return (person?.tenures ?? [])
    .filter(({ from, to }) => from <= day && (to === null || day < to))
    .map(({ office, of }) => `${office}, ${of}`);
}

describe("builtInOfficials", () => {
  it("gives the same array at every call", () => {
    expect(builtInOfficials()).toBe(officials);
  });

  it("gives every spelling to one person only, whatever the case of its letters", () => {
    const spellings = officials.flatMap(({ name, aliases }) => [name, ...aliases]);
    const lower = spellings.map((spelling) => spelling.toLowerCase());
    const repeated = lower.filter((spelling, index) => lower.indexOf(spelling) !== index);
    expect(repeated).toEqual([]);
  });

  it.each([
    ["2012-06-01", "Barack Obama", "president, United States"],
    ["2016-06-01", "Joe Biden", "vice president, United States"],
    ["2018-06-01", "Donald J. Trump", "president, United States"],
    ["2010-06-01", "Hillary Rodham Clinton", "secretary of state, United States"],
    ["2020-06-01", "Andrew M. Cuomo", "governor, New York"],
  ])("knows that on %s %s was %s", (day, name, office) => {
    expect(officesOn(day, name)).toContain(office);
  });
});
