// Where a library is replicated to: a database of a server that speaks CouchDB's HTTP API, as the reader names it.

import { ValuedError } from "../core/model/failure.ts";
import type { Remote } from "../core/model/replication.ts";
import { hashOf } from "./revision.ts";

/** What the reader typed is no address of a server; the address is its one value. */
export class NoAddressError extends ValuedError {
  override readonly name = "NoAddressError";
}

/** Words and a password would go over the net for everybody to read; the address is the one value. */
export class NotSecureError extends ValuedError {
  override readonly name = "NotSecureError";
}

/** No name that CouchDB has for a database; the name is the one value. */
export class NoDatabaseNameError extends ValuedError {
  override readonly name = "NoDatabaseNameError";
}

/** https://docs.couchdb.org/en/stable/api/database/common.html#put--db */
const DATABASE_NAME = /^[a-z][a-z0-9_$()+/-]*$/;
/** This machine itself, which no net lies before. */
const LOCAL = new Set(["localhost", "127.0.0.1"]);

/**
 * What was typed, in one form.
 * @throws NoAddressError, NotSecureError, NoDatabaseNameError
 */
export function checkRemote({ server, database, name, password }: Remote): Remote {
  const url = URL.canParse(server.trim()) ? new URL(server.trim()) : null;
  const isWeb = url?.protocol === "https:" || url?.protocol === "http:";
  if (url === null || !isWeb) throw new NoAddressError([server]);
  if (url.username !== "" || url.password !== "" || url.search !== "" || url.hash !== "") {
    throw new NoAddressError([server]);
  }
  if (url.protocol === "http:" && !LOCAL.has(url.hostname)) throw new NotSecureError([server]);
  const asked = database.trim();
  if (!DATABASE_NAME.test(asked)) throw new NoDatabaseNameError([database]);
  const path = url.pathname.replace(/\/+$/, "");
  return { server: `${url.origin}${path}`, database: asked, name: name.trim(), password };
}

/** The match pattern of the server's site, for the browser's permission. A pattern knows no ports. */
export function originOf({ server }: Pick<Remote, "server">): string {
  const { protocol, hostname } = new URL(server);
  return `${protocol}//${hostname}/*`;
}

/** Two that are equal are one database, whoever asks. */
export function addressOf({ server, database }: Remote): string {
  return `${server}/${encodeURIComponent(database)}`;
}

/** Tells whether two are one database, and not which. */
export async function databaseMark(remote: Remote): Promise<string> {
  return await hashOf(addressOf(remote));
}
