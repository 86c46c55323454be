// A file of several batches beside a library that it meets in every way: articles that are new, the same, under another
// id, older and newer than here, with all that hangs on them. And how a library is dumped, to be compared.

import { createHash } from "node:crypto";
import type { Row, TableName } from "../../src/exchange/tables.ts";
import type { Database } from "../../src/store/database.ts";
import { STORES } from "../../src/store/schema.ts";
import type { ImportedRow } from "./write-rows.ts";

const HERE = "2024-04-02T08:00:00.000Z";
const EARLIER = "2024-03-01T08:00:00.000Z";
const LATER = "2024-05-01T08:00:00.000Z";

/** A UUID that is the same for the same name. */
export function idOf(name: string): string {
  const hex = createHash("sha256").update(name).digest("hex");
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

export const sourceOf = (article: number): string => `https://paper.example/${article}`;

interface Side {
  /** Whose ids: an article of the same address may have another on either side. */
  readonly idOf: (article: number) => string;
  readonly changedOf: (article: number) => string;
  readonly note: string;
}

function rowsOf(article: number, side: Side, parts: number): ImportedRow[] {
  const changed = side.changedOf(article);
  const own = { revision: 1, created: EARLIER, changed, removed: null };
  const id = side.idOf(article);
  const source = sourceOf(article);
  const record = {
    ...{ ...own, id, source, addresses: [source], addressKeys: [`paper.example/${article}`] },
    ...{ seen: changed, fingerprint: [], words: 900, title: `News ${article}`, byline: null },
    ...{ publisher: side.note, published: null, language: "en" },
  };
  const rows: { table: TableName; row: object }[] = [{ table: "articles", row: record }];
  for (let part = 0; part < parts; part += 1) {
    const text = `passage ${part} of ${article}`;
    const selectors = [
      {
        quote: { type: "TextQuoteSelector", exact: text, prefix: "", suffix: "" },
        position: { type: "TextPositionSelector", start: 0, end: text.length },
        textLength: 6_000,
      },
    ];
    const reading = { kind: "highlight" };
    const annotationId = idOf(`${article}/${part}`);
    const body = { note: `${side.note} ${part}`, tags: [side.note], colour: "amber" };
    const annotation = { ...own, id: annotationId, articleId: id, ...body, text, reading };
    const version = {
      text,
      before: "",
      after: "",
      firstSeen: EARLIER,
      lastSeen: changed,
      acknowledged: null,
    };
    const watched = {
      watched: "passage",
      reading,
      selectors,
      base: 0,
      current: 0,
      change: null,
      alarm: null,
    };
    const history = { ...own, id: annotationId, articleId: id, ...watched, versions: [version] };
    const mark = { articleId: id, ordinal: part, reading, text: `${side.note} ${part}` };
    rows.push(
      { table: "annotations", row: { ...annotation, target: { selectors }, state: "exact" } },
      { table: "marks", row: { ...mark, start: part, end: part + 1, linkKeys: [`k${part}`] } },
      { table: "histories", row: history },
    );
  }
  return rows as { table: TableName; row: Row }[];
}

/** Of the file's six articles the library has the first four: one of each kind. */
const KINDS = [
  { kind: "older here", here: EARLIER },
  { kind: "newer here", here: LATER },
  { kind: "under another id", here: EARLIER },
  { kind: "the same", here: HERE },
] as const;
const ARTICLES = 6;
export const PARTS = 4;

const kindOf = (article: number) => KINDS[article];
const fileId = (article: number): string => idOf(`file ${article}`);
const hereId = (article: number): string =>
  kindOf(article)?.kind === "under another id" ? idOf(`here ${article}`) : fileId(article);

const FILE: Side = { idOf: fileId, changedOf: () => HERE, note: "file" };

/** Articles with as many annotations, marks and histories each. */
export function rowsOfFile(articles = ARTICLES, parts = PARTS): readonly ImportedRow[] {
  return Array.from({ length: articles }, (_, article) => rowsOf(article, FILE, parts)).flat();
}

/** What the library has before. */
export function rowsHere(): readonly ImportedRow[] {
  return Array.from({ length: KINDS.length }, (_, article) => {
    const kind = kindOf(article);
    const side: Side = {
      idOf: hereId,
      changedOf: () => kind?.here ?? HERE,
      note: kind?.kind === "the same" ? "file" : "here",
    };
    return rowsOf(article, side, PARTS / 2);
  }).flat();
}

/** Puts rows past the store's own code. */
export async function putRows(database: Database, rows: readonly ImportedRow[]): Promise<void> {
  const transaction = database.transaction([...STORES], "readwrite");
  await Promise.all([
    ...rows.map(({ table, row }) => transaction.objectStore(table).put(row as never)),
    transaction.done,
  ]);
}

/** Of the library's own machinery: names of what was written, not what was. */
const MACHINERY = new Set(["digestJournal", "importUndo", "unsent"]);

/** Every row of every store but of those that only say what is to be done. */
export async function dumpOf(database: Database): Promise<Readonly<Record<string, unknown>>> {
  const stores = STORES.filter((store) => !MACHINERY.has(store));
  const rows = stores.map(async (store) => [store, await database.getAll(store)] as const);
  return Object.fromEntries(await Promise.all(rows));
}
