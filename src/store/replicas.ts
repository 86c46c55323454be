// What is known of each database elsewhere that a library is replicated with: how far each side has the other's changes, each
// document as both last had it, and what came from there and could not be taken in.

import type { ReplicaDocument, ReplicatedRow } from "../core/replication/document.ts";
import { type Database, type WriteTransaction, writeAgreed } from "./database.ts";

/** How far one library has got with its database elsewhere. */
export interface ReplicationRow {
  readonly library: string;
  /** Random UUID: names this side in the checkpoint that the server keeps. */
  readonly id: string;
  /** Random UUID, another one whenever everything is asked for and sent anew. */
  readonly epoch: string;
  /** Whether all that there was is noted to be sent (unsent.ts). */
  readonly isNoted: boolean;
  /** The server's own name for the last change that is in the library; null: none, everything is asked for. */
  readonly since: string | number | null;
  /** Of the last run whose end the server acknowledged; null: none. */
  readonly session: string | null;
  /** Of a run whose end was sent and not yet acknowledged; null: none. */
  readonly pending: string | null;
  /** When damaged rows were looked for last, ISO 8601; absent: never. */
  readonly looked?: string;
}

/** One document as it was last agreed on, or is about to be sent. */
export interface ReplicaRow {
  readonly library: string;
  /** The document's (core/replication). */
  readonly id: string;
  readonly document: ReplicaDocument;
  /** The revision that the server has, or had last; null: none. */
  readonly rev: string | null;
  /** Whether `rev` is `document` itself; else the document is what is to follow it. */
  readonly isSent: boolean;
  /** Other revisions that are in `document`: closed once it is sent. */
  readonly losers: readonly string[];
  /** Epoch in which the server was seen to have `rev`: its word for it at the sending is not enough. Null: not yet. */
  readonly confirmed: string | null;
  /** Of the note (note-unsent.ts) that it was sent for; null: it came from there. */
  readonly token: string | null;
  /** Of an article that is here under another id: that id; null: it is no such article. */
  readonly alias: string | null;
  /** In a shared library: what this device reads, as it was when it last said so or heard otherwise. Absent: not known. */
  readonly said?: ReplicatedRow;
}

/** A document that is not one of ours, or of a Pressmark to come. It stays where it is, and is left alone. */
export interface SetAsideRow {
  readonly library: string;
  /** The document's. */
  readonly id: string;
  readonly rev: string;
  /** The document as JSON, its beginning where it is very long: text that anybody may have written. */
  readonly raw: string;
  /** The field that does not fit; empty: all of it. */
  readonly field: string;
  /** ISO 8601 with milliseconds, UTC. */
  readonly when: string;
}

/** Null: the library is replicated with nothing. */
export async function readReplication(
  database: Database,
  library: string,
): Promise<ReplicationRow | null> {
  return (await database.get("replications", library)) ?? null;
}

/** The keys of one library's rows, in stores where it comes first: an array sorts after every text. */
export function rowsOfLibrary(library: string): IDBKeyRange {
  return IDBKeyRange.bound([library], [library, []]);
}

export async function countSetAside(database: Database, library: string): Promise<number> {
  return await database.count("setAside", rowsOfLibrary(library));
}

/** At most `most` of them, in the order of their ids. */
export async function readSetAside(
  database: Database,
  library: string,
  most: number,
): Promise<readonly SetAsideRow[]> {
  return await database.getAll("setAside", rowsOfLibrary(library), most);
}

export async function countUnsent(database: Database, library: string): Promise<number> {
  return await database.count("unsent", rowsOfLibrary(library));
}

/**
 * The library is replicated with nothing from now on. What was agreed on of each document stays: should the reader
 * replicate again, it tells an edit from what was there before.
 */
export async function forgetReplication(database: Database, library: string): Promise<void> {
  await writeAgreed(database, library, async (transaction) => {
    await Promise.all([
      transaction.objectStore("replications").delete(library),
      transaction.objectStore("unsent").delete(rowsOfLibrary(library)),
      transaction.objectStore("setAside").delete(rowsOfLibrary(library)),
    ]);
  });
}

/** Within a write: every library of which something is known here, replicated now or not. */
export async function librariesKnown(transaction: WriteTransaction): Promise<readonly string[]> {
  const known = new Set(await transaction.objectStore("replications").getAllKeys());
  const replicas = transaction.objectStore("replicas");
  let after: IDBKeyRange | null = null;
  for (;;) {
    const first: [string, string] | undefined = await replicas.getKey(
      after ?? IDBKeyRange.lowerBound([]),
    );
    if (first === undefined) return [...known];
    known.add(first[0]);
    after = IDBKeyRange.lowerBound([first[0], []], true);
  }
}
