// Who is in the article, and what it tells about them besides their names.

import { type Span, textOf } from "../../model/span.ts";
import type { Person } from "../person/person.ts";
import type { ReadText } from "../text/read.ts";
import type { Frame } from "./frame.ts";
import { type Gender, genderOfName, genderOfTitle } from "./genders.ts";
import type { Names } from "./names.ts";

/** What the article tells about its persons besides their names. */
export interface Cast {
  readonly read: ReadText;
  /** Outside the quotations. */
  readonly names: Names;
  /** In the order of the text, each as far as it reaches. */
  readonly frames: readonly (Frame & Span)[];
  /** Filled as pronouns ask; null: not told. */
  readonly genders: Map<Person, Gender | null>;
  /** Whom the article quoted without a name, the last by each noun: "a Labour MP". Filled as quotations are read. */
  readonly unnamed: Map<string, Span>;
}

export const castOf = (read: ReadText, names: Names, frames: readonly Frame[]): Cast => ({
  read,
  names,
  frames: frames.map(({ pieces, paragraph, hasOwnWords }) => ({
    pieces,
    paragraph,
    hasOwnWords,
    start: pieces[0]?.start ?? 0,
    end: pieces.at(-1)?.end ?? 0,
  })),
  genders: new Map(),
  unnamed: new Map(),
});

export function genderOf({ read, genders }: Cast, person: Person): Gender | null {
  const known = genders.get(person);
  if (known !== undefined) return known;
  const gender = genderByTitle(read, person) ?? genderOfName(person.name.split(" ")[0] ?? "");
  genders.set(person, gender);
  return gender;
}

function genderByTitle(read: ReadText, person: Person): Gender | null {
  for (const { title } of person.mentions) {
    const gender = title === null ? null : genderOfTitle(textOf(read.text, title));
    if (gender !== null) return gender;
  }
  return null;
}

/** Index of the last of `spans`, in order, that starts at `offset` or before. */
export function indexAt(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((spans[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
