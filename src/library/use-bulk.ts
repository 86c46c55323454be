// Changing many annotations: in batches, with word of how far it is and a way to end it, and one way back for
// whatever was done of it.

import { useCallback, useRef, useState } from "preact/hooks";
import { sentenceOf } from "../ui/error-sentence.ts";
import { inBatches } from "../ui/in-batches.ts";
import type { Outcome } from "../ui/long-change.ts";
import { formatCount, message } from "../ui/message.ts";
import type { SavedEditor } from "../ui/saved-editor.ts";

export interface BulkChange {
  readonly ids: readonly string[];
  /** What is being done, beside the bar. */
  readonly what: string;
  /** Changes these, all or none; the answer has those that are other than before. */
  readonly send: (some: readonly string[]) => Promise<readonly string[]>;
  /** What to say when all of it is done; null: nothing. */
  readonly done: string | null;
  /** What takes it back for these; null: it is a way back itself, and where it ended early it can be gone on with. */
  readonly back: ((changed: readonly string[]) => BulkChange) | null;
}

/** What is under way. */
export interface BulkWork {
  readonly what: string;
  /** 0 to 1. */
  readonly share: number;
  readonly cancel: () => void;
}

export interface Bulk {
  /** Null: nothing is under way. */
  readonly work: BulkWork | null;
  /** True when all of it was done; else the reader was told how much was. */
  readonly run: (change: BulkChange) => Promise<boolean>;
}

export function useBulk(editor: SavedEditor): Bulk {
  const [work, setWork] = useState<BulkWork | null>(null);
  const running = useRef(false);
  const run = useCallback(
    async (change: BulkChange): Promise<boolean> => {
      // The editor is busy then, and its buttons rest; a key may be quicker.
      if (running.current) return false;
      running.current = true;
      let isWhole = false;
      await editor.attemptLong(async () => {
        const carried = await carryOut(change, setWork);
        isWhole = carried.isWhole;
        return carried.outcome;
      });
      setWork(null);
      running.current = false;
      return isWhole;
    },
    [editor],
  );
  return { work, run };
}

/** Whatever happens on the way, what was done until then is said, and can be taken back. */
async function carryOut(
  change: BulkChange,
  show: (work: BulkWork | null) => void,
): Promise<{ readonly isWhole: boolean; readonly outcome: Outcome }> {
  const { ids, what } = change;
  const own = new AbortController();
  const changed: string[] = [];
  let done = 0;
  let failure: unknown = null;
  const send = async (some: readonly string[]) => {
    const answered = await change.send(some);
    changed.push(...answered);
    done += some.length;
    return answered;
  };
  const onShare = (share: number) => show({ what, share, cancel: () => own.abort() });
  try {
    await inBatches(ids, send, { signal: own.signal, onShare });
  } catch (error) {
    failure = error;
  }
  show(null);
  if (failure !== null && done === 0) throw failure;
  const back = change.back?.(changed) ?? { ...change, ids: ids.slice(done) };
  const takeBack = async () => (await carryOut(back, show)).outcome;
  const text = tellOf(change, done, failure);
  const undo = back.ids.length > 0;
  const tone = failure === null ? "quiet" : "alarm";
  return {
    isWhole: done === ids.length,
    outcome: {
      notice: text === null ? null : { tone, text, undo },
      back: undo ? takeBack : null,
    },
  };
}

function tellOf(change: BulkChange, done: number, failure: unknown): string | null {
  const counts = [formatCount(done), formatCount(change.ids.length)] as const;
  if (failure !== null) return message("bulkFailed", sentenceOf(failure), ...counts);
  return done === change.ids.length ? change.done : message("bulkCancelled", ...counts);
}
