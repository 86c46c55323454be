// What the rows of a file that were settled say of those to come, as facts that can be kept: an import that is cut off
// goes on from them.

/** One thing that was learned from one row. All ids but `merged`'s own are the library's. */
export type Fact =
  /** Rows of the file stand under this article. `revivable`: it cannot stay removed once something living does. */
  | {
      readonly is: "article";
      readonly id: string;
      readonly source: string;
      readonly revivable: boolean;
    }
  /** An article that is here under another id. */
  | { readonly is: "merged"; readonly id: string; readonly ours: string }
  /** An article or list of which the library's own state is kept: the file's parts of it are not wanted. */
  | { readonly is: "kept"; readonly id: string }
  /** An article or list that only the file has: nothing was here of its parts. */
  | { readonly is: "fresh"; readonly id: string }
  /** An article or list whose parts here were taken away. */
  | { readonly is: "cleared"; readonly id: string }
  /** An article on which something of a shared library stood before the file came. */
  | { readonly is: "shared"; readonly id: string }
  /** A row of an article's or list's parts was written; `id`: its table and its owner. */
  | { readonly is: "begun"; readonly id: string }
  /** An annotation of another tool's file: two of the same words in one file are two. */
  | { readonly is: "claimed"; readonly id: string };

/** Is told each fact as it is learned. */
export type Learn = (fact: Fact) => void;

export class SettledSoFar {
  /** Theirs -> ours. */
  readonly merged = new Map<string, string>();
  readonly sources = new Map<string, string>();
  readonly revivable = new Set<string>();
  readonly kept = new Set<string>();
  readonly fresh = new Set<string>();
  readonly cleared = new Set<string>();
  readonly shared = new Set<string>();
  readonly begun = new Set<string>();
  readonly claimed = new Set<string>();

  /** `id`: as the file has it. */
  hasArticle(id: string): boolean {
    return this.sources.has(id) || this.merged.has(id);
  }

  learn(fact: Fact): void {
    if (fact.is === "merged") this.merged.set(fact.id, fact.ours);
    else if (fact.is === "article") {
      this.sources.set(fact.id, fact.source);
      if (fact.revivable) this.revivable.add(fact.id);
    } else this[fact.is].add(fact.id);
  }
}
