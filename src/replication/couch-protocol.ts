// CouchDB's replication protocol (https://docs.couchdb.org/en/stable/replication/protocol.html), as much of it as one side
// needs: each request as a function, each answer checked.

import * as v from "valibot";
import { askServer, type Question, type Server, thereOf } from "./ask-server.ts";
import { StrangeAnswerError } from "./replication-error.ts";

const LONGEST_NAME = 1_000;
const name = v.pipe(v.string(), v.maxLength(LONGEST_NAME));
const revision = v.pipe(name, v.regex(/^\d{1,9}-./));
/** Opaque, a number with some servers. CouchDB's grow with the shards of a cluster. */
const sequence = v.union([v.pipe(v.string(), v.maxLength(100_000)), v.number()]);
export type Sequence = v.InferOutput<typeof sequence>;

async function ask<Type>(
  server: Server,
  question: Question,
  check: v.GenericSchema<unknown, Type>,
): Promise<Type> {
  return checked(check, thereOf(await askServer(server, question)));
}

function checked<Type>(check: v.GenericSchema<unknown, Type>, answer: unknown): Type {
  const result = v.safeParse(check, answer);
  if (!result.success) throw new StrangeAnswerError([]);
  return result.output;
}

/** That the database is there, and may be read. @throws NoRemoteDatabaseError */
export async function findDatabase(server: Server): Promise<void> {
  await ask(server, { method: "GET", path: "" }, v.object({ db_name: name }));
}

const checkpoint = v.object({
  _rev: v.exactOptional(name),
  session_id: v.exactOptional(name),
});
export type Checkpoint = v.InferOutput<typeof checkpoint>;

/** Null: there is none of this name. */
export async function readCheckpoint(server: Server, id: string): Promise<Checkpoint | null> {
  const answer = await askServer(server, { method: "GET", path: `/_local/${id}` });
  return answer === null ? null : checked(checkpoint, answer);
}

export async function writeCheckpoint(
  server: Server,
  id: string,
  content: {
    readonly rev: string | null;
    readonly session: string;
    readonly since: Sequence;
    /** ISO 8601. */
    readonly now: string;
  },
): Promise<void> {
  const { rev, session, since, now } = content;
  const entry = { session_id: session, recorded_seq: since, end_time: now };
  const body = {
    ...(rev === null ? {} : { _rev: rev }),
    replicator: "pressmark",
    version: 1,
    session_id: session,
    source_last_seq: since,
    history: [entry],
  };
  await ask(
    server,
    { method: "PUT", path: `/_local/${id}`, body },
    v.object({ ok: v.literal(true) }),
  );
}

const changes = v.object({
  results: v.array(
    v.object({ id: name, changes: v.pipe(v.array(v.object({ rev: revision })), v.minLength(1)) }),
  ),
  last_seq: sequence,
  pending: v.exactOptional(v.nullable(v.number())),
});
export type Changes = v.InferOutput<typeof changes>;

/** What changed after `since`, null: everything; all leaves of each document. */
export function readChanges(
  server: Server,
  since: Sequence | null,
  limit: number,
): Promise<Changes> {
  const query = { style: "all_docs", limit: String(limit), since: String(since ?? 0) };
  return ask(server, { method: "GET", path: "/_changes", query }, changes);
}

export interface Leaf {
  readonly id: string;
  readonly rev: string;
}

const found = v.object({
  results: v.array(
    v.object({
      id: name,
      docs: v.array(
        v.union([
          v.object({ ok: v.looseObject({ _id: name, _rev: revision }) }),
          v.object({ error: v.looseObject({ error: name }) }),
        ]),
      ),
    }),
  ),
});
export type FoundDocument = Readonly<Record<string, unknown>> & {
  readonly _id: string;
  readonly _rev: string;
};

/**
 * These leaves, but for those that were followed by another since they were named.
 * @throws StrangeAnswerError where the answer says nothing of one of them: what is passed over now never comes again
 */
export async function readDocuments(
  server: Server,
  leaves: readonly Leaf[],
): Promise<FoundDocument[]> {
  const body = { docs: leaves };
  const { results } = await ask(server, { method: "POST", path: "/_bulk_get", body }, found);
  const documents = results.flatMap(({ docs }) =>
    docs.flatMap((one) => ("ok" in one ? [one.ok] : [])),
  );
  const told = new Set(documents.map(({ _id, _rev }) => leafKey({ id: _id, rev: _rev })));
  const gone = new Set(
    results.filter(({ docs }) => docs.some((one) => "error" in one)).map(({ id }) => id),
  );
  if (!leaves.every((leaf) => told.has(leafKey(leaf)) || gone.has(leaf.id))) {
    throw new StrangeAnswerError([]);
  }
  return documents;
}

/** A list passes for a record, too, and would say that nothing is missing. */
const difference = v.pipe(
  v.custom<Readonly<Record<string, unknown>>>((answer) => !Array.isArray(answer)),
  v.record(name, v.object({ missing: v.array(name) })),
);

/** Of these revisions those that the server does not have. */
export async function missingRevisions(
  server: Server,
  leaves: readonly Leaf[],
): Promise<ReadonlySet<string>> {
  const body: Record<string, string[]> = {};
  for (const { id, rev } of leaves) body[id] = [...(body[id] ?? []), rev];
  const answer = await ask(server, { method: "POST", path: "/_revs_diff", body }, difference);
  const missing = Object.entries(answer).flatMap(([id, revs]) =>
    revs.missing.map((rev) => leafKey({ id, rev })),
  );
  return new Set(missing);
}

export const leafKey = ({ id, rev }: Leaf): string => `${id} ${rev}`;

/** Of revisions made elsewhere a server names those alone that it did not take; some name all. */
const written = v.array(
  v.union([
    v.object({ id: name, error: name, reason: v.exactOptional(v.string()) }),
    v.object({ id: name, ok: v.literal(true) }),
  ]),
);

/** A document with its revision made here: the server puts it where `_revisions` says, beside what may stand there. */
export interface SentDocument {
  readonly _id: string;
  readonly _rev: string;
  readonly _revisions: { readonly start: number; readonly ids: readonly string[] };
  readonly [field: string]: unknown;
}

/**
 * Those that the server did not take, each with its reason. All others it says to have now: it has what it names among
 * its changes (pull.ts).
 */
export async function sendDocuments(
  server: Server,
  docs: readonly SentDocument[],
): Promise<ReadonlyMap<string, string>> {
  const body = { docs, new_edits: false };
  const answer = await ask(server, { method: "POST", path: "/_bulk_docs", body }, written);
  return new Map(
    answer.flatMap((one) => ("error" in one ? [[one.id, one.reason ?? one.error] as const] : [])),
  );
}
