// The marks of an article as the store keeps them: with the keys that they are found by from other articles.

import type { Reading } from "../model/annotation.ts";
import type { RememberedMark } from "../model/link.ts";
import { formKey } from "../model/person-decision.ts";
import { linkKeys } from "./link-keys.ts";

/** `start`, `end`: UTF-16 code units of the article's text. */
interface ReadMark {
  readonly reading: Reading;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/**
 * In the order of `marks`, which numbers them. An article names an official twenty times: all are found by the first
 * of the namings that are alike, and the others have no keys.
 */
export function rememberMarks(articleId: string, marks: readonly ReadMark[]): RememberedMark[] {
  const named = new Set<string>();
  return marks.map(({ reading, text, start, end }, ordinal) => {
    const naming = reading.kind === "official" ? formKey(reading) : null;
    const isNamed = naming !== null && named.has(naming);
    if (naming !== null) named.add(naming);
    const keys = isNamed ? [] : linkKeys(reading, text);
    return { articleId, ordinal, reading, text, start, end, linkKeys: keys };
  });
}
