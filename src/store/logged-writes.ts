// What an import changes, each change kept with what was there before, so that it can be taken back days later.

import { laterOf } from "../core/model/iso-moment.ts";
import { nextRevision } from "../core/model/revision.ts";
import { type AnyRow, anyStore, type Key } from "./any-rows.ts";
import type { WriteTransaction } from "./database.ts";
import { journal } from "./journal.ts";
import { PARTS, partsOf } from "./library-inside.ts";
import { articleIn } from "./sound-rows.ts";

/** What an import did to one row; null: there was none, or there is none. */
export interface ImportedRow {
  readonly at: number;
  readonly table: string;
  readonly key: Key;
  readonly before: AnyRow | null;
  readonly after: AnyRow | null;
}

/** What stands in the log of an import beside the tables: the reader's settings, which are no store. */
export const SETTINGS = "settings";

/** Within a write: the place in the log behind the last one that is taken. */
export async function nextPlace(transaction: WriteTransaction): Promise<number> {
  const last = await transaction.objectStore("importUndo").openKeyCursor(null, "prev");
  return last === null ? 0 : last.key + 1;
}

export class LoggedWrites {
  readonly #transaction: WriteTransaction;
  #at: number;

  private constructor(transaction: WriteTransaction, at: number) {
    this.#transaction = transaction;
    this.#at = at;
  }

  static async in(transaction: WriteTransaction): Promise<LoggedWrites> {
    return new LoggedWrites(transaction, await nextPlace(transaction));
  }

  /** Null takes the row away. */
  async change(table: string, key: Key, after: AnyRow | null): Promise<void> {
    const store = anyStore(this.#transaction, table);
    const before = (await store.get(key)) ?? null;
    await this.#transaction
      .objectStore("importUndo")
      .put({ at: this.#at++, table, key, before, after });
    await (after === null ? store.delete(key) : store.put(after));
    if (table === "annotations") await journal(this.#transaction, String(key));
  }

  /** Keeps what is changed elsewhere, so that undoing finds it here. */
  async remember(name: string, before: AnyRow): Promise<void> {
    const change = { at: this.#at++, table: name, key: name, before, after: null };
    await this.#transaction.objectStore("importUndo").put(change);
  }

  async clearParts(owner: string): Promise<void> {
    for (const part of PARTS) {
      const keys = await this.#transaction.objectStore(part).getAllKeys(partsOf(owner));
      for (const key of keys) await this.change(part, key, null);
    }
  }

  async revive(articleId: string, now: string): Promise<void> {
    const article = articleIn(await this.#transaction.objectStore("articles").get(articleId));
    if (article === null || article.removed === null) return;
    const revision = nextRevision(article.revision);
    const changed = laterOf(article.changed, now);
    await this.change("articles", articleId, { ...article, removed: null, revision, changed });
  }
}
