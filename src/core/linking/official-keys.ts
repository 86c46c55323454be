// An official's name -> the keys that other spellings of it share.

import { type PersonName, personNameOf, soundOf } from "./person-name.ts";

/**
 * One key: the sound of the surname's last part, so that "van Dalen" and "Dalen" meet. The given name
 * takes no part: "Bob", "Robert" and "R." would need a key each. Empty where the name has no letters.
 */
export function officialKeys(name: string): string[] {
  const person = personNameOf(name);
  return person === null ? [] : [surnameKey(person)];
}

/**
 * The keys of a naming in an article: the surname's, and, where there is a given name, one with its initial. Of the
 * bearers of a common surname those are read first that are likely to be this one.
 */
export function namingKeys(name: string): string[] {
  const person = personNameOf(name);
  if (person === null) return [];
  const initial = person.given[0]?.charAt(0);
  const key = surnameKey(person);
  return initial === undefined ? [key] : [key, `${key}:${initial}`];
}

function surnameKey({ surname }: PersonName): string {
  const last = surname.split(" ").at(-1) ?? "";
  return `p:${soundOf(last) || last}`;
}
