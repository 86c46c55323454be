import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { commonRuns } from "../../../src/core/linking/common-runs.ts";
import { wordsOf } from "../../../src/core/linking/words.ts";

const runs = (here: string, there: string) => commonRuns(wordsOf(here), wordsOf(there));

describe("runs of words that two quotations have in common", () => {
  it.each([
    ["the whole", "a b c d", "a b c d", [[0, 0, 4]]],
    ["a part", "x a b c y", "a b c", [[1, 0, 3]]],
    [
      "two parts in another order",
      "a b c d e f",
      "d e f a b c",
      [
        [0, 3, 3],
        [3, 0, 3],
      ],
    ],
    ["the longest of several", "a b c d e", "a b c x a b c d e", [[0, 4, 5]]],
    ["the first of equals", "a b c", "a b c x a b c", [[0, 0, 3]]],
    ["nothing of two words", "a b x", "a b y", []],
    ["nothing where only the words are the same", "a b c d", "d c b a", []],
    ["nothing of too few", "a b", "a b", []],
  ])("are %s", (_, here, there, wanted) => {
    expect(runs(here, there).map((run) => [run.here, run.there, run.length])).toEqual(wanted);
  });

  it("are equal words, as long as they can be, in order and without overlap", () => {
    const words = fc.array(fc.constantFrom("a", "b", "c", "d"), { maxLength: 60 });
    fc.assert(
      fc.property(words, words, (here, there) => {
        let end = 0;
        for (const run of runs(here.join(" "), there.join(" "))) {
          const [ours, theirs] = [here.slice(run.here), there.slice(run.there)];
          expect(ours.slice(0, run.length)).toEqual(theirs.slice(0, run.length));
          expect(ours[run.length] === undefined || ours[run.length] !== theirs[run.length]).toBe(
            true,
          );
          expect(run.length).toBeGreaterThanOrEqual(3);
          expect(run.here).toBeGreaterThanOrEqual(end);
          end = run.here + run.length;
        }
      }),
    );
  });
});
