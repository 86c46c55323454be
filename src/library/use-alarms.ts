// What reads differently and the reader was not told of, read again at each change anywhere.

import { useEffect, useState } from "preact/hooks";
import { hearEvents } from "../messages/serve.ts";
import type { ChangedArticle } from "../ui/changes.ts";
import { readAlarms } from "../ui/read-changes.ts";
import { alarmOf, type SavedEditor } from "../ui/saved-editor.ts";

/** The loudest first; null: not read yet. */
export function useAlarms(editor: SavedEditor): readonly ChangedArticle[] | null {
  const [alarms, setAlarms] = useState<readonly ChangedArticle[] | null>(null);
  useEffect(() => {
    const read = () => {
      readAlarms().then(setAlarms, (error: unknown) => editor.tell(alarmOf(error)));
    };
    read();
    return hearEvents({
      "histories-changed": read,
      "annotation-changed": read,
      "library-changed": read,
    });
  }, [editor]);
  return alarms;
}
