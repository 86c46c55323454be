// How replication stands, in a line: for the popup's foot and the library's side, which lead to its part of the options.

import type { JSX } from "preact";
import type { LibraryStatus, ReplicationStatus } from "../core/model/replication.ts";
import { message } from "./message.ts";
import { ShownMoment, ShownTime } from "./shown-date.tsx";

export const REPLICATION_PLACE = "options.html#replication";

/** What a line has room for of all libraries together. */
export type BriefReplication = Pick<ReplicationStatus, "running" | "problem" | "last">;

/** What holds for every library that is replicated: the run that is longest ago, any problem. Null: none is. */
export function replicationOf(libraries: readonly LibraryStatus[]): BriefReplication | null {
  const [first, ...others] = libraries.filter(({ remote }) => remote !== null);
  if (first === undefined) return null;
  return others.reduce<BriefReplication>(
    (all, { running, problem, last }) => ({
      running: all.running || running,
      problem: all.problem ?? problem,
      last: earlier(all.last, last),
    }),
    first,
  );
}

/** Null: never, and never is before any time. */
const earlier = (a: string | null, b: string | null): string | null =>
  a === null || b === null ? null : ([a, b].sort()[0] ?? null);

export function ReplicationLine(props: {
  readonly status: BriefReplication;
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
