// What was ever seen of a passage.

import * as v from "valibot";
import { CHANGES, type History, type Sighting, type Version } from "../../core/model/history.ts";
import { type Check, line, offset, revision, text, time, uuid } from "./fields.ts";
import { MOST_PARAGRAPHS, reading, selectors } from "./readings.ts";

/** A page that is open every day for years, with another wording each day. */
const MOST_VERSIONS = 5_000;

export const sightingFields = { text: v.nullable(text), before: line, after: line };

export const sighting: Check<Sighting> = v.object(sightingFields);

const version: Check<Version> = v.object({
  ...sightingFields,
  firstSeen: time,
  lastSeen: time,
  acknowledged: v.nullable(time),
});

const changeClass = v.nullable(v.picklist(CHANGES));

export const history: Check<History> = v.pipe(
  v.object({
    id: uuid,
    articleId: uuid,
    watched: v.picklist(["passage", "mark", "headline", "length"]),
    reading: v.nullable(reading),
    selectors: v.pipe(v.array(selectors), v.maxLength(MOST_PARAGRAPHS)),
    versions: v.pipe(v.array(version), v.minLength(1), v.maxLength(MOST_VERSIONS)),
    base: offset,
    current: offset,
    change: changeClass,
    alarm: changeClass,
    revision,
    created: time,
    changed: time,
    removed: v.nullable(time),
  }),
  v.check(
    ({ versions, base, current }) => Math.max(base, current) < versions.length,
    "Expected base and current among the versions",
  ),
);
