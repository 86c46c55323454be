import { describe, expect, it } from "vitest";
import { surnameKeys, surnameKeysIn } from "../../../src/core/model/surname-keys.ts";

describe("surnameKeys", () => {
  it.each([
    ["Angela Merkel", ["merkel"]],
    ["Recep Tayyip Erdoğan", ["erdogan"]],
    ["Binali Yıldırım", ["yildirim"]],
    ["Andrew H. Card Jr.", ["card"]],
    ["Anwar Holt III", ["holt"]],
    ["Linda Thomas-Greenfield", ["thomas", "greenfield"]],
    ["Bashar al-Assad", ["assad"]],
    ["Beto O’Rourke", ["o'rourke"]],
    ["Ursula von der Leyen", ["leyen"]],
    ["Rogelio Ramírez de la O", ["ramirez"]],
    ["", []],
    ["- .", []],
  ])("of %j are %j", (name, keys) => {
    expect(surnameKeys(name)).toEqual(keys);
  });
});

describe("surnameKeysIn", () => {
  it.each([
    ["a possessive", "in Merkel’s office", ["merkel"]],
    ["a possessive after s", "the Davis' house", ["davis"]],
    ["capitals", "WALLACE: Is it?", ["wallace", "is"]],
    ["a compound", "a Merkel-led council", ["merkel", "led"]],
    ["an article", "to al-Assad today", ["assad"]],
    ["a soft hyphen and zero-width space", "when Merk\u00adel\u200b spoke", ["merkel"]],
    ["accents in two code units", "by Erdog\u0306an", ["erdogan"]],
    ["an apostrophe that was decoded wrongly", "and Merkelâ€™s", ["merkel"]],
    ["words that no name has", "may the king speak", []],
  ])("reads %s", (_what, text, keys) => {
    expect([...surnameKeysIn(text)]).toEqual(keys);
  });

  it.each(["Ω", "字", "Путин", "😀", "\u0301"])("reads Latin words alike beside %j", (foreign) => {
    const text = "Mr. Erdoğan’s and Merk\u00adel’s talks, of Thomas-Greenfield — “Ñandú”";
    const keys = [...surnameKeysIn(text)];
    expect(keys).toEqual(["mr", "erdogan", "merkel", "thomas", "greenfield", "nandu"]);
    expect([...surnameKeysIn(`${text} | ${foreign}`)].slice(0, keys.length)).toEqual(keys);
  });

  it("passes over a word that no surname is as long as", () => {
    expect(surnameKeysIn("A".repeat(1_000_000))).toEqual(new Set());
  });
});
