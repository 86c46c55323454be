// Another name for a shared library, on this device alone.

import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { LONGEST_LIBRARY_NAME } from "../core/model/library.ts";
import type { LibraryStatus } from "../core/model/replication.ts";
import { ask } from "../messages/send.ts";
import { sentenceOf } from "../ui/error-sentence.ts";
import { message } from "../ui/message.ts";
import { FormField } from "./form-field.tsx";
import { FormFoot } from "./form-foot.tsx";

export function RenameForm(props: {
  readonly status: LibraryStatus;
  /** It is renamed, or the reader left it as it is. */
  readonly onDone: () => void;
}): JSX.Element {
  const { status, onDone } = props;
  const { library } = status;
  const [name, setName] = useState(status.name);
  const [problem, setProblem] = useState<string | null>(null);
  const rename = () =>
    ask("rename-library", { library, name }).then(onDone, (error: unknown) =>
      setProblem(sentenceOf(error)),
    );
  return (
    <form
      class="replication-form"
      onSubmit={(event) => {
        event.preventDefault();
        void rename();
      }}
    >
      <FormField
        label={message("libraryName")}
        value={name}
        onValue={setName}
        isFirst
        own={{ type: "text", required: true, maxLength: LONGEST_LIBRARY_NAME, autocomplete: "off" }}
      />
      <p class="soft">{message("libraryNameMeans")}</p>
      <FormFoot
        problem={problem}
        told={null}
        busy={false}
        submit={message("libraryRenameNow")}
        onCancel={onDone}
      />
    </form>
  );
}
