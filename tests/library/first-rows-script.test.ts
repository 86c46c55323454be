// The script that reads the library's first rows is fetched and compiled before anything is shown: it carries nothing that it
// can do without.

import { build } from "esbuild";
import { expect, it } from "vitest";

it("carries of others' code what opens a database alone", async () => {
  const { metafile } = await build({
    entryPoints: ["src/library/list/read-first-rows.ts"],
    bundle: true,
    write: false,
    metafile: true,
    format: "iife",
  });
  const [output] = Object.values(metafile.outputs);
  const inputs = Object.entries(output?.inputs ?? {}).filter(
    ([, { bytesInOutput }]) => bytesInOutput > 0,
  );
  const packages = inputs.flatMap(([file]) => /node_modules\/([^/]+)/.exec(file)?.[1] ?? []);
  expect([...new Set(packages)]).toEqual(["idb"]);
});
