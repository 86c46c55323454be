// What becomes of a record that a file brings: it is new, already there, or in conflict with what is here.
// Called once for the preview and once for the import itself, in the tables' order, with the library as it
// is at that moment; nothing is written here.

import type { Annotation } from "../core/model/annotation.ts";
import type { ArticleRecord } from "../core/model/article.ts";
import { allNotes } from "../core/model/body.ts";
import { inLibrary, libraryOf, OWN_LIBRARY } from "../core/model/library.ts";
import { nextRevision } from "../core/model/revision.ts";
import { ArticlesHere } from "./articles-here.ts";
import type { Here } from "./here.ts";
import type { Incoming } from "./incoming.ts";
import { sameArticle } from "./same-article.ts";
import { sameRecord } from "./same-record.ts";
import { type Fact, type Learn, SettledSoFar } from "./settled-so-far.ts";
import { type Row, TABLES, type TableName } from "./tables.ts";

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
  /** Id of an article that cannot stay removed once the row is written; null: none. */
  readonly revive: string | null;
  /** What it says of rows to come. */
  readonly learned: readonly Fact[];
}

type Decided = Omit<Settled, "revive" | "learned">;

type TableRow = Incoming & { readonly table: TableName };

export class Settlement {
  readonly #here: Here;
  readonly #policy: Policy;
  readonly #libraries: ReadonlySet<string>;
  readonly #known = new SettledSoFar();
  readonly #articles: ArticlesHere;
  /** By table and owner. */
  readonly #others = new Map<string, Promise<boolean>>();

  /** `libraries`: ids of the shared libraries that are here. */
  constructor(here: Here, policy: Policy, libraries: ReadonlySet<string>) {
    this.#here = here;
    this.#articles = new ArticlesHere(here, this.#known);
    this.#policy = policy;
    this.#libraries = libraries;
  }

  /** Takes up what an import that was cut off had learned. */
  recall(facts: readonly Fact[]): void {
    for (const fact of facts) this.#known.learn(fact);
  }

  /** Others may have written since: where articles are is looked up again. */
  lookAgain(): void {
    this.#articles.lookAgain();
  }

  async settle(incoming: TableRow): Promise<Settled> {
    const learned: Fact[] = [];
    const settled = await this.#settle(incoming, (fact) => {
      this.#known.learn(fact);
      learned.push(fact);
    });
    return { ...settled, revive: this.#revivedBy(settled), learned };
  }

  #revivedBy({ table, write }: Decided): string | null {
    const articleId = write?.articleId;
    const living = table === "annotations" && write?.removed === null;
    if (!living || typeof articleId !== "string") return null;
    return this.#known.revivable.has(articleId) ? articleId : null;
  }

  async #settle({ table, row, foreign }: TableRow, learn: Learn): Promise<Decided> {
    const { ownerOf } = TABLES[table];
    if (ownerOf !== null) return await this.#part(table, { row, owner: ownerOf(row) }, learn);
    if (table === "articles") return await this.#article(row, foreign, learn);
    const placed = PLACED.has(table) ? this.#placed(row, foreign) : row;
    const moved = await this.#inOurArticle(placed, learn);
    // Of a mark or a headline of an article that is here under another id, the library has its own record.
    if (moved === null) return passed(table);
    if (table === "annotations" && foreign) return await this.#foreign(moved, learn);
    return await this.#record(table, moved, learn);
  }

  /** Rows that belong to an article or a list: they go with it, unless somebody made others of it meanwhile. */
  async #part(
    table: TableName,
    { row, owner }: { readonly row: Row; readonly owner: string },
    learn: Learn,
  ): Promise<Decided> {
    const { merged, kept, fresh, cleared } = this.#known;
    const isElsewhere = merged.has(owner) || (await this.#articles.placeOf(owner, learn)) !== owner;
    if (isElsewhere || kept.has(owner)) return passed(table);
    const isOurs = fresh.has(owner) || cleared.has(owner);
    const isThere = isOurs
      ? await this.#hasOthers(table, owner, learn)
      : (await this.#here.get(table, TABLES[table].keyOf(row))) !== null;
    return isThere ? passed(table) : { ...passed(table), write: row };
  }

  /** Asked once for each, before its first row is written. */
  #hasOthers(table: TableName, owner: string, learn: Learn): Promise<boolean> {
    const id = `${table} ${owner}`;
    const known = this.#others.get(id);
    if (known !== undefined) return known;
    const look = async (): Promise<boolean> => {
      if (this.#known.begun.has(id)) return false;
      const others = await this.#here.hasParts(table, owner);
      if (!others) learn({ is: "begun", id });
      return others;
    };
    const asked = look();
    this.#others.set(id, asked);
    return asked;
  }

  async #article(row: Row, foreign: boolean, learn: Learn): Promise<Decided> {
    const article = row as Row & ArticleRecord;
    // Another tool's file names the article with each of its passages.
    if (foreign && this.#known.hasArticle(article.id)) return passed("articles");
    const same = await sameArticle(this.#here, this.#known.fresh, article);
    const { id, source } = same ?? article;
    learn({ is: "article", id, source, revivable: same !== null || article.removed === null });
    if (same !== null && (await this.#articles.isShared(same.id))) {
      learn({ is: "shared", id: same.id });
      learn({ is: "kept", id: same.id });
      if (same.id !== article.id) learn({ is: "merged", id: article.id, ours: same.id });
      return there("articles");
    }
    if (same === null || same.id === article.id) {
      return foreign && same !== null
        ? there("articles")
        : await this.#record("articles", row, learn);
    }
    learn({ is: "merged", id: article.id, ours: same.id });
    const addresses = [...new Set([...same.addresses, ...article.addresses])];
    if (foreign || addresses.length === same.addresses.length) return there("articles");
    // Not a conflict: nothing of ours is given up by knowing one more address.
    const addressKeys = [...new Set([...same.addressKeys, ...article.addressKeys])];
    return { ...there("articles"), write: { ...same, addresses, addressKeys } };
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
  async #inOurArticle(row: Row, learn: Learn): Promise<Row | null> {
    const { articleId } = row;
    if (typeof articleId !== "string") return row;
    const ours = await this.#articles.placeOf(
      this.#known.merged.get(articleId) ?? articleId,
      learn,
    );
    if (ours === articleId) return row;
    const isOwnWork = row.watched === undefined || row.watched === "passage";
    return isOwnWork ? { ...row, articleId: ours } : null;
  }

  /** The same words on the same article are the same passage, whatever id another tool's file gave them. */
  async #foreign(row: Row, learn: Learn): Promise<Decided> {
    const annotation = row as Row & Annotation;
    learn({ is: "claimed", id: annotation.id });
    const known = await this.#here.get("annotations", annotation.id);
    if (known !== null && libraryOf(known) !== OWN_LIBRARY) return there("annotations");
    if (known !== null) return await this.#sameWords(known as Row & Annotation, annotation);
    const on = await this.#here.annotationsOn(annotation.articleId);
    const twin = on.find(
      ({ removed, text, ...one }) =>
        removed === null &&
        libraryOf(one) === OWN_LIBRARY &&
        !this.#known.claimed.has(one.id) &&
        sameText(text, annotation.text),
    );
    if (twin !== undefined) return await this.#sameWords(twin, annotation);
    return { ...there("annotations"), verdict: "new", write: row };
  }

  /** Another tool's file knows a passage's note and tags only: the rest of what is here stays. */
  async #sameWords(here: Annotation, { note, tags, changed }: Annotation): Promise<Decided> {
    // Such a file has room for one note, and is given every wording of it.
    const isNote = note === here.note || note === allNotes(here);
    const same = here.removed === null && isNote && sameRecord(here.tags, tags);
    if (same) return there("annotations");
    const theirs = {
      ...here,
      note,
      tags,
      changed,
      removed: null,
      revision: nextRevision(here.revision),
    };
    const taken = this.#takes({ ...here }, theirs);
    return { ...there("annotations"), verdict: "conflict", write: taken ? theirs : null };
  }

  async #record(table: TableName, found: Row, learn: Learn): Promise<Decided> {
    const key = TABLES[table].keyOf(found);
    const owner = typeof key === "string" && PARTED.has(table) ? key : null;
    const before = await this.#here.get(table, key);
    const standsIn = before === null ? libraryOf(found) : libraryOf(before);
    if (await this.#articles.isOthers(table, found, before)) return there(table);
    // A file that does not name the library has nothing to say to those who share it.
    if (standsIn !== OWN_LIBRARY && standsIn !== libraryOf(found)) return there(table);
    // What is here stays in the library that it stands in.
    const row = PLACED.has(table) ? inLibrary(found, standsIn) : found;
    if (before === null) {
      if (owner !== null) learn({ is: "fresh", id: owner });
      return { ...there(table), verdict: "new", write: row };
    }
    if (sameRecord(before, row)) return there(table);
    if (this.#takes(before, row)) {
      if (owner !== null) learn({ is: "cleared", id: owner });
      return { ...there(table), verdict: "conflict", write: row, clear: owner };
    }
    if (owner !== null) learn({ is: "kept", id: owner });
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

/** Tables whose records have parts of their own in others. */
const PARTED: ReadonlySet<TableName> = new Set(["articles", "officialsLists"]);

const passed = (table: TableName): Decided => ({
  table,
  verdict: "passed",
  write: null,
  clear: null,
});
const there = (table: TableName): Decided => ({ ...passed(table), verdict: "there" });

/** White space apart, which every tool keeps in its own way. */
function sameText(a: string, b: string): boolean {
  return a.replace(/\s+/g, " ").trim() === b.replace(/\s+/g, " ").trim();
}
