// One reader's device in node: a library of its own over an IndexedDB in memory, written as the background writes it.

import { randomUUID } from "node:crypto";
import { editedSince, keepEdit } from "../../src/background/keep-edit.ts";
import type { Annotation, AnnotationBody } from "../../src/core/model/annotation.ts";
import { bodyOf } from "../../src/core/model/body.ts";
import type { Correction } from "../../src/core/model/correction.ts";
import { OWN_LIBRARY } from "../../src/core/model/library.ts";
import type { OwnLink } from "../../src/core/model/own-link.ts";
import type { Remote } from "../../src/core/model/replication.ts";
import {
  type Limits,
  type Outcome,
  type Replication,
  replicate,
} from "../../src/replication/replicate.ts";
import { annotationById } from "../../src/store/annotations.ts";
import { keepLogMemory } from "../../src/store/begin-log.ts";
import { setRemoved } from "../../src/store/change-annotations.ts";
import { putCorrection } from "../../src/store/corrections.ts";
import { type Database, openDatabase } from "../../src/store/database.ts";
import { putOwnLink } from "../../src/store/own-links.ts";
import { newFactory, withFactory } from "./indexed-db.ts";
import { type Travelling, travellingOf } from "./travelling.ts";
import { correctionOn, type ImportedRow, importRows, save } from "./write-rows.ts";

// There is no log of a browser's here that would have to be begun anew.
keepLogMemory({ isBegun: async () => true, setBegun: async () => undefined });

/** What a reader does; each is acknowledged when it resolves. */
export interface Device {
  readonly name: string;
  readonly database: Database;
  /** One whole run. */
  replicate(options?: {
    /** Default: the reader's own. */
    readonly library?: string;
    /** Default: the device's own. */
    readonly remote?: Remote;
    readonly fetch?: typeof fetch;
    readonly signal?: AbortSignal;
    readonly limits?: Partial<Limits>;
    readonly progress?: Replication["progress"];
    readonly underLock?: Replication["underLock"];
  }): Promise<Outcome>;
  /** `library`: default: the reader's own. */
  save(
    source: string,
    text: string,
    body?: Partial<AnnotationBody>,
    library?: string,
  ): Promise<Annotation>;
  /** `seen`: what the reader had before their eyes, which may be another by now; default: what stands there. */
  edit(id: string, body: Partial<AnnotationBody>, seen?: Annotation): Promise<Annotation>;
  remove(id: string, seen?: Annotation): Promise<void>;
  restore(id: string): Promise<void>;
  link(from: string, to: string, reason: string): Promise<OwnLink>;
  correct(source: string, speaker: string): Promise<Correction>;
  /** As a backup is imported, the newer of two kept. */
  import(rows: readonly ImportedRow[]): Promise<void>;
  /** All rows of the tables that travel, without what is each device's own: equal on all devices in the end. */
  state(): Promise<Travelling>;
  close(): void;
}

export async function makeDevice(own: {
  readonly name: string;
  readonly remote: Remote;
  /** Its clock: ISO 8601 with milliseconds, UTC. */
  readonly now?: () => string;
  /** Where its library is; absent: a new one, which is empty. */
  readonly factory?: IDBFactory;
}): Promise<Device> {
  const { name, remote, now = () => new Date().toISOString(), factory = newFactory() } = own;
  const database = await withFactory(factory, () => openDatabase(() => undefined));
  const underLock = makeLock();
  return {
    name,
    database,
    replicate: ({ signal = new AbortController().signal, limits = {}, ...options } = {}) =>
      replicate({
        ...{
          database,
          library: OWN_LIBRARY,
          remote,
          now,
          signal,
          limits,
          newId: randomUUID,
          progress: () => undefined,
        },
        underLock,
        ...options,
        // Called as a function of its own, as browsers want it.
        fetch: options.fetch ?? ((input, init) => fetch(input, init)),
      }),
    save: (source, text, body = {}, library = OWN_LIBRARY) =>
      save(database, { source, text, body, place: { library, author: name }, now: now() }),
    edit: async (id, body, seen) => {
      const before = seen ?? (await annotationById(database, id));
      if (before === null) throw new Error(`Expected annotation ${id} on ${name}, found none`);
      const basedOn = bodyOf(before);
      const edit = { body: { ...basedOn, ...body }, basedOn, now: now() };
      return (await keepEdit(database, id, edit)).annotation;
    },
    remove: (id, seen) =>
      underLock(async () => {
        const edited = seen === undefined ? null : await editedSince(database, id, bodyOf(seen));
        if (edited === null) await setRemoved(database, [id], { removed: true, now: now() });
      }),
    restore: async (id) => void (await setRemoved(database, [id], { removed: false, now: now() })),
    link: (from, to, reason) =>
      putOwnLink(database, { ends: [from, to], reason }, { id: randomUUID(), now: now() }),
    correct: (source, speaker) =>
      putCorrection(database, correctionOn(source, speaker), { id: randomUUID(), now: now() }),
    import: (rows) => importRows(database, rows, now()),
    state: () => stateOf(database),
    close: () => database.close(),
  };
}

/** One after another, as they ask. */
function makeLock(): Replication["underLock"] {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const done = last.then(work);
    last = done.catch(() => undefined);
    return done;
  };
}

const stateOf = (database: Database): Promise<Travelling> =>
  travellingOf((table) => database.getAll(table));
