// A person whom readers of the news know without a title: from the built-in list, from a list that the
// reader added, or from an article that introduced the person.

export interface Tenure {
  /** As an article would word it: "president", "prime minister", "secretary of state". */
  readonly office: string;
  /** Country or body: "United States", "NATO"; empty where an article said no more than the office. */
  readonly of: string;
  /** ISO 8601 date, month or year ("2021-01-20", "2013-03", "2009"). */
  readonly from: string;
  /** The same; null: still held when the list was made. */
  readonly to: string | null;
}

export interface KnownOfficial {
  /** The name as world news writes it, accents kept. */
  readonly name: string;
  /** Other full spellings; never a surname alone. */
  readonly aliases: readonly string[];
  /** In order of time; never empty. */
  readonly tenures: readonly Tenure[];
}
