// The reader's lists of officials, read again at each change anywhere.

import { useEffect, useState } from "preact/hooks";
import type { OfficialsList } from "../../core/model/officials-list.ts";
import { hearEvents } from "../../messages/serve.ts";
import { library } from "../../store/database.ts";
import { allOfficialsLists } from "../../store/officials.ts";
import { alarmOf, type SavedEditor } from "../../ui/saved-editor.ts";

/** Last added first; null: not read yet. */
export function useOfficialsLists(editor: SavedEditor): readonly OfficialsList[] | null {
  const [lists, setLists] = useState<readonly OfficialsList[] | null>(null);
  useEffect(() => {
    const read = () => {
      library()
        .then(allOfficialsLists)
        .then(setLists, (error: unknown) => editor.tell(alarmOf(error)));
    };
    read();
    return hearEvents({ "officials-changed": read, "library-changed": read });
  }, [editor]);
  return lists;
}
