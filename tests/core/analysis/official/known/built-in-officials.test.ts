import { describe, expect, it } from "vitest";
import {
  builtInOfficials,
  officialsNamedIn,
} from "../../../../../src/core/analysis/official/known/built-in-officials.ts";
import { nameWords } from "../../../../../src/core/analysis/official/match-known.ts";
import { FIRST_SURNAMES } from "../../../../../src/core/analysis/person/surname-words.ts";
import type { KnownOfficial, Tenure } from "../../../../../src/core/model/known-official.ts";

const officials = builtInOfficials();

/** The offices that the list gives `name` on an ISO `day`, with their country or body. */
function officesOn(day: string, name: string): string[] {
  const person = officials.find((known) => [known.name, ...known.aliases].includes(name));
  return (person?.tenures ?? [])
    .filter(({ from, to }) => from <= day && (to === null || day < to))
    .map(({ office, of }) => `${office}, ${of}`);
}

const spellingsOf = ({ name, aliases }: KnownOfficial) => [name, ...aliases];
const namedIn = (text: string) => officialsNamedIn(text).map((official) => official.name);
/** Enough to meet every kind of name; all of them would take seconds. */
const everySeventh = (known: readonly KnownOfficial[]) => known.filter((_, at) => at % 7 === 0);

describe("officialsNamedIn", () => {
  it.each([
    ["Ms. Merkel’s party", "Angela Merkel"],
    ["what ERDOGAN wants", "Recep Tayyip Erdoğan"],
    ["Mr. Xi arrived", "Xi Jinping"],
    ["an aide of Greenfield", "Linda Thomas-Greenfield"],
    ["the fall of al-Assad", "Bashar al-Assad"],
  ])("finds in %j %s", (text, name) => {
    expect(namedIn(text)).toContain(name);
  });

  it("leaves out whom the text does not name", () => {
    expect(officialsNamedIn("The constructor may speak to the king of trade.")).toEqual([]);
    expect(officialsNamedIn("Angela and Barack met.")).toEqual([]);
  });

  it("finds each by every spelling, as the whole list has him", () => {
    expect(officialsNamedIn(officials.flatMap(spellingsOf).join("; "))).toEqual(officials);
    const missed = everySeventh(officials).flatMap((official) =>
      spellingsOf(official).filter((spelling) => !namedIn(spelling).includes(official.name)),
    );
    expect(missed).toEqual([]);
  });

  // By these words the analysis asks for one who is named by surname (match-known.ts).
  it("finds each by a surname alone, by half of a double one, and by one that leads", () => {
    const missed = everySeventh(officials).flatMap((official) => {
      const words = nameWords(official.name);
      const [first = ""] = words;
      const asked = [words.at(-1) ?? "", ...(FIRST_SURNAMES.has(first) ? [first] : [])];
      return asked
        .flatMap((word) => [word, ...word.split("-").filter((half) => half.length > 2)])
        .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
        .filter((word) => !namedIn(word).includes(official.name))
        .map((word) => `${word}: ${official.name}`);
    });
    expect(missed).toEqual([]);
  });
});

describe("builtInOfficials", () => {
  it("gives the same array at every call", () => {
    expect(builtInOfficials()).toBe(officials);
  });

  it("gives every spelling to one person only, whatever the case of its letters", () => {
    const holders = new Map<string, string>();
    const shared: string[] = [];
    for (const { name, aliases } of officials) {
      for (const spelling of new Set([name, ...aliases].map((text) => text.toLowerCase()))) {
        const holder = holders.get(spelling);
        if (holder !== undefined) shared.push(`${spelling}: ${holder} and ${name}`);
        holders.set(spelling, name);
      }
    }
    expect(shared).toEqual([]);
  });

  it("has no name with leftover syntax or a remark in it", () => {
    const spellings = officials.flatMap(({ name, aliases }) => [name, ...aliases]);
    expect(spellings.filter((spelling) => /[^\p{L}\p{M} .'’"-]/u.test(spelling))).toEqual([]);
  });

  it("words offices as an article would, in lower case but for proper names", () => {
    const words = officials.flatMap(({ tenures }) =>
      tenures.map(({ office }) => office.split(" ")[0]),
    );
    const capital = new Set(words.filter((word) => /^\p{Lu}/u.test(word ?? "")));
    expect([...capital].filter((word) => !PROPER.has(word ?? ""))).toEqual([]);
  });

  // Two heads of one government on one day is the slip that years written from memory make.
  it.each(["prime minister", "chancellor", "premier", "supreme leader", "king"])(
    "never gives a country two holders of the office of %s at once",
    (office) => {
      const held = officials.flatMap(({ name, tenures }) =>
        tenures.filter((tenure) => tenure.office === office).map((tenure) => ({ name, ...tenure })),
      );
      const clashes = held.flatMap((a) =>
        held
          .filter((b) => b.of === a.of && b.name !== a.name)
          .filter((b) => surelyOverlap(a, b))
          .map((b) => `${a.of}: ${a.name} and ${b.name}`),
      );
      expect(clashes.filter((clash) => !RIVALS.has(clash))).toEqual([]);
    },
  );

  it.each([
    ["1998-06-01", "William Jefferson Clinton", "president, United States"],
    ["2012-06-01", "Barack Obama", "president, United States"],
    ["2016-06-01", "Joe Biden", "vice president, United States"],
    ["2018-06-01", "Donald J. Trump", "president, United States"],
    ["2010-06-01", "Hillary Rodham Clinton", "secretary of state, United States"],
    ["2020-06-01", "Andrew M. Cuomo", "governor, New York"],
    ["2017-06-01", "Theresa May", "prime minister, United Kingdom"],
    ["2020-06-01", "Boris Johnson", "prime minister, United Kingdom"],
    ["2012-06-01", "Angela Merkel", "chancellor, Germany"],
    ["2022-06-01", "Volodymyr Zelenskyy", "president, Ukraine"],
    ["2022-06-01", "Vladimir Zelensky", "president, Ukraine"],
    ["2010-06-01", "Vladimir Putin", "prime minister, Russia"],
    ["2010-06-01", "Moammar Gadhafi", "leader, Libya"],
    ["2012-06-01", "Recep Tayyip Erdogan", "prime minister, Turkey"],
    ["2019-06-01", "Recep Tayyip Erdoğan", "president, Turkey"],
    ["2019-06-01", "Mohammed bin Salman", "crown prince, Saudi Arabia"],
    ["2015-06-01", "Xi Jinping", "president, China"],
    ["2015-06-01", "Shinzo Abe", "prime minister, Japan"],
    ["2015-06-01", "Ban Ki-moon", "secretary general, United Nations"],
    ["2016-06-01", "Jens Stoltenberg", "secretary general, NATO"],
    ["2013-06-01", "Mario Draghi", "president, European Central Bank"],
    ["2018-06-01", "Jacinda Ardern", "prime minister, New Zealand"],
    ["2018-06-01", "Justin Trudeau", "prime minister, Canada"],
    ["2010-06-01", "Luiz Inacio Lula da Silva", "president, Brazil"],
    ["2020-06-01", "Narendra Modi", "prime minister, India"],
    ["2013-06-01", "Jacob Zuma", "president, South Africa"],
  ])("knows that on %s %s was %s", (day, name, office) => {
    expect(officesOn(day, name)).toContain(office);
  });

  it("knows no office of a person before it began", () => {
    expect(officesOn("2008-12-31", "Barack Obama")).not.toContain("president, United States");
    expect(officesOn("2016-06-01", "Emmanuel Macron")).toEqual(["economy minister, France"]);
  });
});

/** First words of offices that are capitalised in running text. */
const PROPER: ReadonlySet<string> = new Set(
  "Air Army Brexit Downing European House Indo-Pacific Kremlin Metropolitan Middle NATO National Northern Paris Pentagon Senate State Supreme Turkish US White".split(
    " ",
  ),
);

/** Libya had two governments from 2016 to 2021, each with its prime minister. */
const RIVALS: ReadonlySet<string> = new Set([
  "Libya: Abdullah al-Thinni and Fayez al-Sarraj",
  "Libya: Fayez al-Sarraj and Abdullah al-Thinni",
]);

/** True where both tenures hold on some day, whatever the days that a bare year or month leaves open. */
function surelyOverlap(a: Tenure, b: Tenure): boolean {
  return certainlyBefore(a.from, b.to) && certainlyBefore(b.from, a.to);
}

function certainlyBefore(from: string, to: string | null): boolean {
  if (to === null) return true;
  const precision = Math.min(from.length, to.length);
  return from.slice(0, precision) < to.slice(0, precision);
}
