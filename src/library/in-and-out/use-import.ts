// An import as the reader goes through it: a file is chosen, read, compared, looked at, applied or dropped.

import { useCallback, useEffect, useRef, useState } from "preact/hooks";
import type { Ended, Watch } from "../../imports/carry-out.ts";
import { library } from "../../store/database.ts";
import { countUndoable } from "../../store/take-back.ts";
import { counted, type MessageName, message } from "../../ui/message.ts";
import { alarmOf, type SavedEditor } from "../../ui/saved-editor.ts";
import {
  applyImport,
  endUnfinished,
  forgetImport,
  type ImportChoice,
  isUnfinished,
  type Preview,
  previewImport,
  type StagedFile,
  stageFile,
  takeBackImport,
} from "./import-file.ts";

export type ImportState =
  | { readonly is: "idle" }
  | {
      readonly is: "working";
      readonly what: MessageName;
      /** 0 to 1. */
      readonly share: number;
      /** Null: what was written is taken back, and that goes on to its end. */
      readonly cancel: (() => void) | null;
    }
  | { readonly is: "preview"; readonly file: StagedFile; readonly preview: Preview };

const IDLE: ImportState = { is: "idle" };

export interface Import {
  readonly state: ImportState;
  /** The last import can be taken back. */
  readonly undoable: boolean;
  readonly choose: (file: File) => Promise<void>;
  readonly apply: (choice: ImportChoice) => Promise<void>;
  readonly drop: () => Promise<void>;
  readonly takeBack: () => Promise<void>;
}

/** What is said of an import that was cut off and is over now; "none": somebody else has brought it to its end. */
const ENDINGS: Readonly<Record<Ended, MessageName>> = {
  none: "noticeImportFinished",
  whole: "noticeImportFinished",
  "taken-back": "noticeImportUndone",
};

/** Redrawn for this share of the work and not for every record. */
const SHOWN_STEP = 0.01;

export function useImport(editor: SavedEditor): Import {
  const [state, setState] = useState<ImportState>(IDLE);
  const [undoable, setUndoable] = useState(false);
  const look = useCallback(async () => {
    setUndoable((await countUndoable(await library())) > 0);
  }, []);
  /** False: it was cancelled or failed, and the reader was told. */
  const work = async (
    what: MessageName,
    step: (watch: Watch) => Promise<ImportState>,
  ): Promise<boolean> => {
    const controller = new AbortController();
    let now = what;
    const show = (share: number) => {
      const cancel = now === "importTakingBack" ? null : () => controller.abort();
      setState({ is: "working", what: now, share, cancel });
    };
    let shown = 0;
    // What it says may be what is taken back now.
    editor.tell(null);
    show(0);
    const progress = (share: number) => {
      if (share - shown < SHOWN_STEP) return;
      shown = share;
      show(share);
    };
    const takingBack = () => {
      now = "importTakingBack";
      shown = 0;
      show(0);
    };
    try {
      setState(await step({ signal: controller.signal, progress, takingBack }));
      return true;
    } catch (error) {
      await forgetImport();
      setState(IDLE);
      editor.tell(controller.signal.aborted ? CANCELLED() : alarmOf(error));
      return false;
    }
  };

  const takeBack = async (): Promise<void> => {
    let stayed = 0;
    const done = await work("importTakingBack", async (watch) => {
      stayed = await takeBackImport(watch);
      return IDLE;
    });
    await look();
    if (!done) return;
    const text =
      stayed === 0 ? message("noticeImportUndone") : counted("noticeImportUndoneBut", stayed);
    editor.tell({ tone: "quiet", text, undo: false });
  };

  const finish = async (): Promise<void> => {
    if (await isUnfinished()) {
      let ended: Ended = "none";
      const done = await work("importFinishing", async (watch) => {
        ended = await endUnfinished(watch);
        return IDLE;
      });
      if (done) editor.tell({ tone: "quiet", text: message(ENDINGS[ended]), undo: false });
    }
    await look();
  };
  const latest = useRef(finish);
  latest.current = finish;
  useEffect(() => {
    latest.current().catch((error: unknown) => editor.tell(alarmOf(error)));
  }, [editor]);

  return {
    state,
    undoable,
    takeBack,
    async choose(file) {
      let staged: StagedFile | null = null;
      const read = await work("importReading", async (watch) => {
        staged = await stageFile(file, watch);
        return IDLE;
      });
      if (!read || staged === null) return;
      const found: StagedFile = staged;
      await work("importComparing", async (watch) => ({
        is: "preview",
        file: found,
        preview: await previewImport(found, watch),
      }));
    },
    async apply(choice) {
      if (state.is !== "preview") return;
      const { file } = state;
      const applied = await work("importWriting", async (watch) => {
        await applyImport(file, choice, watch);
        return IDLE;
      });
      await look();
      if (!applied) return;
      await editor.attempt({
        work: async () => undefined,
        done: message("noticeImported", file.name),
        back: takeBack,
      });
    },
    async drop() {
      setState(IDLE);
      await forgetImport();
    },
  };
}

const CANCELLED = () => ({ tone: "quiet", text: message("importCancelled"), undo: false }) as const;
