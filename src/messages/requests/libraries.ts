// The libraries of this device and their replication. Views alone, as all of these.

import type { LibraryName } from "../../core/model/library.ts";
import type { LibraryStatus, Remote } from "../../core/model/replication.ts";

export interface LibraryRequests {
  /** The reader's own first, then the shared ones by name. */
  "read-libraries": { input: null; reply: readonly LibraryStatus[] };
  /** How many that are not removed stand in the library on this device. Reads all keys: not for a view that must open at once. */
  "count-annotations": { input: { readonly library: string }; reply: number };
  /**
   * Replicates the library with this database from now on; `library` null: a new shared one. `name`: of a shared one;
   * empty: as its database is called. Answers with its id. Refused where another library has that database.
   */
  "start-replication": {
    input: { readonly library: string | null; readonly name: string; readonly remote: Remote };
    reply: string;
  };
  /** Asks the server whether the database is there and may be read; sets nothing up. */
  "try-replication": { input: { readonly remote: Remote }; reply: null };
  /** Turns it off, and forgets the reader's name there and the password; what was replicated stays on both sides. */
  "stop-replication": {
    input: { readonly library: string };
    reply: readonly LibraryStatus[];
  };
  /** Of a backup: those that are not on this device are there again, replicated with nothing. */
  "restore-libraries": { input: { readonly libraries: readonly LibraryName[] }; reply: null };
  /** Of a shared library, on this device alone; an empty name changes nothing. */
  "rename-library": {
    input: { readonly library: string; readonly name: string };
    reply: readonly LibraryStatus[];
  };
  /**
   * Turns replication of a shared library off and erases what stands in it from this device; nobody else hears of it, and
   * its database stays as it is.
   */
  "drop-library": { input: { readonly library: string }; reply: readonly LibraryStatus[] };
  /** Begins a run now, without waiting for its end; null: of every library. */
  "replicate-now": {
    input: { readonly library: string | null };
    reply: readonly LibraryStatus[];
  };
  /** Tells everyone that the library page has imported, or undone an import. Our views only. */
  "announce-import": { input: null; reply: null };
}
