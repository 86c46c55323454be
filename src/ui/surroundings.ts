// What stood around a saved passage, cut to whole words.

import { CONTEXT_LENGTH } from "../core/anchoring/describe.ts";
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
    before: fromStart ? prefix : cutBefore(prefix),
    after: toEnd ? suffix : cutAfter(suffix),
  };
}

/** The same of a wording that was seen; what is shorter than what is kept reaches the article's edge. */
export function surroundingsSeen({ before, after }: Surroundings): Surroundings {
  return {
    before: isWhole(before) ? before : cutBefore(before),
    after: isWhole(after) ? after : cutAfter(after),
  };
}

/** No half of an emoji is kept, so that one character may be missing. */
const isWhole = (context: string): boolean => context.length < CONTEXT_LENGTH - 1;

const cutBefore = (text: string): string => `… ${text.replace(CUT_WORD, "")}`;
const cutAfter = (text: string): string => `${cutEnd(text)} …`;

/** Without the last word, which is cut unless the words end in white space. */
function cutEnd(text: string): string {
  const words = text.split(/\s/);
  return text.slice(0, text.length - (words.at(-1)?.length ?? 0)).trimEnd();
}
