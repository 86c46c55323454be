// What the database holds, as a type, so that a wrong store or index name does not compile.

import type { DBSchema, StoreNames } from "idb";
import type { Annotation } from "../core/model/annotation.ts";
import type { ArticleRecord } from "../core/model/article.ts";
import type { Correction } from "../core/model/correction.ts";
import type { History } from "../core/model/history.ts";
import type { RememberedMark } from "../core/model/link.ts";
import type { OfficialsList, StoredOfficial } from "../core/model/officials-list.ts";
import type { OwnLink } from "../core/model/own-link.ts";
import type { PersonDecision } from "../core/model/person-decision.ts";
import type { Remembered } from "../core/model/remembered.ts";
import type { KeptDigest } from "./digest.ts";
import type { FactRow, ImportRun } from "./import-run.ts";
import type { JournalEntry } from "./journal.ts";
import type { ImportedRow } from "./logged-writes.ts";
import type { UnsentRow } from "./note-unsent.ts";
import type { ReplicaRow, ReplicationRow, SetAsideRow } from "./replicas.ts";
import type { StagedRow } from "./staged-rows.ts";

export interface Schema extends DBSchema {
  articles: {
    key: string;
    value: ArticleRecord;
    indexes: { bySource: string; byAddress: string; byAddressKey: string; byFingerprint: string };
  };
  annotations: {
    key: string;
    value: Annotation;
    indexes: {
      byArticle: string;
      byChanged: string;
      /** Those alone that stand in a shared library. */
      byLibrary: string;
      /** Those alone that are removed; of these, those alone that stand in a shared library. */
      byRemoved: string;
      byLibraryRemoved: [library: string, removed: string];
    };
  };
  /** Marks of articles that are kept, for linking. Made anew at each save on the article. */
  marks: {
    key: [articleId: string, ordinal: number];
    value: RememberedMark;
    indexes: { byLinkKey: string };
  };
  /** What the reader said of marks. By address: their article need not be kept. */
  corrections: { key: string; value: Correction; indexes: { bySource: string } };
  /** Lists of officials that the reader added. */
  officialsLists: { key: string; value: OfficialsList };
  /** Of the reader's lists, and of saved articles that gave them an office; made anew at each save. */
  officials: {
    key: [origin: string, ordinal: number];
    value: StoredOfficial;
    indexes: { bySurname: string };
  };
  /** Whom the reader put together and parted, found by the keys of both names. */
  personDecisions: { key: string; value: PersonDecision; indexes: { byPersonKey: string } };
  /** Links that the reader drew, found from either end. */
  ownLinks: { key: string; value: OwnLink; indexes: { byEnd: string } };
  /** Every wording seen of what is saved and of the marks of its articles. `byAlarm`: only those with one. */
  histories: {
    key: string;
    value: History;
    indexes: { byArticle: string; byAlarm: string };
  };
  /** What an import has read and the reader has not yet agreed to. */
  staged: { key: [rank: number, at: number]; value: StagedRow };
  /** An import that is being written, or taken back; no row: none is. */
  importRun: { key: string; value: ImportRun };
  /** What its rows that were written say of those to come. */
  importFacts: { key: [rank: number, at: number]; value: FactRow };
  /** What the last import replaced, in its order. */
  importUndo: { key: number; value: ImportedRow };
  /** The folder that backups are written to, in browsers that let the reader pick one. */
  backupPlace: { key: string; value: BackupPlace };
  /** Everything saved, packed for search; derived, one record. */
  digest: { key: string; value: KeptDigest };
  /** Annotations that were written since the digest was made. */
  digestJournal: { key: string; value: JournalEntry };
  /** Which articles are kept whether or not anything is saved on them, by the article's id. */
  remembered: { key: string; value: Remembered };
  /** That a library is replicated with a database elsewhere, and how far; no row: nothing is. */
  replications: { key: string; value: ReplicationRow };
  /** Documents as both sides last had them. */
  replicas: { key: [library: string, id: string]; value: ReplicaRow };
  /** Records that were written since, for each library that is replicated. */
  unsent: { key: [library: string, table: string, key: string]; value: UnsentRow };
  /** Documents from elsewhere that did not fit. */
  setAside: { key: [library: string, id: string]; value: SetAsideRow };
}

/** `id` is always "folder": there is one. */
export interface BackupPlace {
  readonly id: "folder";
  readonly folder: FileSystemDirectoryHandle;
}

/** Every store; tests compare it with what is there, and with what a backup holds. */
export const STORES = [
  "articles",
  "annotations",
  "marks",
  "corrections",
  "officialsLists",
  "officials",
  "personDecisions",
  "ownLinks",
  "histories",
  "staged",
  "importRun",
  "importFacts",
  "importUndo",
  "backupPlace",
  "digest",
  "digestJournal",
  "remembered",
  "replications",
  "replicas",
  "unsent",
  "setAside",
] as const satisfies readonly StoreNames<Schema>[];
