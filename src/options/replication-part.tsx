// Replication among the choices: each of the reader's libraries with how it stands, and how one more comes.

import type { JSX } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { message } from "../ui/message.ts";
import { useFocusWhen } from "../ui/use-focus-when.ts";
import { useLibraries } from "../ui/use-libraries.ts";
import { LibraryPart } from "./library-part.tsx";
import { ReplicationForm } from "./replication-form.tsx";

export function ReplicationPart({
  onFail,
}: {
  readonly onFail: (error: unknown) => void;
}): JSX.Element {
  const libraries = useLibraries(onFail);
  const [isAdding, setAdding] = useState(false);
  /** What came of the last press, where that took away what was pressed. */
  const [told, setTold] = useState<string | null>(null);
  /** The library that was set up last: its part takes the focus from the form that went. */
  const [begun, setBegun] = useState<string | null>(null);
  const heading = useRef<HTMLLegendElement>(null);
  useEffect(() => {
    if (location.hash !== "#replication") return;
    // Drawn after the browser went to the place that the address names, from where Tab is to go on.
    heading.current?.focus({ preventScroll: true });
    heading.current?.scrollIntoView();
  }, []);
  const onBegun = (library: string) => {
    setTold(null);
    setBegun(library);
  };
  return (
    <fieldset class="choice replication" id="replication">
      <legend ref={heading} tabIndex={-1}>
        {message("replicationHeading")}
      </legend>
      <p class="soft">{message("replicationMeans")}</p>
      {told === null ? null : <Told key={told} text={told} />}
      {libraries?.map((status) => (
        <LibraryPart
          key={status.library}
          status={status}
          isBegun={status.library === begun}
          onBegun={() => onBegun(status.library)}
          onTell={(text) => {
            setBegun(null);
            setTold(text);
          }}
          onFail={onFail}
        />
      ))}
      {libraries === null ? null : (
        <Adding
          isOpen={isAdding}
          onOpen={() => setAdding(true)}
          onAdded={(library) => {
            setAdding(false);
            onBegun(library);
          }}
          onCancel={() => setAdding(false)}
        />
      )}
      <a href="help/sync.html" target="_blank" rel="noopener">
        {message("replicationHelp")}
      </a>
    </fieldset>
  );
}

/** The button that had the focus is gone. */
function Told({ text }: { readonly text: string }): JSX.Element {
  const told = useFocusWhen<HTMLParagraphElement>(true);
  return (
    <p class="replication-told" tabIndex={-1} ref={told} role="status">
      {text}
    </p>
  );
}

function Adding(props: {
  readonly isOpen: boolean;
  readonly onOpen: () => void;
  readonly onAdded: (library: string) => void;
  readonly onCancel: () => void;
}): JSX.Element {
  const { isOpen, onOpen, onAdded, onCancel } = props;
  const [wasCancelled, setCancelled] = useState(false);
  const button = useFocusWhen<HTMLButtonElement>(wasCancelled && !isOpen);
  if (isOpen) {
    return (
      <section class="library-part" aria-label={message("libraryAdd")}>
        <h2>{message("libraryAdd")}</h2>
        <p class="soft">{message("libraryAddMeans")}</p>
        <ReplicationForm
          library={null}
          name=""
          onStarted={onAdded}
          onCancel={() => {
            setCancelled(true);
            onCancel();
          }}
        />
      </section>
    );
  }
  return (
    <button
      ref={button}
      type="button"
      class="plain-button"
      onClick={() => {
        setCancelled(false);
        onOpen();
      }}
    >
      {message("libraryAdd")}
    </button>
  );
}
