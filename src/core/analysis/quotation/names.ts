// Where persons are named, in the order of the text.

import { inOrder } from "../../model/span.ts";
import type { Person, PersonMention } from "../person/person.ts";

export interface NamedMention {
  readonly mention: PersonMention;
  readonly person: Person;
}

/** Mentions by name, ordered by start. */
export type Names = readonly NamedMention[];

export function namesOf(persons: readonly Person[]): Names {
  const names: NamedMention[] = [];
  for (const person of persons)
    for (const mention of person.mentions) names.push({ mention, person });
  return inOrder(names, ({ mention }) => mention.start);
}

/** Index of the first name that ends after `offset`. */
export function nameIndexAt(names: Names, offset: number): number {
  let low = 0;
  let high = names.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((names[middle]?.mention.end ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The name that covers `offset`, else null. */
export function nameAt(names: Names, offset: number): NamedMention | null {
  const found = names[nameIndexAt(names, offset)];
  return found !== undefined && found.mention.start <= offset ? found : null;
}
