// The records that a library's database does not have as they are here (note-unsent.ts), to be sent and then forgotten.

import type { Annotation } from "../core/model/annotation.ts";
import { libraryOf, OWN_LIBRARY } from "../core/model/library.ts";
import { REPLICATED_TABLES, type ReplicatedTable } from "../core/replication/document.ts";
import { type Database, type WriteTransaction, writeAgreed } from "./database.ts";
import type { UnsentRow } from "./note-unsent.ts";
import { rowsOfLibrary } from "./replicas.ts";

const BATCH = 1_000;

/** Every record that may travel there, some at a time: the database may have none of them. */
export async function noteAllUnsent(database: Database, library: string): Promise<void> {
  if (library !== OWN_LIBRARY) return await noteShared(database, library);
  for (const table of REPLICATED_TABLES) {
    let after: IDBKeyRange | null = null;
    for (;;) {
      const keys: string[] = await database.getAllKeys(table, after, BATCH);
      await noteKeys(database, library, { table, keys });
      const last = keys.at(-1);
      if (last === undefined || keys.length < BATCH) break;
      after = IDBKeyRange.lowerBound(last, true);
    }
  }
}

async function noteKeys(
  database: Database,
  library: string,
  { table, keys }: { readonly table: ReplicatedTable; readonly keys: readonly string[] },
): Promise<void> {
  await writeAgreed(database, library, async (transaction) => {
    const unsent = transaction.objectStore("unsent");
    const token = crypto.randomUUID();
    await Promise.all(keys.map((key) => unsent.put({ library, table, key, token })));
  });
}

/** What stands in it, and the articles of that: a shared library is a small part of all that is here. */
async function noteShared(database: Database, library: string): Promise<void> {
  const index = database.transaction("annotations").store.index("byLibrary");
  const annotations = await index.getAllKeys(library);
  const articles = new Set<string>();
  for (let at = 0; at < annotations.length; at += BATCH) {
    const keys = annotations.slice(at, at + BATCH);
    const { store } = database.transaction("annotations");
    const rows = await Promise.all(keys.map((key) => store.get(key)));
    for (const articleId of rows.flatMap(articleOf)) articles.add(articleId);
    await noteKeys(database, library, { table: "annotations", keys });
  }
  await noteKeys(database, library, { table: "articles", keys: [...articles] });
  for (const articleId of articles) {
    const keys = await database.getAllKeysFromIndex("histories", "byArticle", articleId);
    await noteKeys(database, library, { table: "histories", keys });
  }
  const links = await database.getAll("ownLinks");
  const own = links.filter((link) => libraryOf(link) === library).map(({ id }) => id);
  await noteKeys(database, library, { table: "ownLinks", keys: own });
}

/** Of a damaged row nothing. */
function articleOf(row: Annotation | undefined): string[] {
  return typeof row?.articleId === "string" ? [row.articleId] : [];
}

/** The next of one library's in the order of their keys; `after` null: the first. */
export function unsentRows(
  database: Database,
  library: string,
  { after, count }: { readonly after: UnsentRow | null; readonly count: number },
): Promise<UnsentRow[]> {
  const all = rowsOfLibrary(library);
  const range =
    after === null
      ? all
      : IDBKeyRange.bound([library, after.table, after.key], all.upper, true, false);
  return database.getAll("unsent", range, count);
}

/** Within a write: the server has the record as it was when it was noted; one that was written again since stays noted. */
export async function forgetUnsent(
  transaction: WriteTransaction,
  { library, table, key, token }: UnsentRow,
): Promise<void> {
  const unsent = transaction.objectStore("unsent");
  const noted = await unsent.get([library, table, key]);
  if (noted?.token === token) await unsent.delete([library, table, key]);
}
