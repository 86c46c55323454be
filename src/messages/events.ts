// What the background tells everyone.

import type { Annotation } from "../core/model/annotation.ts";
import type { ArticleRecord } from "../core/model/article.ts";
import type { Correction } from "../core/model/correction.ts";
import type { History } from "../core/model/history.ts";
import type { LibraryName } from "../core/model/library.ts";
import type { LibraryStatus } from "../core/model/replication.ts";

/** From the background to every page and view; nobody answers. */
export interface Events {
  /** Saved, changed, removed or restored. */
  "annotation-changed": { readonly annotation: Annotation; readonly record: ArticleRecord };
  /** Many at once: whoever shows any reads them again. */
  "annotations-changed": null;
  /** Made, changed or taken back. */
  "correction-changed": { readonly correction: Correction };
  /** Something was seen of an article, or the reader said something of it: those of its histories that changed. */
  "histories-changed": { readonly articleId: string; readonly histories: readonly History[] };
  /** A list of officials was added, removed or restored. */
  "officials-changed": null;
  /** The reader put persons together, parted them, or took that back. */
  "persons-changed": null;
  /** Articles were remembered, forgotten or brought back. */
  "remembered-changed": null;
  /** The reader drew a link, removed or restored it. */
  "own-links-changed": null;
  /** An import was applied or undone: anything may read differently. */
  "library-changed": null;
  /** The reader took away access to these sites, as match patterns. */
  "access-removed": { readonly origins: readonly string[] };
  /** A tab's page was read, anew or for the first time, or found to be no article. Views alone. */
  "tab-read": { readonly tabId: number };
  /** The tab's address changed without a new document. */
  "address-changed": null;
  /**
   * A library was added or renamed, replication was set up or turned off, a run went on, or came to its end: all of them
   * as they are now. Views alone.
   */
  "libraries-changed": readonly LibraryStatus[];
  /** A shared library was added, renamed or dropped: those that are there now, by name, and no more of them than a page may know. */
  "library-names-changed": readonly LibraryName[];
}
