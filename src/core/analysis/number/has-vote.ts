// Whether two numbers against each other ("51 to 48", "5-4") are votes: a word of voting stands near.

import { wordSet } from "../text/word-sets.ts";
import type { Figure } from "./read-figure.ts";
import { lowerAt, type Word, wordAt } from "./words.ts";

/** How many words before and after the pair are looked at, in its sentence. */
const WORDS_BEFORE = 12;
const WORDS_AFTER = 8;

const VOTE = wordSet(
  "acquitted acquit approved ballots ballot board committee confirmed court decided decision decisions delegates deadlocked house judges jury justices majority passed rejected ruled ruling rulings senate split unanimous vote voted votes voting",
);

/** A word of voting near the pair, in its sentence. */
export function hasVote(words: readonly Word[], figure: Figure): boolean {
  const { sentence } = wordAt(words, figure.first);
  for (let at = figure.first - WORDS_BEFORE; at <= figure.last + WORDS_AFTER; at++) {
    const word = wordAt(words, at);
    if (word.sentence === sentence && VOTE.has(word.lower)) return true;
  }
  return false;
}

/** Words from "voted" to "10-0-1". */
const VOTED_REACH = 4;
const VOTED = wordSet("approved failed passed rejected vote voted votes");
/** What leads to a formation, a season or a date: "rejected a 3-5-2", "who passed well, are 4-2-1". */
const BEFORE_OTHER = wordSet("a an are at in is on the their");
/** What goes on behind a vote that was told, as the day does; "passed 100-200-300 yards" and "the 5-10-15 rule" do not. */
const AFTER_VOTE = wordSet(
  "after against and at before during for in just last on that this to vote when with",
);

/** "voted 10-0-1", "by a vote of 6-2-1", from the hyphen after the first number: three sides of a vote, no date and no team's season. */
export function isVotedSo(words: readonly Word[], hyphen: number): boolean {
  const sides = [hyphen - 1, hyphen + 1, hyphen + 3].map((at) => wordAt(words, at).text.length);
  const next = wordAt(words, hyphen + 4);
  if (sides.some((length) => length > 3)) return false;
  const goesOn = AFTER_VOTE.has(next.lower) || /^[A-Z][a-z]+day$/.test(next.text);
  if (next.kind === "word" && !next.opens && !goesOn) return false;
  if (next.lower === "vote") return true;
  if (BEFORE_OTHER.has(lowerAt(words, hyphen - 2))) return false;
  const { sentence } = wordAt(words, hyphen);
  for (let at = hyphen - 2; at >= hyphen - 1 - VOTED_REACH; at--) {
    const word = wordAt(words, at);
    if (word.sentence === sentence && VOTED.has(word.lower)) return true;
  }
  return false;
}
