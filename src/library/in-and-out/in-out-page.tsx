// Import and export: what is saved goes to a file and comes from one, and is kept safe outside the browser.

import type { JSX } from "preact";
import type { EditorState, SavedEditor } from "../../ui/saved-editor.ts";
import { BackupPanel } from "./backup-panel.tsx";
import { ExportPanel } from "./export-panel.tsx";
import { ImportPanel } from "./import-panel.tsx";
import { useLastArticles } from "./use-last-articles.ts";

export function InOutPage(props: {
  readonly editor: SavedEditor;
  readonly state: EditorState;
}): JSX.Element | null {
  const { editor, state } = props;
  const articles = useLastArticles(editor);
  if (articles === null) return null;
  return (
    <div class="in-out">
      <ExportPanel articles={articles} editor={editor} />
      <ImportPanel editor={editor} emptyLibrary={articles.length === 0} />
      <BackupPanel editor={editor} state={state} />
    </div>
  );
}
