// Two officials whose surnames sound alike -> whether they are one person. A wrong link would put one
// person's words into another's mouth, so that what is missing (a given name) must be made up for by the
// office, and what differs (a middle initial, a generation) keeps two namesakes apart.

import type { LinkSaying, OfficialRelation } from "../model/link.ts";
import { isWithinEdits } from "./edit-distance.ts";
import { NICKNAMES } from "./nicknames.ts";
import { type DatedOffice, type OfficeStanding, officeStanding } from "./office-standing.ts";
import { type PersonName, personNameOf, soundOf } from "./person-name.ts";
import type { Verdict } from "./verdict.ts";

/** An official as one article names and dates them. */
export interface NamedOfficial extends DatedOffice {
  /** The fullest form of the name in the article. */
  readonly name: string;
}

/** How the official `here` stands to the one `there`, or null where they may be two persons. */
export function compareOfficials(
  here: NamedOfficial,
  there: NamedOfficial,
): Verdict<OfficialRelation> | null {
  const names = compareNames(here.name, there.name);
  if (names === null || names.given === "differs") return null;
  const offices = officeStanding(here, there);
  if (offices === "apart") return null;
  const findings = { surname: names.surname, given: names.given, offices };
  return isOnePerson(findings) ? verdictOf(findings) : null;
}

/**
 * True where the two are certainly two persons, though their surnames sound alike: given names that are no
 * forms of one, a father and a son, offices that nobody holds both. False says nothing.
 */
export function areTwoPersons(here: NamedOfficial, there: NamedOfficial): boolean {
  const names = compareNames(here.name, there.name);
  if (names === null || names.given === "differs") return true;
  return officeStanding(here, there) === "apart";
}

interface NamesCompared {
  readonly surname: "same" | "alike";
  readonly given: GivenMatch;
}

/** Null: two surnames, or two generations. */
function compareNames(here: string, there: string): NamesCompared | null {
  const ours = personNameOf(here);
  const theirs = personNameOf(there);
  if (ours === null || theirs === null || ours.generation !== theirs.generation) return null;
  const surname = surnameMatch(ours.surname, theirs.surname);
  return surname === "none" ? null : { surname, given: givenMatch(ours.given, theirs.given) };
}

interface Findings {
  readonly surname: "same" | "alike";
  readonly given: Exclude<GivenMatch, "differs">;
  readonly offices: Exclude<OfficeStanding, "apart">;
}

/**
 * A full name is enough by itself, and holds when the office changes: a senator becomes president. With
 * only an initial or no given name ("Senator Hale", "Justice Hale"), the office has to say that it is
 * one; with the surname spelled in two ways, so has it, unless an article leaves it out.
 */
function isOnePerson({ surname, given, offices }: Findings): boolean {
  if (offices === "same") return true;
  if (given === "initial" || given === "missing") return false;
  return surname === "same" || (given === "same" && offices === "unknown");
}

const BY_GIVEN: Readonly<Record<Findings["given"], LinkSaying>> = {
  same: "same-name",
  short: "short-given-name",
  spelled: "given-name-spelled",
  initial: "initial-and-office",
  missing: "surname-and-office",
};

function verdictOf({ surname, given, offices }: Findings): Verdict<OfficialRelation> {
  const says = surname === "alike" ? "surname-spelled" : BY_GIVEN[given];
  const certainty = (given === "same" ? 0.9 : 0.75) - (surname === "alike" ? 0.15 : 0);
  if (offices === "differ") {
    const reason = { says, otherOffice: true } as const;
    return { relation: "person", reason, score: certainty - 0.2 };
  }
  const score = offices === "same" ? certainty + 0.1 : certainty;
  return { relation: "person", reason: { says }, score };
}

/** Letters that two spellings of one surname may differ in. */
const MOST_EDITS = 2;

function surnameMatch(a: string, b: string): "same" | "alike" | "none" {
  const [lastA, lastB] = [a.split(" ").at(-1) ?? "", b.split(" ").at(-1) ?? ""];
  if (a === b || lastA === b || lastB === a) return "same";
  // "Lee" and "Low" sound alike, too; long names need more than luck.
  const soundsAlike = soundOf(lastA) === soundOf(lastB) && soundOf(lastA).length > 2;
  return soundsAlike && isWithinEdits(lastA, lastB, MOST_EDITS + 1) ? "alike" : "none";
}

type GivenMatch = "same" | "short" | "spelled" | "initial" | "missing" | "differs";

function givenMatch(a: PersonName["given"], b: PersonName["given"]): GivenMatch {
  const [first, otherFirst] = [a[0], b[0]];
  if (first === undefined || otherFirst === undefined) return "missing";
  // "George W." and "George H. W.": middle names tell apart where both are given.
  if (a.length > 1 && b.length > 1 && !middlesAgree(a.slice(1), b.slice(1))) return "differs";
  if (first === otherFirst) return "same";
  if (first.length === 1 || otherFirst.length === 1) {
    return first.charAt(0) === otherFirst.charAt(0) ? "initial" : "differs";
  }
  if (areForms(first, otherFirst)) return "short";
  const mistyped = Math.min(first.length, otherFirst.length) >= 5;
  return mistyped && isWithinEdits(first, otherFirst, 1) ? "spelled" : "differs";
}

function middlesAgree(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((name, at) => name.charAt(0) === (b[at] ?? "").charAt(0));
}

/** "Bob" and "Robert", "Bob" and "Rob": forms of one name, or of a common full form. */
function areForms(a: string, b: string): boolean {
  const others = fullForms.get(b);
  return others !== undefined && (fullForms.get(a) ?? []).some((full) => others.includes(full));
}

const fullForms = new Map<string, string[]>();
for (const [full, forms] of Object.entries(NICKNAMES)) {
  for (const form of [full, ...forms]) {
    fullForms.set(form, [...(fullForms.get(form) ?? []), full]);
  }
}
