// A value that is read when the page opens, and again whenever it may be another.

import { useEffect, useState } from "preact/hooks";

/** How a value is read, and who tells that it may be another: a module's constant, so that it is read once. */
export interface Source<Value> {
  readonly read: () => Promise<Value>;
  /** Calls `again` from now on; the returned function ends it. */
  readonly hear: (again: () => void) => () => void;
}

/** Null: not read yet, or it cannot be read; what stands around it says where to look. */
export function useLatest<Value>({ read, hear }: Source<Value>): Value | null {
  const [value, setValue] = useState<Value | null>(null);
  useEffect(() => {
    const again = () => void read().then(setValue, () => setValue(null));
    again();
    return hear(again);
  }, [read, hear]);
  return value;
}
