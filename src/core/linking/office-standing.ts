// Two offices as articles word them -> whether one person may hold both, one after the other. A person
// keeps a country and changes the office; two mayors of two towns are two persons.

import { type Office, readOffice } from "./read-office.ts";

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

function areDisjoint(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size > 0 && b.size > 0 && ![...a].some((word) => b.has(word));
}

function clash(a: Office, b: Office): boolean {
  return a.branch !== null && b.branch !== null && a.branch !== b.branch && !a.isPast && !b.isPast;
}

/** Whoever changes from a town hall to a ministry is away from the news for longer than that. */
export const AT_ONCE_DAYS = 45;
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
