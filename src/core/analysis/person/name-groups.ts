// The persons of one article while their mentions are being gathered, found by any word that names them.

import { inOrder } from "../../model/span.ts";
import type { CapitalizedWord } from "./capitalized-runs.ts";
import { isMinor, type NameCandidate } from "./find-names.ts";
import { choose, samePerson, sameSurname, titledSo } from "./same-person.ts";
import { isSpellingVariant, spellingKey } from "./spelling.ts";
import { classesOf, FIRST_SURNAME, GENERATION, GIVEN, PARTICLE, SURNAME } from "./word-classes.ts";

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
  /** "Jokowi" of "Joko ‘Jokowi’ Widodo"; empty: none. */
  nickname: string;
}

/** Words of the longest name read; a longer run of capitals is a heading or a list. */
export const LONGEST_NAME = 5;

const ARABIC_ARTICLE = /^(?:a[dlnrstz]|ash|el)-(?=.{3})/;

/** The words of a candidate that tell persons apart: no particle, initial or "Jr."; "al-Assad" as "assad". */
export function significantWords(words: readonly CapitalizedWord[]): string[] {
  const [only] = words;
  // Every second name.
  if (only !== undefined && words.length === 1)
    return isMinor(only) ? [] : [withoutArticle(only.folded)];
  const kept: string[] = [];
  for (let index = 0; index < words.length; index++) {
    const word = words[index] as CapitalizedWord;
    if (!isMinor(word) || isLastPart(words, index) || isRegnal(words, index))
      kept.push(word.folded);
  }
  const last = kept.at(-1);
  if (last !== undefined) kept[kept.length - 1] = withoutArticle(last);
  return kept;
}

const withoutArticle = (word: string): string =>
  word.includes("-") ? word.replace(ARABIC_ARTICLE, "") : word;

/** A particle at the end is a name's own part: "Aung San". */
function isLastPart(words: readonly CapitalizedWord[], index: number): boolean {
  return index > 0 && index === words.length - 1 && ((words[index]?.classes ?? 0) & PARTICLE) !== 0;
}

/** The number of "William IV", who has no surname: he is no William Okoye. */
const isRegnal = (words: readonly CapitalizedWord[], index: number): boolean =>
  words.length === 2 &&
  index === 1 &&
  ((words[0]?.classes ?? 0) & GIVEN) !== 0 &&
  ((words[1]?.classes ?? 0) & GENERATION) !== 0 &&
  !/^[js]r$/.test(words[1]?.folded ?? "");

export class NameGroups {
  readonly #groups: Group[] = [];
  readonly #byWord = new Map<string, Group[]>();
  readonly #bySpelling = new Map<string, Group[]>();

  /** Adds a full name to the person that bears it, or opens a person; a nickname names its bearer where it is `vouched` for. */
  addFull(words: readonly string[], candidate: NameCandidate, vouched?: ReadonlySet<string>): void {
    const group = this.#compatible(words, candidate) ?? this.#open(words);
    if (words.length > group.words.length) {
      group.words = words;
      this.#index(group);
    }
    if (!candidate.related) group.fullForms++;
    if (candidate.titleWord !== "") group.titles.add(candidate.titleWord);
    const { nickname } = candidate;
    if (vouched?.has(nickname) !== true) return;
    group.nickname = nickname;
    add(this.#byWord, nickname, group);
  }

  /** Takes a surname that nobody bears for a spelling of one that a single person does; true if so. */
  knowsSpelling(word: string): boolean {
    if (this.#byWord.has(word)) return false;
    const key = spellingKey(word);
    const variants = (key === null ? undefined : this.#bySpelling.get(key)) ?? [];
    const [only] = variants;
    if (only === undefined || variants.length > 1) return false;
    if (!isSpellingVariant(only.words.at(-1) ?? "", word)) return false;
    this.#byWord.set(word, [only]);
    return true;
  }

  /** Opens a person for a surname, unless somebody bears it whom the title fits. */
  introduce(word: string, titleWord: string): void {
    const bearers = this.#byWord.get(word) ?? [];
    if (bearers.length === 0 || titledSo(bearers, titleWord).length === 0) this.#open([word]);
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
    if (words.length > 1 && !candidate.related) group.latest = candidate.words[0]?.token ?? -1;
  }

  /** Adds the names inside a headline's run of capitals: "Okoye Calls Anna Lindqvist a Liar". */
  attachParts(candidate: NameCandidate): void {
    const { words } = candidate;
    let from = 0;
    while (from < words.length) {
      const length = this.#knownLength(words.slice(from, from + LONGEST_NAME));
      if (length === 1 && this.#isNamesake(words[from], words[from + 1])) from++;
      else if (length > 0) {
        const part = { ...candidate, words: words.slice(from, from + length) };
        this.attach(significantWords(part.words), part);
      }
      from += Math.max(1, length);
    }
  }

  /**
   * "Hillary Duff" in an article about Hillary Okoye: a given name alone is known, and what may be a surname follows; not
   * "Hillary Wins". Nor is "Kim Hee-sang" Kim Jae-won.
   */
  #isNamesake(word?: CapitalizedWord, next?: CapitalizedWord): boolean {
    if (word === undefined || next === undefined || next.shouted) return false;
    if ((word.classes & FIRST_SURNAME) !== 0 && TWO_SYLLABLES.test(next.folded)) return true;
    if ((next.classes & ~SURNAME) !== 0 || /(?:s|ed|ing)$/.test(next.folded)) return false;
    const bearers = this.#byWord.get(word.folded) ?? [];
    return bearers.every(
      ({ words }) => words.length > 1 && words[0] === word.folded && !isSurnameFirst({ words }),
    );
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
    return inOrder(
      this.#groups.filter((group) => group.mentions.length > 0),
      startOf,
    );
  }

  #open(words: readonly string[]): Group {
    const group: Group = {
      words,
      mentions: [],
      titles: new Set(),
      fullForms: 0,
      latest: -1,
      nickname: "",
    };
    this.#groups.push(group);
    this.#index(group);
    return group;
  }

  /** By surname, by first word ("Xi", "Ban", "Hillary"), and by longer endings ("suu kyi"). */
  #index(group: Group): void {
    const { words } = group;
    add(this.#byWord, words[0] ?? "", group);
    for (let from = words.length - 1; from > 0; from--)
      add(this.#byWord, words.slice(from).join(" "), group);
    if (words.length > 1) add(this.#byWord, words.join(" "), group);
    if (isHongKongs(words)) add(this.#byWord, words[1] ?? "", group);
    const spelling = spellingKey(words.at(-1) ?? "");
    if (spelling !== null) add(this.#bySpelling, spelling, group);
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
    const sharing = this.#byWord.get(words[0] ?? "");
    if (sharing === undefined) return null;
    const byGivenName = sharing.filter(
      (group) =>
        group.nickname === words[0] ||
        (group.words.length > 1 && group.words[0] === words[0] && !isSurnameFirst(group)),
    );
    const bySurname = sharing.filter((group) => !byGivenName.includes(group));
    if (bySurname.length > 0) return choose(titledSo(bySurname, candidate.titleWord), candidate);
    // "John said" where two persons are called John names neither.
    return candidate.determined || byGivenName.length > 1 ? null : (byGivenName[0] ?? null);
  }
}

/** More persons of one name than any article has; past that a hostile page is looked up, not searched. */
const MOST_NAMESAKES = 24;

function add(map: Map<string, Group[]>, key: string, group: Group): void {
  const groups = map.get(key);
  if (groups === undefined) map.set(key, [group]);
  else if (groups.length < MOST_NAMESAKES && !groups.includes(group)) groups.push(group);
}

/** "Kim Yo Jong" is Kim to the news, "Kim Marlow" is not. */
const isSurnameFirst = ({ words }: Pick<Group, "words">): boolean =>
  (classesOf(words[0] ?? "") & FIRST_SURNAME) !== 0 &&
  words.slice(1).every((word) => classesOf(word) === 0 && SYLLABLES.test(word));
/** "Carrie Lam Cheng Yuet-ngor", "John Lee Ka-chiu": the surname stands between a given name of English and one of Chinese. */
const isHongKongs = (words: readonly string[]): boolean =>
  words.length > 2 &&
  (classesOf(words[0] ?? "") & GIVEN) !== 0 &&
  (classesOf(words[1] ?? "") & GIVEN) === 0 &&
  TWO_SYLLABLES.test(words.at(-1) ?? "");
const TWO_SYLLABLES = /^[^-]{1,5}-[^-]{1,5}$/;
/** "Jinping" is longer, "Jae-won" of two. */
const SYLLABLES = /^[^-]{1,5}(?:-[^-]{1,5})?$/;

const startOf = (group: Group): number => group.mentions[0]?.words[0]?.start ?? 0;
