// What the background tells everyone.

import * as v from "valibot";
import type { Events } from "../events.ts";
import { annotation } from "./annotations.ts";
import { articleRecord } from "./articles.ts";
import { type Check, line, MOST_HISTORIES, uuid } from "./fields.ts";
import { history } from "./histories.ts";
import { correction } from "./knowledge.ts";
import { libraryNames, libraryStatuses } from "./libraries.ts";

/** Sites that a reader chose one by one. */
const MOST_ORIGINS = 10_000;

export const EVENT_INPUTS: { readonly [Name in keyof Events]: Check<Events[Name]> } = {
  "annotation-changed": v.object({ annotation, record: articleRecord }),
  "annotations-changed": v.null(),
  "correction-changed": v.object({ correction }),
  "histories-changed": v.object({
    articleId: uuid,
    histories: v.pipe(v.array(history), v.maxLength(MOST_HISTORIES)),
  }),
  "officials-changed": v.null(),
  "persons-changed": v.null(),
  "remembered-changed": v.null(),
  "own-links-changed": v.null(),
  "library-changed": v.null(),
  "access-removed": v.object({ origins: v.pipe(v.array(line), v.maxLength(MOST_ORIGINS)) }),
  "tab-read": v.object({ tabId: v.pipe(v.number(), v.integer()) }),
  "address-changed": v.null(),
  "libraries-changed": libraryStatuses,
  "library-names-changed": libraryNames,
};
