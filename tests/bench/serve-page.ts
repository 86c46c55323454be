// Serves one page out of memory, isolated from all other origins: only then do browsers give a clock of
// microseconds (elsewhere Firefox rounds to a millisecond, more than painting takes).

import { createServer } from "node:http";

export interface ServedPage {
  readonly address: string;
  close(): void;
}

const ISOLATED = {
  "Content-Type": "text/html; charset=utf-8",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Embedder-Policy": "require-corp",
};

export async function servePage(html: string): Promise<ServedPage> {
  const server = createServer((request, response) => {
    const isPage = request.url === "/";
    response.writeHead(isPage ? 200 : 404, ISOLATED).end(isPage ? html : "");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const bound = server.address();
  if (bound === null || typeof bound === "string")
    throw new Error("Expected the server to listen on a port");
  return {
    address: `http://127.0.0.1:${bound.port}/`,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
