// One SavedEditor for the life of a view, which is drawn anew at each of its changes, and told of what is changed elsewhere.

import { useEffect, useState } from "preact/hooks";
import { hearEvents } from "../messages/serve.ts";
import { readOne } from "./read-saved.ts";
import { alarmOf, CLOSED, type EditorState, SavedEditor } from "./saved-editor.ts";

/** Of many at once no record is told: the one that is being edited is read again. */
async function hearAgain(editor: SavedEditor): Promise<void> {
  const id = editor.editedId;
  const saved = id === null ? null : await readOne(id);
  if (saved !== null) editor.hear(saved.annotation);
}

export function useSavedEditor(): { readonly editor: SavedEditor; readonly state: EditorState } {
  const [state, setState] = useState(CLOSED);
  const [editor] = useState(() => new SavedEditor(setState));
  useEffect(() => {
    const again = () => {
      hearAgain(editor).catch((error: unknown) => editor.tell(alarmOf(error)));
    };
    return hearEvents({
      "annotation-changed": ({ annotation }) => editor.hear(annotation),
      "annotations-changed": again,
      "library-changed": again,
    });
  }, [editor]);
  return { editor, state };
}
