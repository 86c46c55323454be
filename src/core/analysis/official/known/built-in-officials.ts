// Which persons a reader of the news knows as officials without being told: the list that comes with
// Pressmark. Meant to be bundled apart from the analysis and loaded when first needed.

import type { KnownOfficial } from "../../../model/known-official.ts";
import { UNITED_STATES_EXECUTIVE } from "./officials/united-states-executive.ts";
import { UNITED_STATES_GOVERNORS } from "./officials/united-states-governors.ts";
import { parseOfficials } from "./parse-officials.ts";

/** By the name that an error in the sheet is reported with. */
const SHEETS: ReadonlyMap<string, string> = new Map([
  ["united-states-executive", UNITED_STATES_EXECUTIVE],
  ["united-states-governors", UNITED_STATES_GOVERNORS],
]);

let officials: readonly KnownOfficial[] | null = null;

/**
 * The same array at every call, sheet by sheet; parsed at the first, in some ten milliseconds. A spelling
 * belongs to one person only. Public knowledge compiled by the Pressmark developers, MIT.
 */
export function builtInOfficials(): readonly KnownOfficial[] {
  officials ??= [...SHEETS].flatMap(([name, sheet]) => parseOfficials(name, sheet));
  return officials;
}
