import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { linkKeys, lookupKeys } from "../../../src/core/linking/link-keys.ts";
import { claim, official, quotation } from "./readings.ts";

function share(a: readonly string[], b: readonly string[]): boolean {
  return a.some((key) => b.includes(key));
}

const lookups = (text: string): string[] => lookupKeys([{ reading: quotation(), text }]).flat();

describe("keys of quotations", () => {
  it.each([
    [
      "the same words in other typography",
      "“We can’t wait any longer,”",
      '"We can\'t wait any longer"',
    ],
    ["an excerpt", "“The ferry was never inspected, not once.”", "“never inspected, not once”"],
    ["one word replaced", "we opened the gates before dawn", "they opened the gates before dawn"],
    ["no word that counts", "“We did what we could.”", '"We did what we could"'],
  ])("meet for %s", (_, a, b) => {
    expect(share(linkKeys(quotation(), a), linkKeys(quotation(), b))).toBe(true);
  });

  it.each([
    ["a title", "“Evenings With Nora Quill”"],
    ["a slogan", "“Make America great again”"],
    ["three words", "“not a chance”"],
    ["no words", "“…”"],
  ])("are none for %s", (_, text) => {
    expect(linkKeys(quotation(), text)).toEqual([]);
  });

  it("are looked up by fewer, one of which the same words always have", () => {
    const word = fc.constantFrom(
      "we",
      "did",
      "what",
      "could",
      "the",
      "dam",
      "gates",
      "river",
      "at",
    );
    fc.assert(
      fc.property(fc.array(word, { minLength: 4, maxLength: 400 }), (words) => {
        const text = words.join(" ");
        const kept = linkKeys(quotation(), text);
        const asked = lookups(text);
        expect(asked.length).toBeLessThanOrEqual(kept.length);
        expect(share(asked, kept)).toBe(kept.length > 0);
      }),
    );
  });

  it.each([
    ["one word replaced", "we opened the gates before dawn", "they opened the gates before dawn"],
    ["no word that counts", "“We did what we could.”", '"We did what we could"'],
    [
      "an excerpt",
      "The ferry was never inspected, not once in a year.",
      "never inspected, not once",
    ],
  ])("are found from either side for %s", (_, a, b) => {
    expect(share(lookups(a), linkKeys(quotation(), b))).toBe(true);
    expect(share(lookups(b), linkKeys(quotation(), a))).toBe(true);
  });

  it("find any excerpt that is as long as a window of its quotation", () => {
    const words = fc.array(fc.nat(900), { minLength: 64, maxLength: 400 });
    fc.assert(
      fc.property(words, fc.double({ min: 0, max: 0.999, noNaN: true }), (drawn, from) => {
        const said = drawn.map(
          (at) => `ston${[...String(at)].map((digit) => "bcdfghklmp"[Number(digit)]).join("")}`,
        );
        // Of four words a run; the window as quotation-keys makes it for sixty keys.
        const length = Math.max(5, Math.ceil((2.4 * (said.length - 3)) / 60) + 3);
        const start = Math.floor(from * (said.length - length + 1));
        const excerpt = said.slice(start, start + length).join(" ");
        const whole = linkKeys(quotation(), said.join(" "));
        expect(share(lookups(excerpt), whole)).toBe(true);
      }),
    );
  });

  it("find an excerpt of two lines in a speech of a thousand words", () => {
    const speech = Array.from({ length: 1000 }, (_, at) => `word${(at * 7919) % 1009}`);
    for (const from of [0, 123, 480, 920]) {
      const excerpt = speech.slice(from, from + 60).join(" ");
      expect(share(linkKeys(quotation(), speech.join(" ")), linkKeys(quotation(), excerpt))).toBe(
        true,
      );
    }
  });

  it("are at most 64 without doubles, and take a hostile quotation in a moment", () => {
    for (const text of ["a".repeat(100_000), "no ".repeat(40_000), "x y z q ".repeat(12_000)]) {
      const keys = linkKeys(quotation(), text);
      expect(keys.length).toBeLessThanOrEqual(64);
      expect(new Set(keys).size).toBe(keys.length);
    }
    fc.assert(
      fc.property(fc.string({ maxLength: 2000 }), (text) => {
        expect(linkKeys(quotation(), text).length).toBeLessThanOrEqual(64);
      }),
    );
  });
});

describe("keys of officials", () => {
  it.each([
    ["Volodymyr Zelensky", "Wolodymyr Selenskyj"],
    ["Volodymyr Zelenskyy", "Zelensky"],
    ["Muammar Gaddafi", "Moammar Qaddafi"],
    ["José Muñoz", "Jose Munoz"],
    ["Angela Merkel", "Angela Merkle"],
    ["Wim van Dalen", "W. Dalen"],
    ["Joe Biden", "Joseph R. Biden Jr."],
  ])("meet for %s and %s", (a, b) => {
    expect(share(linkKeys(official(a), a), linkKeys(official(b), b))).toBe(true);
  });

  it("are none for a name without letters", () => {
    expect(linkKeys(official("—"), "—")).toEqual([]);
  });
});

describe("keys of claims", () => {
  it("meet where unit and subject are the same", () => {
    const a = claim(
      { value: 40, unit: "bridge" },
      "40 bridges",
      "The storm in Arden closed 40 bridges.",
    );
    const b = claim(
      { value: 44, unit: "bridge" },
      "44 bridges",
      "In Arden 44 bridges were shut by the storm.",
    );
    expect(share(linkKeys(a.reading, a.text), linkKeys(b.reading, b.text))).toBe(true);
  });

  it("meet where only a rare figure is the same", () => {
    const a = claim({ value: 1.5, unit: "%" }, "1.5 percent", "The levy is 1.5 percent.");
    const b = claim({ value: 1.5, unit: "%" }, "1.5%", "Owners pay 1.5% when they sell.");
    expect(share(linkKeys(a.reading, a.text), linkKeys(b.reading, b.text))).toBe(true);
  });

  it("are at most 64 for a sentence of any length", () => {
    const sentence = Array.from({ length: 3000 }, (_, at) => `Word${at}`).join(" ");
    const { reading, text } = claim({ value: 7, unit: "boat" }, "7 boats", `7 boats ${sentence}`);
    const keys = linkKeys(reading, text);
    expect(keys.length).toBeLessThanOrEqual(64);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it("are none for a vague quantity and for a highlight", () => {
    const { reading, text } = claim(
      { value: null, unit: "person", vague: true },
      "thousands",
      "Thousands marched through Brill.",
    );
    expect(linkKeys(reading, text)).toEqual([]);
    expect(linkKeys({ kind: "highlight" }, "any words that a reader chose")).toEqual([]);
  });
});

describe("the keys that all marks of an article are looked up by", () => {
  const word = (at: number) =>
    `st${[...String(at)].map((digit) => "bcdfghklmp"[Number(digit)]).join("")}`;
  const said = (from: number, length: number) =>
    Array.from({ length }, (_, at) => word(from + at)).join(" ");
  const asked = (count: number) =>
    lookupKeys(
      Array.from({ length: count }, (_, at) => ({
        reading: quotation(),
        text: said(at * 1000, 40),
      })),
    );

  it("are the same for a few marks as for each alone", () => {
    const few = asked(3);
    expect(few).toEqual([0, 1000, 2000].map((from) => lookups(said(from, 40))));
  });

  it("are fewer of each where there are many", () => {
    const [few = [], some = [], many = []] = [asked(3)[0], asked(15)[0], asked(100)[0]];
    expect(some.length).toBeLessThan(few.length);
    expect(many.length).toBeLessThan(some.length);
    expect(many.length).toBeGreaterThanOrEqual(37 / 5);
  });

  it("are so few together, unless the article has more marks than that allows", () => {
    expect(new Set(asked(15).flat()).size).toBeLessThanOrEqual(240);
    const claims = Array.from({ length: 30 }, (_, at) => {
      const sentence = `The ${said(at * 100, 12)} cost ${at + 3} million krona.`;
      return claim({ value: (at + 3) * 1e6, unit: "krona" }, `${at + 3} million krona`, sentence);
    });
    expect(new Set(lookupKeys(claims).flat()).size).toBeLessThanOrEqual(120);
    expect(lookupKeys(claims.slice(0, 5)).flat().length).toBe(30);
  });
});
