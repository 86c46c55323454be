// An official's name -> the keys that other spellings of it share.

import { personNameOf, soundOf } from "./person-name.ts";

/**
 * One key: the sound of the surname's last part, so that "van Dalen" and "Dalen" meet. The given name
 * takes no part: "Bob", "Robert" and "R." would need a key each, and comparing a few dozen bearers of a
 * surname costs nothing. Empty where the name has no letters.
 */
export function officialKeys(name: string): string[] {
  const person = personNameOf(name);
  if (person === null) return [];
  const last = person.surname.split(" ").at(-1) ?? "";
  return [`p:${soundOf(last) || last}`];
}
