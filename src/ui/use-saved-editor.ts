// One SavedEditor for the life of a view, which is drawn anew at each of its changes.

import { useState } from "preact/hooks";
import { CLOSED, type EditorState, SavedEditor } from "./saved-editor.ts";

export function useSavedEditor(): { readonly editor: SavedEditor; readonly state: EditorState } {
  const [state, setState] = useState(CLOSED);
  const [editor] = useState(() => new SavedEditor(setState));
  return { editor, state };
}
