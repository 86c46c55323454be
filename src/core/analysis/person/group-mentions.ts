// Which mentions name one person: full names first, then the short forms that an article uses after them.

import type { CapitalizedWord } from "./capitalized-runs.ts";
import { isMinor, type NameCandidate } from "./find-names.ts";
import { isSpellingVariant, sameGivenName } from "./spelling.ts";
import { classesOf, GIVEN, INITIAL, PARTICLE, WOMANS } from "./word-classes.ts";

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

/** Words of the longest name looked for in a headline. */
const LONGEST_NAME = 5;

const ARABIC_ARTICLE = /^(?:a[dlnrstz]|ash|el)-(?=.{3})/;

/** The words of a candidate that tell persons apart: no particle, initial or "Jr."; "al-Assad" as "assad". */
export function significantWords(words: readonly CapitalizedWord[]): string[] {
  const kept = words
    .filter((word, index) => !isMinor(word) || isLastPart(words, index))
    .map((word) => word.folded);
  const last = kept.at(-1);
  if (last !== undefined) kept[kept.length - 1] = last.replace(ARABIC_ARTICLE, "");
  return kept;
}

interface Named {
  readonly candidate: NameCandidate;
  readonly words: readonly string[];
}

/** A particle at the end is a name's own part: "Aung San". */
function isLastPart(words: readonly CapitalizedWord[], index: number): boolean {
  return index > 0 && index === words.length - 1 && ((words[index]?.classes ?? 0) & PARTICLE) !== 0;
}

/** Gathers the candidates of one article into persons, in order of their first mention. */
export function groupMentions(candidates: readonly NameCandidate[]): Group[] {
  const named = candidates
    .filter((candidate) => !candidate.insideName)
    .map((candidate) => ({ candidate, words: significantWords(candidate.words) }))
    .filter(({ words }) => words.length > 0);
  // A headline's capitals say little, so the body introduces persons first.
  const body = named.filter(({ candidate }) => !candidate.titleCase);
  const headlines = named.filter(({ candidate }) => candidate.titleCase);
  const groups = new Groups();
  introducePersons(groups, body);
  for (const { candidate, words } of headlines)
    if (words.length === 2 && candidate.strength === "person" && !groups.knowsAny(words))
      groups.addFull(words, candidate);
  for (const { candidate, words } of named) {
    if (candidate.titleCase) groups.attachParts(candidate);
    else groups.attach(words, candidate);
  }
  return groups.inOrder();
}

/** Opens the persons that the body of the article shows: full names first, then lone surnames. */
function introducePersons(groups: Groups, body: readonly Named[]): void {
  const proof = proofOf(body);
  for (const { candidate, words } of body)
    if (isFull(candidate, words) && mayOpen(candidate, words, proof))
      groups.addFull(words, candidate);
  for (const { candidate, words } of body)
    if (words.length === 1 && isTrusted(candidate, words, proof))
      groups.introduce(words[0] ?? "", candidate.titleWord);
}

/** What the short forms of an article prove of the long ones. */
interface Proof {
  /** Short forms with a title or a reporting verb: "Mr. Ban", "Suu Kyi said". */
  readonly vouched: ReadonlySet<string>;
  /** Lone words whose capital does not come from opening a sentence. */
  readonly inside: ReadonlySet<string>;
}

function proofOf(body: readonly Named[]): Proof {
  const vouched = new Set<string>();
  const inside = new Set<string>();
  for (const { candidate, words } of body) {
    const key = words.join(" ");
    if (words.length <= 2 && (candidate.reports || candidate.title !== null)) vouched.add(key);
    if (words.length === 1 && candidate.words[0]?.opens === false) inside.add(key);
  }
  return { vouched, inside };
}

function mayOpen(candidate: NameCandidate, words: readonly string[], proof: Proof): boolean {
  if (candidate.strength === "person") return true;
  const shortForms = [words.at(-1) ?? "", words[0] ?? "", words.slice(-2).join(" ")];
  return shortForms.some((form) => proof.vouched.has(form));
}

/** Two words that tell, or an initial with a surname: "J. Rowland". */
function isFull(candidate: NameCandidate, words: readonly string[]): boolean {
  if (words.length >= 2) return true;
  return candidate.words.length >= 2 && ((candidate.words[0]?.classes ?? 0) & INITIAL) !== 0;
}

/** A lone word that opens a sentence must stand elsewhere too: "Demonstrators said" is no person. */
function isTrusted(candidate: NameCandidate, words: readonly string[], proof: Proof): boolean {
  const [first] = candidate.words;
  if (first === undefined) return false;
  if (first.shouted) return candidate.label;
  if (candidate.title !== null) return true;
  return candidate.reports && (!first.opens || proof.inside.has(words[0] ?? ""));
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

  /** Opens a person for a surname that nobody bears yet, or takes it for a spelling of one that somebody does. */
  introduce(word: string, titleWord: string): void {
    const bearers = this.#byWord.get(word) ?? [];
    if (bearers.length > 0) {
      if (titledSo(bearers, titleWord).length === 0) this.#open([word]);
      return;
    }
    const variants = this.#groups.filter(({ words }) =>
      isSpellingVariant(words.at(-1) ?? "", word),
    );
    const [only] = variants;
    if (only !== undefined && variants.length === 1) this.#byWord.set(word, [only]);
    else this.#open([word]);
  }

  /** True when the words are a name, or hold one, of a person already open. */
  knowsAny(words: readonly string[]): boolean {
    return words.some((word) => this.#byWord.has(word));
  }

  /** Adds a mention to its person, if there is one. */
  attach(words: readonly string[], candidate: NameCandidate): void {
    const group = this.#find(words, candidate);
    if (group === null) return;
    group.mentions.push(candidate);
    if (candidate.titleWord !== "") group.titles.add(candidate.titleWord);
    if (words.length > 1) group.latest = candidate.words[0]?.token ?? -1;
  }

  /** Adds the names inside a headline's run of capitals: "Okoye Calls Anna Lindqvist a Liar". */
  attachParts(candidate: NameCandidate): void {
    const { words } = candidate;
    let from = 0;
    while (from < words.length) {
      const length = this.#knownLength(words.slice(from, from + LONGEST_NAME));
      if (length > 0) {
        const part = { ...candidate, words: words.slice(from, from + length) };
        this.attach(significantWords(part.words), part);
      }
      from += Math.max(1, length);
    }
  }

  /** How many of the first words are a name that is already known; 0: none. */
  #knownLength(words: readonly CapitalizedWord[]): number {
    for (let length = words.length; length > 0; length--) {
      const key = significantWords(words.slice(0, length)).join(" ");
      if (key !== "" && this.#byWord.has(key)) return length;
    }
    return 0;
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
    const byGivenName = sharing.filter(
      (group) => group.words.length > 1 && group.words[0] === words[0],
    );
    const bySurname = sharing.filter((group) => !byGivenName.includes(group));
    if (bySurname.length > 0) return choose(titledSo(bySurname, candidate.titleWord), candidate);
    // "John said" where two persons are called John names neither.
    return candidate.determined || byGivenName.length > 1 ? null : (byGivenName[0] ?? null);
  }
}

const startOf = (group: Group): number => group.mentions[0]?.words[0]?.start ?? 0;

const MENS_TITLES = new Set(["lord", "mr", "sir"]);
const WOMENS_TITLES = new Set(["lady", "miss", "mrs", "ms"]);

/** Those whom the title fits: "Mr. Obama" is not Michelle Obama, "Mrs. Obama" rather she than Barack. */
function titledSo(groups: readonly Group[], titleWord: string): readonly Group[] {
  const isWoman = ({ words }: Group) =>
    words.length > 1 && (classesOf(words[0] ?? "") & WOMANS) !== 0;
  if (MENS_TITLES.has(titleWord)) return groups.filter((group) => !isWoman(group));
  if (!WOMENS_TITLES.has(titleWord)) return groups;
  const women = groups.filter(isWoman);
  return women.length > 0 ? women : groups;
}

/** Same surname: the given names must agree, as far as both have one. */
function samePerson(a: readonly string[], b: readonly string[]): boolean {
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
