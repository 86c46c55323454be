// Serves one saved page at a time at an address like its own, to a browser that has this for its proxy: what the
// page links, loads or frames is answered with nothing, so that no request leaves the machine and none waits.

import { createServer, type IncomingMessage } from "node:http";
import type { Socket } from "node:net";
import { closeServer, listen } from "../site/listen.ts";

export interface PageProxy {
  readonly port: number;
  /** From now on `html` stands at `address`, and nothing else anywhere. */
  show(address: string, html: string, headers?: Readonly<Record<string, string>>): void;
  close(): Promise<void>;
}

interface Shown {
  readonly address: string;
  readonly html: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** Content scripts still run under it: only so can a page's DOM be compared byte for byte. */
const SCRIPTS_AT_REST = { "Content-Security-Policy": "script-src 'none'" };

export async function startPageProxy(): Promise<PageProxy> {
  let shown: Shown = { address: "", html: "", headers: {} };
  const server = createServer((incoming, response) => {
    if (incoming.url !== shown.address) {
      // A link that a test clicks leads here: "no content" keeps the page where it is.
      response.writeHead(204).end();
      return;
    }
    response.writeHead(200, { "Content-Type": "text/html; charset=utf-8", ...shown.headers });
    response.end(shown.html);
  });
  server.on("connect", (_incoming: IncomingMessage, socket: Socket) => {
    socket.on("error", () => socket.destroy());
    socket.end("HTTP/1.1 502 Bad Gateway\r\n\r\n");
  });
  const port = await listen(server, 0);
  return {
    port,
    show(address, html, headers = SCRIPTS_AT_REST) {
      shown = { address, html, headers };
    },
    close: () => closeServer(server),
  };
}

/**
 * Where a saved page is shown: its own host and path under ".example", since browsers would raise some hosts to
 * https, and an address of its own for each page, since a fragment alone would be a jump.
 */
export function shownAddress(url: string | null, id: string): string {
  const own = new URL(url ?? `http://page.example/${encodeURIComponent(id)}`);
  const host = own.hostname.endsWith(".example") ? own.hostname : `${own.hostname}.example`;
  return new URL(`http://${host}${own.pathname}${own.search}`).href;
}
