// The index of everything saved, opened when the library is, and anew at each change anywhere.

import { useEffect, useRef, useState } from "preact/hooks";
import type { LibraryIndex, Question } from "../../core/search/library-index.ts";
import { hearEvents } from "../../messages/serve.ts";
import { alarmOf, type SavedEditor } from "../../ui/saved-editor.ts";
import { loadRest } from "../load-rest.ts";
import type { PageReading } from "../use-reading.ts";
import { firstRowsDrawn, firstRowsShown } from "./first-rows.ts";
import { beginRenewal } from "./renewal.ts";

const nextTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** `question` is what the list will ask of it first. */
export function useIndex(question: Question, editor: SavedEditor): PageReading<LibraryIndex> {
  const asked = useRef(question);
  asked.current = question;
  const [index, setIndex] = useState<LibraryIndex | null>(null);
  const [share, setShare] = useState<number | null>(null);
  const [cancelled, setCancelled] = useState(false);
  const ending = useRef(new AbortController());
  useEffect(() => {
    const unmounting = new AbortController();
    const open = async (): Promise<void> => {
      const own = new AbortController();
      ending.current = own;
      const signal = AbortSignal.any([own.signal, unmounting.signal]);
      setCancelled(false);
      try {
        const [{ openIndex }] = await Promise.all([
          firstRowsDrawn().then(loadRest),
          firstRowsShown(),
        ]);
        const opened = await openIndex({ signal, onShare: setShare });
        // Reading it, asking it and drawing the list are a task each: together they would hold up the reader.
        await nextTask();
        opened.ask(asked.current);
        await nextTask();
        if (!signal.aborted) setIndex(opened);
      } catch (error) {
        if (!signal.aborted) editor.tell(alarmOf(error));
      } finally {
        setShare(null);
      }
    };
    const { due, end } = beginRenewal(open);
    const deafen = hearEvents({
      "annotation-changed": due,
      "annotations-changed": due,
      "library-changed": due,
    });
    return () => {
      deafen();
      end();
      unmounting.abort();
    };
  }, [editor]);
  const cancel = () => {
    ending.current.abort();
    setShare(null);
    setCancelled(true);
  };
  return { value: index, share, cancelled: cancelled && index === null, cancel };
}
