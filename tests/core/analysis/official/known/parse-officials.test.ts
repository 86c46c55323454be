import { describe, expect, it } from "vitest";
import {
  OfficialsSyntaxError,
  parseOfficials,
} from "../../../../../src/core/analysis/official/known/parse-officials.ts";

describe("parseOfficials", () => {
  it("reads a person with aliases, the section as country, and several tenures", () => {
    const sheet = `
# Ruritania
Rudolf Elphberg = Rudolf the Fifth | king, 1894-03..
# Strelsau
Antonia Öst | mayor, 1999..2003-05; secretary general, United Nations, 2004-01-01..2009
`;
    expect(parseOfficials("test", sheet)).toEqual([
      {
        name: "Rudolf Elphberg",
        aliases: ["Rudolf the Fifth"],
        tenures: [{ office: "king", of: "Ruritania", from: "1894-03", to: null }],
      },
      {
        name: "Antonia Öst",
        aliases: ["Antonia Ost"],
        tenures: [
          { office: "mayor", of: "Strelsau", from: "1999", to: "2003-05" },
          { office: "secretary general", of: "United Nations", from: "2004-01-01", to: "2009" },
        ],
      },
    ]);
  });

  it.each([
    ["no tenure", "Rudolf Elphberg", "names | tenures"],
    ["a second bar", "Rudolf Elphberg | king, 1894.. | duke, 1880..", "names | tenures"],
    ["a surname alone", "Rudolf Elphberg = Elphberg | king, 1894..", "full names"],
    ["no years", "Rudolf Elphberg | king", "office, of, from..to"],
    ["no office", "Rudolf Elphberg | , Ruritania, 1894..", "office, of, from..to"],
    ["one field too many", "Rudolf Elphberg | king, of, Ruritania, 1894..", "office, of, from..to"],
    ["a year alone", "Rudolf Elphberg | king, 1894", "expected years"],
    ["a thirteenth month", "Rudolf Elphberg | king, 1894-13..", "expected years"],
    ["an end before the start", "Rudolf Elphberg | king, 1894-03..1894-02", "before it begins"],
    ["offices out of order", "Rudolf Elphberg | king, 1894..; duke, 1880..1894", "began later"],
  ])("refuses a line with %s and says where it stands", (_what, line, reason) => {
    const sheet = `# Ruritania\n\n${line}\n`;
    expect(() => parseOfficials("kings", sheet)).toThrow(OfficialsSyntaxError);
    expect(() => parseOfficials("kings", sheet)).toThrow("kings, line 3");
    expect(() => parseOfficials("kings", sheet)).toThrow(reason);
  });

  it("refuses a person without a country before the first section", () => {
    expect(() => parseOfficials("kings", "Rudolf Elphberg | king, 1894..")).toThrow(
      "kings, line 1: expected",
    );
  });

  it("takes a bare year as neither before nor after a month of that year", () => {
    const sheet = "# Ruritania\nRudolf Elphberg | duke, 1894-06..1894; king, 1894..1894-03";
    expect(parseOfficials("kings", sheet)[0]?.tenures).toHaveLength(2);
  });
});
