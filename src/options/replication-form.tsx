// Where a library's replication is set up: the address, the database, name and password, of a shared one what it is called;
// tried before it is turned on, if the reader likes. The browser's permission for that one site is asked for in the click
// itself, which is the only place it may be.

import type { InputHTMLAttributes, JSX, TargetedSubmitEvent } from "preact";
import { useId, useState } from "preact/hooks";
import { failureOf } from "../core/model/failure.ts";
import { LONGEST_LIBRARY_NAME, OWN_LIBRARY } from "../core/model/library.ts";
import type { Remote } from "../core/model/replication.ts";
import { ask } from "../messages/send.ts";
import { checkRemote, originOf } from "../replication/remote.ts";
import { requestSites } from "../settings/access.ts";
import { sentenceOf } from "../ui/error-sentence.ts";
import { type MessageName, message } from "../ui/message.ts";
import { FormField } from "./form-field.tsx";
import { FormFoot } from "./form-foot.tsx";

interface Told {
  readonly tone: "quiet" | "alarm";
  readonly text: string;
}

/** A library that is here already and is of the database that was typed. */
interface Kept {
  readonly id: string;
  readonly name: string;
  /** What was typed then; another object once something else is typed, which may name another database. */
  readonly typed: Remote;
}

function keptIn(error: unknown, typed: Remote): Kept | null {
  const { name, values } = failureOf(error);
  const [called, id] = values;
  const isKept = name === "KeptLibraryError" && called !== undefined && id !== undefined;
  return isKept ? { id, name: called, typed } : null;
}

const EMPTY: Remote = { server: "", database: "", name: "", password: "" };

export function ReplicationForm(props: {
  /** Its id; null: a new shared one. */
  readonly library: string | null;
  /** What it is called; empty: nothing yet, or the reader's own. */
  readonly name: string;
  /** With the id of the library that is replicated now. */
  readonly onStarted: (library: string) => void;
  readonly onCancel: () => void;
}): JSX.Element {
  const { library, onStarted } = props;
  const isShared = library !== OWN_LIBRARY;
  const [typed, setTyped] = useState(EMPTY);
  const [called, setCalled] = useState(props.name);
  const [told, setTold] = useState<Told | null>(null);
  const [found, setFound] = useState<Kept | null>(null);
  const kept = found?.typed === typed ? found : null;
  const [busy, setBusy] = useState(false);
  const hintId = useId();
  const toldId = useId();
  const attempt = async (work: (remote: Remote) => Promise<Told | null>) => {
    if (busy) return;
    setBusy(true);
    setTold(null);
    try {
      const remote = checkRemote(typed);
      // Before anything is awaited: browsers ask in the click's own handler only.
      const isGranted = await requestSites([originOf(remote)]);
      setTold(
        isGranted ? await work(remote) : { tone: "alarm", text: message("replicationNotAllowed") },
      );
    } catch (error) {
      setFound(keptIn(error, typed));
      setTold({ tone: "alarm", text: sentenceOf(error) });
    } finally {
      setBusy(false);
    }
  };
  const onSubmit = (event: TargetedSubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    void attempt(async (remote) => {
      const own = kept === null ? { library, name: called } : { library: kept.id, name: kept.name };
      onStarted(await ask("start-replication", { ...own, remote }));
      return null;
    });
  };
  const onTry = () =>
    attempt(async (remote) => {
      await ask("try-replication", { remote });
      return { tone: "quiet", text: message("replicationTried") };
    });
  const field = (name: keyof Remote, label: MessageName, own: InputHTMLAttributes) => (
    <FormField
      label={message(label)}
      value={typed[name]}
      onValue={(value) => setTyped({ ...typed, [name]: value })}
      isFirst={name === "server" && !isShared}
      own={{
        spellcheck: false,
        autocapitalize: "none",
        "aria-describedby": name === "server" ? `${hintId} ${toldId}` : toldId,
        ...own,
      }}
    />
  );
  return (
    <form class="replication-form" aria-busy={busy} onSubmit={onSubmit}>
      {isShared ? (
        <FormField
          label={message("libraryName")}
          value={called}
          onValue={setCalled}
          isFirst
          own={{ type: "text", maxLength: LONGEST_LIBRARY_NAME, autocomplete: "off" }}
        />
      ) : null}
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
      <FormFoot
        problem={told?.tone === "alarm" ? told.text : null}
        told={busy ? message("replicationAsking") : (told?.text ?? null)}
        busy={busy}
        submit={message(kept === null ? "replicationStart" : "replicationTakeUp")}
        onCancel={props.onCancel}
        toldId={toldId}
      >
        <button
          type="button"
          class="plain-button"
          aria-disabled={busy}
          onClick={() => void onTry()}
        >
          {message("replicationTry")}
        </button>
      </FormFoot>
    </form>
  );
}
