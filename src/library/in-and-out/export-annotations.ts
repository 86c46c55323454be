// What is saved as a file of another tool's format, or as a backup: everything, or the annotations named.

import { strToU8, zipSync } from "fflate";
import { changeBackupState } from "../../backup/backup-state.ts";
import { libraryFile } from "../../backup/library-file.ts";
import type { Annotation } from "../../core/model/annotation.ts";
import { FORMATS, type FormatName } from "../../exchange/formats.ts";
import type { SavedArticle, Words, WrittenFile } from "../../exchange/saved-article.ts";
import { ownColourName } from "../../ui/colour-names.ts";
import { headline } from "../../ui/describe-reading.ts";
import { counted, message } from "../../ui/message.ts";
import { readEverything } from "../../ui/read-saved.ts";
import { groupByArticle } from "../../ui/saved.ts";
import { formatDay } from "../../ui/shown-date.tsx";
import { saveFile } from "../save-file.ts";

/** Writes these annotations; ids that are not in the library, or removed, are passed over. How many it wrote. */
export async function exportAnnotations(
  ids: readonly string[],
  format: FormatName,
): Promise<number> {
  const wanted = new Set(ids);
  const saved = (await readEverything()).filter(({ annotation }) => wanted.has(annotation.id));
  return exportArticles(groupByArticle(saved), format);
}

/** Writes everything that is saved; how many annotations. A backup is exportLibrary's. */
export async function exportEverything(format: FormatName): Promise<number> {
  return exportArticles(groupByArticle(await readEverything()), format);
}

/** The whole library as one file, with the rest of what it keeps. @throws the signal's reason */
export async function exportLibrary(options: {
  readonly signal: AbortSignal;
  readonly progress: (share: number) => void;
}): Promise<void> {
  const { file, covered, now } = await libraryFile(options);
  saveFile(`pressmark-backup-${now.slice(0, 10)}.json`, file);
  await changeBackupState({ saved: now, covered });
}

function exportArticles(articles: readonly SavedArticle[], format: FormatName): number {
  const now = new Date().toISOString();
  const inOrder = articles.map(({ article, annotations }) => ({
    article,
    annotations: annotations.toSorted((a, b) => startOf(a) - startOf(b)),
  }));
  const count = articles.reduce((sum, { annotations }) => sum + annotations.length, 0);
  const words = wordsFor(count, articles.length, now);
  const { write, type } = FORMATS[format];
  const files = write(inOrder, { now, id: crypto.randomUUID(), words });
  const [only] = files;
  if (only !== undefined && files.length === 1)
    saveFile(only.name, new Blob([only.text], { type }));
  else if (files.length > 1) saveFile(`pressmark-${now.slice(0, 10)}.zip`, zipOf(files));
  return count;
}

const startOf = ({ target }: Annotation): number => target.selectors[0]?.position.start ?? 0;

function zipOf(files: readonly WrittenFile[]): Blob {
  const contents = Object.fromEntries(files.map(({ name, text }) => [name, strToU8(text)]));
  return new Blob([zipSync(contents)], { type: "application/zip" });
}

function wordsFor(annotations: number, articles: number, now: string): Words {
  const saved = message(
    "savedIn",
    counted("annotations", annotations),
    counted("articles", articles),
  );
  return {
    reportTitle: message("reportTitle"),
    summary: `${saved} · ${formatDay(now)}`,
    note: message("note"),
    tags: message("tags"),
    savedOn: message("savedOn"),
    state: ({ state }) =>
      state === "changed"
        ? message("facetChanged")
        : state === "lost"
          ? message("facetLost")
          : null,
    reading: ({ reading }) => (reading.kind === "highlight" ? null : headline(reading)),
    colour: ({ colour }) => ownColourName(colour),
    day: formatDay,
  };
}
