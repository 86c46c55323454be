// What is remembered, as the reader may have it forgotten: all of it, a site's, a day's.

import type { Remembered } from "../core/model/remembered.ts";

export interface RememberedGroup {
  readonly is: "all" | "site" | "day";
  /** Host of the site; the day as an ISO date in the reader's own time zone; empty for all. */
  readonly name: string;
  readonly articleIds: readonly string[];
}

/** All first, then sites by their names, then days, the last first; no group is empty. */
export function groupsOf(
  rows: readonly Remembered[],
  dayOf: (iso: string) => string,
): RememberedGroup[] {
  if (rows.length === 0) return [];
  const all = { is: "all", name: "", articleIds: rows.map(({ articleId }) => articleId) } as const;
  const sites = grouped(rows, "site", ({ site }) => site);
  const days = grouped(rows, "day", ({ when }) => dayOf(when));
  return [
    all,
    ...sites.sort((a, b) => a.name.localeCompare(b.name)),
    ...days.sort((a, b) => b.name.localeCompare(a.name)),
  ];
}

function grouped(
  rows: readonly Remembered[],
  is: "site" | "day",
  nameOf: (row: Remembered) => string,
): RememberedGroup[] {
  const ids = new Map<string, string[]>();
  for (const row of rows) {
    const name = nameOf(row);
    const known = ids.get(name);
    if (known === undefined) ids.set(name, [row.articleId]);
    else known.push(row.articleId);
  }
  return [...ids].map(([name, articleIds]) => ({ is, name, articleIds }));
}
