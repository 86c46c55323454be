// How replication stands, for the views that show it.

import { useEffect, useState } from "preact/hooks";
import type { ReplicationStatus } from "../core/model/replication.ts";
import { ask } from "../messages/send.ts";
import { hearEvents } from "../messages/serve.ts";

/**
 * Null: not known. `onFail` has to be the same function at each call; null where a line more or less is no reason to
 * alarm the reader: the options say why.
 */
export function useReplication(
  onFail: ((error: unknown) => void) | null,
): ReplicationStatus | null {
  const [status, setStatus] = useState<ReplicationStatus | null>(null);
  useEffect(() => {
    const stop = hearEvents({ "replication-changed": setStatus });
    // What was heard meanwhile is newer.
    ask("read-replication", null).then(
      (read) => setStatus((heard) => heard ?? read),
      onFail ?? (() => setStatus(null)),
    );
    return stop;
  }, [onFail]);
  return status;
}
