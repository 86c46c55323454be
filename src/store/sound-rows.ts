// Rows that a failing disk or a stray hand damaged: the rest stays usable, and what they hold can be had raw.

import type { Annotation } from "../core/model/annotation.ts";
import type { Database } from "./database.ts";

/** True where it has what every list and page needs of it; the rest of the record was checked when it came in. */
export function isSound(row: Annotation): boolean {
  const { id, articleId, text, note, tags, reading, target, created, changed } =
    row as Partial<Annotation>;
  return (
    [id, articleId, text, note, created, changed].every((field) => typeof field === "string") &&
    Array.isArray(tags) &&
    typeof reading?.kind === "string" &&
    Array.isArray(target?.selectors) &&
    target.selectors.every((selectors) => typeof selectors?.quote?.exact === "string")
  );
}

/** Annotations that cannot be shown, as they are. */
export async function damagedRows(database: Database): Promise<unknown[]> {
  const rows = await database.getAll("annotations");
  return rows.filter((row) => !isSound(row));
}
