// Two offices as articles word them -> whether one person may hold both, one after the other. A person
// keeps a country and changes the office; two mayors of two towns are two persons.

import { countriesIn } from "./countries.ts";
import { isContentWord, wordsOf } from "./words.ts";

/** The words of an office, and when the article that has them appeared. */
export interface DatedOffice {
  /** Null: not given. */
  readonly office: string | null;
  /** ISO 8601 date, or date and time; null: not known. */
  readonly published: string | null;
}

/**
 * `same`: one office. `differ`: two that one person may hold in turn. `unknown`: one side does not say.
 * `apart`: another country's, another town's or firm's, or two that nobody holds at one time.
 */
export type OfficeStanding = "same" | "differ" | "unknown" | "apart";

export function officeStanding(here: DatedOffice, there: DatedOffice): OfficeStanding {
  if (here.office === null || there.office === null) return "unknown";
  const [ours, theirs] = [readOffice(here.office), readOffice(there.office)];
  if (areDisjoint(ours.countries, theirs.countries)) return "apart";
  if (ours.role !== null && ours.role === theirs.role && areDisjoint(ours.places, theirs.places)) {
    return "apart";
  }
  if (areAtOnce(here, there) && clash(ours, theirs)) return "apart";
  if (isBareLead(ours.words) || isBareLead(theirs.words)) return "unknown";
  return isSameOffice(ours.words, theirs.words) ? "same" : "differ";
}

interface Office {
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

function readOffice(office: string): Office {
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

/** The folded words, with "U.S." as the country that it is, and owners without their ending. */
function countryWords(office: string): string[] {
  const written = office
    .replace(/\bU\.\s?S\.(?:\s?A\.)?/gu, "USA")
    .replace(/\bU\.\s?K\./gu, "UK")
    .replace(/['’]s\b/gu, "");
  return wordsOf(written)
    .filter(({ key, start, end }) => key !== "us" || written.slice(start, end) === "US")
    .map(({ key }) => key);
}

const CAPITAL = /^\p{Lu}/u;

/** Titles that headlines shorten; "Gov." and "governor" are one office. */
const WRITTEN_OUT: ReadonlyMap<string, string> = new Map([
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
const PLACED_ROLES = new Set(
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

function isPlaceWord(key: string): boolean {
  return isContentWord(key) && !NO_PLACE.has(key) && !WRITTEN_OUT.has(key);
}

function areDisjoint(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size > 0 && b.size > 0 && ![...a].some((word) => b.has(word));
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

const PAST = new Set("candidate elect ex former nominee retired then".split(" "));

function clash(a: Office, b: Office): boolean {
  return a.branch !== null && b.branch !== null && a.branch !== b.branch && !a.isPast && !b.isPast;
}

/** Whoever changes from a town hall to a ministry is away from the news for longer than that. */
const AT_ONCE_DAYS = 45;
const DAY_MS = 86_400_000;

function areAtOnce(a: DatedOffice, b: DatedOffice): boolean {
  if (a.published === null || b.published === null) return false;
  const apart = Math.abs(Date.parse(a.published) - Date.parse(b.published));
  return apart <= AT_ONCE_DAYS * DAY_MS;
}

/** Words of rank and time that two offices may share without being one. */
const RANK_WORDS = new Set(
  "acting assistant candidate deputy elect former minister nominee secretary state then vice".split(
    " ",
  ),
);

function isSameOffice(ours: ReadonlySet<string>, theirs: ReadonlySet<string>): boolean {
  const common = [...ours].filter((word) => theirs.has(word));
  const wholly = common.length === ours.size && common.length === theirs.size;
  return common.some((word) => !RANK_WORDS.has(word)) || (wholly && common.length > 0);
}

/** "The coordinator", "the agency's chief": of what, the article says elsewhere. */
function isBareLead(words: ReadonlySet<string>): boolean {
  return [...words].every((word) => LEAD_WORDS.has(word));
}

const LEAD_WORDS = new Set(
  "agencys boss chairman chief coordinator director head leader".split(" "),
);
