// Every wording seen of what is saved, of the marks of its articles, of their headlines and lengths. The store
// keeps what core/alarm made of a visit; it judges nothing.

import type { ArticleRecord } from "../core/model/article.ts";
import type { History } from "../core/model/history.ts";
import type { AnchorState } from "../core/model/selector.ts";
import { type Database, write } from "./database.ts";
import { journal } from "./journal.ts";
import { putArticle } from "./put-article.ts";
import { putHistories } from "./put-histories.ts";
import { sound, soundIn } from "./sound-rows.ts";

/** The history asked for is not in the library. `message` is a sentence for the reader. */
export class NoSuchHistoryError extends Error {
  override readonly name = "NoSuchHistoryError";
  constructor() {
    super("What you saw of this is not in your library any more. Nothing was changed.");
  }
}

/** Of one article, in no order. Costs one index lookup. */
export async function historiesOfArticle(
  database: Database,
  articleId: string,
): Promise<History[]> {
  const histories = await database.getAllFromIndex("histories", "byArticle", articleId);
  return soundIn("histories", histories);
}

/** Those with an alarm, of passages and articles that are kept, in no order; costs nothing where there is none. */
export async function alarmedHistories(database: Database): Promise<History[]> {
  const histories = await database.getAllFromIndex("histories", "byAlarm");
  return soundIn("histories", histories).filter(({ removed }) => removed === null);
}

/** One; null: not in the library, or damaged. */
export async function historyById(database: Database, id: string): Promise<History | null> {
  return sound("histories", await database.get("histories", id));
}

/** What one visit to a kept article leaves. */
export interface KeptVisit {
  /** Those that are new or have something new in them. */
  readonly histories: readonly History[];
  /** How well annotations were found; unknown ids are passed over. Not a change of the reader's. */
  readonly states: readonly { readonly id: string; readonly state: AnchorState }[];
  /** The article with what the visit added to it; null: nothing. */
  readonly article: ArticleRecord | null;
}

/** Keeps all of a visit or nothing. */
export async function putVisit(database: Database, visit: KeptVisit): Promise<void> {
  await write(database, async (transaction) => {
    const annotations = transaction.objectStore("annotations");
    await putHistories(transaction, visit.histories);
    if (visit.article !== null) await putArticle(transaction, visit.article);
    for (const { id, state } of visit.states) {
      const before = sound("annotations", await annotations.get(id));
      if (before !== null && before.state !== state) {
        await annotations.put({ ...before, state });
        await journal(transaction, id);
      }
    }
  });
}

/** Replaces each by what `change` makes of it, all or nothing. @throws NoSuchHistoryError */
export function changeHistories(
  database: Database,
  ids: readonly string[],
  change: (history: History) => History,
): Promise<History[]> {
  return write(database, async (transaction) => {
    const histories = transaction.objectStore("histories");
    const changed: History[] = [];
    for (const id of ids) {
      const before = sound("histories", await histories.get(id));
      if (before === null) throw new NoSuchHistoryError();
      const after = change(before);
      await histories.put(after);
      changed.push(after);
    }
    return changed;
  });
}
