// Whether one article is remembered, read from the store and again at each change.

import { useEffect, useState } from "preact/hooks";
import type { Remembered } from "../core/model/remembered.ts";
import { hearEvents } from "../messages/serve.ts";
import { library } from "../store/database.ts";
import { rememberedById } from "../store/remembered.ts";
import { alarmOf, type SavedEditor } from "./saved-editor.ts";

/** Undefined: not read yet. `articleId` null: nothing of it is kept. */
export function useRemembered(
  articleId: string | null,
  editor: SavedEditor,
): Remembered | null | undefined {
  const [remembered, setRemembered] = useState<Remembered | null | undefined>(undefined);
  useEffect(() => {
    if (articleId === null) {
      setRemembered(null);
      return;
    }
    const read = () => {
      library()
        .then((database) => rememberedById(database, articleId))
        .then(setRemembered, (error: unknown) => editor.tell(alarmOf(error)));
    };
    read();
    return hearEvents({ "remembered-changed": read });
  }, [articleId, editor]);
  return remembered;
}
