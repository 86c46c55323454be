// What a batch of records will be asked for one by one, read at once: each row, its replica, and what hangs together with it. What
// is left out here costs time, nothing else.

import { documentId, type ReplicatedTable } from "../core/replication/document.ts";
import type { ReadAhead } from "../store/read-ahead.ts";
import { rowsOfLibrary } from "../store/replicas.ts";
import type { Name } from "./replica-room.ts";

/** A passage's history has the id of its annotation: who asks for one asks for the other. */
const TOGETHER: ReadonlySet<ReplicatedTable> = new Set(["annotations", "histories"]);

/** Before they are sent. */
export async function loadRecords(
  ahead: ReadAhead,
  library: string,
  names: readonly Name[],
): Promise<void> {
  const idsOf = (...tables: readonly ReplicatedTable[]) =>
    names.filter(({ table }) => tables.includes(table)).map(({ key }) => key);
  const replicas = names.map(({ table, key }) => [library, documentId(table, key)]);
  await Promise.all([
    ahead.load("replicas", replicas, rowsOfLibrary(library)),
    ...[...new Set(names.map(({ table }) => table))].map((table) =>
      ahead.load(table, TOGETHER.has(table) ? idsOf(...TOGETHER) : idsOf(table)),
    ),
  ]);
}

/** Before they are taken in; `articleIds`: of the articles that they are on. */
export async function loadToTakeIn(
  ahead: ReadAhead,
  library: string,
  {
    names,
    articleIds,
  }: { readonly names: readonly Name[]; readonly articleIds: readonly string[] },
): Promise<void> {
  const articles = articleIds.map((key): Name => ({ table: "articles", key }));
  const ids = names.map(({ table, key }) => [library, documentId(table, key)]);
  const noted = names.map(({ table, key }) => [library, table, key]);
  await Promise.all([
    loadRecords(ahead, library, [...names, ...articles]),
    ahead.load("setAside", ids, rowsOfLibrary(library)),
    ahead.load("unsent", noted, rowsOfLibrary(library)),
    ahead.load("remembered", articleIds),
  ]);
}
