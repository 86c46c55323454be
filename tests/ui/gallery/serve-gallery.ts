// Serves the views with a fake browser under them, so that a real Chromium can draw them without an
// extension: bundles once, then answers from memory.

import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { build } from "esbuild";

export interface Gallery {
  /** "http://127.0.0.1:PORT". */
  readonly address: string;
  close(): Promise<void>;
}

const root = path.resolve(".");
const inRoot = (file: string) => path.join(root, file);

const ENTRIES = {
  cards: "tests/ui/gallery/cards.tsx",
  popup: "tests/ui/gallery/popup.ts",
  library: "tests/ui/gallery/library.ts",
  options: "tests/ui/gallery/options.ts",
  panel: "tests/ui/gallery/panel.tsx",
};

const FILES: Readonly<Record<string, string>> = {
  "/cards.html": "tests/ui/gallery/cards.html",
  "/gallery.css": "tests/ui/gallery/gallery.css",
  "/options.html": "src/options/options.html",
  "/options.css": "src/options/options.css",
  "/panel.html": "tests/ui/gallery/panel.html",
  "/popup.html": "src/popup/popup.html",
  "/popup.css": "src/popup/popup.css",
  "/library.html": "src/library/library.html",
  "/library.css": "src/library/library.css",
  "/list.css": "src/library/list/list.css",
  "/pages.css": "src/library/pages.css",
  "/officials.css": "src/library/officials/officials.css",
  "/in-and-out.css": "src/library/in-and-out/in-and-out.css",
  "/rows.css": "src/ui/rows.css",
  "/tokens.css": "src/ui/tokens.css",
  "/parts.css": "src/ui/parts.css",
};

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css",
  ".js": "text/javascript",
};

async function bundle(): Promise<ReadonlyMap<string, string>> {
  const result = await build({
    absWorkingDir: root,
    entryPoints: ENTRIES,
    outdir: "gallery",
    bundle: true,
    write: false,
    format: "esm",
    jsx: "automatic",
    jsxImportSource: "preact",
    loader: { ".css": "text" },
    alias: { "webextension-polyfill": inRoot("tests/ui/gallery/fake-browser.ts") },
    logLevel: "warning",
  });
  return new Map(result.outputFiles.map((file) => [`/${path.basename(file.path)}`, file.text]));
}

/** What begins to read before there is a scene to be read, and a part of the script, which is whole here. */
const LEFT_OUT = [
  '<script src="first-rows.js"></script>',
  '<link rel="modulepreload" href="library-chunk.js" />',
];

/** Scripts are modules here: a scene is set before the view starts, and waiting at top level needs one. */
function read(name: string, scripts: ReadonlyMap<string, string>): string | undefined {
  const file = FILES[name];
  if (file === undefined) return scripts.get(name);
  const text = readFileSync(inRoot(file), "utf8");
  if (!name.endsWith(".html")) return text;
  const shown = LEFT_OUT.reduce((left, tag) => left.replace(tag, ""), text);
  return shown.replace("<script src", '<script type="module" src');
}

export async function serveGallery(): Promise<Gallery> {
  const scripts = await bundle();
  const server = createServer((request, response) => {
    const name = new URL(request.url ?? "/", "http://gallery.invalid").pathname;
    const body = read(name, scripts);
    const type = TYPES[path.extname(name)] ?? "text/plain";
    response.writeHead(body === undefined ? 404 : 200, { "content-type": type });
    response.end(body ?? "");
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}`,
    close: () => new Promise((closed) => server.close(() => closed())),
  };
}
