// The reader's own lists of officials: choose a file, look at what it holds, add it, remove it again.

import type { JSX } from "preact";
import { useState } from "preact/hooks";
import type { OfficialsList } from "../../core/model/officials-list.ts";
import { ask } from "../../messages/send.ts";
import { counted, message } from "../../ui/message.ts";
import { alarmOf, type EditorState, type SavedEditor } from "../../ui/saved-editor.ts";
import { ShownDate } from "../../ui/shown-date.tsx";
import { FilePreview } from "./file-preview.tsx";
import { type ChosenFile, LARGEST_MB, readChosenFile } from "./read-chosen-file.ts";
import { useOfficialsLists } from "./use-officials-lists.ts";

export function OfficialsView(props: {
  readonly editor: SavedEditor;
  readonly state: EditorState;
}): JSX.Element {
  const { editor, state } = props;
  const lists = useOfficialsLists(editor);
  const [chosen, setChosen] = useState<ChosenFile | null>(null);
  const choose = async (file: File) => {
    try {
      const read = await readChosenFile(file);
      setChosen(read);
      if (read === null) editor.tell(alarmOf(message("fileTooLarge", String(LARGEST_MB))));
    } catch (error) {
      editor.tell(alarmOf(error));
    }
  };
  const add = async ({ name, officials }: ChosenFile) => {
    if (await addList(editor, { name, officials })) setChosen(null);
  };
  return (
    <>
      <header class="corrections-head">
        <div>
          <h2 class="corrections-title">{message("officialsLists")}</h2>
          <p class="soft">{message("officialsListsMore")}</p>
        </div>
      </header>
      {chosen === null ? (
        <FileChoice onFile={(file) => void choose(file)} />
      ) : (
        <FilePreview
          file={chosen}
          busy={state.busy}
          onAdd={() => void add(chosen)}
          onCancel={() => setChosen(null)}
        />
      )}
      {lists === null || lists.length === 0 ? null : (
        <ul class="panel" aria-label={message("officialsLists")}>
          {lists.map((list) => (
            <ListRow
              key={list.id}
              list={list}
              busy={state.busy}
              onRemove={() => void removeList(editor, list)}
            />
          ))}
        </ul>
      )}
    </>
  );
}

/** True when it is kept; else the reader was told why not. */
async function addList(
  editor: SavedEditor,
  list: Pick<ChosenFile, "name" | "officials">,
): Promise<boolean> {
  let id = "";
  return await editor.attempt({
    work: async () => {
      id = (await ask("add-officials-list", list)).id;
    },
    done: message("noticeListAdded", list.name),
    back: () => ask("remove-officials-list", { id }),
  });
}

async function removeList(editor: SavedEditor, { id, name }: OfficialsList): Promise<void> {
  await editor.attempt({
    work: () => ask("remove-officials-list", { id }),
    done: message("noticeListRemoved", name),
    back: () => ask("restore-officials-list", { id }),
  });
}

/** The browser's own control lies over our face of it: a key, a click and a dropped file all reach it. */
function FileChoice({ onFile }: { readonly onFile: (file: File) => void }): JSX.Element {
  return (
    <div class="panel file-choice">
      <label class="plain-button file-button">
        {message("chooseListFile")}
        <input
          type="file"
          accept=".csv,.tsv,.json,text/csv,application/json"
          onChange={({ currentTarget }) => {
            const file = currentTarget.files?.[0];
            if (file !== undefined) onFile(file);
          }}
        />
      </label>
      <p class="soft">{message("listFormats")}</p>
    </div>
  );
}

function ListRow(props: {
  readonly list: OfficialsList;
  readonly busy: boolean;
  readonly onRemove: () => void;
}): JSX.Element {
  const { list, busy } = props;
  return (
    <li class="row">
      <div class="row-body">
        <p class="list-name">
          <bdi>{list.name}</bdi>
        </p>
        <div class="row-line soft">
          <span class="piece">{counted("officialsCount", list.count)}</span>
          <span class="piece">
            <ShownDate iso={list.created} />
          </span>
        </div>
      </div>
      <div class="row-buttons">
        <button
          type="button"
          class="text-button"
          aria-label={message("removeList", list.name)}
          aria-disabled={busy}
          onClick={busy ? undefined : props.onRemove}
        >
          {message("remove")}
        </button>
      </div>
    </li>
  );
}
