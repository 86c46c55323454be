// What becomes of a record that a file brings: it is new, already there, or in conflict with what is here.
// Called once for the preview and once for the import itself, in the tables' order, with the library as it
// is at that moment; nothing is written here.

import { addressKeys } from "../core/identity/address-key.ts";
import { isSameText } from "../core/identity/fingerprint.ts";
import type { Annotation } from "../core/model/annotation.ts";
import type { ArticleRecord } from "../core/model/article.ts";
import { allNotes } from "../core/model/body.ts";
import { inLibrary, libraryOf, OWN_LIBRARY } from "../core/model/library.ts";
import type { Incoming } from "./incoming.ts";
import { sameRecord } from "./same-record.ts";
import { type Row, type RowKey, TABLES, type TableName } from "./tables.ts";

/** Which of two that differ is kept; "newer": the one that was changed last. */
export type Policy = "newer" | "mine" | "file";

/** `passed`: goes with another record, or gives way to one of another id; not counted. */
export type Verdict = "new" | "there" | "conflict" | "passed";

export interface Settled {
  readonly table: TableName;
  readonly verdict: Verdict;
  /** What is to be written; null: nothing. */
  readonly write: Row | null;
  /** Id of an article or list whose parts (marks, officials) are to be taken away first; null: none. */
  readonly clear: string | null;
  /** Id of an article that was here, and cannot stay removed once the row is written; null: none. */
  readonly revive: string | null;
}

/** The library as it is now. */
export interface Here {
  get(table: TableName, key: RowKey): Promise<Row | null>;
  /** The article that is kept under this canonical address. */
  articleBySource(source: string): Promise<ArticleRecord | null>;
  /** Those kept under one of these keys of addresses (core/identity). */
  articlesByAddressKeys(keys: readonly string[]): Promise<readonly ArticleRecord[]>;
  /** Those whose fingerprints have one of these hashes. */
  articlesByHashes(hashes: readonly string[]): Promise<readonly ArticleRecord[]>;
  /** Removed ones, too. */
  annotationsOn(articleId: string): Promise<readonly Annotation[]>;
}

type TableRow = Incoming & { readonly table: TableName };

export class Settlement {
  readonly #here: Here;
  readonly #policy: Policy;
  readonly #libraries: ReadonlySet<string>;
  /** Articles that are here under another id: theirs -> ours. */
  readonly #merged = new Map<string, string>();
  /** Articles and lists of which the library's own state is kept: the file's parts of them are not wanted. */
  readonly #kept = new Set<string>();
  /** Articles that were here before, by our ids. */
  readonly #ours = new Set<string>();
  /** Articles and lists that only the file has: nothing can be here of their parts. */
  readonly #fresh = new Set<string>();
  /** Annotations of other tools' files that were settled: two of the same words in one file are two. */
  readonly #claimed = new Set<string>();

  /** `libraries`: ids of the shared libraries that are here. */
  constructor(here: Here, policy: Policy, libraries: ReadonlySet<string>) {
    this.#here = here;
    this.#policy = policy;
    this.#libraries = libraries;
  }

  async settle(incoming: TableRow): Promise<Settled> {
    const settled = await this.#settle(incoming);
    const { table, write } = settled;
    const articleId = write?.articleId;
    const living = table === "annotations" && write?.removed === null;
    if (!living || typeof articleId !== "string" || !this.#ours.has(articleId)) return settled;
    return { ...settled, revive: articleId };
  }

  async #settle({ table, row, foreign }: TableRow): Promise<Settled> {
    const { ownerOf } = TABLES[table];
    if (ownerOf !== null) return await this.#part(table, row, ownerOf(row));
    if (table === "articles") return await this.#article(row, foreign);
    const moved = this.#inOurArticle(PLACED.has(table) ? this.#placed(row, foreign) : row);
    // Of a mark or a headline of an article that is here under another id, the library has its own record.
    if (moved === null) return passed(table);
    if (table === "annotations" && foreign) return await this.#foreign(moved);
    return await this.#record(table, moved);
  }

  /** Rows that belong to an article or a list: they go with it. */
  async #part(table: TableName, row: Row, owner: string): Promise<Settled> {
    if (this.#merged.has(owner) || this.#kept.has(owner)) return passed(table);
    const known = !this.#fresh.has(owner);
    if (known && (await this.#here.get(table, TABLES[table].keyOf(row))) !== null) {
      return passed(table);
    }
    return { ...passed(table), write: row };
  }

  async #article(row: Row, foreign: boolean): Promise<Settled> {
    const article = row as Row & ArticleRecord;
    const same = await this.#sameArticle(article);
    if (same !== null) this.#ours.add(same.id);
    if (same === null || same.id === article.id) {
      return foreign && same !== null ? there("articles") : await this.#record("articles", row);
    }
    this.#merged.set(article.id, same.id);
    const addresses = [...new Set([...same.addresses, ...article.addresses])];
    if (foreign || addresses.length === same.addresses.length) return there("articles");
    // Not a conflict: nothing of ours is given up by knowing one more address.
    const addressKeys = [...new Set([...same.addressKeys, ...article.addressKeys])];
    return { ...there("articles"), write: { ...same, addresses, addressKeys } };
  }

  /**
   * The article that is here, by the rules by which an open one is known (background/kept-article). Two of one
   * file stay two: a backup comes back as it was.
   */
  async #sameArticle(article: ArticleRecord): Promise<ArticleRecord | null> {
    const named = await this.#here.articleBySource(article.source);
    if (named !== null) return named;
    if ((await this.#here.get("articles", article.id)) !== null) return null;
    const here = (found: readonly ArticleRecord[]) =>
      found.filter(({ id }) => !this.#fresh.has(id));
    const [variant] = here(await this.#here.articlesByAddressKeys(addressKeys([article.source])));
    if (variant !== undefined) return variant;
    const keys = addressKeys([...article.addresses]);
    const placed = here(await this.#here.articlesByAddressKeys(keys));
    const titled = placed.find(({ title }) => title === article.title);
    if (titled !== undefined) return titled;
    const alike = here(
      await this.#here.articlesByHashes(article.fingerprint.slice(0, ASKED_HASHES)),
    );
    return alike.find(({ fingerprint }) => isSameText(fingerprint, article.fingerprint)) ?? null;
  }

  /**
   * A file publishes nothing: what it brings stands in a shared library only where it is our own backup and names one
   * that is here, whose id nobody else knows.
   */
  #placed(row: Row, foreign: boolean): Row {
    const isKnown = !foreign && this.#libraries.has(libraryOf(row));
    return inLibrary(row, isKnown ? libraryOf(row) : OWN_LIBRARY);
  }

  /** The row under our article's id; null: a part of a merged article that is not the reader's own work. */
  #inOurArticle(row: Row): Row | null {
    const { articleId } = row;
    const ours = typeof articleId === "string" ? this.#merged.get(articleId) : undefined;
    if (ours === undefined) return row;
    const isOwnWork = row.watched === undefined || row.watched === "passage";
    return isOwnWork ? { ...row, articleId: ours } : null;
  }

  /** The same words on the same article are the same passage, whatever id another tool's file gave them. */
  async #foreign(row: Row): Promise<Settled> {
    const annotation = row as Row & Annotation;
    this.#claimed.add(annotation.id);
    const known = await this.#here.get("annotations", annotation.id);
    if (known !== null && libraryOf(known) !== OWN_LIBRARY) return there("annotations");
    if (known !== null) return await this.#sameWords(known as Row & Annotation, annotation);
    const on = await this.#here.annotationsOn(annotation.articleId);
    const twin = on.find(
      ({ removed, text, ...one }) =>
        removed === null &&
        libraryOf(one) === OWN_LIBRARY &&
        !this.#claimed.has(one.id) &&
        sameText(text, annotation.text),
    );
    if (twin !== undefined) return await this.#sameWords(twin, annotation);
    return { ...there("annotations"), verdict: "new", write: row };
  }

  /** Another tool's file knows a passage's note and tags only: the rest of what is here stays. */
  async #sameWords(here: Annotation, { note, tags, changed }: Annotation): Promise<Settled> {
    // Such a file has room for one note, and is given every wording of it.
    const isNote = note === here.note || note === allNotes(here);
    const same = here.removed === null && isNote && sameRecord(here.tags, tags);
    if (same) return there("annotations");
    const theirs = { ...here, note, tags, changed, removed: null, revision: here.revision + 1 };
    const taken = this.#takes({ ...here }, theirs);
    return { ...there("annotations"), verdict: "conflict", write: taken ? theirs : null };
  }

  async #record(table: TableName, found: Row): Promise<Settled> {
    const key = TABLES[table].keyOf(found);
    const before = await this.#here.get(table, key);
    // What is here stays in the library that it stands in.
    const row = before !== null && PLACED.has(table) ? inLibrary(found, libraryOf(before)) : found;
    if (before === null) {
      if (typeof key === "string" && PARTED.has(table)) this.#fresh.add(key);
      return { ...there(table), verdict: "new", write: row };
    }
    if (sameRecord(before, row)) return there(table);
    if (this.#takes(before, row)) {
      const clear = typeof key === "string" && PARTED.has(table) ? key : null;
      return { ...there(table), verdict: "conflict", write: row, clear };
    }
    if (typeof key === "string") this.#kept.add(key);
    return { ...there(table), verdict: "conflict" };
  }

  #takes(here: Row, file: Row): boolean {
    if (this.#policy !== "newer") return this.#policy === "file";
    const [ours, theirs] = [String(here.changed), String(file.changed)];
    return theirs !== ours ? theirs > ours : Number(file.revision) > Number(here.revision);
  }
}

/** Tables whose records stand in a library. */
const PLACED: ReadonlySet<TableName> = new Set(["annotations", "ownLinks"]);

/** Of two editions of a text a third of the hashes are the same: of so many, hardly ever none. */
const ASKED_HASHES = 12;

/** Tables whose records have parts of their own in others. */
const PARTED: ReadonlySet<TableName> = new Set(["articles", "officialsLists"]);

const passed = (table: TableName): Settled => ({
  table,
  verdict: "passed",
  write: null,
  clear: null,
  revive: null,
});
const there = (table: TableName): Settled => ({ ...passed(table), verdict: "there" });

/** White space apart, which every tool keeps in its own way. */
function sameText(a: string, b: string): boolean {
  return a.replace(/\s+/g, " ").trim() === b.replace(/\s+/g, " ").trim();
}
