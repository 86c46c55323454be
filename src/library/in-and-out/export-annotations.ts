// What is saved as a file of another tool's format, or as a backup: everything, or the annotations named.

import { strToU8, Zip, ZipDeflate } from "fflate";
import { changeBackupState } from "../../backup/backup-state.ts";
import { libraryFile } from "../../backup/library-file.ts";
import type { Annotation } from "../../core/model/annotation.ts";
import type { Steps } from "../../core/model/steps.ts";
import { FORMATS, type FormatName } from "../../exchange/formats.ts";
import type { SavedArticle, Words, WrittenFile } from "../../exchange/saved-article.ts";
import { annotationsByArticle } from "../../store/annotations.ts";
import { library } from "../../store/database.ts";
import { annotationsInArticles, idsByChange } from "../../store/digest.ts";
import { ownColourName } from "../../ui/colour-names.ts";
import { headline } from "../../ui/describe-reading.ts";
import { counted, message } from "../../ui/message.ts";
import { groupByArticle, type Saved } from "../../ui/saved.ts";
import { formatDay } from "../../ui/shown-date.tsx";
import { saveFile } from "../save-file.ts";

/** How far a long export is, and the way to end it. */
export interface Watch {
  readonly signal: AbortSignal;
  /** 0 to 1. */
  readonly progress: (share: number) => void;
}

/**
 * Writes these annotations; ids that are not in the library, or removed, are passed over. How many it wrote.
 * @throws the signal's reason; then no file was written
 */
export async function exportAnnotations(
  ids: readonly string[],
  format: FormatName,
  watch: Watch,
): Promise<number> {
  const database = await library();
  const saved: Saved[] = [];
  for (let from = 0; from < ids.length; from += READ_AT_ONCE) {
    watch.signal.throwIfAborted();
    watch.progress((READING * from) / ids.length);
    saved.push(...(await annotationsInArticles(database, ids.slice(from, from + READ_AT_ONCE))));
  }
  return await exportArticles(groupByArticle(saved), format, watch);
}

const READ_AT_ONCE = 250;
/** Of the bar: reading, writing, and packing where there are several files. */
const READING = 0.6;
const WRITING = 0.3;

/** Writes what is saved on one article. */
export async function exportArticle(
  articleId: string,
  format: FormatName,
  watch: Watch,
): Promise<number> {
  const saved = await annotationsByArticle(await library(), articleId);
  return await exportAnnotations(
    saved.map(({ id }) => id),
    format,
    watch,
  );
}

/** Writes everything that is saved; how many annotations. A backup is exportLibrary's. */
export async function exportEverything(format: FormatName, watch: Watch): Promise<number> {
  return await exportAnnotations(await idsByChange(await library()), format, watch);
}

/** The whole library as one file, with the rest of what it keeps. @throws the signal's reason */
export async function exportLibrary(watch: Watch): Promise<void> {
  const { file, covered, now } = await libraryFile(watch);
  watch.signal.throwIfAborted();
  saveFile(`pressmark-backup-${now.slice(0, 10)}.json`, file);
  await changeBackupState({ saved: now, covered });
}

async function exportArticles(
  articles: readonly SavedArticle[],
  format: FormatName,
  watch: Watch,
): Promise<number> {
  const now = new Date().toISOString();
  const inOrder = articles.map(({ article, annotations }) => ({
    article,
    annotations: annotations.toSorted((a, b) => startOf(a) - startOf(b)),
  }));
  const count = articles.reduce((sum, { annotations }) => sum + annotations.length, 0);
  const words = wordsFor(count, articles.length, now);
  const { write, type } = FORMATS[format];
  const writing = write(inOrder, { now, id: crypto.randomUUID(), words });
  const files = await inSlices(writing, articles.length, {
    ...watch,
    progress: (share) => watch.progress(READING + WRITING * share),
  });
  watch.signal.throwIfAborted();
  const [only] = files;
  if (only !== undefined && files.length === 1)
    saveFile(only.name, new Blob([only.text], { type }));
  else if (files.length > 1) {
    const packed = await inSlices(zipOf(files), files.length, {
      ...watch,
      progress: (share) => watch.progress(READING + WRITING + (1 - READING - WRITING) * share),
    });
    watch.signal.throwIfAborted();
    saveFile(`pressmark-${now.slice(0, 10)}.zip`, packed);
  }
  return count;
}

/** Less than a browser calls a long task (50 ms). */
const SLICE_MS = 20;

/** Runs to its end with rests, in which the page draws the bar and hears "cancel". `most`: how many steps there are. */
async function inSlices<Result>(steps: Steps<Result>, most: number, watch: Watch): Promise<Result> {
  let began = performance.now();
  for (let done = 0; ; done += 1) {
    const step = steps.next();
    if (step.done === true) return step.value;
    if (performance.now() - began < SLICE_MS) continue;
    watch.progress(done / most);
    await new Promise((resolve) => setTimeout(resolve));
    watch.signal.throwIfAborted();
    began = performance.now();
  }
}

const startOf = ({ target }: Annotation): number => target.selectors[0]?.position.start ?? 0;

/** File by file, as they are no more than text. */
function* zipOf(files: readonly WrittenFile[]): Steps<Blob> {
  const pieces: Blob[] = [];
  let failure: Error | null = null;
  const zip = new Zip((error, piece) => {
    failure ??= error;
    // Handed to the browser, so that it need not stay in memory.
    pieces.push(new Blob([piece.slice()]));
  });
  for (const { name, text } of files) {
    const file = new ZipDeflate(name);
    zip.add(file);
    file.push(strToU8(text), true);
    yield;
  }
  zip.end();
  if (failure !== null) throw failure;
  return new Blob(pieces, { type: "application/zip" });
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
    otherNoteOf: message("otherNoteOf"),
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
