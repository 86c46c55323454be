// How replication stands, for the views that show it.

import { useEffect, useState } from "preact/hooks";
import type { ReplicationStatus } from "../core/model/replication.ts";
import { ask } from "../messages/send.ts";
import { hearEvents } from "../messages/serve.ts";

/** Null: not known yet. `onFail` has to be the same function at each call. */
export function useReplication(onFail: (error: unknown) => void): ReplicationStatus | null {
  const [status, setStatus] = useState<ReplicationStatus | null>(null);
  useEffect(() => {
    const stop = hearEvents({ "replication-changed": setStatus });
    // What was heard meanwhile is newer.
    ask("read-replication", null).then((read) => setStatus((heard) => heard ?? read), onFail);
    return stop;
  }, [onFail]);
  return status;
}
