// Starting and ending the tests' own servers, which all stand on 127.0.0.1.

import type { Server } from "node:http";

/** The port that `server` listens on from now on; 0 takes a free one. @throws Error (rejects) when it is taken. */
export function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", () => {
      const address = server.address();
      if (typeof address === "object" && address !== null) resolve(address.port);
      else reject(new Error(`Expected a port, found ${String(address)}`));
    });
  });
}

/** Ends `server`; browsers keep connections open, and a test must not wait for them. */
export function closeServer(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    server.close((error) => (error === undefined ? resolve() : reject(error)));
    server.closeAllConnections();
  });
}
