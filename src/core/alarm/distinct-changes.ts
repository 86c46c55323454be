// A figure inside a saved sentence is watched twice, as a mark and with the reader's passage: one change of it is
// told once, as the reader's.

import { baseOf, currentOf, type History } from "../model/history.ts";

/** Those that changed and are not told of by a passage around them, in the order given. */
export function distinctChanges(histories: readonly History[]): History[] {
  const kept = histories.filter(({ removed }) => removed === null);
  const passages = kept.filter(({ watched }) => watched === "passage");
  return kept.filter(
    (history) =>
      history.change !== null &&
      (history.watched !== "mark" || !passages.some((passage) => tellsOf(passage, history))),
  );
}

/** Also where the reader took today's words: what was said of the sentence is said of the figure in it. */
function tellsOf(passage: History, mark: History): boolean {
  return (
    passage.versions.some(({ text }) => holds(text, baseOf(mark).text)) &&
    holds(currentOf(passage).text, currentOf(mark).text)
  );
}

/** What is gone is told of by a passage that is gone. */
function holds(around: string | null, words: string | null): boolean {
  if (around === null || words === null) return around === words;
  return around.includes(words);
}
