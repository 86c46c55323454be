// How a library is replicated: with what, when last, how far a run is, and what stands in its way.

import type { JSX } from "preact";
import type { LibraryStatus, Progress, ReplicationStatus } from "../core/model/replication.ts";
import { sentenceFor } from "../ui/error-sentence.ts";
import { counted, formatCount, message } from "../ui/message.ts";
import { ShownTime } from "../ui/shown-date.tsx";
import { SetAside } from "./set-aside.tsx";

export function ReplicationState({ status }: { readonly status: LibraryStatus }): JSX.Element {
  const { library, remote, running, last, unsent, setAside } = status;
  return (
    <>
      <p class="replication-with">
        <bdi>{remote?.server}</bdi> · <bdi>{remote?.database}</bdi>
        {remote?.name === "" ? null : (
          <>
            {" "}
            · <bdi>{remote?.name}</bdi>
          </>
        )}
      </p>
      {running ? (
        <ProgressOf progress={status.progress} />
      ) : (
        <p role="status">
          {last === null ? (
            message("replicationNever")
          ) : (
            <>
              {message("replicationLast")} <ShownTime iso={last} />
            </>
          )}
          {unsent === 0 || unsent === null ? null : (
            <span class="soft"> · {counted("replicationUnsent", unsent)}</span>
          )}
        </p>
      )}
      {running ? null : <Problem status={status} />}
      {setAside === 0 ? null : <SetAside library={library} count={setAside} />}
    </>
  );
}

function Problem({ status }: { readonly status: ReplicationStatus }): JSX.Element | null {
  const { problem, next } = status;
  if (problem === null) return null;
  return (
    <p class="alarm" role="alert">
      {sentenceFor(problem)}
      {next === null ? null : (
        <>
          {" "}
          {message("replicationNext")} <ShownTime iso={next} />
        </>
      )}
    </p>
  );
}

/** How far a run is; without a share as long as nobody knows how much there is. */
function ProgressOf({ progress }: { readonly progress: Progress | null }): JSX.Element {
  const { received, sent, left } = progress ?? { received: 0, sent: 0, left: null };
  const done = received + sent;
  const share = left === null || done + left === 0 ? undefined : done / (done + left);
  return (
    <div class="replication-progress" role="status">
      <progress value={share} aria-label={message("replicating")} />
      <p>
        {message("replicating")}{" "}
        <span class="soft">
          {message("replicationProgress", formatCount(received), formatCount(sent))}
        </span>
      </p>
    </div>
  );
}
