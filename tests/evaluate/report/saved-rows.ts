// The pages of the page set with what is known of them.

import { pathToFileURL } from "node:url";
import { goldPath, readLines } from "./system.ts";

interface PageRow {
  readonly id: string;
  readonly url: string | null;
  readonly label: string;
  readonly host: string;
  readonly title: string;
}

export interface SavedRow extends PageRow {
  readonly html: string;
}

/** What load-pages.mjs of the measures offers. */
interface PageLoader {
  loadPages(
    rows: readonly PageRow[],
    from: { readonly packed: string },
    each: (row: PageRow, html: string) => void,
  ): readonly string[];
}

/** In the order of the set. @throws Error where the measures do not lie beside the project */
export async function loadSavedPages(): Promise<SavedRow[]> {
  const loader = (await import(pathToFileURL(goldPath("load-pages.mjs")).href)) as PageLoader;
  const pages: SavedRow[] = [];
  const rows = readLines<PageRow>(goldPath("pages-dev.jsonl"));
  loader.loadPages(rows, { packed: goldPath("pages-dev") }, (row, html) => {
    pages.push({ ...row, html });
  });
  return pages;
}
