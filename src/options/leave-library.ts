// Leaving a shared library: its replication is off, its password forgotten, and what is in it on this device stays, is
// copied to the reader's own library, or goes. Nothing of it is told to the library's other members.

import { OWN_LIBRARY } from "../core/model/library.ts";
import type { LibraryStatus } from "../core/model/replication.ts";
import { ask } from "../messages/send.ts";
import { idsInLibrary } from "../store/annotations.ts";
import { library as openLibrary, readLibrary } from "../store/database.ts";
import { countUnsent } from "../store/replicas.ts";
import { inBatches } from "../ui/in-batches.ts";
import { message } from "../ui/message.ts";

/** What becomes of its annotations on this device. */
export type Fate = "stays" | "copied" | "dropped";

/**
 * What to say of it. Nothing is dropped before all of it is copied.
 * @throws what stood in the way; what was copied until then is in the reader's own library
 */
export async function leaveLibrary({ library, name }: LibraryStatus, fate: Fate): Promise<string> {
  switch (fate) {
    case "stays":
      await ask("stop-replication", { library });
      return message("replicationStopped");
    case "copied":
      await copyToOwn(library);
      await ask("drop-library", { library });
      return message("leftCopied", name);
    case "dropped":
      await ask("drop-library", { library });
      return message("leftDropped", name);
  }
}

/** How many of its records its database does not have. */
export const readUnsent = (library: string): Promise<number> =>
  readLibrary((database) => countUnsent(database, library));

async function copyToOwn(library: string): Promise<void> {
  const ids = await idsInLibrary(await openLibrary(), library);
  const copy = async (some: readonly string[]) => {
    await ask("copy-annotations", { ids: some, library: OWN_LIBRARY });
    return some;
  };
  await inBatches(ids, copy, { signal: new AbortController().signal, onShare: () => undefined });
}
