// Which of the persons named hold, held or seek public office.

import type { KnownOfficial } from "../../model/known-official.ts";
import type { OfficialMention } from "../../model/mark.ts";
import type { Person } from "../person/person.ts";
import type { ReadText } from "../text/read.ts";

export interface OfficialContext {
  /** Officials known without a title. */
  readonly known: readonly KnownOfficial[];
  /** ISO 8601 date of the article; null: not known, so any tenure may hold. */
  readonly published: string | null;
}

/** The mentions by name of the article's officials, ordered by start. */
export function findOfficials(
  _read: ReadText,
  _persons: readonly Person[],
  _context: OfficialContext,
): OfficialMention[] {
  return [];
}
