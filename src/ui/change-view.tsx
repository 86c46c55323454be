// One thing that reads differently today: what it is, what went and what came, since when, and on demand every
// wording that was ever seen of it.

import type { JSX } from "preact";
import { useId, useState } from "preact/hooks";
import type { AnnotationKind } from "../core/model/annotation.ts";
import { baseOf, currentOf, type History } from "../core/model/history.ts";
import { ChangedWords } from "./changed-words.tsx";
import {
  changeWord,
  isLoud,
  seenWhen,
  sinceWhen,
  subjectName,
  wordsOf,
} from "./describe-change.ts";
import { counted, message } from "./message.ts";
import { surroundingsSeen } from "./surroundings.ts";

export function ChangeView(props: {
  readonly history: History;
  /** Of the saved passage that it is of; null: a mark's, headline's or length's. */
  readonly kind: AnnotationKind | null;
  readonly busy: boolean;
  /** The reader knows of it, or takes that back. */
  readonly onAcknowledge: (known: boolean) => void;
  /** The reader holds on to today's words from now on; null: that cannot be done from here. */
  readonly onKeep: (() => void) | null;
  /** Goes to the words; null: they stand beside. */
  readonly onOpen: (() => void) | null;
}): JSX.Element {
  const { history, busy, onKeep } = props;
  const known = history.alarm === null;
  return (
    <div class={`change ${isLoud(history) && !known ? "change-loud" : ""}`}>
      <p class="change-head">
        <strong>{changeWord(history)}</strong>
        <span class="soft">{subjectName(history, props.kind)}</span>
        <span class="soft">{sinceWhen(history)}</span>
      </p>
      <Difference history={history} onOpen={props.onOpen} />
      <div class="change-foot">
        <button
          type="button"
          class="text-button"
          aria-disabled={busy}
          onClick={() => !busy && props.onAcknowledge(!known)}
        >
          {message(known ? "changeUnknow" : "changeKnow")}
        </button>
        {onKeep === null || history.change === "gone" ? null : (
          <button
            type="button"
            class="text-button"
            aria-disabled={busy}
            onClick={() => !busy && onKeep()}
          >
            {message("keepToday")}
          </button>
        )}
        <Versions history={history} />
      </div>
    </div>
  );
}

function Difference(props: {
  readonly history: History;
  readonly onOpen: (() => void) | null;
}): JSX.Element {
  const { history, onOpen } = props;
  const base = baseOf(history);
  const current = currentOf(history);
  const { before, after } = surroundingsSeen(base);
  const words =
    current.text === null ? (
      <p class="words">
        <span class="soft">{before}</span>
        <del>{wordsOf(history, base)}</del>
        <span class="soft">{after}</span>
      </p>
    ) : (
      <ChangedWords saved={wordsOf(history, base)} today={wordsOf(history, current)} />
    );
  if (onOpen === null || current.text === null) return words;
  return (
    <button type="button" class="row-open" data-row onClick={onOpen}>
      {words}
    </button>
  );
}

/** Nothing where the two that are compared are all there are. */
function Versions({ history }: { readonly history: History }): JSX.Element | null {
  const [open, setOpen] = useState(false);
  const list = useId();
  const { versions } = history;
  return (
    <>
      <button
        type="button"
        class="text-button disclosure"
        aria-expanded={open}
        aria-controls={list}
        onClick={() => setOpen(!open)}
      >
        {counted("versions", versions.length)}
      </button>
      <div id={list} class="versions" hidden={!open}>
        {open ? <VersionList history={history} /> : null}
      </div>
    </>
  );
}

/** Every wording with its dates, the last seen first; those that are compared are named. */
export function VersionList({ history }: { readonly history: History }): JSX.Element {
  const { versions, base, current } = history;
  const order = versions.map((_, at) => at).reverse();
  return (
    <ol class="version-list">
      {order.map((at) => {
        const version = versions[at];
        if (version === undefined) return null;
        return (
          <li key={version.firstSeen + at}>
            <p class="soft version-dates">
              {seenWhen(version)}
              {at === current ? ` · ${message("versionToday")}` : ""}
              {at === base ? ` · ${message("versionKept")}` : ""}
            </p>
            {version.text === null ? (
              <p class="soft">{message("stateLost")}</p>
            ) : (
              <p class="words">{wordsOf(history, version)}</p>
            )}
          </li>
        );
      })}
    </ol>
  );
}
