// How replication stands, in a line: for the popup's foot and the library's side, which lead to its part of the options.

import type { JSX } from "preact";
import type { ReplicationStatus } from "../core/model/replication.ts";
import { message } from "./message.ts";
import { ShownMoment, ShownTime } from "./shown-date.tsx";

export const REPLICATION_PLACE = "options.html#replication";

export function ReplicationLine(props: {
  readonly status: ReplicationStatus;
  /** True: in the room of some twenty letters, what matters most. */
  readonly isBrief: boolean;
}): JSX.Element {
  const { running, problem, last } = props.status;
  if (running) return <>{message("replicating")}</>;
  const halted = problem === null ? null : <strong>{message("replicationHalted")}</strong>;
  if (props.isBrief && halted !== null) return halted;
  return (
    <>
      {last === null ? (
        message("replicationNever")
      ) : props.isBrief ? (
        <>
          {message("replicated")} <ShownMoment iso={last} />
        </>
      ) : (
        <>
          {message("replicationLast")} <ShownTime iso={last} />
        </>
      )}
      {halted === null ? null : <> · {halted}</>}
    </>
  );
}
