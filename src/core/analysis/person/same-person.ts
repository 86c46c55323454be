// Whether two names are one person's, and whose a shared surname is.

import { wordSet } from "../text/word-sets.ts";
import type { NameCandidate } from "./find-names.ts";
import type { Group } from "./name-groups.ts";
import { isSpellingVariant, sameGivenName } from "./spelling.ts";
import { classesOf, WOMANS } from "./word-classes.ts";

const MENS_TITLES = wordSet("lord mr sir");
const WOMENS_TITLES = wordSet("lady miss mrs ms");

/** Those whom the title fits: "Mr. Obama" is not Michelle Obama, "Mrs. Obama" rather she than Barack. */
export function titledSo(groups: readonly Group[], titleWord: string): readonly Group[] {
  const isWoman = ({ words }: Group) =>
    words.length > 1 && (classesOf(words[0] ?? "") & WOMANS) !== 0;
  if (MENS_TITLES.has(titleWord)) return groups.filter((group) => !isWoman(group));
  if (!WOMENS_TITLES.has(titleWord)) return groups;
  const women = groups.filter(isWoman);
  return women.length > 0 ? women : groups;
}

/** Same surname: the given names must agree, as far as both have one. */
export function samePerson(a: readonly string[], b: readonly string[]): boolean {
  const [firstA, firstB] = [a[0], b[0]];
  if (a.length < 2 || b.length < 2 || firstA === undefined || firstB === undefined) return false;
  return sameGivenName(firstA, firstB) || endsWith(a, b) || endsWith(b, a);
}

/** "suu kyi" ends "aung san suu kyi". */
function endsWith(long: readonly string[], short: readonly string[]): boolean {
  const skipped = long.length - short.length;
  return skipped > 0 && short.every((word, index) => long[skipped + index] === word);
}

/** Same given name: a spelling of the surname, or a longer form of it ("Thomas", "Thomas-Greenfield"). */
export function sameSurname(a: readonly string[], b: readonly string[]): boolean {
  if (a.length < 2 || b.length < 2) return false;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length < long.length) return short.every((word) => long.includes(word));
  const [lastA, lastB] = [a.at(-1) ?? "", b.at(-1) ?? ""];
  return (
    isSpellingVariant(lastA, lastB) ||
    lastA.startsWith(`${lastB}-`) ||
    lastB.startsWith(`${lastA}-`)
  );
}

/** Among persons of one surname: the one with this title, else the one just named in full, else the one named most. */
export function choose(sharing: readonly Group[], candidate: NameCandidate): Group | null {
  const [first, second] = sharing;
  if (first === undefined || second === undefined) return first ?? null;
  const titled = sharing.filter(
    (group) => candidate.titleWord !== "" && group.titles.has(candidate.titleWord),
  );
  const [only] = titled;
  if (only !== undefined && titled.length === 1) return only;
  const at = candidate.words[0]?.token ?? 0;
  const near = [...sharing].sort((a, b) => b.latest - a.latest)[0] ?? first;
  if (near.latest >= 0 && at - near.latest < NEAR_TOKENS) return near;
  return [...sharing].sort((a, b) => b.fullForms - a.fullForms)[0] ?? first;
}

/** About two sentences: as long as a full name decides whose the bare surname is. */
const NEAR_TOKENS = 50;
