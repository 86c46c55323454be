// The store as a script for a page, and a site of its own that hears what the page was told is kept.

import { readdirSync, readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import path from "node:path";
import { build, type Plugin } from "esbuild";

const STORE = path.join("src", "store");

/** Every file of the store, so that a function of a new one is there, too. */
const storeFiles = (): string[] => readdirSync(STORE).filter((name) => name.endsWith(".ts"));

const EXPORTED = /^export (?:async )?function (\w+)\([\s\S]*?^\}/gm;

/** The names of all functions that write to the library, as the source has them. */
export function writersOfStore(): string[] {
  return storeFiles().flatMap((name) =>
    [...readFileSync(path.join(STORE, name), "utf8").matchAll(EXPORTED)].flatMap(
      ([body, writer]) => (writer !== undefined && body.includes("write(database") ? [writer] : []),
    ),
  );
}

/** The store as a script that puts its functions on `globalThis.store`; `early` answers before it is kept. */
export async function storeScript(early: boolean): Promise<string> {
  const files = storeFiles();
  const imports = files.map((name, at) => `import * as part${at} from "./src/store/${name}";`);
  const parts = files.map((_, at) => `...part${at}`).join(", ");
  const result = await build({
    stdin: {
      contents: `${imports.join("\n")}\nglobalThis.store = { ${parts} };`,
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
