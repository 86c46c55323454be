// Backups: off until the reader picks where they go; then when the last was written, and whether one is due.

import type { JSX } from "preact";
import { useEffect } from "preact/hooks";
import { type BackupState, isDue } from "../../backup/backup-state.ts";
import { canPickFolder } from "../../backup/folder-access.ts";
import { saveIfDue } from "../../backup/save-changes.ts";
import { sentenceFor } from "../../ui/error-sentence.ts";
import { message } from "../../ui/message.ts";
import { alarmOf, type EditorState, type SavedEditor } from "../../ui/saved-editor.ts";
import { ShownDate } from "../../ui/shown-date.tsx";
import { useBackupState } from "../../ui/use-backup-state.ts";
import { saveNow, startDownloads, startFolder, stopBackups } from "./backup-choice.ts";

export function BackupPanel(props: {
  readonly editor: SavedEditor;
  readonly state: EditorState;
}): JSX.Element | null {
  const { editor } = props;
  const backup = useBackupState(editor);
  // A page of ours is open: the permission may hold again.
  useEffect(() => {
    saveIfDue().catch((error: unknown) => editor.tell(alarmOf(error)));
  }, [editor]);
  if (backup === null) return null;
  /** True as an answer: it was saved; false: the reader or the browser did not want it; null: picked none. */
  const attempt = async (work: () => Promise<boolean | null>): Promise<void> => {
    try {
      const saved = await work();
      if (saved === null) return;
      const text = message(saved ? "noticeBackupSaved" : "noticeBackupRefused");
      editor.tell({ tone: saved ? "quiet" : "alarm", text, undo: false });
    } catch (error) {
      editor.tell(alarmOf(error));
    }
  };
  return (
    <section aria-labelledby="backup-heading">
      <h2 id="backup-heading" class="in-out-heading">
        {message("backupHeading")}
      </h2>
      <div class="panel in-out-panel">
        {backup.place === null ? (
          <Offer onStart={(start) => void attempt(start)} />
        ) : (
          <Running
            backup={backup}
            onSave={() => void attempt(() => saveNow(backup.place))}
            onStop={() =>
              void editor.attempt({
                work: stopBackups,
                done: message("noticeBackupStopped"),
                back: null,
              })
            }
          />
        )}
        <LastSaved backup={backup} />
        <p class="soft">{message("backupRestore")}</p>
      </div>
    </section>
  );
}

function Offer(props: {
  readonly onStart: (start: () => Promise<boolean | null>) => void;
}): JSX.Element {
  const folder = canPickFolder();
  return (
    <>
      <p class="soft">{message(folder ? "backupFolderMore" : "backupDownloadsMore")}</p>
      <button
        type="button"
        class="plain-button"
        onClick={() => props.onStart(folder ? startFolder : startDownloads)}
      >
        {message(folder ? "backupChooseFolder" : "backupUseDownloads")}
      </button>
    </>
  );
}

function Running(props: {
  readonly backup: BackupState;
  readonly onSave: () => void;
  readonly onStop: () => void;
}): JSX.Element {
  const { backup } = props;
  const { place, folder, problem } = backup;
  const due = isDue(backup);
  return (
    <>
      <p>{message("backupGoesTo", place === "folder" ? folder : "Downloads/Pressmark")}</p>
      {problem === null ? null : (
        <p class="alarm" role="alert">
          {message("backupFailed", sentenceFor(problem))}
        </p>
      )}
      {due ? (
        <p role="status">
          <strong>{message("backupDue")}</strong>{" "}
          {place === "folder" ? <span class="soft">{message("backupDueMore")}</span> : null}
        </p>
      ) : null}
      <div class="in-out-line">
        <button type="button" class={due ? "main-button" : "plain-button"} onClick={props.onSave}>
          {message("backupNow")}
        </button>
        <button type="button" class="text-button" onClick={props.onStop}>
          {message("backupStop")}
        </button>
      </div>
    </>
  );
}

function LastSaved({ backup }: { readonly backup: BackupState }): JSX.Element {
  if (backup.saved === null) return <p>{message("backupNever")}</p>;
  return (
    <p>
      {message("backupSavedOutside")} <ShownDate iso={backup.saved} />
    </p>
  );
}
