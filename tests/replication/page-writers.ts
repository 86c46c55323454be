// Bundled into a page of the extension: what a device of a schedule writes there, under the lock that all writers share.

import type { Annotation } from "../../src/core/model/annotation.ts";
import { library } from "../../src/store/database.ts";
import { withWriteLock } from "../../src/store/write-lock.ts";
import { type ImportedRow, importRows, save } from "./write-rows.ts";

export interface PageWriters {
  save(own: Parameters<typeof save>[1]): Promise<Annotation>;
  import(rows: readonly ImportedRow[], now: string): Promise<void>;
}

const pageWriters: PageWriters = {
  save: (own) => withWriteLock(async () => save(await library(), own)),
  import: (rows, now) => withWriteLock(async () => importRows(await library(), rows, now)),
};
Object.assign(globalThis, { pageWriters });
