// A worker of popup and library: makes the digest anew where much was written since the last one, and keeps
// it. It may be ended at any time; the next one begins anew.

import { library } from "../store/database.ts";
import { idsByChange, putDigest, readJournal } from "../store/digest.ts";
import { makeDigest } from "./make-digest.ts";

export type WorkerWord =
  | { readonly is: "share"; readonly share: number }
  | { readonly is: "done" }
  /** `reason`: the error's name. */
  | { readonly is: "failed"; readonly reason: string };

const say = (word: WorkerWord): void => postMessage(word);

async function renew(): Promise<void> {
  const database = await library();
  // What is written while it is read stays in the journal: only what stood there before is made good.
  const written = await readJournal(database);
  const digest = await makeDigest(database, await idsByChange(database), (share) =>
    say({ is: "share", share }),
  );
  await putDigest(database, digest, written);
}

renew().then(
  () => say({ is: "done" }),
  (error: unknown) =>
    say({ is: "failed", reason: error instanceof Error ? error.name : String(error) }),
);
