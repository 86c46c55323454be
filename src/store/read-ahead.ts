// Rows of one transaction, read many at a time before they are asked for one by one: each question by itself goes to the
// browser's storage and back, which takes longer than all the work on a row. Writes go out at once, in their order, and are waited for
// together.

import type { StoreNames } from "idb";
import type { WriteTransaction } from "./database.ts";
import type { Schema } from "./schema.ts";

type Key = string | readonly (string | number)[];

/** A store whose rows are of any type: what is kept here goes back as it came. */
interface AnyStore {
  readonly keyPath: string | readonly string[];
  get(key: Key): Promise<unknown>;
  put(row: object): Promise<unknown>;
  delete(key: Key): Promise<unknown>;
  getKey(range: IDBKeyRange): Promise<unknown>;
}

/** By their keys' names; undefined: there is none. */
type Rows = Map<string, unknown>;

export class ReadAhead {
  /** The same transaction, answering from what was read. Rows that it gives are shared: nobody may change one. */
  readonly transaction: WriteTransaction;
  readonly #stores = new Map<StoreNames<Schema>, Rows>();
  readonly #under: WriteTransaction;
  readonly #writes: Promise<unknown>[] = [];

  constructor(under: WriteTransaction) {
    this.#under = under;
    const objectStore = (name: StoreNames<Schema>): object =>
      this.#answering(under.objectStore(name), this.#rowsOf(name));
    // The same stores, but that a row may be here already.
    this.transaction = { objectStore: objectStore as WriteTransaction["objectStore"] };
  }

  /** Reads these rows. Where nothing at all stands in `within`, that is asked instead of each. */
  async load(
    name: StoreNames<Schema>,
    keys: Iterable<Key>,
    within: IDBKeyRange | null = null,
  ): Promise<void> {
    const store = this.#under.objectStore(name) as unknown as AnyStore;
    const rows = this.#rowsOf(name);
    const wanted = new Map([...keys].map((key) => [nameOf(key), key]));
    for (const known of rows.keys()) wanted.delete(known);
    if (wanted.size === 0) return;
    // Not counted: that reads as many keys as there are.
    const isEmpty = within !== null && (await store.getKey(within)) === undefined;
    const load = async ([key, asked]: [string, Key]): Promise<void> => {
      rows.set(key, isEmpty ? undefined : await store.get(asked));
    };
    await Promise.all([...wanted].map(load));
  }

  /** Settled once all that was written is. @throws what the first of them failed with */
  async written(): Promise<void> {
    await Promise.all(this.#writes);
  }

  #rowsOf(name: StoreNames<Schema>): Rows {
    const known = this.#stores.get(name);
    if (known !== undefined) return known;
    const rows: Rows = new Map();
    this.#stores.set(name, rows);
    return rows;
  }

  #answering(under: object, rows: Rows): object {
    const store = under as AnyStore;
    const own: Pick<AnyStore, "get" | "put" | "delete"> = {
      get: async (key) => (rows.has(nameOf(key)) ? rows.get(nameOf(key)) : await store.get(key)),
      put: async (row) => {
        const key = keyOf(store, row);
        rows.set(nameOf(key), row);
        this.#wrote(store.put(row));
        return key;
      },
      delete: async (key) => {
        const name = nameOf(key);
        if (rows.has(name) && rows.get(name) === undefined) return;
        // A range of rows, or one.
        if (isOne(key)) rows.set(name, undefined);
        else rows.clear();
        this.#wrote(store.delete(key));
      },
    };
    return new Proxy(under, {
      get(target, name) {
        if (Object.hasOwn(own, name)) return Reflect.get(own, name);
        const value: unknown = Reflect.get(target, name);
        return typeof value === "function" ? value.bind(target) : value;
      },
    });
  }

  #wrote(write: Promise<unknown>): void {
    // Seen by `written`; without this it would also surface as an unhandled rejection.
    write.catch(() => undefined);
    this.#writes.push(write);
  }
}

const isOne = (key: unknown): boolean => typeof key === "string" || Array.isArray(key);

/** Of a range it is one that no row has. */
const nameOf = (key: Key): string => JSON.stringify(key);

function keyOf({ keyPath }: AnyStore, row: object): Key {
  const field = (name: string) => (row as Readonly<Record<string, string>>)[name] ?? "";
  return typeof keyPath === "string" ? field(keyPath) : keyPath.map(field);
}
