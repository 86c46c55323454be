// Whether a field of a reader's file can become part of a KnownOfficial.

import { isIsoMoment, isLater } from "../model/iso-moment.ts";
import type { Tenure } from "../model/known-official.ts";
import { FieldError, type OfficialField } from "./fault.ts";

/** In UTF-16 code units. No office of the built-in list reaches 80; a longer field is a shifted column. */
const LONGEST_FIELD = 200;
/** Enough for every transliteration of one name; more would be a list of other people. */
const MOST_ALIASES = 50;

/** The own property `key` of `record`, null where it is absent; never one of the prototype. */
export function fieldOf(record: unknown, key: string): unknown {
  if (typeof record !== "object" || record === null || !Object.hasOwn(record, key)) return null;
  return (record as Readonly<Record<string, unknown>>)[key] ?? null;
}

/** `value` with white space tidied. @throws FieldError unless it is text of 1 to 200 characters. */
export function textField(value: unknown, field: OfficialField): string {
  if (value === null) throw new FieldError({ is: "missing", field });
  if (typeof value !== "string") throw new FieldError({ is: "not-text", field });
  if (value.length > LONGEST_FIELD)
    throw new FieldError({ is: "too-long", field, limit: LONGEST_FIELD });
  const tidy = value.trim().replace(/\s+/g, " ");
  if (tidy === "") throw new FieldError({ is: "missing", field });
  return tidy;
}

/**
 * A name of at least two words: a surname alone ("May") would mark every bearer, and the month.
 * @throws FieldError
 */
export function fullName(value: unknown, field: OfficialField): string {
  const name = textField(value, field);
  if (!name.includes(" ")) throw new FieldError({ is: "not-a-full-name", field, found: name });
  return name;
}

/** The full names in `value`, none where it is null. @throws FieldError */
export function aliasList(value: unknown): string[] {
  if (value === null) return [];
  const field = "aliases";
  if (!Array.isArray(value)) throw new FieldError({ is: "not-a-list", field });
  if (value.length > MOST_ALIASES)
    throw new FieldError({ is: "too-many", field, limit: MOST_ALIASES });
  return value.map((alias: unknown) => fullName(alias, field));
}

/**
 * A tenure from unchecked fields; a `to` that is null or empty: still held.
 * @throws FieldError
 */
export function tenureFrom(fields: { readonly [key in keyof Tenure]: unknown }): Tenure {
  const office = textField(fields.office, "office");
  const of = textField(fields.of, "of");
  const from = moment(fields.from, "from");
  const to = fields.to === null || fields.to === "" ? null : moment(fields.to, "to");
  if (to !== null && isLater(from, to)) throw new FieldError({ is: "ends-first", from, to });
  return { office, of, from, to };
}

/** `tenures` in order of time, as KnownOfficial wants them. */
export function inOrderOfTime(tenures: readonly Tenure[]): Tenure[] {
  return tenures.toSorted((a, b) => Number(a.from > b.from) - Number(a.from < b.from));
}

function moment(value: unknown, field: OfficialField): string {
  const text = textField(value, field);
  if (!isIsoMoment(text)) throw new FieldError({ is: "no-date", field, found: text });
  return text;
}
