// The index that popup and library ask: the digest as it is kept, with what was written since. Where that is
// much, a worker makes the digest anew first, and says how far it is.

import { ValuedError } from "../core/model/failure.ts";
import { lastChangedFirst } from "../core/search/last-changed-first.ts";
import { LibraryIndex } from "../core/search/library-index.ts";
import { library } from "../store/database.ts";
import { readDigest } from "../store/digest.ts";
import { soundIn } from "../store/sound-rows.ts";
import type { WorkerWord } from "./digest-worker.ts";
import { makeDigest } from "./make-digest.ts";

/** Read by the view itself, in some tenths of a second; more is the worker's. */
const MOST_RECENT = 1_500;

/** The digest cannot be made; the name of what its worker met is the one value. */
export class DigestError extends ValuedError {
  override readonly name = "DigestError";
}

export interface Waiting {
  readonly signal: AbortSignal;
  /** 0 to 1; said only where it takes a while. */
  readonly onShare: (share: number) => void;
}

/** @throws DatabaseError, DigestError, or the signal's reason */
export async function openIndex(waiting: Waiting): Promise<LibraryIndex> {
  const first = await readDigest(await library(), MOST_RECENT + 1);
  const isMuch = first.written.length > MOST_RECENT;
  if (isMuch) await renewDigest(waiting);
  // What was written while the digest was made is read as well, however much it is.
  const { digest, written } = isMuch ? await readDigest(await library()) : first;
  waiting.signal.throwIfAborted();
  const ids = new Set(written.map(({ id }) => id));
  const recent = await recentFirst([...ids]);
  waiting.signal.throwIfAborted();
  return new LibraryIndex(digest, recent, ids);
}

/** What was written since, the last changed first. */
async function recentFirst(ids: readonly string[]): ReturnType<typeof makeDigest> {
  const times = await changeTimes(ids);
  const order = lastChangedFirst(times).map(({ id }) => id);
  return await makeDigest(await library(), order, () => undefined);
}

async function changeTimes(
  ids: readonly string[],
): Promise<{ readonly id: string; readonly changed: string }[]> {
  const store = (await library()).transaction("annotations").store;
  const found = await Promise.all(ids.map((id) => store.get(id)));
  return soundIn("annotations", found).map(({ id, changed }) => ({ id, changed }));
}

function renewDigest({ signal, onShare }: Waiting): Promise<void> {
  return new Promise((resolve, reject) => {
    const worker = new Worker("digest-worker.js");
    const end = (settle: () => void) => {
      worker.terminate();
      settle();
    };
    signal.addEventListener("abort", () => end(() => reject(signal.reason)), { once: true });
    worker.onmessage = ({ data: word }: MessageEvent<WorkerWord>) => {
      if (word.is === "share") onShare(word.share);
      else if (word.is === "done") end(resolve);
      else end(() => reject(new DigestError([word.reason])));
    };
    worker.onerror = ({ message }) => end(() => reject(new DigestError([message])));
  });
}
