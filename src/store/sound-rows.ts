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

/** Some 10 ms of one core: a list that is being drawn must not wait for a library to be read through. */
const AT_ONCE = 200;

/** Annotations that cannot be shown, as they are. Reads all in pieces, and awaits `rest` before each. */
export async function damagedRows(
  database: Database,
  rest: () => Promise<void>,
): Promise<unknown[]> {
  const damaged: unknown[] = [];
  let range: IDBKeyRange | null = null;
  for (;;) {
    await rest();
    const rows: Annotation[] = await database.getAll("annotations", range, AT_ONCE);
    damaged.push(...rows.filter((row) => !isSound(row)));
    const last = rows.at(-1);
    if (last === undefined || rows.length < AT_ONCE) return damaged;
    range = IDBKeyRange.lowerBound(last.id, true);
  }
}
