// The editor that was open when the popup was closed opens again, with its words.

import { useEffect } from "preact/hooks";
import { readOne } from "../ui/read-saved.ts";
import { alarmOf, type SavedEditor } from "../ui/saved-editor.ts";

async function reopen(editor: SavedEditor): Promise<void> {
  const id = await editor.wasEditing();
  const saved = id === null ? null : await readOne(id);
  if (saved !== null && saved.annotation.removed === null) await editor.edit(saved.annotation);
}

export function useReopen(editor: SavedEditor): void {
  useEffect(() => {
    reopen(editor).catch((error: unknown) => editor.tell(alarmOf(error)));
  }, [editor]);
}
