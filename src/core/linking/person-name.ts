// A person's name as an article writes it -> its parts, and the sound of its surname. Two spellings of
// one name ("Zelensky", "Zelenskyy", "Selenskyj"; "Muñoz", "Munoz") share the sound.

import { keyOf } from "./words.ts";

export interface PersonName {
  /** Folded, in order; an initial is one letter. Empty where only a surname is given. */
  readonly given: readonly string[];
  /** Folded, particles kept: "van der berg". */
  readonly surname: string;
  /** "jr", "sr", "iii": tells a father from a son. Null: none. */
  readonly generation: string | null;
}

/** Parts of a name, with dots and apostrophes inside: "J.", "O’Hara", "al-Sisi". */
const PART = /[\p{L}\p{M}'’.]+/gu;
const GENERATIONS = new Set(["ii", "iii", "iv", "jr", "junior", "senior", "sr"]);
/** They belong to the surname that follows them. */
const PARTICLES = new Set(
  "abu al bin da de del della den der di do dos du el ibn la le san st ter van von zu".split(" "),
);

/** Reads a name in Western order; null where it has no letters. */
export function personNameOf(name: string): PersonName | null {
  const parts = (name.match(PART) ?? []).flatMap(split).filter((part) => part !== "");
  const last = parts.at(-1) ?? "";
  const generation = parts.length > 1 && GENERATIONS.has(last) ? last : null;
  const own = generation === null ? parts : parts.slice(0, -1);
  if (own.length === 0) return null;
  let from = own.length - 1;
  while (from > 1 && PARTICLES.has(own[from - 1] ?? "")) from -= 1;
  return { given: own.slice(0, from), surname: own.slice(from).join(" "), generation };
}

// "J.D." are two initials, "St." is one part.
function split(part: string): string[] {
  return INITIALS.test(part) ? part.split(".").map(keyOf) : [keyOf(part.replace(/\./gu, ""))];
}

/** "J.", "J.D." */
const INITIALS = /^(?:\p{Lu}\.)+\p{Lu}?$/u;

// What romanizations and misspellings do to consonants; in this order, longer spellings first.
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  // "Marco", "Marko"; before e and i a c may be an s.
  [/c(?=[aoukltr]|$)/gu, "k"],
  [/schtsch|shch|sch|sh/gu, "s"],
  [/tsch|tch|cz|ch/gu, "c"],
  [/ph/gu, "f"],
  // Between n and s nobody hears a d: "Brandsen", "Bransen".
  [/([ln])[dt]+(?=[sz])/gu, "$1"],
  // "Kadhafi" sounds as "Qaddafi", "Brezhnev" as "Breznev".
  [/([dgktz])h/gu, "$1"],
  [/ck|q|g/gu, "k"],
  [/w/gu, "v"],
  [/x/gu, "ks"],
  [/z/gu, "s"],
  [/(?<!^)[aeiouyjh\s-]+/gu, ""],
  [/^[aeiouyjh]/gu, "a"],
  [/(.)\1+/gu, "$1"],
];

/** The consonants of a folded surname as a hearer would write them; a vowel only at its beginning. */
export function soundOf(surname: string): string {
  return SOUNDS.reduce((sound, [spelling, letter]) => sound.replace(spelling, letter), surname);
}
