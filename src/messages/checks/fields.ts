// The fields that records and messages are made of, and how much of each is believed.

import * as v from "valibot";
import { OWN_LIBRARY } from "../../core/model/library.ts";
import { MOST_REVISION } from "../../core/model/revision.ts";

export type Check<Type> = v.GenericSchema<unknown, Type>;

/** A check for each of these requests. */
export type InputChecks<Requests> = {
  readonly [Name in keyof Requests]: Requests[Name] extends { input: infer Input }
    ? Check<Input>
    : never;
};

/** No field of ours is longer: a passage of 200,000 code units is a book chapter. */
const LONGEST_TEXT = 200_000;
const LONGEST_LINE = 4_000;
/** Of one article: its marks, and what the reader saved of it. */
export const MOST_HISTORIES = 40_000;
/** A message holds 64 MiB at most; a library of more is changed in parts. */
const MOST_AT_ONCE = 200_000;

export const text = v.pipe(v.string(), v.maxLength(LONGEST_TEXT));
export const line = v.pipe(v.string(), v.maxLength(LONGEST_LINE));
export const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
export const count = offset;
export const orNull = <Type>(schema: Check<Type>): Check<Type | null> => v.nullable(schema);
export const uuid = v.pipe(v.string(), v.uuid());
export const revision = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(MOST_REVISION));

export const time = v.pipe(v.string(), v.isoTimestamp());

/** Only pages that a content script may run on; keeps javascript: and data: addresses out of links. */
export const address = v.pipe(line, v.regex(/^https?:\/\/[^\s]+$/, "Expected an http(s) address"));

/** Of one article. */
export const ids = v.pipe(v.array(uuid), v.maxLength(MOST_HISTORIES));
/** Of a library. */
export const manyIds = v.pipe(v.array(uuid), v.maxLength(MOST_AT_ONCE));

/** The reader's own library, or the id of a shared one. */
export const libraryId = v.union([v.literal(OWN_LIBRARY), uuid]);
