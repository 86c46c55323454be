// The store as a script for a page, and a site of its own that hears what the page was told is kept.

import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { build, type Plugin } from "esbuild";

/** The store as a script that puts its functions on `globalThis.store`; `early` answers before it is kept. */
export async function storeScript(early: boolean): Promise<string> {
  const result = await build({
    stdin: {
      contents: `import * as annotations from "./src/store/annotations.ts";
        import * as corrections from "./src/store/corrections.ts";
        import * as histories from "./src/store/histories.ts";
        import { library } from "./src/store/database.ts";
        globalThis.store = { ...annotations, ...corrections, ...histories, library };`,
      resolveDir: process.cwd(),
      loader: "ts",
    },
    bundle: true,
    write: false,
    format: "iife",
    plugins: early ? [{ name: "early", setup: answerEarly }] : [],
  });
  return result.outputFiles[0]?.text ?? "";
}

const AWAITS_COMPLETE = /await transaction\.done;/;

/** Takes the wait out of the store's `write`. */
const answerEarly: Plugin["setup"] = (plugin) => {
  plugin.onLoad({ filter: /store[\\/]database\.ts$/ }, async ({ path: file }) => {
    const source = await readFile(file, "utf8");
    if (!AWAITS_COMPLETE.test(source)) throw new Error("Expected the wait that is to be removed");
    return { contents: source.replace(AWAITS_COMPLETE, ""), loader: "ts" };
  });
};

/** What a page calls, typed for the tests: the store's own functions. */
export interface PageStore {
  library(): Promise<IDBDatabase>;
  putAnnotation(database: unknown, kept: unknown): Promise<unknown>;
}

export interface AckSite {
  readonly address: string;
  /** Ids that the page was told are kept, since the last `forget`. */
  readonly acknowledged: ReadonlySet<string>;
  forget(): void;
  close(): void;
}

/** An empty page with the store in it, and an address that the page tells ids to. */
export async function serveAcks(early: boolean): Promise<AckSite> {
  const acknowledged = new Set<string>();
  const script = await storeScript(early);
  const server = createServer((request, response) => {
    const id = /^\/ack\/([\w-]+)$/.exec(request.url ?? "")?.[1];
    if (id !== undefined) acknowledged.add(id);
    response.writeHead(200, { "Content-Type": "text/html; charset=utf-8" });
    response.end(id === undefined ? `<title>Store</title><script>${script}</script>` : "");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("Expected a port");
  return {
    address: `http://127.0.0.1:${address.port}/`,
    acknowledged,
    forget: () => acknowledged.clear(),
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
