// What is watched of the article under the popup, read from the store, and again at each change anywhere.

import { useEffect, useState } from "preact/hooks";
import type { History } from "../core/model/history.ts";
import { hearEvents } from "../messages/serve.ts";
import { readHistories } from "../ui/read-changes.ts";
import { alarmOf, type SavedEditor } from "../ui/saved-editor.ts";

/** `articleId` null: nothing of it is kept. `version`: as of SavedHere. */
export function useChanges(
  articleId: string | null,
  version: number,
  editor: SavedEditor,
): readonly History[] {
  const [histories, setHistories] = useState<readonly History[]>([]);
  // `version` too: it says that the store holds something new.
  useEffect(() => {
    const read = () => {
      readHistories(articleId).then(setHistories, (error: unknown) => editor.tell(alarmOf(error)));
    };
    read();
    return hearEvents({ "histories-changed": read, "library-changed": read });
  }, [articleId, version, editor]);
  return histories;
}
