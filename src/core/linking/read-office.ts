// The words of an office -> what they say: its country, whose it is of many alike, its branch of public life, and
// whether it is held. Compares nothing.

import { countriesIn } from "./countries.ts";
import { isContentWord, wordsOf } from "./words.ts";

/** What the words of an office say. */
export interface Office {
  /** Folded words that count, shortened titles written out. */
  readonly words: ReadonlySet<string>;
  readonly countries: ReadonlySet<string>;
  /** The word of an office that is one of many alike, each with its own town, state or firm; null: none. */
  readonly role: string | null;
  /** Words of that town, state or firm; empty where the office does not say. */
  readonly places: ReadonlySet<string>;
  readonly branch: Branch | null;
  /** Held once, or not yet. */
  readonly isPast: boolean;
}

/** News has few wordings of offices, and each pair of namesakes asks for two. */
const MOST_KNOWN = 1000;
const known = new Map<string, Office>();

/** Reads the words of an office as an article has them. */
export function readOffice(office: string): Office {
  const before = known.get(office);
  if (before !== undefined) return before;
  if (known.size >= MOST_KNOWN) known.clear();
  const read = readAnew(office);
  known.set(office, read);
  return read;
}

function readAnew(office: string): Office {
  const words = wordsOf(office);
  const keys = words.map(({ key }) => WRITTEN_OUT.get(key) ?? key);
  const role = keys.find((key) => PLACED_ROLES.has(key)) ?? null;
  const roleAt = role === null ? -1 : keys.indexOf(role);
  const isCapital = (at: number) => CAPITAL.test(office.slice(words[at]?.start, words[at]?.end));
  /** "Brave local governor" opens a sentence: a place stands right before its office, or after it. */
  const joinsRole = (at: number) =>
    at > roleAt || keys.slice(at + 1, roleAt).every((_, between) => isCapital(at + 1 + between));
  return {
    words: new Set(keys.filter(isContentWord)),
    countries: countriesIn(countryWords(office)),
    role,
    places: new Set(
      keys.filter((key, at) => isCapital(at) && key !== role && isPlaceWord(key) && joinsRole(at)),
    ),
    branch: branchOf(keys),
    isPast: keys.some((key) => PAST.has(key)),
  };
}

/** The folded words of an office, with "U.S." as the country that it is, and owners without their ending. */
export function countryWords(office: string): string[] {
  const written = office
    .replace(/\bU\.\s?S\.(?:\s?A\.)?/gu, "USA")
    .replace(/\bU\.\s?K\./gu, "UK")
    .replace(/['’]s\b/gu, "");
  return wordsOf(written)
    .filter(({ key, start, end }) => key !== "us" || written.slice(start, end) === "US")
    .map(({ key }) => key);
}

/** A word that begins with one. */
export const CAPITAL = /^\p{Lu}/u;

/** Titles that headlines shorten; "Gov." and "governor" are one office. */
export const WRITTEN_OUT: ReadonlyMap<string, string> = new Map([
  ["ceo", "executive"],
  ["congressman", "representative"],
  ["congresswoman", "representative"],
  ["gov", "governor"],
  ["pm", "prime"],
  ["premier", "prime"],
  ["pres", "president"],
  ["rep", "representative"],
  ["sec", "secretary"],
  ["sen", "senator"],
]);

/** Offices that every town, state, country or firm has; what stands beside them tells whose. */
export const PLACED_ROLES: ReadonlySet<string> = new Set(
  "chancellor executive governor king mayor president prime queen sheriff".split(" "),
);

/** Words beside an office that name no place, whatever their first letter. */
const NO_PLACE = new Set(
  (
    "acting ambassador assistant candidate chair chairman chairwoman chief city conservative council county " +
    "democrat democratic deputy elect first former gop general interim labour lady liberal lieutenant lord " +
    "madam minister mr mrs ms national nominee party prime provincial regional republican rt hon secretary " +
    "senior state then town vice"
  ).split(" "),
);

/** Whether it may be a word of a town, state or firm where it has a capital. */
export function isPlaceWord(key: string): boolean {
  return isContentWord(key) && !NO_PLACE.has(key) && !WRITTEN_OUT.has(key);
}

/** Parts of public life that nobody serves in two of at a time. */
type Branch = "court" | "town" | "state";
const BRANCHES: Readonly<Record<string, Branch>> = {
  judge: "court",
  justice: "court",
  magistrate: "court",
  alderman: "town",
  councillor: "town",
  councilman: "town",
  councilwoman: "town",
  mayor: "town",
  sheriff: "town",
  congressman: "state",
  minister: "state",
  prime: "state",
  representative: "state",
  senator: "state",
};
/** "Minister of justice", "justice secretary": a department, and no judge. */
const DEPARTMENT = new Set(["department", "minister", "ministry", "secretary"]);

function branchOf(keys: readonly string[]): Branch | null {
  const isDepartment = keys.some((key) => DEPARTMENT.has(key));
  for (const key of keys) {
    const branch = Object.hasOwn(BRANCHES, key) ? BRANCHES[key] : undefined;
    if (branch !== undefined && !(key === "justice" && isDepartment)) return branch;
  }
  return null;
}

/** Of an office that is held no more, or not yet. */
export const PAST = new Set("candidate elect ex former nominee retired then".split(" "));
