// Everything saved, read again at each change anywhere: for the page that writes it out.

import { useEffect, useState } from "preact/hooks";
import { hearEvents } from "../messages/serve.ts";
import { readEverything } from "../ui/read-saved.ts";
import type { Saved } from "../ui/saved.ts";
import { alarmOf, type SavedEditor } from "../ui/saved-editor.ts";

/** Last changed first; null: not read yet. */
export function useEverything(editor: SavedEditor): readonly Saved[] | null {
  const [all, setAll] = useState<readonly Saved[] | null>(null);
  useEffect(() => {
    const read = () => {
      readEverything().then(setAll, (error: unknown) => editor.tell(alarmOf(error)));
    };
    read();
    return hearEvents({
      "annotation-changed": read,
      "annotations-changed": read,
      "library-changed": read,
    });
  }, [editor]);
  return all;
}
