// A part of docs/ACCURACY.md: one task, ours and the peers on the same development set.

export interface Section {
  /** What `--only` names. */
  readonly name: string;
  readonly title: string;
  /** The Markdown under the title. Ids and counts only: no text of an article. */
  readonly write: () => string | Promise<string>;
}
