// One request to the server, and its answer as JSON that is still to be checked. Nothing is asked but the one address,
// nothing is followed elsewhere, and no answer is read further than it may be long.

import type { Remote } from "../core/model/replication.ts";
import { addressOf } from "./remote.ts";
import {
  BusyServerError,
  ConflictingServerError,
  EndlessAnswerError,
  FailingServerError,
  ForbiddenServerError,
  NoRemoteDatabaseError,
  type ReplicationError,
  SlowServerError,
  StrangeAnswerError,
  TooLargeForServerError,
  UnauthorizedServerError,
  UnreachableServerError,
} from "./replication-error.ts";

export interface Server {
  readonly remote: Remote;
  readonly fetch: typeof fetch;
  readonly signal: AbortSignal;
  /** An answer may have so many bytes. */
  readonly mostBytes: number;
  /** So long the server may say nothing. */
  readonly silenceMs: number;
}

export interface Question {
  readonly method: "GET" | "POST" | "PUT";
  /** Below the database; empty: the database itself. */
  readonly path: string;
  readonly query?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

/** The answer, or null where the server has nothing under this address (404). */
export async function askServer(server: Server, question: Question): Promise<unknown> {
  const { method, path, query = {}, body } = question;
  const parameters = new URLSearchParams(query).toString();
  const address = `${addressOf(server.remote)}${path}${parameters === "" ? "" : `?${parameters}`}`;
  const silence = new Silence(server.silenceMs);
  try {
    const response = await server.fetch(address, {
      method,
      headers: headersOf(server.remote, body !== undefined),
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      cache: "no-store",
      credentials: "omit",
      redirect: "error",
      referrerPolicy: "no-referrer",
      signal: AbortSignal.any([server.signal, silence.signal]),
    });
    const text = await readText(response, server.mostBytes, silence);
    if (response.status === 404) return null;
    if (!response.ok) throw refusal(response, text);
    return parse(text);
  } catch (error) {
    // Why we gave up goes before what the browser makes of it.
    server.signal.throwIfAborted();
    if (silence.signal.aborted) throw new SlowServerError([], { cause: error });
    // Browsers say no more than this of a name without address, a closed port and a certificate that is not trusted.
    if (error instanceof TypeError) throw new UnreachableServerError([], { cause: error });
    throw error;
  } finally {
    silence.end();
  }
}

/** Aborts once nothing was heard for so long. */
class Silence {
  readonly #controller = new AbortController();
  readonly #ms: number;
  #timer: ReturnType<typeof setTimeout>;

  constructor(ms: number) {
    this.#ms = ms;
    this.#timer = this.#begin();
  }

  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  heard(): void {
    clearTimeout(this.#timer);
    this.#timer = this.#begin();
  }

  end(): void {
    clearTimeout(this.#timer);
  }

  #begin(): ReturnType<typeof setTimeout> {
    return setTimeout(() => this.#controller.abort(), this.#ms);
  }
}

function headersOf({ name, password }: Remote, hasBody: boolean): Record<string, string> {
  const headers: Record<string, string> = { Accept: "application/json" };
  if (hasBody) headers["Content-Type"] = "application/json";
  if (name !== "") headers.Authorization = `Basic ${base64Of(`${name}:${password}`)}`;
  return headers;
}

/** `btoa` takes bytes: names have letters beyond Latin. */
function base64Of(text: string): string {
  const bytes = new TextEncoder().encode(text);
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
}

async function readText(response: Response, mostBytes: number, silence: Silence): Promise<string> {
  if (response.body === null) return "";
  const reader = response.body.getReader();
  const decoder = new TextDecoder();
  const parts: string[] = [];
  let bytes = 0;
  for (;;) {
    const { done, value } = await reader.read();
    silence.heard();
    if (done) break;
    bytes += value.byteLength;
    if (bytes > mostBytes) {
      await reader.cancel();
      throw new EndlessAnswerError([]);
    }
    parts.push(decoder.decode(value, { stream: true }));
  }
  parts.push(decoder.decode());
  return parts.join("");
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new StrangeAnswerError([], { cause: error });
  }
}

function refusal(response: Response, text: string): ReplicationError {
  const { status } = response;
  if (status === 401) return new UnauthorizedServerError([]);
  if (status === 403) return new ForbiddenServerError([reasonIn(text) || String(status)]);
  if (status === 409 || status === 412) return new ConflictingServerError([]);
  if (status === 413) return new TooLargeForServerError([]);
  if (status === 429 || status === 503) return new BusyServerError(secondsOf(response));
  return new FailingServerError([String(status)]);
}

const LONGEST_REASON = 200;

/** What CouchDB says of it ("You are not allowed to access this db."); empty: nothing. */
function reasonIn(text: string): string {
  try {
    const { reason } = JSON.parse(text) as { readonly reason?: unknown };
    return typeof reason === "string" ? reason.slice(0, LONGEST_REASON) : "";
  } catch {
    return "";
  }
}

/** RFC 9110, 10.2.3: seconds, or a date. */
function secondsOf(response: Response): number | null {
  const value = response.headers.get("Retry-After");
  if (value === null) return null;
  const seconds = /^\d+$/.test(value) ? Number(value) : (Date.parse(value) - Date.now()) / 1000;
  return Number.isFinite(seconds) ? Math.max(0, seconds) : null;
}

/** For what has to be there where the database is. */
export function thereOf(answer: unknown): unknown {
  if (answer === null) throw new NoRemoteDatabaseError([]);
  return answer;
}
