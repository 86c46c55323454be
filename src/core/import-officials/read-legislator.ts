// A record of legislators-current.json or legislators-historical.json of the public project
// unitedstates/congress-legislators (public domain): names in parts, a term for each election.

import type { KnownOfficial, Tenure } from "../model/known-official.ts";
import { fieldOf, fullName, inOrderOfTime, tenureFrom } from "./check-fields.ts";
import { FieldError } from "./fault.ts";
import { STATE_NAMES } from "./state-names.ts";

const OFFICES: ReadonlyMap<unknown, string> = new Map([
  ["rep", "representative"],
  ["sen", "senator"],
]);

/** True for a record that has that project's shape, right or wrong in its fields. */
export function isLegislator(record: unknown): boolean {
  return Array.isArray(fieldOf(record, "terms")) && typeof fieldOf(record, "name") === "object";
}

/**
 * Terms that follow one another in the same seat become one tenure.
 * @throws FieldError where a field that is used is missing or wrong.
 */
export function readLegislator(record: unknown): KnownOfficial {
  const [name = "", ...aliases] = spellingsOf(fieldOf(record, "name"));
  const terms = fieldOf(record, "terms");
  if (!Array.isArray(terms) || terms.length === 0)
    throw new FieldError({ is: "missing", field: "terms" });
  return { name, aliases, tenures: joined(inOrderOfTime(terms.map(readTerm))) };
}

/** The everyday name first: the nickname, where there is one, is what the press uses ("Chuck Schumer"). */
function spellingsOf(parts: unknown): string[] {
  const last = fieldOf(parts, "last");
  const withLast = (key: string): string[] => {
    const given = fieldOf(parts, key);
    return given === null ? [] : [fullName(`${String(given)} ${String(last)}`, "name")];
  };
  if (typeof last !== "string") throw new FieldError({ is: "missing", field: "last" });
  const full = fieldOf(parts, "official_full");
  const spellings = [...withLast("nickname"), ...withLast("first")];
  if (spellings.length === 0) throw new FieldError({ is: "missing", field: "first" });
  return [...new Set(full === null ? spellings : [...spellings, fullName(full, "official_full")])];
}

function readTerm(term: unknown): Tenure {
  const type = fieldOf(term, "type");
  const office = OFFICES.get(type);
  if (office === undefined) throw new FieldError({ is: "unknown-seat" });
  const state = fieldOf(term, "state");
  return tenureFrom({
    office,
    of: STATE_NAMES.get(state) ?? state,
    from: fieldOf(term, "start"),
    to: fieldOf(term, "end"),
  });
}

/** The old term ends on 3 January and the next begins that day or a little later, in the same year. */
function joined(terms: readonly Tenure[]): Tenure[] {
  const tenures: Tenure[] = [];
  for (const term of terms) {
    const before = tenures.at(-1);
    const sameSeat = before?.office === term.office && before.of === term.of;
    if (before !== undefined && sameSeat && before.to?.slice(0, 4) === term.from.slice(0, 4))
      tenures[tenures.length - 1] = { ...before, to: term.to };
    else tenures.push(term);
  }
  return tenures;
}
