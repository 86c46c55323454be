// The scripts that the library's first rows wait for carry nothing that these can do without.

import { type BuildOptions, build } from "esbuild";
import { expect, it } from "vitest";

/** The packages in a script and in those that it imports, but for what it loads later. */
async function packagesOf(script: string, options: BuildOptions): Promise<string[]> {
  const { metafile } = await build({
    ...options,
    entryPoints: [script],
    bundle: true,
    write: false,
    metafile: true,
    jsx: "automatic",
    jsxImportSource: "preact",
    outdir: "first-rows",
  });
  const entry = Object.entries(metafile.outputs).find(
    ([, { entryPoint }]) => entryPoint === script,
  );
  const wanted = [entry?.[0] ?? ""];
  const packages = new Set<string>();
  // Grows while it is gone through.
  for (const file of wanted) {
    const { inputs = {}, imports = [] } = metafile.outputs[file] ?? {};
    const imported = imports.filter(({ kind }) => kind === "import-statement");
    wanted.push(...imported.map(({ path }) => path).filter((path) => !wanted.includes(path)));
    for (const [input, { bytesInOutput }] of Object.entries(inputs)) {
      const name = /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(input)?.[1];
      if (name !== undefined && bytesInOutput > 0) packages.add(name);
    }
  }
  return [...packages].sort();
}

it("reads them with what opens a database alone", async () => {
  const script = "src/library/list/read-first-rows.ts";
  expect(await packagesOf(script, { format: "iife" })).toEqual(["idb"]);
});

it("draws them without what writes files, plots and places a hundred thousand rows", async () => {
  const modules = { format: "esm", splitting: true } as const;
  expect(await packagesOf("src/library/library.tsx", modules)).toEqual([
    "idb",
    "preact",
    "valibot",
    "webextension-polyfill",
  ]);
});
