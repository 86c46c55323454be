// Our own format: a Web Annotation collection (W3C, 5) with everything else that the library holds beside
// it. One record a line, so that a backup of any size is written and read piece by piece; docs/EXPORT.md
// is its reference.

import type { Annotation } from "../core/model/annotation.ts";
import { inLibrary, OWN_LIBRARY } from "../core/model/library.ts";
import {
  eachArticle,
  type SavedArticle,
  type WriteOptions,
  type WritingSteps,
} from "./saved-article.ts";
import type { Row, TableName } from "./tables.ts";
import { ANNOTATION_CONTEXT, OWN_CONTEXT, toWebAnnotation } from "./web-annotation.ts";

/**
 * Major: a reader of an older one cannot make sense of the file. Minor: there are tables or fields that an
 * older Pressmark does not know, and says so.
 */
export const BACKUP_VERSION = { major: 1, minor: 1 };

export interface BackupHead {
  /** Random UUID. */
  readonly id: string;
  /** ISO 8601 with milliseconds, UTC. */
  readonly now: string;
  readonly label: string;
}

/** Which list is open. `items`: annotations that are not removed. */
type List = Exclude<TableName, "annotations"> | "settings" | "libraries";

/**
 * The text of a backup: `start`, then what the calls gave in their order: `rows` of each table,
 * `annotations`, `end`. What was removed is kept apart from the items, which other programs show.
 */
export class BackupText {
  readonly #head: BackupHead;
  #list: List | "items" | null = null;
  #empty = true;
  readonly #removed: string[] = [];
  #items = 0;

  constructor(head: BackupHead) {
    this.#head = head;
  }

  /** The beginning of the text, which only the end can tell: it says how many annotations there are. */
  start(): string {
    const { id, now, label } = this.#head;
    const head = {
      "@context": [ANNOTATION_CONTEXT, OWN_CONTEXT],
      id: `urn:uuid:${id}`,
      type: "AnnotationCollection",
      label,
      created: now,
      total: this.#items,
      "pressmark:version": `${BACKUP_VERSION.major}.${BACKUP_VERSION.minor}`,
    };
    return `${JSON.stringify(head).slice(0, -1)},\n"pressmark:tables":{`;
  }

  /** Rows of one table must come together. */
  rows(list: List, rows: readonly Row[]): string {
    const opened = this.#list === list ? "" : this.#open(list);
    return opened + this.#lines(rows);
  }

  /** `sourceOf`: the address of an article; null: it is not in the library. */
  annotations(
    annotations: readonly Annotation[],
    sourceOf: (articleId: string) => string | null,
  ): string {
    const opened = this.#list === "items" ? "" : this.#openItems();
    for (const removed of annotations.filter(({ removed }) => removed !== null)) {
      this.#removed.push(JSON.stringify(removed));
    }
    const living = annotations.filter(({ removed }) => removed === null);
    this.#items += living.length;
    return opened + this.#lines(living.map((one) => toWebAnnotation(one, sourceOf(one.articleId))));
  }

  end(): string {
    const opened = this.#list === "items" ? "" : this.#openItems();
    return `${opened}\n]},\n"pressmark:removed":[\n${this.#removed.join(",\n")}\n]}\n`;
  }

  #open(list: List): string {
    const before = this.#list === null ? "" : "\n],";
    this.#list = list;
    this.#empty = true;
    return `${before}\n${JSON.stringify(list)}:[`;
  }

  #openItems(): string {
    const before = this.#list === null ? "" : "\n]";
    this.#list = "items";
    this.#empty = true;
    const page = { id: `urn:uuid:${this.#head.id}#items`, type: "AnnotationPage", startIndex: 0 };
    return `${before}},\n"first":${JSON.stringify(page).slice(0, -1)},"items":[`;
  }

  #lines(rows: readonly object[]): string {
    if (rows.length === 0) return "";
    const first = this.#empty ? "\n" : ",\n";
    this.#empty = false;
    return first + rows.map((row) => JSON.stringify(row)).join(",\n");
  }
}

/** Its id is for this device's own backups: whoever knew it could make a file that puts words into that library. */
const withoutLibrary = (annotation: Annotation): Annotation => inLibrary(annotation, OWN_LIBRARY);

/** What the reader chose, with its articles: the same format, without what else the library holds. */
export function* writeWebAnnotations(
  articles: readonly SavedArticle[],
  { now, id, words }: WriteOptions,
): WritingSteps {
  const backup = new BackupText({ id, now, label: words.reportTitle });
  const rows = articles.map(({ article }) => ({ ...article }));
  const text = [
    backup.rows("articles", rows),
    ...(yield* eachArticle(articles, ({ article, annotations }) =>
      backup.annotations(annotations.map(withoutLibrary), () => article.source),
    )),
    backup.end(),
  ];
  return [{ name: `pressmark-${now.slice(0, 10)}.json`, text: backup.start() + text.join("") }];
}
