// Who is named in the article.

import type { ReadText } from "../text/read.ts";
import type { Person } from "./person.ts";

/** All persons named in the article, each once, ordered by first mention. */
export function findPersons(_read: ReadText): Person[] {
  return [];
}
