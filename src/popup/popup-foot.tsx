// The popup's last lines: what just happened, when the library was last saved outside the browser, and the
// way to the library.

import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import { type BackupState, isDue } from "../backup/backup-state.ts";
import { browser, openSideView } from "../browser.ts";
import { ask } from "../messages/send.ts";
import type { Notice } from "../ui/card-subject.ts";
import { loadKeys, withKey } from "../ui/keys.ts";
import { message } from "../ui/message.ts";
import { NoticeLine } from "../ui/notice-line.tsx";
import { REPLICATION_PLACE, ReplicationLine, replicationOf } from "../ui/replication-line.tsx";
import { alarmOf, type SavedEditor } from "../ui/saved-editor.ts";
import { formatExact, formatShortDay, ShownDate } from "../ui/shown-date.tsx";
import { useBackupState } from "../ui/use-backup-state.ts";
import { ownAmong, useLibraries } from "../ui/use-libraries.ts";
import { openLibrary } from "./open-library.ts";

const open = (place: string): void => {
  void browser.tabs.create({ url: browser.runtime.getURL(place) });
};

const show = (place: string): void => void openLibrary(place);

export function PopupFoot(props: {
  readonly notice: Notice | null;
  readonly editor: SavedEditor;
  /** The side view needs no way to itself. */
  readonly isSide: boolean;
  readonly placeOpen: boolean;
  readonly onPlace: () => void;
}): JSX.Element {
  const { notice, editor, isSide, placeOpen, onPlace } = props;
  const backup = useBackupState(editor);
  const libraries = useLibraries(null);
  const isReplicated = (ownAmong(libraries)?.remote ?? null) !== null;
  const replication = libraries === null ? null : replicationOf(libraries);
  return (
    <footer class="foot">
      <NoticeLine
        notice={notice}
        onUndo={() => void editor.undo()}
        onCopyAs={(format) => void editor.copyAs(format)}
        onAllowPrivate={() =>
          void editor.attempt({
            work: () => ask("allow-private-windows", null),
            done: message("noticePrivateAllowed"),
            back: null,
          })
        }
      />
      {notice === null && backup !== null ? (
        <div class="foot-state">
          <Outside backup={backup} isReplicated={isReplicated} />
          {replication !== null ? (
            <button type="button" class="foot-outside soft" onClick={() => open(REPLICATION_PLACE)}>
              <ReplicationLine status={replication} isBrief />
            </button>
          ) : null}
        </div>
      ) : null}
      <button
        type="button"
        class="text-button foot-place"
        aria-pressed={placeOpen}
        onClick={onPlace}
      >
        {message(placeOpen ? "closePlace" : "openPlace")}
      </button>
      <button
        type="button"
        class="icon-button"
        aria-label={message("openHelp")}
        title={message("openHelp")}
        onClick={() => open("help/index.html")}
      >
        <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
          <path d="M8 1.8a6.2 6.2 0 1 1 0 12.4A6.2 6.2 0 0 1 8 1.8M6.1 6.4a1.9 1.9 0 1 1 2.7 1.7c-.6.3-.8.6-.8 1.2M8 11.6v.1" />
        </svg>
      </button>
      {isSide ? null : <SideButton editor={editor} />}
      <button type="button" class="text-button foot-library" onClick={() => show("library.html")}>
        {message("openLibrary")}
      </button>
    </footer>
  );
}

function SideButton({ editor }: { readonly editor: SavedEditor }): JSX.Element {
  // Known before the click: the browser opens it in the click's own handler only.
  const [windowId, setWindowId] = useState<number | null>(null);
  useEffect(() => {
    void loadKeys();
    browser.windows.getCurrent().then(
      ({ id }) => setWindowId(id ?? null),
      () => undefined,
    );
  }, []);
  const onClick = () => {
    if (windowId === null) return;
    openSideView(windowId).then(
      () => window.close(),
      (error: unknown) => editor.tell(alarmOf(error)),
    );
  };
  return (
    <button
      type="button"
      class="icon-button foot-side"
      aria-label={message("openSide")}
      title={withKey(message("openSide"), "open-side")}
      onClick={onClick}
    >
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <path d="M2.5 3h11v10h-11zM9.5 3v10" />
      </svg>
    </button>
  );
}

/** Nothing to lose, nothing to say but where it will be kept; else that a backup is due, or the day of the last one. */
function Outside(props: {
  readonly backup: BackupState;
  readonly isReplicated: boolean;
}): JSX.Element | null {
  const { backup, isReplicated } = props;
  const { saved, change, place, problem } = backup;
  if (saved === null && (change === null || isReplicated)) {
    return isReplicated ? null : <span class="soft">{message("onlyHere")}</span>;
  }
  const due = place !== null && (isDue(backup) || problem !== null);
  const last =
    saved === null
      ? message("backupNever")
      : `${message("backupSavedOutside")} ${formatExact(saved)}`;
  return (
    <button
      type="button"
      class={due ? "foot-outside foot-due soft" : "foot-outside soft"}
      title={last}
      onClick={() => show("library.html#in-and-out")}
    >
      {due ? <DueLine saved={saved} /> : null}
      {due || saved === null ? null : message("backupOn", formatShortDay(saved, new Date()))}
      {due || saved !== null ? null : message("backupNone")}
    </button>
  );
}

function DueLine({ saved }: { readonly saved: string | null }): JSX.Element {
  return (
    <>
      <strong>{message("backupDue")}</strong> ·{" "}
      {saved === null ? message("backupNever") : message("backupSavedOutside")}{" "}
      {saved === null ? null : <ShownDate iso={saved} />}
    </>
  );
}
