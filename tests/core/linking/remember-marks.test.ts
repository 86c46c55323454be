import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { quotationKeys, quotationLookups } from "../../../src/core/linking/quotation-keys.ts";
import { rememberMarks } from "../../../src/core/linking/remember-marks.ts";
import { official } from "./readings.ts";

const named = (name: string, office: string | null, text = name) => ({
  reading: official(name, office),
  text,
  start: 0,
  end: text.length,
});

describe("marks that are remembered", () => {
  it("find an official by the first of the namings that are alike", () => {
    const marks = rememberMarks("dam", [
      named("Ada Lund", "Mayor"),
      named("Ada Lund", "Mayor", "Lund"),
      named("Ada Lund", null),
      named("Piet Hoorn", "Mayor"),
    ]);
    expect(marks.map(({ linkKeys }) => linkKeys.length > 0)).toEqual([true, false, true, true]);
    expect(marks.map(({ ordinal }) => ordinal)).toEqual([0, 1, 2, 3]);
  });
});

describe("the keys that other quotations are looked up by", () => {
  const words = (most: number) =>
    fc.array(fc.constantFrom("ferry", "harbor", "gates", "storm", "levy", "council", "roof"), {
      maxLength: most,
    });

  it.each([
    ["five", 5, 2],
    ["six", 6, 3],
    ["eight", 8, 5],
  ])("have one of those of whatever shares %s words running", (_, length, oneOf) => {
    fc.assert(
      fc.property(
        fc.tuple(words(40), words(40), words(40), words(40)),
        fc.array(fc.constantFrom("valve", "canal", "mill", "tower", "ridge"), {
          minLength: length,
          maxLength: length,
        }),
        ([a, b, c, d], shared) => {
          const looked = quotationLookups([...a, ...shared, ...b].join(" "))(oneOf);
          const kept = new Set(quotationKeys([...c, ...shared, ...d].join(" ")));
          // More than sixty runs are thinned out on the side that is kept, and on this.
          fc.pre(a.length + b.length < 57 && c.length + d.length < 57);
          expect(looked.some((key) => kept.has(key))).toBe(true);
        },
      ),
    );
  });

  it("are among the quotation's own, and fewer", () => {
    const text =
      "the river rose faster than in any year on record and it has not yet crested so that every village below the dam was told to leave before dawn";
    const own = new Set(quotationKeys(text));
    const looked = quotationLookups(text)(2);
    const fewer = quotationLookups(text)(3);
    expect([...looked, ...fewer].every((key) => own.has(key))).toBe(true);
    expect(looked.length).toBeLessThan(own.size);
    expect(fewer.length).toBeLessThan(looked.length);
  });

  it("have one of those of an excerpt as long as two windows of a speech, however few are asked for", () => {
    const word = (at: number) =>
      `st${[...String((at * 7919) % 1009)].map((digit) => "bcdfghklmp"[Number(digit)]).join("")}`;
    const speech = Array.from({ length: 100 }, (_, at) => word(at));
    const looked = new Set(quotationLookups(speech.join(" "))(5));
    for (let from = 0; from + 11 <= speech.length; from += 1) {
      const kept = quotationKeys(speech.slice(from, from + 11).join(" "));
      expect(kept.some((key) => looked.has(key))).toBe(true);
    }
  });
});
