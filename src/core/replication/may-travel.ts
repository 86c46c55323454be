// To which library's database a record may go, as far as the record itself says it. Of articles, and of what was seen of
// them, the annotations on them say the rest (replication/travelling).

import { libraryOf, OWN_LIBRARY } from "../model/library.ts";
import type { ReplicatedTable } from "./document.ts";

/** `row`: undefined: it is gone. */
export function mayTravel(
  table: ReplicatedTable,
  row: object | undefined,
  library: string,
): boolean {
  switch (table) {
    case "articles":
    case "histories":
      return true;
    case "annotations":
    case "ownLinks":
      return row === undefined || libraryOf(row) === library;
    // They say how this reader's own Pressmark reads, and are nothing that a desk agrees on.
    case "corrections":
    case "personDecisions":
      return library === OWN_LIBRARY;
  }
}
