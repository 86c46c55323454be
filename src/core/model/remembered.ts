// That the marks of an article are kept whether or not anything is saved on it: the reader asked for it.

/** One row for each such article, beside its record. */
export interface Remembered {
  readonly articleId: string;
  /** "asked": the reader said so of this article; "read": of every article that they read. */
  readonly why: "asked" | "read";
  /** When it was first remembered: ISO 8601 with milliseconds, UTC. */
  readonly when: string;
  /** Host of the address at which it was read. */
  readonly site: string;
  readonly marks: number;
  /** What the article and its marks take, as UTF-8 JSON; the database takes about as much. */
  readonly bytes: number;
  /** When the reader had it forgotten, as `when`: it can be brought back until it is erased. Null: it is remembered. */
  readonly forgotten: string | null;
}
