// Replication among the choices: set up, how it goes, what stands in its way, and off again.

import type { JSX } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { OWN_LIBRARY } from "../core/model/library.ts";
import type { Progress, ReplicationStatus } from "../core/model/replication.ts";
import { ask } from "../messages/send.ts";
import { sentenceFor } from "../ui/error-sentence.ts";
import { counted, formatCount, message } from "../ui/message.ts";
import { ShownTime } from "../ui/shown-date.tsx";
import { ownAmong, useLibraries } from "../ui/use-libraries.ts";
import { ReplicationForm } from "./replication-form.tsx";
import { SetAside } from "./set-aside.tsx";

export function ReplicationPart({
  onFail,
}: {
  readonly onFail: (error: unknown) => void;
}): JSX.Element {
  const status = ownAmong(useLibraries(onFail));
  const [isStopped, setStopped] = useState(false);
  const send = (sent: Promise<unknown>) => void sent.catch(onFail);
  const isOn = status !== null && status.remote !== null;
  const heading = useRef<HTMLLegendElement>(null);
  useEffect(() => {
    if (location.hash !== "#replication") return;
    // Drawn after the browser went to the place that the address names, from where Tab is to go on.
    heading.current?.focus({ preventScroll: true });
    heading.current?.scrollIntoView();
  }, []);
  return (
    <fieldset class="choice replication" id="replication">
      <legend ref={heading} tabIndex={-1}>
        {message("replicationHeading")}
      </legend>
      <p class="soft">{message("replicationMeans")}</p>
      {status === null ? null : isOn ? (
        <Running
          status={status}
          onNow={() => send(ask("replicate-now", { library: OWN_LIBRARY }))}
          onStop={() => {
            setStopped(true);
            send(ask("stop-replication", { library: OWN_LIBRARY }));
          }}
        />
      ) : (
        <>
          {isStopped ? <Stopped /> : null}
          <ReplicationForm />
        </>
      )}
      <a href="help/sync.html" target="_blank" rel="noopener">
        {message("replicationHelp")}
      </a>
    </fieldset>
  );
}

/** The button that had the focus is gone. */
function Stopped(): JSX.Element {
  const told = useRef<HTMLParagraphElement>(null);
  useEffect(() => told.current?.focus(), []);
  return (
    <p tabIndex={-1} ref={told} role="status">
      {message("replicationStopped")}
    </p>
  );
}

function Running(props: {
  readonly status: ReplicationStatus;
  readonly onNow: () => void;
  readonly onStop: () => void;
}): JSX.Element {
  const { status } = props;
  const { remote, running, last, unsent, setAside } = status;
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
          {unsent === 0 ? null : (
            <span class="soft"> · {counted("replicationUnsent", unsent)}</span>
          )}
        </p>
      )}
      {running ? null : <Problem status={status} />}
      {setAside === 0 ? null : <SetAside library={OWN_LIBRARY} count={setAside} />}
      <div class="reset-buttons">
        <button
          type="button"
          class="plain-button"
          aria-disabled={running}
          onClick={running ? undefined : props.onNow}
        >
          {message("replicateNow")}
        </button>
        <button type="button" class="text-button" onClick={props.onStop}>
          {message("replicationStop")}
        </button>
      </div>
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
