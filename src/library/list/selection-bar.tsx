// What can be done with the selected: tag them, write them to a file, remove them. What changes the library
// can be taken back.

import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { FORMAT_NAMES, type FormatName } from "../../exchange/formats.ts";
import { ask } from "../../messages/send.ts";
import { counted, type MessageName, message } from "../../ui/message.ts";
import { alarmOf, type SavedEditor } from "../../ui/saved-editor.ts";
import { addTags } from "../../ui/tags.ts";
import { exportAnnotations } from "../in-and-out/export-annotations.ts";
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
      <ExportChoice onFormat={(format) => void exportMany(editor, ids, format)} />
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

const FORMATS: Readonly<Record<FormatName, MessageName>> = {
  "web-annotation": "formatWebAnnotation",
  hypothesis: "formatHypothesis",
  markdown: "formatMarkdown",
  readwise: "formatReadwise",
  report: "formatReport",
};

/** Choosing a format writes the file; the field then says again what it is for. */
function ExportChoice(props: { readonly onFormat: (format: FormatName) => void }): JSX.Element {
  return (
    <select
      class="field selection-export"
      aria-label={message("exportButton")}
      value=""
      onChange={({ currentTarget }) => {
        const chosen = FORMAT_NAMES.find((name) => name === currentTarget.value);
        currentTarget.value = "";
        if (chosen !== undefined) props.onFormat(chosen);
      }}
    >
      <option value="">{message("exportButton")}</option>
      {FORMAT_NAMES.map((name) => (
        <option key={name} value={name}>
          {message(FORMATS[name])}
        </option>
      ))}
    </select>
  );
}

async function exportMany(
  editor: SavedEditor,
  ids: readonly string[],
  format: FormatName,
): Promise<void> {
  try {
    const text = counted("noticeExported", await exportAnnotations(ids, format));
    editor.tell({ tone: "quiet", text, undo: false });
  } catch (error) {
    editor.tell(alarmOf(error));
  }
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
