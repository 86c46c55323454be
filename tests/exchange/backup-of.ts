// A whole library as the text of its backup, and a file's text read back, as the edges do both.

import type { Annotation } from "../../src/core/model/annotation.ts";
import type { LibraryName } from "../../src/core/model/library.ts";
import type { Found, Incoming, Problem } from "../../src/exchange/incoming.ts";
import { ImportedText } from "../../src/exchange/read-file.ts";
import { TABLE_NAMES } from "../../src/exchange/tables.ts";
import { BackupText } from "../../src/exchange/write-backup.ts";
import type { Library } from "./arbitrary-library.ts";

export const NOW = "2031-04-02T08:00:00.000Z";
export const FILE_ID = "00000000-0000-4000-8000-0000000000ff";

export function backupOf(
  library: Library,
  settings: object | null = null,
  shared: readonly LibraryName[] = [],
): string {
  const annotations = library.annotations as readonly unknown[] as readonly Annotation[];
  const backup = new BackupText({ id: FILE_ID, now: NOW, label: "Pressmark" });
  const sources = new Map(library.articles.map(({ id, source }) => [id, String(source)]));
  const tables = TABLE_NAMES.filter((name) => name !== "annotations");
  const parts = [
    ...tables.map((name) => backup.rows(name, library[name])),
    settings === null ? "" : backup.rows("settings", [{ ...settings }]),
    shared.length === 0
      ? ""
      : backup.rows(
          "libraries",
          shared.map((one) => ({ ...one })),
        ),
    backup.annotations(annotations, (articleId) => sources.get(articleId) ?? null),
    backup.end(),
  ];
  return backup.start() + parts.join("");
}

export interface Read {
  readonly rows: readonly Incoming[];
  readonly problems: readonly Problem[];
  readonly format: ImportedText["format"];
}

/** In chunks of `size` UTF-16 code units. */
export function readText(text: string, size = 65_536): Read {
  const imported = new ImportedText(NOW);
  const found: Found[] = [];
  for (let at = 0; at < text.length; at += size)
    found.push(...imported.push(text.slice(at, at + size)));
  found.push(...imported.end());
  return {
    rows: found.filter((one) => one.is === "row"),
    problems: found.filter((one) => one.is === "problem"),
    format: imported.format,
  };
}
