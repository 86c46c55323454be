// What can be done with the selected: tag them, write them to a file, remove them. What changes the library
// can be taken back.

import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { OWN_LIBRARY } from "../../core/model/library.ts";
import { FORMAT_NAMES, FORMATS, type FormatName } from "../../exchange/formats.ts";
import type { Placed } from "../../messages/requests/annotations.ts";
import { ask } from "../../messages/send.ts";
import { useLibraryNames } from "../../ui/library-names.ts";
import { counted, message } from "../../ui/message.ts";
import { MoveForm, type Way } from "../../ui/move-form.tsx";
import { placedSentence, placeInLibrary, takeBackPlacing } from "../../ui/place-in-library.ts";
import { tagsIn } from "../../ui/tags.ts";
import { useFocusWhen } from "../../ui/use-focus-when.ts";
import { exportAnnotations } from "../in-and-out/export-annotations.ts";
import type { Export } from "../in-and-out/use-export.ts";
import type { Bulk, BulkChange } from "../use-bulk.ts";
import type { Selection } from "./use-selection.ts";

export function SelectionBar(props: {
  readonly selection: Selection;
  readonly bulk: Bulk;
  readonly exporting: Export;
  readonly busy: boolean;
}): JSX.Element | null {
  const { selection, bulk, exporting, busy } = props;
  const [typed, setTyped] = useState("");
  const [isMoving, setMoving] = useState(false);
  const [isMoveLeft, setMoveLeft] = useState(false);
  const moveButton = useFocusWhen<HTMLButtonElement>(isMoveLeft);
  const names = useLibraryNames();
  if (selection.ids.size === 0) return null;
  const tag = async () => {
    const tags = tagsIn(typed);
    if (tags.length > 0 && (await bulk.run(tagging([...selection.ids], tags)))) setTyped("");
  };
  const remove = async () => {
    if (await bulk.run(removing([...selection.ids]))) selection.clear();
  };
  const send = async (library: string, way: Way) => {
    if (!(await bulk.run(placing([...selection.ids], library, way)))) return;
    setMoving(false);
    selection.clear();
  };
  const write = (format: FormatName) =>
    exporting.run((watch) => exportAnnotations([...selection.ids], format, watch));
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
      <ExportChoice onFormat={(format) => void write(format)} />
      <button
        type="button"
        class="plain-button"
        aria-disabled={busy}
        onClick={busy ? undefined : () => void remove()}
      >
        {message("remove")}
      </button>
      {names.length === 0 ? null : (
        <button
          ref={moveButton}
          type="button"
          class="plain-button"
          aria-expanded={isMoving}
          onClick={() => {
            setMoving(!isMoving);
            setMoveLeft(false);
          }}
        >
          {message("moveOrCopyBrief")}
        </button>
      )}
      <button type="button" class="text-button" onClick={selection.clear}>
        {message("selectNone")}
      </button>
      {isMoving ? (
        <MoveForm
          from={[OWN_LIBRARY, ...names.map(({ library }) => library)]}
          busy={busy}
          onSend={(library, way) => void send(library, way)}
          onCancel={() => {
            setMoving(false);
            setMoveLeft(true);
          }}
        />
      ) : null}
    </section>
  );
}

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
          {message(FORMATS[name].name)}
        </option>
      ))}
    </select>
  );
}

function placing(ids: readonly string[], library: string, way: Way): BulkChange {
  const placed = new Map<string, Placed>();
  return {
    ids,
    what: message(way === "move" ? "bulkMoving" : "bulkCopying"),
    send: async (some) => {
      const answered = await placeInLibrary(some, library, way);
      for (const one of answered) placed.set(one.from, one);
      return answered.map(({ from }) => from);
    },
    done: placedSentence(library, way),
    back: (froms) => takingBack(froms, placed, way),
  };
}

function takingBack(
  ids: readonly string[],
  placed: ReadonlyMap<string, Placed>,
  way: Way,
): BulkChange {
  return {
    ids,
    what: message("bulkUndoing"),
    send: async (some) => {
      await takeBackPlacing(
        some.flatMap((id) => placed.get(id) ?? []),
        way,
      );
      return some;
    },
    done: null,
    back: null,
  };
}

function tagging(ids: readonly string[], tags: readonly string[]): BulkChange {
  return {
    ids,
    what: message("bulkTagging"),
    send: (some) => ask("tag-annotations", { ids: some, add: tags, remove: [] }),
    done: message("noticeTagged", tags.join(", ")),
    back: (changed) => untagging(changed, tags),
  };
}

function untagging(ids: readonly string[], tags: readonly string[]): BulkChange {
  return {
    ids,
    what: message("bulkUndoing"),
    send: (some) => ask("tag-annotations", { ids: some, add: [], remove: tags }),
    done: null,
    back: null,
  };
}

function removing(ids: readonly string[]): BulkChange {
  return {
    ids,
    what: message("bulkRemoving"),
    send: async (some) => {
      await ask("remove-annotations", { ids: some });
      return some;
    },
    done: counted("noticeManyRemoved", ids.length),
    back: restoring,
  };
}

function restoring(ids: readonly string[]): BulkChange {
  return {
    ids,
    what: message("bulkUndoing"),
    send: async (some) => {
      await ask("restore-annotations", { ids: some });
      return some;
    },
    done: null,
    back: null,
  };
}
