// What can be done with the selected: tag them, remove them. Each can be taken back.

import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { ask } from "../../messages/send.ts";
import { counted, message } from "../../ui/message.ts";
import type { SavedEditor } from "../../ui/saved-editor.ts";
import { addTags } from "../../ui/tags.ts";
import type { Selection } from "./use-selection.ts";

export function SelectionBar(props: {
  readonly selection: Selection;
  readonly editor: SavedEditor;
  readonly busy: boolean;
}): JSX.Element | null {
  const { selection, editor, busy } = props;
  const [typed, setTyped] = useState("");
  if (selection.ids.size === 0) return null;
  const ids = [...selection.ids];
  const tag = async () => {
    const tags = addTags([], typed);
    if (tags.length > 0 && (await tagMany(editor, ids, tags))) setTyped("");
  };
  const remove = async () => {
    if (await removeMany(editor, ids)) selection.clear();
  };
  return (
    <section class="selection-bar" aria-label={message("selected")}>
      <p role="status">{counted("selectedCount", selection.ids.size)}</p>
      {selection.ids.size === selection.all ? null : (
        <button type="button" class="text-button" onClick={selection.selectAll}>
          {counted("selectAll", selection.all)}
        </button>
      )}
      <form
        class="selection-tag"
        onSubmit={(event) => {
          event.preventDefault();
          if (!busy) void tag();
        }}
      >
        <input
          type="text"
          class="field"
          aria-label={message("addTags")}
          placeholder={message("addTags")}
          value={typed}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        <button type="submit" class="plain-button" aria-disabled={busy}>
          {message("addTagsNow")}
        </button>
      </form>
      <button
        type="button"
        class="plain-button"
        aria-disabled={busy}
        onClick={busy ? undefined : () => void remove()}
      >
        {message("remove")}
      </button>
      <button type="button" class="text-button" onClick={selection.clear}>
        {message("selectNone")}
      </button>
    </section>
  );
}

/** True when it was done; else the reader was told why not. */
async function tagMany(
  editor: SavedEditor,
  ids: readonly string[],
  tags: readonly string[],
): Promise<boolean> {
  let changed: readonly string[] = [];
  return await editor.attempt({
    work: async () => {
      changed = await ask("tag-annotations", { ids, add: tags, remove: [] });
    },
    done: message("noticeTagged", tags.join(", ")),
    back: () => ask("tag-annotations", { ids: changed, add: [], remove: tags }),
  });
}

async function removeMany(editor: SavedEditor, ids: readonly string[]): Promise<boolean> {
  return await editor.attempt({
    work: () => ask("remove-annotations", { ids }),
    done: counted("noticeManyRemoved", ids.length),
    back: () => ask("restore-annotations", { ids }),
  });
}
