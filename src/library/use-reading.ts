// Reading what a page of the library shows: again at each change anywhere, ended when the reader goes on, and
// with word of how far it is where it takes more than a second.

import { useEffect, useState } from "preact/hooks";
import type { Watch } from "../links/find-sayings.ts";
import { hearEvents } from "../messages/serve.ts";
import { alarmOf, type SavedEditor } from "../ui/saved-editor.ts";

export interface PageReading<Value> {
  /** Null: not read yet. What was read last stays while it is read anew. */
  readonly value: Value | null;
  /** 0 to 1; null: done, or not under way long enough to speak of. */
  readonly share: number | null;
  /** The reader ended it before anything was read. */
  readonly cancelled: boolean;
  readonly cancel: () => void;
}

/** Sooner, a bar would only flicker. */
const PATIENCE_MS = 1_000;

/** `name`: what is read; another name is another page. */
export function useReading<Value>(
  name: string,
  read: (watch: Watch) => Promise<Value>,
  editor: SavedEditor,
): PageReading<Value> {
  const [value, setValue] = useState<Value | null>(null);
  const [share, setShare] = useState<number | null>(null);
  const [cancelled, setCancelled] = useState(false);
  const [version, setVersion] = useState(0);
  const [ending, setEnding] = useState(() => new AbortController());
  useEffect(() => {
    const again = () => setVersion((before) => before + 1);
    return hearEvents({
      "annotation-changed": again,
      "persons-changed": again,
      "own-links-changed": again,
      "remembered-changed": again,
      "histories-changed": again,
      "library-changed": again,
    });
  }, []);
  // `name` says what `read` reads, `version` that something was changed.
  useEffect(() => {
    const own = new AbortController();
    setEnding(own);
    setCancelled(false);
    let reached = 0;
    const startedAt = performance.now();
    const timer = setTimeout(() => setShare(reached), PATIENCE_MS);
    const onShare = (next: number) => {
      reached = next;
      const isLong = performance.now() - startedAt >= PATIENCE_MS;
      if (isLong && !own.signal.aborted) setShare(next);
    };
    const done = () => {
      clearTimeout(timer);
      if (!own.signal.aborted) setShare(null);
    };
    read({ signal: own.signal, onShare }).then(
      (next) => {
        done();
        if (!own.signal.aborted) setValue(next);
      },
      (error: unknown) => {
        done();
        if (!own.signal.aborted) editor.tell(alarmOf(error));
      },
    );
    return () => {
      clearTimeout(timer);
      own.abort();
    };
  }, [name, version, editor]);
  const cancel = () => {
    ending.abort();
    setShare(null);
    setCancelled(true);
  };
  return { value, share, cancelled: cancelled && value === null, cancel };
}
