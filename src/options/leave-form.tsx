// Leaving a shared library: what is to become of what is in it on this device. Its other members keep all of it.

import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { LibraryStatus } from "../core/model/replication.ts";
import { RadioLine } from "../ui/choice-lines.tsx";
import { sentenceOf } from "../ui/error-sentence.ts";
import { counted, type MessageName, message } from "../ui/message.ts";
import { useFocusWhen } from "../ui/use-focus-when.ts";
import { FormFoot } from "./form-foot.tsx";
import { type Fate, leaveLibrary, readUnsent } from "./leave-library.ts";

const FATES: Readonly<Record<Fate, { readonly label: MessageName; readonly means: MessageName }>> =
  {
    stays: { label: "leaveStays", means: "leaveStaysMeans" },
    copied: { label: "leaveCopied", means: "leaveCopiedMeans" },
    dropped: { label: "leaveDropped", means: "leaveDroppedMeans" },
  };

/** How many records its database does not have; while a run is at work, as many as there are now. */
function useUnsent({ library, unsent, progress }: LibraryStatus): number {
  const [counted, setCounted] = useState(0);
  const sent = progress?.sent ?? 0;
  useEffect(() => {
    if (unsent !== null) return;
    let isShown = true;
    void readUnsent(library).then((count) => {
      if (isShown) setCounted(count);
    });
    return () => {
      isShown = false;
    };
  }, [library, unsent, sent]);
  return unsent ?? counted;
}

export function LeaveForm(props: {
  readonly status: LibraryStatus;
  /** With what to say of it. */
  readonly onLeft: (text: string) => void;
  readonly onCancel: () => void;
}): JSX.Element {
  const { status } = props;
  const { remote } = status;
  const unsent = useUnsent(status);
  // One that is replicated no more stays anyway.
  const choices: readonly Fate[] =
    remote === null ? ["copied", "dropped"] : ["stays", "copied", "dropped"];
  const [fate, setFate] = useState<Fate>(choices[0] ?? "copied");
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const question = useFocusWhen<HTMLLegendElement>(true);
  const leave = async () => {
    if (busy) return;
    setBusy(true);
    setProblem(null);
    try {
      props.onLeft(await leaveLibrary(status, fate));
    } catch (error) {
      setProblem(sentenceOf(error));
      setBusy(false);
    }
  };
  return (
    <form
      class="replication-form"
      aria-busy={busy}
      onSubmit={(event) => {
        event.preventDefault();
        void leave();
      }}
    >
      <fieldset class="leave-choice">
        <legend ref={question} tabIndex={-1}>
          {message("leaveQuestion")}
        </legend>
        <p class="soft">{message("leaveMeans")}</p>
        {choices.map((one) => (
          <RadioLine
            key={one}
            group="fate"
            label={message(FATES[one].label)}
            means={message(FATES[one].means)}
            checked={one === fate}
            onChoose={() => setFate(one)}
          />
        ))}
      </fieldset>
      {remote === null || unsent === 0 ? null : (
        <p class="alarm">
          {counted(fate === "dropped" ? "leaveUnsentLost" : "leaveUnsent", unsent)}
        </p>
      )}
      <FormFoot
        problem={problem}
        told={busy ? message("leaving") : null}
        busy={busy}
        submit={message("leaveNow")}
        onCancel={props.onCancel}
      />
    </form>
  );
}
