// What is remembered, how much it takes, and having it forgotten: in pieces, with a way to end it and a way back.

import { useEffect, useRef, useState } from "preact/hooks";
import type { Remembered } from "../core/model/remembered.ts";
import { ask } from "../messages/send.ts";
import { hearEvents } from "../messages/serve.ts";
import { library } from "../store/database.ts";
import { allRemembered } from "../store/remembered.ts";
import { sentenceOf } from "../ui/error-sentence.ts";
import { inBatches } from "../ui/in-batches.ts";
import { message } from "../ui/message.ts";

export interface RememberedChoice {
  /** Null: not read yet. */
  readonly rows: readonly Remembered[] | null;
  /** Bytes that all of Pressmark takes, as the browser estimates it; null: it does not say. */
  readonly taken: number | null;
  /** 0 to 1 while something is forgotten, brought back or erased; null: nothing is. */
  readonly share: number | null;
  /** How many were forgotten last and can be brought back; 0: none. */
  readonly forgotten: number;
  /** For the reader; null: nothing went wrong. */
  readonly problem: string | null;
  readonly forget: (articleIds: readonly string[]) => void;
  readonly bringBack: () => void;
  readonly erase: () => void;
  readonly cancel: () => void;
}

export function useRemembered(): RememberedChoice {
  const [rows, setRows] = useState<readonly Remembered[] | null>(null);
  const [taken, setTaken] = useState<number | null>(null);
  const [share, setShare] = useState<number | null>(null);
  const [forgotten, setForgotten] = useState<readonly string[]>([]);
  const [problem, setProblem] = useState<string | null>(null);
  const running = useRef<AbortController | null>(null);
  const fail = (error: unknown) => setProblem(sentenceOf(error));
  useEffect(() => {
    const read = () => {
      library().then(allRemembered).then(setRows, fail);
      navigator.storage.estimate().then(
        ({ usage }) => setTaken(usage ?? null),
        () => setTaken(null),
      );
    };
    read();
    return hearEvents({ "remembered-changed": read, "library-changed": read });
  }, []);
  /** What was done of it counts, ended or not. */
  const run = async (
    ids: readonly string[],
    send: (some: readonly string[]) => Promise<readonly string[]>,
    settle: (done: readonly string[]) => void,
  ) => {
    const own = new AbortController();
    running.current = own;
    setProblem(null);
    const done: string[] = [];
    const sendSome = async (some: readonly string[]) => {
      const answered = await send(some);
      done.push(...answered);
      return answered;
    };
    await inBatches(ids, sendSome, { signal: own.signal, onShare: setShare }).catch(fail);
    setShare(null);
    settle(done);
  };
  const less = (gone: readonly string[]) => {
    const known = new Set(gone);
    setForgotten((before) => before.filter((id) => !known.has(id)));
  };
  return {
    rows,
    taken,
    share,
    forgotten: forgotten.length,
    problem,
    forget: (ids) =>
      void run(
        ids,
        (some) => ask("forget-articles", { ids: some }),
        (done) => setForgotten(done),
      ),
    bringBack: () =>
      void run(
        forgotten,
        async (some) => {
          const back = await ask("bring-back-articles", { ids: some });
          if (back.length < some.length) setProblem(message("erasedMeanwhile"));
          return some;
        },
        less,
      ),
    erase: () =>
      void run(
        forgotten,
        async (some) => {
          await ask("erase-articles", { ids: some });
          return some;
        },
        less,
      ),
    cancel: () => running.current?.abort(),
  };
}
