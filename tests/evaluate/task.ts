// What every task of `evaluate` is: lines in, records out.

export type Row = Readonly<Record<string, unknown>>;

/** One record out for each line in, in order (links excepted: one for each link found). */
export type Task = (lines: readonly string[]) => AsyncIterable<Row> | Iterable<Row>;

/** Runs `each` on every line; a line that is no JSON, or that `each` throws on, becomes {id, error}. */
export function perLine(each: (row: Row) => Row): Task {
  return function* (lines) {
    for (const line of lines) {
      let id: unknown = null;
      try {
        const row: unknown = JSON.parse(line);
        if (typeof row !== "object" || row === null) throw new TypeError("Expected an object");
        const record = row as Row;
        id = record.id ?? null;
        yield each(record);
      } catch (error) {
        yield { id, error: error instanceof Error ? error.message : String(error) };
      }
    }
  };
}

/** The string at `key`. @throws TypeError where it is missing. */
export function stringOf(row: Row, key: string): string {
  const value = row[key];
  if (typeof value !== "string")
    throw new TypeError(`Expected a string "${key}", found ${typeof value}`);
  return value;
}
