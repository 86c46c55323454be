// Runs a TypeScript file under Node 20, which cannot by itself: bundles it with esbuild, packages left
// outside, and imports the result. Usage: node tests/run.mjs FILE.ts [arguments]
import { mkdirSync } from "node:fs";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";
import { packedWords } from "./commands/pack-words.mjs";

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const [entry, ...rest] = process.argv.slice(2);
if (entry === undefined) {
  console.error("usage: node tests/run.mjs FILE.ts [arguments]");
  process.exit(2);
}
const outfile = path.join(root, ".cache", `${entry.replace(/[^\w-]+/g, "_")}.${process.pid}.mjs`);
mkdirSync(path.dirname(outfile), { recursive: true });
await build({
  entryPoints: [path.resolve(entry)],
  outfile,
  bundle: true,
  platform: "node",
  format: "esm",
  target: "node20",
  packages: "external",
  jsx: "automatic",
  jsxImportSource: "preact",
  sourcemap: "inline",
  plugins: [packedWords],
  logLevel: "warning",
});
process.argv = [process.argv[0], entry, ...rest];
await import(pathToFileURL(outfile).href);
