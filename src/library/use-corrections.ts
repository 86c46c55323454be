// All that the reader corrected, read again at each change anywhere.

import { useEffect, useState } from "preact/hooks";
import type { Correction } from "../core/model/correction.ts";
import { hearEvents } from "../messages/serve.ts";
import { allCorrections } from "../store/corrections.ts";
import { library } from "../store/database.ts";
import { alarmOf, type SavedEditor } from "../ui/saved-editor.ts";

/** Last changed first; null: not read yet. */
export function useCorrections(editor: SavedEditor): readonly Correction[] | null {
  const [corrections, setCorrections] = useState<readonly Correction[] | null>(null);
  useEffect(() => {
    const read = () => {
      library()
        .then(allCorrections)
        .then(setCorrections, (error: unknown) => editor.tell(alarmOf(error)));
    };
    read();
    return hearEvents({ "correction-changed": read, "library-changed": read });
  }, [editor]);
  return corrections;
}
