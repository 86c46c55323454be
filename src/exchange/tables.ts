// What a backup holds: one entry for each store of the library, in the order in which they are written and
// read back. A store that is not here has to be named in NOT_IN_BACKUP with the reason; a test compares
// both with the database's schema.

import * as v from "valibot";
import type { OfficialsList, StoredOfficial } from "../core/model/officials-list.ts";
import type { OwnLink } from "../core/model/own-link.ts";
import type { PersonDecision } from "../core/model/person-decision.ts";
import { annotation } from "../messages/checks/annotations.ts";
import { articleRecord, remembered } from "../messages/checks/articles.ts";
import { line, offset, revision, time, uuid } from "../messages/checks/fields.ts";
import { history } from "../messages/checks/histories.ts";
import { correction, knownOfficial, personForm } from "../messages/checks/knowledge.ts";
import { libraryName } from "../messages/checks/libraries.ts";
import { rememberedMark } from "../messages/checks/replies.ts";
import { settings } from "../messages/checks/settings.ts";

/** A record of any table. Its fields were checked by the table's `check`. */
export type Row = Readonly<Record<string, unknown>>;
/** As the database's key path makes it. */
export type RowKey = string | [owner: string, ordinal: number];

export interface Table {
  readonly check: v.GenericSchema<unknown, object>;
  readonly keyOf: (row: Row) => RowKey;
  /**
   * Id of the record (an article's or a list's) that the row is a part of, where it has no life of its own:
   * such rows go with their owner. Null: it is a record by itself, with revision and times.
   */
  readonly ownerOf: ((row: Row) => string) | null;
}

/** The functions see only rows that `check` let through. */
function table<Record extends object>(own: {
  readonly check: v.GenericSchema<unknown, Record>;
  readonly keyOf: (row: Record) => RowKey;
  readonly ownerOf: ((row: Record) => string) | null;
}): Table {
  return own as unknown as Table;
}

const byId = ({ id }: { readonly id: string }): string => id;

/** What records that the reader makes have in common. */
const own = { id: uuid, revision, created: time, changed: time, removed: v.nullable(time) };

const officialsList: v.GenericSchema<unknown, OfficialsList> = v.object({
  ...own,
  name: line,
  count: offset,
});

const storedOfficial: v.GenericSchema<unknown, StoredOfficial> = v.object({
  from: v.picklist(["list", "article"]),
  origin: uuid,
  ordinal: offset,
  official: knownOfficial,
  surnameKeys: v.array(line),
});

const personDecision: v.GenericSchema<unknown, PersonDecision> = v.object({
  ...own,
  says: v.picklist(["one", "two"]),
  one: personForm,
  other: personForm,
  personKeys: v.array(line),
});

const ownLink: v.GenericSchema<unknown, OwnLink> = v.object({
  ...own,
  library: v.exactOptional(uuid),
  ends: v.tuple([uuid, uuid]),
  reason: line,
});

export const TABLES = {
  articles: table({ check: articleRecord, keyOf: byId, ownerOf: null }),
  annotations: table({ check: annotation, keyOf: byId, ownerOf: null }),
  marks: table({
    check: rememberedMark,
    keyOf: ({ articleId, ordinal }) => [articleId, ordinal],
    ownerOf: ({ articleId }) => articleId,
  }),
  corrections: table({ check: correction, keyOf: byId, ownerOf: null }),
  officialsLists: table({ check: officialsList, keyOf: byId, ownerOf: null }),
  officials: table({
    check: storedOfficial,
    keyOf: ({ origin, ordinal }) => [origin, ordinal],
    ownerOf: ({ origin }) => origin,
  }),
  personDecisions: table({ check: personDecision, keyOf: byId, ownerOf: null }),
  ownLinks: table({ check: ownLink, keyOf: byId, ownerOf: null }),
  histories: table({ check: history, keyOf: byId, ownerOf: null }),
  remembered: table({
    check: remembered,
    keyOf: ({ articleId }) => articleId,
    ownerOf: ({ articleId }) => articleId,
  }),
} satisfies Readonly<Record<string, Table>>;

export type TableName = keyof typeof TABLES;

/** Articles first: what hangs on them is judged by what becomes of them. */
export const TABLE_NAMES = Object.keys(TABLES) as readonly TableName[];

export const isTableName = (name: string): name is TableName => Object.hasOwn(TABLES, name);

/** Stores of the database that no backup holds, with why. */
export const NOT_IN_BACKUP: Readonly<Record<string, string>> = {
  staged: "What an import has read and the reader has not yet agreed to.",
  importRun: "That an import is being written.",
  importFacts: "What its rows that were written say of those to come.",
  importUndo: "What the last import replaced, on this machine.",
  digest: "What search made of the annotations; made anew from them.",
  digestJournal: "What was written since the digest was made.",
  replications: "Which database the library is replicated with, from this machine.",
  replicas: "What that database has.",
  unsent: "What it does not have yet.",
  setAside: "What came from there and did not fit; it stays there.",
  backupPlace: "The folder that this browser may write to.",
};

/** Not a store of the database: the reader's settings, beside the tables in a backup. */
export const SETTINGS_CHECK = settings;

/** The same of the name of a shared library (core/model/library). */
export const LIBRARY_CHECK = libraryName;
