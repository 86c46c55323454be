// An HTTP server before the server, which hands requests on and lets go wrong what a test plans. Every reply is read as
// a whole before it is handed on, so that a fault can hold any part of it back.

import {
  Agent,
  createServer,
  type IncomingHttpHeaders,
  type IncomingMessage,
  request,
  type ServerResponse,
} from "node:http";
import { closeServer, listen } from "../site/listen.ts";
import type { Fault } from "./faults.ts";

export interface SeenRequest {
  readonly method: string;
  /** With its query: "/database/_changes?since=0". */
  readonly address: string;
}

export interface FaultProxy {
  readonly origin: string;
  /** Every request so far, in order. */
  readonly requests: readonly SeenRequest[];
  /** Asked for each request from now on; null: it passes. */
  plan(faultOf: (request: SeenRequest) => Fault | null): void;
  /** The next requests meet these, one each; those after the last pass. */
  planNext(faults: readonly (Fault | null)[]): void;
  /** Ends every connection and refuses new ones, until `answerAgain`. */
  refuse(): Promise<void>;
  answerAgain(): Promise<void>;
  close(): Promise<void>;
}

interface Reply {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** Starts it on a free port of 127.0.0.1, before the server at `target` ("http://127.0.0.1:5984"). */
export async function startFaultProxy(target: string): Promise<FaultProxy> {
  const agent = new Agent({ keepAlive: true });
  const requests: SeenRequest[] = [];
  const earlier = new Map<string, Reply>();
  let faultOf: (request: SeenRequest) => Fault | null = () => null;
  const handle = async (incoming: IncomingMessage, response: ServerResponse): Promise<void> => {
    const seen = { method: incoming.method ?? "", address: incoming.url ?? "" };
    requests.push(seen);
    const fault = faultOf(seen);
    const body = await wholeOf(incoming);
    const ask = async (): Promise<Reply> => {
      const reply = await passOn({ agent, target, incoming, body });
      if (seen.method === "GET") earlier.set(seen.address, reply);
      return reply;
    };
    if (fault === null) return send(response, await ask());
    const old = seen.method === "GET" ? earlier.get(seen.address) : undefined;
    await letGoWrong({ fault, response, ask, old: old ?? null });
  };
  const serve = () => {
    const server = createServer((incoming, response) => {
      // The device has hung up, or the server was restarted under us: the device's request fails, as it should.
      handle(incoming, response).catch(() => response.destroy());
    });
    // Only planned faults: who is idle is not hung up on, with a request on its way perhaps.
    server.keepAliveTimeout = 0;
    return server;
  };
  let server = serve();
  const port = await listen(server, 0);
  return {
    origin: `http://127.0.0.1:${port}`,
    requests,
    plan(next) {
      faultOf = next;
    },
    planNext(faults) {
      const left = [...faults];
      faultOf = () => left.shift() ?? null;
    },
    refuse: () => closeServer(server),
    async answerAgain() {
      server = serve();
      await listen(server, port);
    },
    async close() {
      agent.destroy();
      if (server.listening) await closeServer(server);
    },
  };
}

interface Wrong {
  readonly fault: Fault;
  readonly response: ServerResponse;
  /** Hands the request on. */
  readonly ask: () => Promise<Reply>;
  /** What the same GET was answered before; null: it was not. */
  readonly old: Reply | null;
}

async function letGoWrong({ fault, response, ask, old }: Wrong): Promise<void> {
  switch (fault.kind) {
    case "lost-request":
      response.destroy();
      return;
    case "lost-reply":
      await ask();
      response.destroy();
      return;
    case "cut-reply":
      return cutShort(response, await ask());
    case "truncated":
      return send(response, halved(await ask()));
    case "delayed":
      await new Promise((resolve) => setTimeout(resolve, fault.ms));
      return send(response, await ask());
    case "repeated":
      await ask();
      return send(response, await ask());
    case "stale":
      return send(response, old ?? (await ask()));
    case "status":
      if (fault.heard === true) await ask();
      return send(response, refusal(fault.status, fault.retryAfter));
    case "endless":
      return sendWithoutEnd(response);
    case "silent":
      if (fault.heard === true) await ask();
      return;
    case "garbage":
    case "other-json":
    case "html":
      return send(response, STRANGE[fault.kind]);
  }
}

const STRANGE: Readonly<Record<"garbage" | "other-json" | "html", Reply>> = {
  garbage: answer(200, "application/json", "\u0000\u0007{]not JSON"),
  "other-json": answer(200, "application/json", '[{"results":7,"rev":null,"docs":"none"}]'),
  html: answer(200, "text/html", "<!doctype html><title>Sign in</title><p>Welcome to this hotel"),
};

function answer(status: number, type: string, body: string): Reply {
  return { status, headers: { "content-type": type }, body: Buffer.from(body) };
}

function refusal(status: number, retryAfter: number | undefined): Reply {
  const { headers, body } = answer(status, "application/json", '{"error":"test","reason":"test"}');
  const wait = retryAfter === undefined ? {} : { "retry-after": String(retryAfter) };
  return { status, headers: { ...headers, ...wait }, body };
}

const halved = (reply: Reply): Reply => ({
  ...reply,
  body: reply.body.subarray(0, Math.floor(reply.body.length / 2)),
});

function send(response: ServerResponse, { status, headers, body }: Reply): void {
  response.writeHead(status, { ...headers, "content-length": body.length });
  response.end(body);
}

/** Half of the body that was announced, then the connection's end. */
function cutShort(response: ServerResponse, reply: Reply): void {
  response.writeHead(reply.status, { ...reply.headers, "content-length": reply.body.length });
  response.write(halved(reply).body, () => response.destroy());
}

const CHUNK = "x".repeat(64 * 1024);

function sendWithoutEnd(response: ServerResponse): void {
  response.writeHead(200, { "content-type": "application/json" });
  const more = (): void => {
    while (!response.destroyed && response.write(CHUNK)) {}
  };
  response.on("drain", more);
  response.write('{"results":[');
  more();
}

async function wholeOf(message: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of message) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

interface Onward {
  readonly agent: Agent;
  readonly target: string;
  readonly incoming: IncomingMessage;
  readonly body: Buffer;
}

/** Headers of one connection, which are not handed on to the next (RFC 9110, 7.6.1); bodies go unpacked, to be halved. */
const OF_THE_CONNECTION = new Set([
  "accept-encoding",
  "connection",
  "keep-alive",
  "transfer-encoding",
]);

const handedOn = (headers: IncomingHttpHeaders): IncomingHttpHeaders =>
  Object.fromEntries(Object.entries(headers).filter(([name]) => !OF_THE_CONNECTION.has(name)));

async function passOn({ agent, target, incoming, body }: Onward): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const address = new URL(incoming.url ?? "/", target);
    const headers = { ...handedOn(incoming.headers), host: address.host };
    const onward = request(address, { agent, method: incoming.method, headers }, (message) => {
      wholeOf(message).then(
        (whole) =>
          resolve({
            status: message.statusCode ?? 502,
            headers: handedOn(message.headers),
            body: whole,
          }),
        reject,
      );
    });
    onward.on("error", reject);
    onward.end(body);
  });
}
