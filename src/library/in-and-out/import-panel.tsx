// Import: a file is chosen or dropped, looked at, applied, and can be taken back.

import type { JSX } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { message } from "../../ui/message.ts";
import type { SavedEditor } from "../../ui/saved-editor.ts";
import { ProgressBar } from "../progress-bar.tsx";
import { ImportPreview } from "./import-preview.tsx";
import { useImport } from "./use-import.ts";

export function ImportPanel(props: {
  readonly editor: SavedEditor;
  readonly emptyLibrary: boolean;
}): JSX.Element {
  const { state, undoable, choose, apply, drop, takeBack } = useImport(props.editor);
  useDroppedFile((file) => {
    if (state.is === "idle") void choose(file);
  });
  return (
    <section aria-labelledby="import-heading">
      <h2 id="import-heading" class="in-out-heading">
        {message("importHeading")}
      </h2>
      {state.is === "idle" ? (
        <div class="panel in-out-panel">
          <p class="soft">{message("importMore")}</p>
          <div class="in-out-line">
            <FileButton onFile={(file) => void choose(file)} />
            <span class="soft">{message("importDrop")}</span>
          </div>
          {undoable ? (
            <button type="button" class="text-button" onClick={() => void takeBack()}>
              {message("undoLastImport")}
            </button>
          ) : null}
        </div>
      ) : null}
      {state.is === "working" ? (
        <ProgressBar what={message(state.what)} share={state.share} onCancel={state.cancel} />
      ) : null}
      {state.is === "preview" ? (
        <ImportPreview
          file={state.file}
          preview={state.preview}
          emptyLibrary={props.emptyLibrary}
          onApply={(choice) => void apply(choice)}
          onCancel={() => void drop()}
        />
      ) : null}
    </section>
  );
}

/** The browser's own control lies over our face of it: a key and a click reach it. */
function FileButton({ onFile }: { readonly onFile: (file: File) => void }): JSX.Element {
  return (
    <label class="plain-button file-button">
      {message("importChoose")}
      <input
        type="file"
        accept=".json,.jsonld,.csv,.tsv,.txt,application/json,text/csv"
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          if (file !== undefined) onFile(file);
        }}
      />
    </label>
  );
}

/** A file that is dropped anywhere on the page; the browser would open it in our place. */
function useDroppedFile(onFile: (file: File) => void): void {
  const latest = useRef(onFile);
  latest.current = onFile;
  useEffect(() => {
    const over = (event: DragEvent) => {
      if (event.dataTransfer?.types.includes("Files") === true) event.preventDefault();
    };
    const drop = (event: DragEvent) => {
      const file = event.dataTransfer?.files[0];
      if (file === undefined) return;
      event.preventDefault();
      latest.current(file);
    };
    addEventListener("dragover", over);
    addEventListener("drop", drop);
    return () => {
      removeEventListener("dragover", over);
      removeEventListener("drop", drop);
    };
  }, []);
}
