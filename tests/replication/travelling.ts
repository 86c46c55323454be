// What two devices of one library must have alike.

import type { Annotation } from "../../src/core/model/annotation.ts";
import { canonicalJson } from "../../src/core/replication/canonical-json.ts";
import { REPLICATED_TABLES, type ReplicatedTable } from "../../src/core/replication/document.ts";

/** Rows by table. */
export type Travelling = Readonly<Record<string, readonly unknown[]>>;

/** All rows of the tables that travel, without what is each device's own. */
export async function travellingOf(
  rowsOf: (table: ReplicatedTable) => Promise<readonly object[]>,
): Promise<Travelling> {
  const annotations = (await rowsOf("annotations")) as readonly Annotation[];
  const saved = new Set(annotations.map(({ articleId }) => articleId));
  const tables = REPLICATED_TABLES.map(async (table) => {
    const rows = await rowsOf(table);
    const travelling = rows.filter((row) => {
      const { articleId, id } = row as { readonly articleId?: string; readonly id: string };
      const isOfArticle = table === "articles" || table === "histories";
      return !isOfArticle || saved.has(articleId ?? id);
    });
    const neutral = travelling.map((row) =>
      table === "articles" || table === "histories" ? { ...row, removed: null } : row,
    );
    // In one order of fields, so that what differs is seen.
    return [table, neutral.map((row) => JSON.parse(canonicalJson(row)) as unknown)] as const;
  });
  return Object.fromEntries(await Promise.all(tables));
}
