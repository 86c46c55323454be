// That a library is replicated with a database elsewhere, and how that goes, as views show it.

import type { Failure } from "./failure.ts";

/** A database of a server that speaks CouchDB's HTTP API, as the reader names it. */
export interface Remote {
  /** Address of the server, without the database and without a slash at its end. */
  readonly server: string;
  readonly database: string;
  /** Empty: the database is open to everybody. */
  readonly name: string;
  readonly password: string;
}

/** Of one run. */
export interface Progress {
  readonly received: number;
  readonly sent: number;
  /** Still to come, or to be sent; null: not known. */
  readonly left: number | null;
}

export interface ReplicationStatus {
  /** Without the password, which no view needs; null: it is off. */
  readonly remote: Omit<Remote, "password"> | null;
  /** Null: no run is at work. */
  readonly progress: Progress | null;
  readonly running: boolean;
  /** When a run last came to its end; ISO 8601 with milliseconds, UTC, as the others here. Null: never. */
  readonly last: string | null;
  /** Why the last run did not; null: it did. */
  readonly problem: Failure | null;
  /** When it is tried again after a problem; null: there was none. */
  readonly next: string | null;
  /** Records that were written here and are not there yet; null while a run is at work: its progress tells how far it is. */
  readonly unsent: number | null;
  /** Documents that are there and did not fit. */
  readonly setAside: number;
}

/** One library of the reader's, and how it stands with its database. */
export interface LibraryStatus extends ReplicationStatus {
  /** Its id: OWN_LIBRARY, or a shared one's. */
  readonly library: string;
  /** Empty: the reader's own, which has no name. */
  readonly name: string;
}
