// Is a block a cell of a table of figures and names, which an article shows as part of its text? Old sites lay
// whole pages out with tables: those have long cells, few columns, or tables inside.

import type { FoundBlock } from "./block.ts";

const CELL = /^T[DH]$/;

/** Rows and columns from which a grid is a table. */
const ROWS_LEAST = 2;
const COLUMNS_LEAST = 2;

const verdicts = new WeakMap<Element, boolean>();

/** True for a block inside a cell of a table that is shown for what stands in it. */
export function isCell(block: FoundBlock): boolean {
  const { region } = block;
  const cell = CELL.test(region.tag) ? region : region.parent;
  if (cell === null || !CELL.test(cell.tag)) return false;
  const table = cell.element.closest("table");
  if (table === null) return false;
  const known = verdicts.get(table);
  if (known !== undefined) return known;
  const verdict = isGrid(table);
  verdicts.set(table, verdict);
  return verdict;
}

function isGrid(table: Element): boolean {
  if (table.getAttribute("role") === "presentation") return false;
  if (table.querySelector("table,form,h1,h2") !== null) return false;
  if (table.closest("td") !== null) return false;
  const { rows } = table as HTMLTableElement;
  const columns = rows[rows.length >> 1]?.cells.length ?? 0;
  if (rows.length < ROWS_LEAST || columns < COLUMNS_LEAST) return false;
  return table.querySelector("th,caption,thead") !== null || rows.length > ROWS_LEAST;
}
