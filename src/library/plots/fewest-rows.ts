// The rows of a plot that has one for each name: a person is quoted in hundreds of outlets, and a plot of as many rows
// would push what was said out of sight.

const MOST_ROWS = 12;

export interface Rows {
  /** From top to bottom. */
  readonly names: readonly string[];
  readonly rowOf: (name: string) => string;
}

/** The first of these names, and one row, called `others`, for all that are too many. */
export function fewestRows(names: readonly string[], others: string): Rows {
  if (names.length <= MOST_ROWS) return { names, rowOf: (name) => name };
  const own = names.slice(0, MOST_ROWS - 1);
  const known = new Set(own);
  return { names: [...own, others], rowOf: (name) => (known.has(name) ? name : others) };
}
