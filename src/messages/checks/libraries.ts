// Libraries and their replication.

import * as v from "valibot";
import {
  type LibraryName,
  LONGEST_LIBRARY_NAME,
  MOST_LIBRARIES,
} from "../../core/model/library.ts";
import type { LibraryStatus, Remote } from "../../core/model/replication.ts";
import type { LibraryRequests } from "../requests/libraries.ts";
import {
  type Check,
  count,
  type InputChecks,
  libraryId,
  line,
  orNull,
  text,
  time,
  uuid,
} from "./fields.ts";

const failure = v.object({ name: line, message: text, values: v.array(text) });

const remote: Check<Remote> = v.object({
  server: line,
  database: line,
  name: line,
  password: line,
});

const libraryStatus: Check<LibraryStatus> = v.object({
  library: libraryId,
  name: line,
  remote: v.nullable(v.object({ server: line, database: line, name: line })),
  progress: v.nullable(v.object({ received: count, sent: count, left: v.nullable(v.number()) })),
  running: v.boolean(),
  last: v.nullable(time),
  problem: v.nullable(failure),
  next: v.nullable(time),
  unsent: v.nullable(count),
  setAside: count,
});

export const libraryStatuses = v.pipe(v.array(libraryStatus), v.maxLength(MOST_LIBRARIES));

const nameOfLibrary = v.pipe(v.string(), v.maxLength(LONGEST_LIBRARY_NAME));

export const libraryName: Check<LibraryName> = v.object({
  library: uuid,
  name: v.pipe(nameOfLibrary, v.minLength(1)),
  database: v.exactOptional(v.pipe(v.string(), v.regex(/^[0-9a-f]{32}$/))),
});

export const libraryNames: Check<readonly LibraryName[]> = v.pipe(
  v.array(libraryName),
  v.maxLength(MOST_LIBRARIES),
);

export const LIBRARY_INPUTS: InputChecks<LibraryRequests> = {
  "read-libraries": v.null(),
  "count-annotations": v.object({ library: libraryId }),
  "start-replication": v.object({ library: orNull(libraryId), name: nameOfLibrary, remote }),
  "try-replication": v.object({ remote }),
  "stop-replication": v.object({ library: libraryId }),
  "restore-libraries": v.object({ libraries: libraryNames }),
  "rename-library": v.object({ library: uuid, name: nameOfLibrary }),
  "drop-library": v.object({ library: uuid }),
  "replicate-now": v.object({ library: orNull(libraryId) }),
  "announce-import": v.null(),
};
