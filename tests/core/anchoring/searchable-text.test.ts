import fc from "fast-check";
import { expect, describe as group, it } from "vitest";
import { foldText } from "../../../src/core/anchoring/fold-text.ts";
import { placesOf, searchable, wordsIn } from "../../../src/core/anchoring/searchable-text.ts";

const texts = fc
  .array(fc.constantFrom("no ", "the ", "a", "b", "12", "city", "市", "ﬃ", ". ", "“"), {
    maxLength: 80,
  })
  .map((parts) => parts.join(""));

function everyPlace(text: string, piece: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(piece); at >= 0; at = text.indexOf(piece, at + 1)) places.push(at);
  return places;
}

/** More questions than are answered by reading. */
const MANY = 60;

group("a text that is searched again and again", () => {
  it("answers with the same places whether it reads or looks them up", () => {
    fc.assert(
      fc.property(
        texts,
        fc.nat(),
        fc.integer({ min: 1, max: 20 }),
        fc.nat(),
        (text, at, length, edge) => {
          const folded = foldText(text);
          fc.pre(folded.folded.length > 0);
          const piece = folded.folded.slice(at % folded.folded.length).slice(0, length);
          const from = edge % folded.folded.length;
          const to = folded.folded.length;
          const wanted = everyPlace(folded.folded, piece).filter((place) => place >= from);
          const searched = searchable(folded);
          for (let ask = 0; ask < MANY; ask += 1) {
            expect(placesOf(searched, piece, { from, to, most: 300 })).toEqual(wanted);
          }
          expect(placesOf(searched, `${piece}\u0000`, { from: 0, to, most: 300 })).toEqual([]);
        },
      ),
    );
  });

  it("answers with the same words whether it reads a stretch or has read all", () => {
    fc.assert(
      fc.property(texts, fc.nat(), fc.nat(60), (text, at, length) => {
        const folded = foldText(text);
        const from = folded.folded.length === 0 ? 0 : at % folded.folded.length;
        const searched = searchable(folded);
        const wordsNow = () => {
          const words = wordsIn(searched, from, from + length);
          return Array.from({ length: words.next - words.first }, (_, k) =>
            folded.folded.slice(words.from[words.first + k], words.to[words.first + k]),
          );
        };
        const first = wordsNow();
        for (let ask = 0; ask < MANY; ask += 1) wordsNow();
        expect(wordsNow()).toEqual(first);
      }),
    );
  });
});
