// Writing a file that may take long: how far it is, the way to end it, and what came of it in words.

import { useCallback, useState } from "preact/hooks";
import { counted, message } from "../../ui/message.ts";
import { alarmOf, type SavedEditor } from "../../ui/saved-editor.ts";
import type { Watch } from "./export-annotations.ts";
import { unlessAborted } from "./unless-aborted.ts";

export interface Exporting {
  /** 0 to 1. */
  readonly share: number;
  readonly cancel: () => void;
}

export interface Export {
  /** Null: none is under way. */
  readonly working: Exporting | null;
  /** `write` answers how many annotations it wrote; null: the whole library. */
  readonly run: (write: (watch: Watch) => Promise<number | null>) => Promise<void>;
}

export function useExport(editor: SavedEditor): Export {
  const [working, setWorking] = useState<Exporting | null>(null);
  const run = useCallback<Export["run"]>(
    async (write) => {
      const controller = new AbortController();
      const cancel = () => controller.abort();
      const show = (share: number) => setWorking({ share, cancel });
      show(0);
      try {
        const { signal } = controller;
        const progress = (share: number) => {
          // What is ended shows no bar any more.
          if (!signal.aborted) show(share);
        };
        const count = await unlessAborted(signal, write({ signal, progress }));
        const text =
          count === null ? message("noticeLibraryExported") : counted("noticeExported", count);
        editor.tell({ tone: "quiet", text, undo: false });
      } catch (error) {
        const cancelled = { tone: "quiet", text: message("exportCancelled"), undo: false } as const;
        editor.tell(controller.signal.aborted ? cancelled : alarmOf(error));
      }
      setWorking(null);
    },
    [editor],
  );
  return { working, run };
}
