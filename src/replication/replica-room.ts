// One library and its replicas inside one transaction: rows as documents, and documents as rows. What is written here its
// server has, or it is noted to be sent.

import { inLibrary, OWN_LIBRARY } from "../core/model/library.ts";
import { isSameJson } from "../core/replication/canonical-json.ts";
import {
  documentId,
  type ReplicaDocument,
  type ReplicatedRow,
  type ReplicatedTable,
} from "../core/replication/document.ts";
import {
  hereForm,
  isOpenTable,
  type OpenTable,
  openForm,
  toldForm,
} from "../core/replication/open-form.ts";
import { stamp, stampGone } from "../core/replication/stamp.ts";
import type { WriteTransaction } from "../store/database.ts";
import { journal } from "../store/journal.ts";
import { putArticle } from "../store/put-article.ts";
import type { ReplicaRow } from "../store/replicas.ts";
import { articleIn, isSound, soundIn } from "../store/sound-rows.ts";
import { madeGood } from "./made-good.ts";

/** Where and when a run takes place. */
export interface OwnSide {
  readonly library: string;
  /** As in the library's ReplicationRow. */
  readonly epoch: string;
  /** ISO 8601 with milliseconds, UTC. */
  readonly now: () => string;
  /** A random UUID. */
  readonly newId: () => string;
  /** As Replication has it (replicate.ts). */
  readonly underLock: <Value>(work: () => Promise<Value>) => Promise<Value>;
}

export interface Name {
  readonly table: ReplicatedTable;
  readonly key: string;
}

/** Reads and writes over stores whose rows have different types: the caller knows the table that a row is of. */
interface AnyStore {
  get(key: string): Promise<ReplicatedRow | undefined>;
  put(row: ReplicatedRow): Promise<unknown>;
}

/** Tables of which `removed` is each device's own, and follows from what it has (`settleArticles`). */
const FOLLOWING: ReadonlySet<ReplicatedTable> = new Set(["articles", "histories"]);

export class ReplicaRoom {
  readonly transaction: WriteTransaction;
  readonly own: OwnSide;
  /** Whether any row was written. */
  hasChanged = false;
  readonly #touched = new Set<string>();

  constructor(transaction: WriteTransaction, own: OwnSide) {
    this.transaction = transaction;
    this.own = own;
  }

  async replica(id: string): Promise<ReplicaRow | null> {
    const key: [string, string] = [this.own.library, id];
    return (await this.transaction.objectStore("replicas").get(key)) ?? null;
  }

  async putReplica(row: Omit<ReplicaRow, "library">): Promise<void> {
    await this.transaction.objectStore("replicas").put({ library: this.own.library, ...row });
  }

  row({ table, key }: Name): Promise<ReplicatedRow | undefined> {
    return this.#storeOf(table).get(key);
  }

  #storeOf(table: ReplicatedTable): AnyStore {
    return this.transaction.objectStore(table) as unknown as AnyStore;
  }

  /** For this library's database; for those of others `transaction` notes what is written (store/note-unsent). */
  async noteUnsent({ table, key }: Name): Promise<void> {
    const { library, newId } = this.own;
    await this.transaction.objectStore("unsent").put({ library, table, key, token: newId() });
  }

  async dropUnsent({ table, key }: Name): Promise<void> {
    await this.transaction.objectStore("unsent").delete([this.own.library, table, key]);
  }

  /**
   * The record as a document, with all that the reader changed since `known`; null: it is not here, and was not. Of a
   * damaged row it has what is left, made good from what the server had last, `there` where it was never here before.
   */
  document(
    name: Name,
    row: ReplicatedRow | undefined,
    known: ReplicaRow | null,
    there: ReplicaDocument | null = null,
  ): ReplicaDocument | null {
    const before = known?.document ?? null;
    if (known !== null && known.alias !== null) return before;
    if (row === undefined) return before === null ? null : stampGone(before, this.own.now());
    const { table } = name;
    const sound = isSound(table, row) ? row : (before ?? there)?.row;
    if (sound === undefined) return null;
    const whole = sound === row ? row : madeGood(table, row, sound);
    const said = known?.said ?? null;
    const told = this.#isTold(table)
      ? toldForm(table, whole, { before, said, now: this.own.now() })
      : whole;
    return stamp(before, { table, row: told, id: this.own.newId() });
  }

  /** Whether others are told less of it than is here, and it stays here as it was read. */
  #isTold(table: ReplicatedTable): table is OpenTable {
    return this.own.library !== OWN_LIBRARY && isOpenTable(table);
  }

  /** For the replica of what is told of the row as it is now. */
  async said(name: Name): Promise<Pick<ReplicaRow, "said">> {
    const { table } = name;
    const row = this.#isTold(table) ? await this.row(name) : undefined;
    if (row === undefined || !isOpenTable(table) || !isSound(table, row)) return {};
    return { said: openForm(table, row) };
  }

  /** Puts the document's record in the place of `before`, where it says something else. */
  async write(
    name: Name,
    document: ReplicaDocument,
    before: ReplicatedRow | undefined,
  ): Promise<void> {
    const removed = typeof before?.removed === "string" ? before.removed : null;
    const arrived = this.#taken(name.table, document, before);
    const row = FOLLOWING.has(name.table) ? { ...arrived, removed } : this.#placed(document);
    if (isSameJson(row, before)) return;
    this.hasChanged = true;
    if (document.table === "articles") {
      await putArticle(this.transaction, { ...(row as Parameters<typeof putArticle>[1]) });
      this.#touched.add(name.key);
      return;
    }
    await this.#storeOf(name.table).put(row);
    if ("note" in row) await this.#followAnnotation(row);
    if ("watched" in row) await this.#followHistory(row.id);
  }

  #taken(
    table: ReplicatedTable,
    { row }: ReplicaDocument,
    before: ReplicatedRow | undefined,
  ): ReplicatedRow {
    if (!this.#isTold(table)) return row;
    if (before === undefined) return hereForm(table, row, null);
    return hereForm(table, row, isSound(table, before) ? before : madeGood(table, before, row));
  }

  /** The row with its library, which no document names. */
  #placed({ table, row }: ReplicaDocument): ReplicatedRow {
    const isPlaced = table === "annotations" || table === "ownLinks";
    return isPlaced ? inLibrary(row, this.own.library) : row;
  }

  async #followAnnotation(row: ReplicatedRow & { readonly articleId: string }): Promise<void> {
    this.#touched.add(row.articleId);
    await journal(this.transaction, row.id);
    await this.#followHistory(row.id);
  }

  /** A passage's history goes and comes with its annotation, which has the same id. */
  async #followHistory(id: string): Promise<void> {
    const histories = this.transaction.objectStore("histories");
    const [history, annotation] = await Promise.all([
      histories.get(id),
      this.transaction.objectStore("annotations").get(id),
    ]);
    if (history === undefined || annotation === undefined || !isSound("histories", history)) return;
    if (history.removed !== annotation.removed) {
      await histories.put({ ...history, removed: annotation.removed });
    }
  }

  /** An article of which nothing is left, and which is not remembered, is removed here; else it is in sight. */
  async settleArticles(): Promise<void> {
    for (const id of this.#touched) await this.#settleArticle(id);
  }

  async #settleArticle(id: string): Promise<void> {
    const articles = this.transaction.objectStore("articles");
    const article = articleIn(await articles.get(id));
    const index = this.transaction.objectStore("annotations").index("byArticle");
    const saved = soundIn("annotations", await index.getAll(id));
    if (article === null || saved.length === 0) return;
    const remembered = await this.transaction.objectStore("remembered").get(id);
    const isWanted = remembered !== undefined && remembered.forgotten === null;
    const times = saved.map(({ removed }) => removed ?? "");
    const isGone = !isWanted && times.every((time) => time !== "");
    const removed = isGone ? (times.sort().at(-1) ?? null) : null;
    if ((removed === null) !== (article.removed === null))
      await articles.put({ ...article, removed });
  }

  /** The article that one is here under: itself, mostly. */
  async articleHere(articleId: string): Promise<string> {
    let here = articleId;
    for (;;) {
      const alias = (await this.replica(documentId("articles", here)))?.alias ?? null;
      // Only ever a smaller id, so that it ends.
      if (alias === null || alias >= here) return here;
      here = alias;
    }
  }
}
