// The articles of some marks, each read once in the course of one question, whoever asks about it.

import type { ArticleRecord } from "../core/model/article.ts";
import { articlesById } from "../store/articles.ts";
import type { Database } from "../store/database.ts";

export class ReadArticles {
  /** Those that were read so far, by id, removed ones too. */
  readonly known = new Map<string, ArticleRecord>();
  readonly #database: Database;
  readonly #begun = new Set<string>();
  readonly #parts: Promise<void>[] = [];

  constructor(database: Database) {
    this.#database = database;
  }

  /** Ends when all of these are known that there are, and all that were asked for before. */
  async read(ids: Iterable<string>): Promise<void> {
    const missing = [...new Set(ids)].filter((id) => !this.#begun.has(id));
    if (missing.length > 0) {
      for (const id of missing) this.#begun.add(id);
      this.#parts.push(this.#readPart(missing));
    }
    await Promise.all(this.#parts);
  }

  async #readPart(ids: readonly string[]): Promise<void> {
    for (const record of await articlesById(this.#database, ids)) this.known.set(record.id, record);
  }
}
