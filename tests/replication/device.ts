// One reader's device in node: a library of its own over an IndexedDB in memory, written as the background writes it.

import { randomUUID } from "node:crypto";
import { keepEdit } from "../../src/background/keep-edit.ts";
import { watchPassage } from "../../src/core/alarm/begin-watching.ts";
import { describe as describeSpan } from "../../src/core/anchoring/describe.ts";
import type { Annotation, AnnotationBody } from "../../src/core/model/annotation.ts";
import type { ArticleRecord } from "../../src/core/model/article.ts";
import { bodyOf } from "../../src/core/model/body.ts";
import type { Correction } from "../../src/core/model/correction.ts";
import type { OwnLink } from "../../src/core/model/own-link.ts";
import type { Remote } from "../../src/core/model/replication.ts";
import { canonicalJson } from "../../src/core/replication/canonical-json.ts";
import { REPLICATED_TABLES } from "../../src/core/replication/document.ts";
import { Settlement } from "../../src/exchange/settle.ts";
import { type Row, TABLE_NAMES, TABLES, type TableName } from "../../src/exchange/tables.ts";
import { type Limits, type Outcome, replicate } from "../../src/replication/replicate.ts";
import { annotationById, putAnnotation, setRemoved } from "../../src/store/annotations.ts";
import { articleBySource } from "../../src/store/articles.ts";
import { keepLogMemory } from "../../src/store/begin-log.ts";
import { putCorrection } from "../../src/store/corrections.ts";
import { type Database, openDatabase } from "../../src/store/database.ts";
import { putOwnLink } from "../../src/store/own-links.ts";
import { commitStaged, type StagedRow, stageRows } from "../../src/store/transfer.ts";
import { newFactory, withFactory } from "./indexed-db.ts";

// There is no log of a browser's here that would have to be begun anew.
keepLogMemory({ isBegun: async () => true, setBegun: async () => undefined });

export interface ImportedRow {
  readonly table: TableName;
  readonly row: Row;
}

/** What a reader does; each is acknowledged when it resolves. */
export interface Device {
  readonly name: string;
  readonly database: Database;
  /** One whole run. */
  replicate(options?: {
    readonly fetch?: typeof fetch;
    readonly signal?: AbortSignal;
    readonly limits?: Partial<Limits>;
  }): Promise<Outcome>;
  save(source: string, text: string, body?: Partial<AnnotationBody>): Promise<Annotation>;
  edit(id: string, body: Partial<AnnotationBody>): Promise<Annotation>;
  remove(id: string): Promise<void>;
  restore(id: string): Promise<void>;
  link(from: string, to: string, reason: string): Promise<OwnLink>;
  correct(source: string, speaker: string): Promise<Correction>;
  /** As a backup is imported, the newer of two kept. */
  import(rows: readonly ImportedRow[]): Promise<void>;
  /** All rows of the tables that travel, without what is each device's own: equal on all devices in the end. */
  state(): Promise<Readonly<Record<string, readonly unknown[]>>>;
  close(): void;
}

export async function makeDevice(own: {
  readonly name: string;
  readonly remote: Remote;
  /** Its clock: ISO 8601 with milliseconds, UTC. */
  readonly now?: () => string;
  /** Where its library is; absent: a new one, which is empty. */
  readonly factory?: IDBFactory;
}): Promise<Device> {
  const { name, remote, now = () => new Date().toISOString(), factory = newFactory() } = own;
  const database = await withFactory(factory, () => openDatabase(() => undefined));
  return {
    name,
    database,
    replicate: ({ signal = new AbortController().signal, limits = {}, ...options } = {}) =>
      replicate({
        ...{ database, remote, now, signal, limits, newId: randomUUID, progress: () => undefined },
        // One device has one context.
        underLock: (work) => work(),
        // Called as a function of its own, as browsers want it.
        fetch: options.fetch ?? ((input, init) => fetch(input, init)),
      }),
    save: (source, text, body = {}) => save(database, { source, text, body, now: now() }),
    edit: async (id, body) => {
      const before = await annotationById(database, id);
      if (before === null) throw new Error(`Expected annotation ${id} on ${name}, found none`);
      const basedOn = bodyOf(before);
      const edit = { body: { ...basedOn, ...body }, basedOn, now: now() };
      return (await keepEdit(database, id, edit)).annotation;
    },
    remove: async (id) => void (await setRemoved(database, [id], { removed: true, now: now() })),
    restore: async (id) => void (await setRemoved(database, [id], { removed: false, now: now() })),
    link: (from, to, reason) =>
      putOwnLink(database, { ends: [from, to], reason }, { id: randomUUID(), now: now() }),
    correct: (source, speaker) =>
      putCorrection(database, correctionOn(source, speaker), { id: randomUUID(), now: now() }),
    import: (rows) => importRows(database, rows, now()),
    state: () => stateOf(database),
    close: () => database.close(),
  };
}

const sentence = (text: string): string => `The council met on Monday. ${text} Nobody objected.`;

async function save(
  database: Database,
  own: {
    readonly source: string;
    readonly text: string;
    readonly body: Partial<AnnotationBody>;
    readonly now: string;
  },
): Promise<Annotation> {
  const { source, text, body, now } = own;
  const known = await articleBySource(database, source);
  const article = known === null ? articleAt(source, now) : { ...known, seen: now, removed: null };
  const around = sentence(text);
  const start = around.indexOf(text);
  const annotation: Annotation = {
    ...{ id: randomUUID(), articleId: article.id, revision: 1, created: now, changed: now },
    ...{ removed: null, note: "", tags: [], colour: "amber", ...body, text, state: "exact" },
    reading: { kind: "highlight" },
    target: { selectors: [describeSpan(around, { start, end: start + text.length })] },
  };
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
    ...{ id: randomUUID(), revision: 1, created: now, changed: now, removed: null, seen: now },
    ...{ source, title: `News of ${source}`, publisher: "The Paper", published: null },
    ...{ byline: null, language: "en", words: 300 },
    ...{ addresses: [source], addressKeys: [source.replace(/^https?:\/\//, "")], fingerprint: [] },
  };
}

function correctionOn(source: string, name: string): Parameters<typeof putCorrection>[1] {
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
async function importRows(
  database: Database,
  rows: readonly ImportedRow[],
  now: string,
): Promise<void> {
  const importId = randomUUID();
  const staged = rows.map(({ table, row }, at): StagedRow => {
    return { rank: TABLE_NAMES.indexOf(table), at, table, row, foreign: false, importId };
  });
  await stageRows(database, staged);
  let settlement: Settlement | null = null;
  await commitStaged(database, {
    ...{ now, importId, records: rows.length, settings: null },
    decide: async ({ table, row, foreign }, library) => {
      settlement ??= new Settlement(
        library as ConstructorParameters<typeof Settlement>[0],
        "newer",
      );
      const incoming = { is: "row", table: table as TableName, row, foreign } as const;
      return await settlement.settle(incoming);
    },
    keyOf: (table, row) => TABLES[table as TableName].keyOf(row),
  });
}

async function stateOf(database: Database): Promise<Readonly<Record<string, readonly unknown[]>>> {
  const saved = new Set((await database.getAll("annotations")).map(({ articleId }) => articleId));
  const tables = REPLICATED_TABLES.map(async (table) => {
    const rows: readonly object[] = await database.getAll(table);
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
