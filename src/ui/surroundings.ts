// What stood around a saved passage, cut to whole words.

import type { Target } from "../core/model/annotation.ts";

export interface Surroundings {
  /** With an ellipsis where the article goes on beyond what is kept; empty at its start. */
  readonly before: string;
  readonly after: string;
}

/** Selectors keep a fixed number of characters, which most often cuts a word in two. */
const CUT_WORD = /^\S*\s+/;

export function surroundingsOf({ selectors }: Target): Surroundings {
  const first = selectors[0];
  const last = selectors.at(-1);
  if (first === undefined || last === undefined) return { before: "", after: "" };
  const { prefix } = first.quote;
  const { suffix } = last.quote;
  const fromStart = first.position.start <= prefix.length;
  const toEnd = last.position.end + suffix.length >= last.textLength;
  return {
    before: fromStart ? prefix : `… ${prefix.replace(CUT_WORD, "")}`,
    after: toEnd ? suffix : `${cutEnd(suffix)} …`,
  };
}

/** Without the last word, which is cut unless the words end in white space. */
function cutEnd(text: string): string {
  const words = text.split(/\s/);
  return text.slice(0, text.length - (words.at(-1)?.length ?? 0)).trimEnd();
}
