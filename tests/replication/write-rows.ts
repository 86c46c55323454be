// What a device of a schedule writes past the background, in Node and in a page of a browser: what it saves, and what it
// imports as a backup is imported.

import { watchPassage } from "../../src/core/alarm/begin-watching.ts";
import { describe as describeSpan } from "../../src/core/anchoring/describe.ts";
import { addressKeys } from "../../src/core/identity/address-key.ts";
import type { Annotation, AnnotationBody } from "../../src/core/model/annotation.ts";
import type { ArticleRecord } from "../../src/core/model/article.ts";
import type { CorrectionContent } from "../../src/core/model/correction.ts";
import { OWN_LIBRARY, placedIn } from "../../src/core/model/library.ts";
import { type Row, TABLE_NAMES, type TableName } from "../../src/exchange/tables.ts";
import { carryOut, type Watch, type Workplace } from "../../src/imports/carry-out.ts";
import { articleBySource } from "../../src/store/articles.ts";
import { putAnnotation } from "../../src/store/change-annotations.ts";
import type { Database } from "../../src/store/database.ts";
import { beginImport } from "../../src/store/import-run.ts";
import { type StagedRow, stageRows } from "../../src/store/staged-rows.ts";

export interface ImportedRow {
  readonly table: TableName;
  readonly row: Row;
}

const sentence = (text: string): string => `The council met on Monday. ${text} Nobody objected.`;

export async function save(
  database: Database,
  own: {
    readonly source: string;
    readonly text: string;
    readonly body: Partial<AnnotationBody>;
    /** Absent: in the reader's own library. */
    readonly place?: { readonly library: string; readonly author: string };
    readonly now: string;
  },
): Promise<Annotation> {
  const { source, text, body, now, place = { library: OWN_LIBRARY, author: "" } } = own;
  const known = await articleBySource(database, source);
  const article = known === null ? articleAt(source, now) : { ...known, seen: now, removed: null };
  const around = sentence(text);
  const start = around.indexOf(text);
  const made: Annotation = {
    ...{ id: crypto.randomUUID(), articleId: article.id, revision: 1, created: now, changed: now },
    ...{ removed: null, note: "", tags: [], colour: "amber", ...body, text, state: "exact" },
    reading: { kind: "highlight" },
    target: { selectors: [describeSpan(around, { start, end: start + text.length })] },
  };
  const annotation = placedIn(made, place);
  const histories = [watchPassage(annotation)];
  return await putAnnotation(database, {
    annotation,
    article,
    marks: [],
    officials: [],
    histories,
  });
}

function articleAt(source: string, now: string): ArticleRecord {
  return {
    ...{
      id: crypto.randomUUID(),
      revision: 1,
      created: now,
      changed: now,
      removed: null,
      seen: now,
    },
    ...{ source, title: `News of ${source}`, publisher: "The Paper", published: null },
    ...{ byline: null, language: "en", words: 300 },
    ...{ addresses: [source], addressKeys: addressKeys([source]), fingerprint: [] },
  };
}

export function correctionOn(source: string, name: string): CorrectionContent {
  const text = "“We will mend it,” she said.";
  const span = { start: 0, end: 18 };
  return {
    ...{ source, title: `News of ${source}`, selectors: [describeSpan(text, span)] },
    reading: { kind: "quotation", speaker: null, cue: "said", confidence: "low" },
    context: { text, spans: [span] },
    verdict: { is: "speaker", name },
  };
}

/** In the order of the tables, which is that of the ranks. */
export async function importRows(
  database: Database,
  rows: readonly ImportedRow[],
  now: string,
): Promise<void> {
  const importId = crypto.randomUUID();
  const staged = rows.map(({ table, row }, at): StagedRow => {
    return { rank: TABLE_NAMES.indexOf(table), at, table, row, foreign: false, importId };
  });
  await stageRows(database, staged);
  const run = { importId, policy: "newer", records: rows.length };
  await beginImport(database, { ...run, settings: null, settingsBefore: null });
  await carryOut(
    placeOf(database, () => now),
    ALONE,
  );
}

/** So many rows in each transaction, however long it takes. */
export const steady = (rows: number): Workplace["pace"] => ({ rows, took: () => undefined });

/** One device has one context. */
export const placeOf = (database: Database, now: () => string): Workplace => ({
  ...{ database, now, pace: steady(250), libraries: new Set() },
  underLock: (work) => work(),
  setSettings: async () => undefined,
});

/** Nobody watches. */
export const ALONE: Watch = {
  signal: new AbortController().signal,
  progress: () => undefined,
  takingBack: () => undefined,
};
