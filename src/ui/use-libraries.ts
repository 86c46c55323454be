// How the reader's libraries stand, for the views that show it.

import { useEffect, useState } from "preact/hooks";
import { OWN_LIBRARY } from "../core/model/library.ts";
import type { LibraryStatus } from "../core/model/replication.ts";
import { ask } from "../messages/send.ts";
import { hearEvents } from "../messages/serve.ts";
import { takeLibraryNames } from "./library-names.ts";

/**
 * Their own first, then the shared ones by name; null: not known. `onFail` has to be the same function at each call; null
 * where a line more or less is no reason to alarm the reader: the options say why.
 */
export function useLibraries(
  onFail: ((error: unknown) => void) | null,
): readonly LibraryStatus[] | null {
  const [statuses, setStatuses] = useState<readonly LibraryStatus[] | null>(null);
  useEffect(() => {
    const take = (known: readonly LibraryStatus[]) => {
      takeLibraryNames(known);
      setStatuses(known);
    };
    let isHeard = false;
    const stop = hearEvents({
      "libraries-changed": (known) => {
        isHeard = true;
        take(known);
      },
    });
    // What was heard meanwhile is newer.
    ask("read-libraries", null).then(
      (read) => (isHeard ? undefined : take(read)),
      onFail ?? (() => setStatuses(null)),
    );
    return stop;
  }, [onFail]);
  return statuses;
}

/** The reader's own among them; null: not known. */
export function ownAmong(statuses: readonly LibraryStatus[] | null): LibraryStatus | null {
  return statuses?.find(({ library }) => library === OWN_LIBRARY) ?? null;
}
