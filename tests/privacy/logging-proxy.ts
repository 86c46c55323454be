// A proxy that writes down every request of a browser. Addresses of the test's own site are passed on; all
// others are refused, as they would be on a machine without a network, but they are on the list.

import { createServer, type IncomingMessage, request, type ServerResponse } from "node:http";
import type { Socket } from "node:net";
import { closeServer, listen } from "../site/listen.ts";

export interface LoggingProxy {
  readonly port: number;
  /** "METHOD ADDRESS" of each request so far, in order; a tunnel is "CONNECT HOST:PORT". */
  readonly requests: readonly string[];
  close(): Promise<void>;
}

/** Starts it on a free port of 127.0.0.1; `passes` says which addresses are passed on. */
export async function startLoggingProxy(
  passes: (address: string) => boolean,
): Promise<LoggingProxy> {
  const requests: string[] = [];
  const server = createServer((incoming, response) => {
    const address = incoming.url ?? "";
    requests.push(`${incoming.method ?? ""} ${address}`);
    if (passes(address)) passOn(incoming, response, address);
    else response.writeHead(502).end();
  });
  server.on("connect", (incoming: IncomingMessage, socket: Socket) => {
    requests.push(`CONNECT ${incoming.url ?? ""}`);
    // The browser may have hung up already; there is nobody to tell then.
    socket.on("error", () => socket.destroy());
    socket.end("HTTP/1.1 502 Bad Gateway\r\n\r\n");
  });
  const port = await listen(server, 0);
  return {
    port,
    requests,
    close: () => closeServer(server),
  };
}

function passOn(incoming: IncomingMessage, response: ServerResponse, address: string): void {
  const { method, headers } = incoming;
  const onward = request(address, { method, headers, agent: false }, (answer) => {
    response.writeHead(answer.statusCode ?? 502, answer.headers);
    answer.pipe(response);
  });
  // The site was closed under an open page: the page sees what it would see without a proxy.
  onward.on("error", () => response.destroy());
  incoming.pipe(onward);
}
