// Which of the names of officials are the same person's, and whom of them nobody's words in the article may be.
// "Not quoted" is said of those alone of whom nothing hints otherwise.

import { surnameKeys } from "../model/surname-keys.ts";

/** The persons among the names of officials, in their order: "Lund" is no other than "Per Lund", "Xi" than "Xi Jinping". */
export function personsAmong(names: readonly string[]): string[] {
  const ofFull = new Set(names.filter((name) => !isAlone(name)).flatMap(keysIn));
  return names.filter((name) => !isAlone(name) || !keysIn(name).some((key) => ofFull.has(key)));
}

/**
 * The officials who are no source, in their order. Left out is who bears the surname of a source, or a name that a
 * source has alone; and whose office a source is told by: "the mayor" may be the mayor who is named.
 * @param offices What the article calls each official's office; null: nothing.
 */
export function unquotedAmong(
  offices: ReadonlyMap<string, string | null>,
  sources: readonly string[],
): string[] {
  const surnames = new Set(sources.flatMap(surnameKeys));
  const alone = new Set(sources.filter(isAlone).flatMap(surnameKeys));
  const words = new Set(sources.flatMap(keysIn));
  const heads = sources.map(headOf);
  return personsAmong([...offices.keys()]).filter((name) => {
    const office = offices.get(name) ?? "";
    return !(
      surnameKeys(name).some((key) => surnames.has(key)) ||
      keysIn(name).some((key) => alone.has(key) || (isAlone(name) && words.has(key))) ||
      heads.some((head) => holds(head, office))
    );
  });
}

/** "Lund", "Roe Jr."; not "P. Lund". */
function isAlone(name: string): boolean {
  const [, ...others] = name.split(" ");
  return surnameKeys(others.join(" ")).length === 0;
}

const keysIn = (name: string): string[] => name.split(" ").flatMap(surnameKeys);

const AFTER_HEAD = /,| (?:at|for|from|in|of|on|to|who|with) /u;
const BETWEEN_WORDS = /[\s-]+/u;

/** What a description says that somebody is: "secretary" of "the secretary of state", "spokesman" of "a spokesman for the mayor". */
function headOf(description: string): string {
  const [before = ""] = description.toLowerCase().split(AFTER_HEAD);
  return before.trim().split(BETWEEN_WORDS).at(-1) ?? "";
}

/** "mayor" and "mayors" may be the "Mayor of Ems", "senator" who is "Sen."; "official" no "officer". */
function holds(head: string, office: string): boolean {
  return office
    .toLowerCase()
    .split(BETWEEN_WORDS)
    .some((word) =>
      word.endsWith(".")
        ? head.startsWith(word.slice(0, -1))
        : [word, `${word}s`, word.replace(/y$/u, "ies")].includes(head),
    );
}
