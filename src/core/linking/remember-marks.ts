// The marks of an article as the store keeps them: with the keys that they are found by from other articles.

import type { Reading } from "../model/annotation.ts";
import type { RememberedMark } from "../model/link.ts";
import { linkKeys } from "./link-keys.ts";

/** `start`, `end`: UTF-16 code units of the article's text. */
interface ReadMark {
  readonly reading: Reading;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** In the order of `marks`, which numbers them. */
export function rememberMarks(articleId: string, marks: readonly ReadMark[]): RememberedMark[] {
  return marks.map(({ reading, text, start, end }, ordinal) => ({
    articleId,
    ordinal,
    reading,
    text,
    start,
    end,
    linkKeys: linkKeys(reading, text),
  }));
}
