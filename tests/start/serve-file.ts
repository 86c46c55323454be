// Serves one file of the reader's as a page: content scripts run on http pages, and none on files.

import { readFile } from "node:fs/promises";
import { createServer } from "node:http";

/** The file's address on this machine, on a free port, until `close`. */
export async function serveFile(
  file: string,
): Promise<{ readonly address: string; close(): Promise<void> }> {
  const server = createServer((_request, response) => {
    readFile(file).then(
      (content) => {
        response.writeHead(200, { "content-type": "text/html; charset=utf-8" });
        response.end(content);
      },
      (error: unknown) => {
        response.writeHead(500, { "content-type": "text/plain; charset=utf-8" });
        response.end(String(error));
      },
    );
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("Expected a port");
  return {
    address: `http://127.0.0.1:${address.port}/`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
