// What is saved, in another library: moved or copied there, taken back, and a shared library left for good.

import { mergeCopy } from "../core/merge/merge-copy.ts";
import { OWN_LIBRARY } from "../core/model/library.ts";
import type { LibraryStatus } from "../core/model/replication.ts";
import { withImportLock } from "../imports/import-lock.ts";
import type { Placed } from "../messages/requests/annotations.ts";
import type { BackgroundHandlers } from "../messages/serve.ts";
import { changeLibraries } from "../replication/library-states.ts";
import { changeSettings, readSettings } from "../settings/settings.ts";
import { library as openLibrary } from "../store/database.ts";
import { eraseLibrary, placeAnnotations, takeBackPlacing } from "../store/place-annotations.ts";
import { withWriteLock } from "../store/write-lock.ts";
import { announce, inARow } from "./announce.ts";
import { requireLibrary, stopReplicating, tellNames, tellViews } from "./libraries.ts";
import { requireView } from "./require-sender.ts";

const timeNow = (): string => new Date().toISOString();

/** Everyone is told once several in a row have come to rest. */
async function place(
  ids: readonly string[],
  { library, isMove }: { readonly library: string; readonly isMove: boolean },
): Promise<readonly Placed[]> {
  const database = await openLibrary();
  const own = { library, isMove, newId: () => crypto.randomUUID() };
  const work = async (): Promise<readonly Placed[]> => {
    const author = (await requireLibrary(library)).remote?.name ?? "";
    return await placeAnnotations(database, ids, { ...own, author, now: timeNow() });
  };
  return await inARow(
    () => withWriteLock(work),
    (placed) => placed.length > 0,
  );
}

async function takeBack(placed: Parameters<typeof takeBackPlacing>[1]): Promise<null> {
  const database = await openLibrary();
  await inARow(
    () =>
      withWriteLock(() => takeBackPlacing(database, placed, { merge: mergeCopy, now: timeNow() })),
    () => true,
  );
  return null;
}

/** Broken off in the middle, the library is still there, with what is left of it, and may be dropped once more. */
async function drop(id: string): Promise<readonly LibraryStatus[]> {
  await stopReplicating(id);
  if ((await readSettings()).saveTo === id) {
    await withWriteLock(() => changeSettings({ saveTo: OWN_LIBRARY }));
  }
  const database = await openLibrary();
  // An import goes on putting rows into the libraries that were there when it began.
  await withImportLock(new AbortController().signal, () =>
    withWriteLock(async () => {
      await eraseLibrary(database, id, timeNow());
      // Before anybody saves there once more.
      await changeLibraries((states) => states.filter((state) => state.id !== id));
    }),
  );
  await tellNames();
  announce("library-changed", null);
  return await tellViews();
}

export const placingHandlers = {
  "move-annotations": ({ ids, library }, sender) => {
    requireView(sender);
    return place(ids, { library, isMove: true });
  },
  "copy-annotations": ({ ids, library }, sender) => {
    requireView(sender);
    return place(ids, { library, isMove: false });
  },
  "take-back-placing": (placed, sender) => {
    requireView(sender);
    return takeBack(placed);
  },
  "drop-library": ({ library }, sender) => {
    requireView(sender);
    return drop(library);
  },
} satisfies Partial<BackgroundHandlers>;
