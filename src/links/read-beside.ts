// What is shown of other articles beside their links: the records, what the reader saved there, and whether they are
// remembered. Each is read once in the course of one question, and while the marks are still being compared: the
// store works beside this thread.

import type { Annotation } from "../core/model/annotation.ts";
import type { Remembered } from "../core/model/remembered.ts";
import { annotationsByArticles } from "../store/annotations.ts";
import type { Database } from "../store/database.ts";
import { rememberedAmong } from "../store/remembered.ts";
import { ReadArticles } from "./read-articles.ts";

/** By article, of those that have any. */
export interface Notes {
  readonly saved: ReadonlyMap<string, readonly Annotation[]>;
  readonly remembered: ReadonlyMap<string, Remembered>;
}

export class ReadBeside {
  readonly articles: ReadArticles;
  readonly #database: Database;
  readonly #begun = new Set<string>();
  readonly #parts: Promise<Notes>[] = [];

  constructor(database: Database) {
    this.articles = new ReadArticles(database);
    this.#database = database;
  }

  /** Begins to read what will be shown of these articles, as far as it is known now. */
  begin(articleIds: Iterable<string>): void {
    const missing = [...new Set(articleIds)].filter((id) => !this.#begun.has(id));
    if (missing.length === 0) return;
    for (const id of missing) this.#begun.add(id);
    const part = readNotes(this.#database, missing);
    // Whoever asks for the notes hears of it; where the question failed before, nobody does.
    part.catch(() => undefined);
    this.#parts.push(part);
  }

  /** Has read all of these articles; what is noted of them. */
  async read(articleIds: Iterable<string>): Promise<Notes> {
    const ids = [...articleIds];
    this.begin(ids);
    const [parts] = await Promise.all([Promise.all(this.#parts), this.articles.read(ids)]);
    return {
      saved: new Map(parts.flatMap(({ saved }) => [...saved])),
      remembered: new Map(parts.flatMap(({ remembered }) => [...remembered])),
    };
  }
}

async function readNotes(database: Database, ids: readonly string[]): Promise<Notes> {
  const [saved, remembered] = await Promise.all([
    annotationsByArticles(database, ids),
    rememberedAmong(database, ids),
  ]);
  return { saved, remembered };
}
