// In and out: what is saved goes to a file and comes from one, and is kept safe outside the browser.

import type { JSX } from "preact";
import type { Saved } from "../../ui/saved.ts";
import type { EditorState, SavedEditor } from "../../ui/saved-editor.ts";
import { BackupPanel } from "./backup-panel.tsx";
import { ExportPanel } from "./export-panel.tsx";
import { ImportPanel } from "./import-panel.tsx";

export function InOutPage(props: {
  /** Null: not read yet. */
  readonly all: readonly Saved[] | null;
  readonly editor: SavedEditor;
  readonly state: EditorState;
}): JSX.Element | null {
  const { all, editor, state } = props;
  if (all === null) return null;
  return (
    <div class="in-out">
      <ExportPanel all={all} editor={editor} />
      <ImportPanel editor={editor} emptyLibrary={all.length === 0} />
      <BackupPanel editor={editor} state={state} />
    </div>
  );
}
