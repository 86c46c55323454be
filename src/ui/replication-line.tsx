// One line about replication, in the popup's foot and the library's side: how it stands, and the way to its part of the
// options. Nothing where it is off.

import type { JSX } from "preact";
import type { ReplicationStatus } from "../core/model/replication.ts";
import { message } from "./message.ts";
import { ShownTime } from "./shown-date.tsx";

export const REPLICATION_PAGE = "options.html#replication";

export function ReplicationLine(props: {
  /** Null: not known yet. */
  readonly status: ReplicationStatus | null;
  readonly class: string;
}): JSX.Element | null {
  const { status } = props;
  if (status === null || status.remote === null) return null;
  return (
    <a class={props.class} href={REPLICATION_PAGE} target="_blank" rel="noopener">
      <Standing status={status} />
    </a>
  );
}

function Standing({ status }: { readonly status: ReplicationStatus }): JSX.Element {
  const { running, problem, last } = status;
  if (running) return <>{message("replicating")}</>;
  return (
    <>
      {last === null ? (
        message("replicationNever")
      ) : (
        <>
          {message("replicationLast")} <ShownTime iso={last} />
        </>
      )}
      {problem === null ? null : <strong> · {message("replicationHalted")}</strong>}
    </>
  );
}
