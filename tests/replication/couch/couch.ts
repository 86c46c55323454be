// The server that replication is tested against: pouchdb-server over memory, or the Apache CouchDB that `COUCHDB_URL`
// names ("http://admin:password@127.0.0.1:5984"). Each test has a database of its own, with one member who is no admin.

import { type ChildProcess, fork } from "node:child_process";
import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { existsSync } from "node:fs";
import path from "node:path";

/** What a reader types to reach a database. */
export interface TestRemote {
  /** Without a slash at its end. */
  readonly server: string;
  readonly database: string;
  readonly name: string;
  readonly password: string;
}

export interface Couch {
  readonly origin: string;
  /** Of the server's process, to measure it; null: an Apache CouchDB, which is not ours. */
  readonly processId: number | null;
  /** A new, empty database. */
  makeDatabase(): Promise<TestRemote>;
  /** Asks as the admin. @throws Error with the answer where it is no success */
  asAdmin(method: string, address: string, body?: unknown): Promise<unknown>;
  /** Ends every connection and listens anew on the same port, with what it holds; an Apache CouchDB stays as it is. */
  restart(): Promise<void>;
  stop(): Promise<void>;
}

export interface CouchOptions {
  /** A longer body is answered with 413; absent: as the server has it. */
  readonly maxBodyBytes?: number;
}

const FOLDER = path.resolve("tests", "replication", "couch");
const MEMBER = { name: "reader", password: "correct horse" } as const;

/** Why there is no server to test against, in a sentence; null: there is one. */
export function missingCouch(): string | null {
  if (process.env.COUCHDB_URL) return null;
  if (existsSync(path.join(FOLDER, "node_modules", "pouchdb-server"))) return null;
  return "SKIP: no server to replicate with (npm test installs it into tests/replication/couch)";
}

/** Starts it on a free port of 127.0.0.1. */
export async function startCouch(options: CouchOptions = {}): Promise<Couch> {
  const named = process.env.COUCHDB_URL;
  if (named) return apacheCouch(new URL(named));
  const password = randomBytes(12).toString("hex");
  const limit = options.maxBodyBytes === undefined ? [] : [String(options.maxBodyBytes)];
  const server = fork(path.join(FOLDER, "serve.mjs"), ["admin", password, ...limit]);
  await once(server, "message");
  const port = await listening(server, 0);
  const origin = `http://127.0.0.1:${port}`;
  const admin = adminOf(origin, { name: "admin", password });
  await admin.makeMember();
  return {
    origin,
    processId: server.pid ?? null,
    makeDatabase: admin.makeDatabase,
    asAdmin: admin.ask,
    async restart() {
      const hungUp = once(server, "message");
      server.send({ hangUp: true });
      await hungUp;
      await listening(server, port);
    },
    async stop() {
      const ended = once(server, "exit");
      server.disconnect();
      await ended;
    },
  };
}

async function listening(server: ChildProcess, port: number): Promise<number> {
  const answer = once(server, "message");
  server.send({ listen: port });
  const [{ listening: taken }] = (await answer) as [{ readonly listening: number }];
  return taken;
}

async function apacheCouch(address: URL): Promise<Couch> {
  const { username, password, origin } = address;
  const signIn = { name: decodeURIComponent(username), password: decodeURIComponent(password) };
  const admin = adminOf(origin, signIn);
  await admin.makeMember();
  return {
    origin,
    processId: null,
    makeDatabase: admin.makeDatabase,
    asAdmin: admin.ask,
    restart: () => Promise.resolve(),
    async stop() {
      for (const name of admin.databases) await admin.ask("DELETE", `/${name}`);
    },
  };
}

interface Admin {
  readonly databases: readonly string[];
  ask(method: string, address: string, body?: unknown): Promise<unknown>;
  makeMember(): Promise<void>;
  makeDatabase(): Promise<TestRemote>;
}

function adminOf(
  origin: string,
  admin: { readonly name: string; readonly password: string },
): Admin {
  const databases: string[] = [];
  const ask = async (method: string, address: string, body?: unknown): Promise<unknown> => {
    const answer = await fetch(origin + address, {
      method,
      headers: {
        accept: "application/json",
        authorization: `Basic ${btoa(`${admin.name}:${admin.password}`)}`,
        "content-type": "application/json",
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await answer.text();
    if (!answer.ok) throw new Error(`${method} ${address}: ${answer.status} ${text}`);
    return JSON.parse(text);
  };
  return {
    databases,
    ask,
    async makeMember() {
      const id = `org.couchdb.user:${MEMBER.name}`;
      const user = { _id: id, ...MEMBER, roles: [], type: "user" };
      // Of an earlier run, on a server that stays.
      await ask("PUT", `/_users/${id}`, user).catch((error: unknown) => {
        if (!String(error).includes(": 409 ")) throw error;
      });
    },
    async makeDatabase() {
      const database = `pressmark-test-${randomBytes(8).toString("hex")}`;
      await ask("PUT", `/${database}`);
      databases.push(database);
      const members = { names: [MEMBER.name], roles: [] };
      await ask("PUT", `/${database}/_security`, { admins: { names: [], roles: [] }, members });
      return { server: origin, database, ...MEMBER };
    },
  };
}
