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
};

const FILES: Readonly<Record<string, string>> = {
  "/cards.html": "tests/ui/gallery/cards.html",
  "/gallery.css": "tests/ui/gallery/gallery.css",
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
    format: "iife",
    jsx: "automatic",
    jsxImportSource: "preact",
    loader: { ".css": "text" },
    alias: { "webextension-polyfill": inRoot("tests/ui/gallery/fake-browser.ts") },
    logLevel: "warning",
  });
  return new Map(result.outputFiles.map((file) => [`/${path.basename(file.path)}`, file.text]));
}

export async function serveGallery(): Promise<Gallery> {
  const scripts = await bundle();
  const server = createServer((request, response) => {
    const name = new URL(request.url ?? "/", "http://gallery.invalid").pathname;
    const file = FILES[name];
    const body = file === undefined ? scripts.get(name) : readFileSync(inRoot(file), "utf8");
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
