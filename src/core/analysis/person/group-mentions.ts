// Which mentions name one person: full names first, then the short forms that an article uses after them.

import type { CapitalizedWord } from "./capitalized-runs.ts";
import { isMinor, type NameCandidate } from "./find-names.ts";
import { isSpellingVariant, sameGivenName } from "./spelling.ts";
import { GIVEN } from "./word-classes.ts";

/** One person while the mentions are being read. */
export interface Group {
  /** Folded words of the fullest form, initials and particles left out. */
  words: readonly string[];
  readonly mentions: NameCandidate[];
  /** Folded last words of the titles that stood before the name. */
  readonly titles: Set<string>;
  /** How often the full form occurs. */
  fullForms: number;
  /** Token of the latest mention in full; -1: none yet. */
  latest: number;
}

const ARABIC_ARTICLE = /^(?:a[dlnrstz]|ash|el)-(?=.{3})/;

/** The words of a candidate that tell persons apart: no particle, initial or "Jr."; "al-Assad" as "assad". */
export function significantWords(words: readonly CapitalizedWord[]): string[] {
  const kept = words.filter((word) => !isMinor(word)).map((word) => word.folded);
  const last = kept.at(-1);
  if (last !== undefined) kept[kept.length - 1] = last.replace(ARABIC_ARTICLE, "");
  return kept;
}

/** Gathers the candidates of one article into persons, in order of their first mention. */
export function groupMentions(candidates: readonly NameCandidate[]): Group[] {
  const named = candidates
    .filter((candidate) => !candidate.insideName)
    .map((candidate) => ({ candidate, words: significantWords(candidate.words) }))
    .filter(({ words }) => words.length > 0);
  const groups = new Groups();
  const vouched = new Set<string>();
  for (const { candidate, words } of named)
    if (words.length === 1 && (candidate.reports || candidate.title !== null))
      vouched.add(words[0] ?? "");
  const mayOpen = (candidate: NameCandidate, words: readonly string[]) =>
    candidate.strength === "person" || (!candidate.titleCase && vouched.has(words.at(-1) ?? ""));
  // A headline's capitals say little, so the body introduces persons first.
  for (const titleCase of [false, true])
    for (const { candidate, words } of named)
      if (
        candidate.titleCase === titleCase &&
        fullEnough(candidate, words) &&
        mayOpen(candidate, words)
      )
        groups.addFull(words, candidate);
  for (const { candidate, words } of named)
    if (words.length === 1 && !candidate.titleCase) groups.introduce(words[0] ?? "", candidate);
  for (const { candidate, words } of named) groups.attach(words, candidate);
  return groups.inOrder();
}

/** Two words that tell, or an initial with a surname: "J. K. Rowland". */
function fullEnough(candidate: NameCandidate, words: readonly string[]): boolean {
  return (
    words.length >= 2 ||
    (words.length === 1 && candidate.words.length >= 2 && isInitialled(candidate))
  );
}

function isInitialled(candidate: NameCandidate): boolean {
  const first = candidate.words[0];
  return first !== undefined && first.folded.replace(/\./g, "").length <= 2;
}

class Groups {
  readonly #groups: Group[] = [];
  readonly #byWord = new Map<string, Group[]>();

  /** Adds a full name to the person that bears it, or opens a person. */
  addFull(words: readonly string[], candidate: NameCandidate): void {
    const group = this.#compatible(words, candidate) ?? this.#open(words);
    if (words.length > group.words.length) {
      group.words = words;
      this.#index(group);
    }
    group.fullForms++;
    if (candidate.titleWord !== "") group.titles.add(candidate.titleWord);
  }

  /** Opens a person for a surname with a title or reporting verb that nobody bears yet. */
  introduce(word: string, candidate: NameCandidate): void {
    if (candidate.title === null && !candidate.reports) return;
    if (this.#byWord.has(word)) return;
    const variant = this.#groups.filter((group) =>
      isSpellingVariant(group.words.at(-1) ?? "", word),
    );
    const [only] = variant;
    if (only !== undefined && variant.length === 1) this.#byWord.set(word, [only]);
    else this.#open([word]);
  }

  /** Adds a mention to its person, if there is one. */
  attach(words: readonly string[], candidate: NameCandidate): void {
    const group = this.#find(words, candidate);
    if (group === null) return;
    group.mentions.push(candidate);
    if (candidate.titleWord !== "") group.titles.add(candidate.titleWord);
    if (words.length > 1) group.latest = candidate.words[0]?.token ?? -1;
  }

  inOrder(): Group[] {
    return this.#groups
      .filter((group) => group.mentions.length > 0)
      .sort((a, b) => startOf(a) - startOf(b));
  }

  #open(words: readonly string[]): Group {
    const group: Group = { words, mentions: [], titles: new Set(), fullForms: 0, latest: -1 };
    this.#groups.push(group);
    this.#index(group);
    return group;
  }

  /** By surname, by first word ("Xi", "Ban", "Hillary"), and by longer endings ("suu kyi"). */
  #index(group: Group): void {
    const { words } = group;
    const keys = new Set([words[0] ?? "", words.at(-1) ?? "", words.join(" ")]);
    for (let from = 1; from < words.length - 1; from++) keys.add(words.slice(from).join(" "));
    for (const key of keys) {
      const known = this.#byWord.get(key);
      if (known === undefined) this.#byWord.set(key, [group]);
      else if (!known.includes(group)) known.push(group);
    }
  }

  #compatible(words: readonly string[], candidate: NameCandidate): Group | null {
    const exact = this.#byWord.get(words.join(" "));
    if (exact?.[0] !== undefined) return exact[0];
    const last = words.at(-1) ?? "";
    for (const group of this.#byWord.get(last) ?? [])
      if (group.words.at(-1) === last && samePerson(group.words, words)) return group;
    const given = (candidate.words[0]?.classes ?? 0) & GIVEN;
    if (given === 0) return null;
    for (const group of this.#byWord.get(words[0] ?? "") ?? [])
      if (group.words[0] === words[0] && sameSurname(group.words, words)) return group;
    return null;
  }

  #find(words: readonly string[], candidate: NameCandidate): Group | null {
    if (words.length > 1) {
      const exact = this.#byWord.get(words.join(" "));
      if (exact?.[0] !== undefined) return exact[0];
      return this.#compatible(words, candidate);
    }
    const sharing = this.#byWord.get(words[0] ?? "") ?? [];
    const bySurname = sharing.filter((group) => group.words.at(-1) === words[0]);
    return choose(bySurname.length > 0 ? bySurname : sharing, candidate);
  }
}

const startOf = (group: Group): number => group.mentions[0]?.words[0]?.start ?? 0;

/** Same surname: the given names must agree, as far as both have one. */
function samePerson(a: readonly string[], b: readonly string[]): boolean {
  const [firstA, firstB] = [a[0], b[0]];
  if (a.length < 2 || b.length < 2 || firstA === undefined || firstB === undefined) return false;
  return sameGivenName(firstA, firstB);
}

/** Same given name: a spelling of the surname, or a longer form of it ("Thomas", "Thomas-Greenfield"). */
function sameSurname(a: readonly string[], b: readonly string[]): boolean {
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
function choose(sharing: readonly Group[], candidate: NameCandidate): Group | null {
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
