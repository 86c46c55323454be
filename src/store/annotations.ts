// What the reader saved, and in which library it stands; change-annotations.ts writes it.

import { unwrap } from "idb";
import type { Annotation } from "../core/model/annotation.ts";
import { byCodeUnits } from "../core/model/by-code-units.ts";
import { OWN_LIBRARY } from "../core/model/library.ts";
import { answersTo } from "./answers.ts";
import type { Database } from "./database.ts";
import { sound, soundIn } from "./sound-rows.ts";

/** The ids of those that stand in the shared library, without what was removed. Reads keys alone. */
export async function idsInLibrary(database: Database, library: string): Promise<string[]> {
  const { store } = database.transaction("annotations");
  const removed = IDBKeyRange.bound([library], [library, []]);
  const [all, gone] = await Promise.all([
    store.index("byLibrary").getAllKeys(library),
    store.index("byLibraryRemoved").getAllKeys(removed),
  ]);
  const isGone = new Set(gone);
  return all.filter((id) => !isGone.has(id));
}

/** Ids of the shared libraries that anything stands in, removed things too. One step for each, whatever is in them. */
export async function librariesInUse(database: Database): Promise<string[]> {
  const index = database.transaction("annotations").store.index("byLibrary");
  const ids: string[] = [];
  // What a failing disk left in the field is no text.
  let cursor = await index.openKeyCursor(IDBKeyRange.bound("", []), "nextunique");
  while (cursor !== null) {
    if (typeof cursor.key === "string") ids.push(cursor.key);
    cursor = await cursor.continue();
  }
  return ids;
}

/** How many stand in the library, without what was removed. Counts keys alone. */
export async function countLiving(database: Database, library: string): Promise<number> {
  const { store } = database.transaction("annotations");
  const inLibrary = async (id: string): Promise<number> => {
    const removed = IDBKeyRange.bound([id], [id, []]);
    const counts = [
      store.index("byLibrary").count(id),
      store.index("byLibraryRemoved").count(removed),
    ];
    const [all = 0, gone = 0] = await Promise.all(counts);
    return all - gone;
  };
  if (library !== OWN_LIBRARY) return await inLibrary(library);
  const [all = 0, gone = 0, shared = 0, sharedGone = 0] = await Promise.all([
    store.count(),
    store.index("byRemoved").count(),
    store.index("byLibrary").count(),
    store.index("byLibraryRemoved").count(),
  ]);
  return all - gone - (shared - sharedGone);
}

/** One annotation, removed ones included; null: not in the library, or damaged. */
export async function annotationById(database: Database, id: string): Promise<Annotation | null> {
  return sound("annotations", await database.get("annotations", id));
}

/** What is saved on an article, without what was removed, oldest first. */
export async function annotationsByArticle(
  database: Database,
  articleId: string,
): Promise<Annotation[]> {
  const annotations = await database.getAllFromIndex("annotations", "byArticle", articleId);
  return living(annotations).sort((a, b) => byCodeUnits(a.created, b.created));
}

/** What is saved on each of these articles, without what was removed, in no order. One transaction. */
export async function annotationsByArticles(
  database: Database,
  articleIds: readonly string[],
): Promise<Map<string, readonly Annotation[]>> {
  const index = unwrap(database.transaction("annotations").store.index("byArticle"));
  const found = await answersTo<Annotation[]>(articleIds.map((id) => index.getAll(id)));
  return new Map(articleIds.map((id, at) => [id, living(found[at] ?? [])]));
}

/** Those that are sound and not removed. */
export function living(annotations: readonly Annotation[]): Annotation[] {
  return soundIn("annotations", annotations).filter(({ removed }) => removed === null);
}
