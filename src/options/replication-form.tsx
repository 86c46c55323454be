// Where replication is set up: the address, the database, name and password; tried before it is turned on, if the reader
// likes. The browser's permission for that one site is asked for in the click itself, which is the only place it may be.

import type { InputHTMLAttributes, JSX, TargetedSubmitEvent } from "preact";
import { useId, useState } from "preact/hooks";
import { OWN_LIBRARY } from "../core/model/library.ts";
import type { Remote } from "../core/model/replication.ts";
import { ask } from "../messages/send.ts";
import { checkRemote, originOf } from "../replication/remote.ts";
import { requestSites } from "../settings/access.ts";
import { sentenceOf } from "../ui/error-sentence.ts";
import { type MessageName, message } from "../ui/message.ts";

interface Told {
  readonly tone: "quiet" | "alarm";
  readonly text: string;
}

const EMPTY: Remote = { server: "", database: "", name: "", password: "" };

export function ReplicationForm(): JSX.Element {
  const [typed, setTyped] = useState(EMPTY);
  const [told, setTold] = useState<Told | null>(null);
  const [busy, setBusy] = useState(false);
  const hintId = useId();
  const toldId = useId();
  /** `done`: what to say when it went well; null: the view itself says it. */
  const attempt = async (work: (remote: Remote) => Promise<unknown>, done: MessageName | null) => {
    if (busy) return;
    setBusy(true);
    setTold(null);
    try {
      const remote = checkRemote(typed);
      // Before anything is awaited: browsers ask in the click's own handler only.
      const isGranted = await requestSites([originOf(remote)]);
      if (!isGranted) return setTold({ tone: "alarm", text: message("replicationNotAllowed") });
      await work(remote);
      if (done !== null) setTold({ tone: "quiet", text: message(done) });
    } catch (error) {
      setTold({ tone: "alarm", text: sentenceOf(error) });
    } finally {
      setBusy(false);
    }
  };
  const onSubmit = (event: TargetedSubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const library = OWN_LIBRARY;
    void attempt((remote) => ask("start-replication", { library, name: "", remote }), null);
  };
  const field = (name: keyof Remote, label: MessageName, own: InputHTMLAttributes) => (
    <label class="replication-field">
      <span>{message(label)}</span>
      <input
        class="field"
        spellcheck={false}
        autocapitalize="none"
        value={typed[name]}
        aria-describedby={`${hintId} ${toldId}`}
        onInput={({ currentTarget }) => setTyped({ ...typed, [name]: currentTarget.value })}
        {...own}
      />
    </label>
  );
  return (
    <form class="replication-form" aria-busy={busy} onSubmit={onSubmit}>
      {field("server", "replicationServer", {
        type: "url",
        required: true,
        placeholder: "https://",
        autocomplete: "url",
      })}
      <p id={hintId} class="soft">
        {message("replicationServerMeans")}
      </p>
      {field("database", "replicationDatabase", {
        type: "text",
        required: true,
        autocomplete: "off",
      })}
      {field("name", "replicationName", { type: "text", autocomplete: "username" })}
      {field("password", "replicationPassword", {
        type: "password",
        autocomplete: "current-password",
      })}
      <p
        id={toldId}
        class={told?.tone === "alarm" ? "alarm" : undefined}
        role={told?.tone === "alarm" ? "alert" : "status"}
      >
        {busy ? message("replicationAsking") : told?.text}
      </p>
      <div class="reset-buttons">
        <button type="submit" class="main-button" aria-disabled={busy}>
          {message("replicationStart")}
        </button>
        <button
          type="button"
          class="plain-button"
          aria-disabled={busy}
          onClick={() =>
            void attempt((remote) => ask("try-replication", { remote }), "replicationTried")
          }
        >
          {message("replicationTry")}
        </button>
      </div>
    </form>
  );
}
