// One library among the choices: what it is called, what is in it, how it is replicated, and what can be done with it.

import type { JSX } from "preact";
import { useEffect, useId, useState } from "preact/hooks";
import { OWN_LIBRARY } from "../core/model/library.ts";
import type { LibraryStatus } from "../core/model/replication.ts";
import { ask } from "../messages/send.ts";
import { counted, message } from "../ui/message.ts";
import { useFocusWhen } from "../ui/use-focus-when.ts";
import { LeaveForm } from "./leave-form.tsx";
import { RenameForm } from "./rename-form.tsx";
import { ReplicationForm } from "./replication-form.tsx";
import { ReplicationState } from "./replication-state.tsx";

/** What was opened in the place of the buttons. */
type Opened = "setting-up" | "renaming" | "leaving";

export function LibraryPart(props: {
  readonly status: LibraryStatus;
  /** It was set up a moment ago, by a form that is gone. */
  readonly isBegun: boolean;
  readonly onBegun: () => void;
  /** Says what came of a press that took away what was pressed. */
  readonly onTell: (text: string) => void;
  readonly onFail: (error: unknown) => void;
}): JSX.Element {
  const { status, onTell, onFail } = props;
  const { library, name, remote } = status;
  const annotations = useCount(status, onFail);
  const isOwn = library === OWN_LIBRARY;
  const [opened, setOpened] = useState<Opened | null>(null);
  const headingId = useId();
  const heading = useFocusWhen<HTMLHeadingElement>(props.isBegun);
  const close = () => {
    setOpened(null);
    heading.current?.focus();
  };
  return (
    <section class="library-part" aria-labelledby={headingId}>
      <h2 id={headingId} tabIndex={-1} ref={heading}>
        {isOwn ? message("libraryOwn") : <bdi>{name}</bdi>}{" "}
        {annotations === null ? null : (
          <span class="soft">{counted("annotations", annotations)}</span>
        )}
      </h2>
      {remote === null ? (
        <p>{message(isOwn ? "libraryHere" : "libraryNoMore")}</p>
      ) : (
        <ReplicationState status={status} />
      )}
      {opened === "setting-up" ? (
        <ReplicationForm
          library={library}
          name={name}
          onStarted={() => {
            close();
            props.onBegun();
          }}
          onCancel={close}
        />
      ) : opened === "renaming" ? (
        <RenameForm status={status} onDone={close} />
      ) : opened === "leaving" ? (
        <LeaveForm
          status={status}
          onLeft={(text) => {
            setOpened(null);
            onTell(text);
          }}
          onCancel={close}
        />
      ) : (
        <Buttons
          status={status}
          onOpen={setOpened}
          onNow={() => void ask("replicate-now", { library }).catch(onFail)}
          onStop={() => {
            const stopped = ask("stop-replication", { library });
            stopped.then(() => onTell(message("replicationStopped")), onFail);
          }}
        />
      )}
    </section>
  );
}

/** Of its annotations, counted again after each run; null: not known yet. */
function useCount(
  { library, running }: LibraryStatus,
  onFail: (error: unknown) => void,
): number | null {
  const [count, setCount] = useState<number | null>(null);
  // A run that began or ended may have changed it.
  useEffect(() => {
    ask("count-annotations", { library }).then(setCount, onFail);
  }, [library, running, onFail]);
  return count;
}

function Buttons(props: {
  readonly status: LibraryStatus;
  readonly onOpen: (opened: Opened) => void;
  readonly onNow: () => void;
  readonly onStop: () => void;
}): JSX.Element {
  const { library, name, remote, running } = props.status;
  const isOwn = library === OWN_LIBRARY;
  /** Which library it is of, for whoever hears the buttons one by one. */
  const of = isOwn ? message("libraryOwn") : name;
  const open = (opened: Opened, words: string) => (
    <button type="button" class="text-button" onClick={() => props.onOpen(opened)}>
      {words}
      <span class="unseen"> {of}</span>
    </button>
  );
  return (
    <div class="reset-buttons">
      {remote === null ? (
        <button type="button" class="plain-button" onClick={() => props.onOpen("setting-up")}>
          {message(isOwn ? "librarySetUp" : "librarySetUpAgain")}
          <span class="unseen"> {of}</span>
        </button>
      ) : (
        <button
          type="button"
          class="plain-button"
          aria-disabled={running}
          onClick={running ? undefined : props.onNow}
        >
          {message("replicateNow")}
          <span class="unseen"> {of}</span>
        </button>
      )}
      {isOwn ? null : open("renaming", message("libraryRename"))}
      {isOwn ? null : open("leaving", message("libraryLeave"))}
      {isOwn && remote !== null ? (
        <button type="button" class="text-button" onClick={props.onStop}>
          {message("replicationStop")}
        </button>
      ) : null}
    </div>
  );
}
