// Whether and when the library was saved outside the browser, as it is now.

import { useEffect, useState } from "preact/hooks";
import { type BackupState, hearBackupState, readBackupState } from "../backup/backup-state.ts";
import { alarmOf, type SavedEditor } from "./saved-editor.ts";

/** Null: not read yet. */
export function useBackupState(editor: SavedEditor): BackupState | null {
  const [state, setState] = useState<BackupState | null>(null);
  useEffect(() => {
    readBackupState().then(setState, (error: unknown) => editor.tell(alarmOf(error)));
    return hearBackupState(setState);
  }, [editor]);
  return state;
}
