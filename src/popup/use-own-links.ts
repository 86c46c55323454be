// The links that the reader drew from what is saved on the article under the popup.

import { useEffect, useState } from "preact/hooks";
import type { Annotation } from "../core/model/annotation.ts";
import { showOwnLinks } from "../links/show-own-links.ts";
import { hearEvents } from "../messages/serve.ts";
import type { ShownOwnLink } from "../messages/shown-link.ts";
import { library } from "../store/database.ts";
import { alarmOf, type SavedEditor } from "../ui/saved-editor.ts";

/** Oldest first; read again at each change of a link, and as `here` changes. */
export function useOwnLinks(
  here: readonly Annotation[],
  editor: SavedEditor,
): readonly ShownOwnLink[] {
  const [own, setOwn] = useState<readonly ShownOwnLink[]>([]);
  useEffect(() => {
    let wanted = true;
    const read = () => {
      library()
        .then((database) =>
          showOwnLinks(
            database,
            here.map(({ id }) => id),
          ),
        )
        .then(
          (shown) => wanted && setOwn(shown),
          (error: unknown) => editor.tell(alarmOf(error)),
        );
    };
    read();
    const deafen = hearEvents({ "own-links-changed": read });
    return () => {
      wanted = false;
      deafen();
    };
  }, [here, editor]);
  return own;
}
