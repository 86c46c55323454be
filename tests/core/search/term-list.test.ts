import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Digest, DigestMaker } from "../../../src/core/search/digest.ts";
import { TermList } from "../../../src/core/search/term-list.ts";

function listOf(terms: readonly string[]): TermList {
  const sorted = [...new Set(terms)].sort();
  const digest: Digest = {
    ...new DigestMaker().make(),
    terms: sorted.join("\n"),
    termStarts: new Uint32Array(sorted.length + 1),
  };
  return new TermList(digest);
}

/** Few letters, so that many words are alike; some of another script, whose letters share bits. */
const word = fc.string({ unit: fc.constantFrom("a", "b", "c", "é", "ж", "7"), minLength: 1 });

/** Levenshtein, written the long way round. */
function edits(a: string, b: string): number {
  if (a === "" || b === "") return Math.max(a.length, b.length);
  const rest = edits(a.slice(1), b.slice(1));
  if (a[0] === b[0]) return rest;
  return 1 + Math.min(rest, edits(a.slice(1), b), edits(a, b.slice(1)));
}

describe("the terms of a digest", () => {
  it("are had by number, in their order", () => {
    fc.assert(
      fc.property(fc.array(word), (words) => {
        const sorted = [...new Set(words)].sort();
        const list = listOf(words);
        expect(sorted.map((_, at) => list.at(at))).toEqual(sorted);
        expect(list.at(sorted.length)).toBe("");
      }),
    );
  });

  it("are found where a word would stand, and by their beginning", () => {
    fc.assert(
      fc.property(fc.array(word), word, (words, sought) => {
        const sorted = [...new Set(words)].sort();
        const list = listOf(words);
        const place = sorted.findIndex((term) => term >= sought);
        expect(list.placeOf(sought)).toBe(place === -1 ? sorted.length : place);
        for (const [at, term] of sorted.entries()) {
          expect(list.begins(at, sought)).toBe(term.startsWith(sought));
        }
      }),
    );
  });

  it("are all among those with about the same letters that a slip may have made of a word", () => {
    const short = fc.string({ unit: fc.constantFrom("a", "b", "c", "é", "ж"), maxLength: 6 });
    fc.assert(
      fc.property(fc.array(short.filter((term) => term !== "")), short, (words, sought) => {
        const list = listOf(words);
        const offered = new Set([...list.withLettersOf(sought, 2)].map((at) => list.at(at)));
        for (const term of words) if (edits(sought, term) <= 2) expect(offered).toContain(term);
      }),
    );
  });
});
