// An IndexedDB in memory for node, of which each device of a test has its own (tests/replication/couch has the package,
// apart from what ships).

import { createRequire } from "node:module";

interface FakeIndexedDb {
  readonly IDBFactory: new () => IDBFactory;
  readonly [name: string]: unknown;
}

const { IDBFactory, ...globals } = createRequire(new URL("couch/package.json", import.meta.url))(
  "fake-indexeddb",
) as FakeIndexedDb;

/** Every class of the package, as idb looks for them among the globals, and a lock that waits for nobody in other tabs. */
Object.assign(globalThis, { IDBFactory }, globals);

/** What is opened while `work` runs is in this factory. */
export async function withFactory<Value>(
  factory: IDBFactory,
  work: () => Promise<Value>,
): Promise<Value> {
  Object.assign(globalThis, { indexedDB: factory });
  return await work();
}

export const newFactory = (): IDBFactory => new IDBFactory();
