// Where the articles of a file stand in the library while it is imported, and whether others read them there.

import { libraryOf, OWN_LIBRARY } from "../core/model/library.ts";
import type { Here } from "./here.ts";
import type { Learn, SettledSoFar } from "./settled-so-far.ts";
import type { Row, TableName } from "./tables.ts";

export class ArticlesHere {
  readonly #here: Here;
  readonly #known: SettledSoFar;
  /** By article: under which id it is here now. */
  #places = new Map<string, Promise<string>>();

  constructor(here: Here, known: SettledSoFar) {
    this.#here = here;
    this.#known = known;
  }

  /** Others may have written since. */
  lookAgain(): void {
    this.#places = new Map();
  }

  /**
   * Under which id an article of the file is here: another one where replication found, between two batches of the import,
   * that it is here twice.
   */
  placeOf(articleId: string, learn: Learn): Promise<string> {
    const source = this.#known.sources.get(articleId);
    if (source === undefined) return Promise.resolve(articleId);
    const known = this.#places.get(articleId);
    if (known !== undefined) return known;
    const look = async (): Promise<string> => {
      if ((await this.#here.get("articles", articleId)) !== null) return articleId;
      const other = await this.#here.articleBySource(source);
      if (other === null || other.id === articleId) return articleId;
      learn({ is: "article", id: other.id, source, revivable: true });
      return other.id;
    };
    const asked = look();
    this.#places.set(articleId, asked);
    return asked;
  }

  /**
   * What a desk reads of an article, no file changes: title, place and wordings would be everybody's, and nothing in the
   * preview says so. Asked before anything of the file stands there.
   */
  async isShared(articleId: string): Promise<boolean> {
    if (this.#known.fresh.has(articleId)) return false;
    if (this.#known.shared.has(articleId)) return true;
    if ((await this.#here.get("articles", articleId)) === null) return false;
    const on = await this.#here.annotationsOn(articleId);
    return on.some((one) => one.removed === null && libraryOf(one) !== OWN_LIBRARY);
  }

  /** A history that those of a shared library have, or would have with the next run. */
  async isOthers(table: TableName, row: Row, before: Row | null): Promise<boolean> {
    if (table !== "histories") return false;
    const { id, articleId, watched } = row;
    if (typeof id !== "string" || typeof articleId !== "string") return false;
    if (watched !== "passage") {
      const { shared, sources } = this.#known;
      // Of an article that came with the file it was asked before its annotations were written.
      return shared.has(articleId) || (!sources.has(articleId) && (await this.isShared(articleId)));
    }
    // It goes where its annotation goes, which came before it.
    const annotation = before === null ? null : await this.#here.get("annotations", id);
    return annotation !== null && libraryOf(annotation) !== OWN_LIBRARY;
  }
}
