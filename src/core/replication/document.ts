// A record as it travels between devices: the row that the library has, and what a merge needs besides. Two documents of
// one record are merged without a common ancestor (merge.ts): everything in here only grows or has a time.

import type { Annotation } from "../model/annotation.ts";
import type { ArticleRecord } from "../model/article.ts";
import type { Correction } from "../model/correction.ts";
import type { History } from "../model/history.ts";
import type { OwnLink } from "../model/own-link.ts";
import type { PersonDecision } from "../model/person-decision.ts";

/** The tables whose records travel, those first that others hang on. */
export const REPLICATED_TABLES = [
  "articles",
  "annotations",
  "histories",
  "ownLinks",
  "corrections",
  "personDecisions",
] as const;
export type ReplicatedTable = (typeof REPLICATED_TABLES)[number];

export interface ReplicatedRows {
  readonly articles: ArticleRecord;
  readonly annotations: Annotation;
  readonly histories: History;
  readonly ownLinks: OwnLink;
  readonly corrections: Correction;
  readonly personDecisions: PersonDecision;
}
export type ReplicatedRow = ReplicatedRows[ReplicatedTable];

/** Fields of a record, by name: the table says which. */
export type Fields = Readonly<Record<string, unknown>>;

/** One wording of a note. */
export interface KeptNote {
  /** Another one at each edit, so that an edit is told from the note that it replaced. */
  readonly id: string;
  /** Never empty. */
  readonly text: string;
  /** ISO 8601 with milliseconds, UTC, as all times here. */
  readonly time: string;
}

/** One tag, and whether it is there: two tags that were added on two devices are both kept. */
export interface KeptTag {
  readonly text: string;
  /** When it was added or taken away last. */
  readonly time: string;
  readonly isThere: boolean;
  /** Its place among those that were there when it was added, from 0. */
  readonly at: number;
}

/** What a removal knew of: an edit that is not among it was made elsewhere meanwhile, and is kept. */
export interface Seen {
  /** Ids of notes. */
  readonly notes: readonly string[];
  /** Names of the tags that were there (tags.ts). */
  readonly tags: readonly string[];
  /** Of the registers that hold the reader's work. */
  readonly times: Readonly<Record<string, string>>;
}

export interface Removal {
  /** When the reader removed it; null: they brought it back, or said that they keep it. */
  readonly at: string | null;
  /** Of two removals the one with the later time holds. */
  readonly time: string;
  readonly seen: Seen;
}

export interface ReplicaDocument {
  readonly table: ReplicatedTable;
  /**
   * The record as the library has it. What only one device can know is neutral here: `removed` of articles and of what was
   * seen of them is null.
   */
  readonly row: ReplicatedRow;
  /** Of each register (tables.ts) when it was last changed. */
  readonly times: Readonly<Record<string, string>>;
  /** All that nobody replaced, ordered by id; more than one: written on two devices at one time. Empty but for annotations. */
  readonly notes: readonly KeptNote[];
  /** Ids of notes that were edited away, ordered. */
  readonly replaced: readonly string[];
  /** Ordered by text. Empty but for annotations. */
  readonly tags: readonly KeptTag[];
  /** Null: never removed. */
  readonly removal: Removal | null;
}

export function documentId(table: ReplicatedTable, id: string): string {
  return `${table}:${id}`;
}

/** Null: no document of ours has this id. */
export function parseDocumentId(
  documentId: string,
): { readonly table: ReplicatedTable; readonly id: string } | null {
  const colon = documentId.indexOf(":");
  const name = documentId.slice(0, colon);
  const table = REPLICATED_TABLES.find((one) => one === name);
  return table === undefined ? null : { table, id: documentId.slice(colon + 1) };
}

export const fieldsOf = (row: ReplicatedRow): Fields => ({ ...row });
