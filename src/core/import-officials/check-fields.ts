// Whether a field of a reader's file can become part of a KnownOfficial. Reasons are sentences that the
// library page shows as they stand.

import { isIsoMoment, isLater } from "../model/iso-moment.ts";
import type { Tenure } from "../model/known-official.ts";

/** Its message says in plain words what the file should have held and what it holds. */
export class FieldError extends Error {
  override readonly name = "FieldError";
}

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
export function textField(value: unknown, what: string): string {
  if (value === null) throw new FieldError(`The ${what} is missing.`);
  if (typeof value !== "string") throw new FieldError(`The ${what} is not text.`);
  if (value.length > LONGEST_FIELD)
    throw new FieldError(`The ${what} is longer than ${LONGEST_FIELD} characters.`);
  const tidy = value.trim().replace(/\s+/g, " ");
  if (tidy === "") throw new FieldError(`The ${what} is empty.`);
  return tidy;
}

/**
 * A name of at least two words: a surname alone ("May") would mark every bearer, and the month.
 * @throws FieldError
 */
export function fullName(value: unknown, what: string): string {
  const name = textField(value, what);
  if (!name.includes(" ")) throw new FieldError(`The ${what} "${name}" is not a full name.`);
  return name;
}

/** The full names in `value`, none where it is null. @throws FieldError */
export function aliasList(value: unknown): string[] {
  if (value === null) return [];
  if (!Array.isArray(value)) throw new FieldError("The aliases are not a list.");
  if (value.length > MOST_ALIASES)
    throw new FieldError(`There are more than ${MOST_ALIASES} aliases.`);
  return value.map((alias: unknown) => fullName(alias, "alias"));
}

/**
 * A tenure from unchecked fields; a `to` that is null or empty: still held.
 * @throws FieldError
 */
export function tenureFrom(fields: { readonly [key in keyof Tenure]: unknown }): Tenure {
  const office = textField(fields.office, "office");
  const of = textField(fields.of, "country or body");
  const from = moment(fields.from, "start");
  const to = fields.to === null || fields.to === "" ? null : moment(fields.to, "end");
  if (to !== null && isLater(from, to))
    throw new FieldError(`The office ends (${to}) before it begins (${from}).`);
  return { office, of, from, to };
}

/** `tenures` in order of time, as KnownOfficial wants them. */
export function inOrderOfTime(tenures: readonly Tenure[]): Tenure[] {
  return tenures.toSorted((a, b) => Number(a.from > b.from) - Number(a.from < b.from));
}

function moment(value: unknown, what: string): string {
  const text = textField(value, what);
  if (!isIsoMoment(text))
    throw new FieldError(`The ${what} "${text}" is no date such as 2021-01-20, 2021-01 or 2021.`);
  return text;
}
