// The index of everything saved, opened when the library is, and anew at each change anywhere.

import { useEffect, useRef, useState } from "preact/hooks";
import type { LibraryIndex, Question } from "../../core/search/library-index.ts";
import { hearEvents } from "../../messages/serve.ts";
import { alarmOf, type SavedEditor } from "../../ui/saved-editor.ts";
import { loadRest } from "../load-rest.ts";
import type { PageReading } from "../use-reading.ts";
import { firstRowsDrawn, firstRowsShown } from "./first-rows.ts";

const nextTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** Several changes in a row are one. */
const REST_MS = 120;

/** `question` is what the list will ask of it first. */
export function useIndex(question: Question, editor: SavedEditor): PageReading<LibraryIndex> {
  const asked = useRef(question);
  asked.current = question;
  const [index, setIndex] = useState<LibraryIndex | null>(null);
  const [share, setShare] = useState<number | null>(null);
  const [cancelled, setCancelled] = useState(false);
  const [version, setVersion] = useState(0);
  const ending = useRef(new AbortController());
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const again = () => {
      clearTimeout(timer);
      timer = setTimeout(() => setVersion((before) => before + 1), REST_MS);
    };
    const deafen = hearEvents({
      "annotation-changed": again,
      "annotations-changed": again,
      "library-changed": again,
    });
    return () => {
      clearTimeout(timer);
      deafen();
    };
  }, []);
  // `version` says that something was changed.
  useEffect(() => {
    const own = new AbortController();
    ending.current = own;
    setCancelled(false);
    Promise.all([firstRowsDrawn().then(loadRest), firstRowsShown()])
      .then(([{ openIndex }]) => openIndex({ signal: own.signal, onShare: setShare }))
      .then(async (opened) => {
        // Reading it, asking it and drawing the list are a task each: together they would hold up the reader.
        await nextTask();
        opened.ask(asked.current);
        await nextTask();
        return opened;
      })
      .then(
        (opened) => {
          setShare(null);
          if (!own.signal.aborted) setIndex(opened);
        },
        (error: unknown) => {
          setShare(null);
          if (!own.signal.aborted) editor.tell(alarmOf(error));
        },
      );
    return () => own.abort();
  }, [version, editor]);
  const cancel = () => {
    ending.current.abort();
    setShare(null);
    setCancelled(true);
  };
  return { value: index, share, cancelled: cancelled && index === null, cancel };
}
