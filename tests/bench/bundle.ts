// A part of the project as one script for a page, made as build.mjs makes the shipped ones.

import path from "node:path";
import { build } from "esbuild";
import { packedWords } from "../commands/pack-words.mjs";
import { palettes } from "../commands/palettes.mjs";
import { ownNames } from "../commands/short-names.mjs";
import { workedOut } from "../commands/worked-out.mjs";
import { projectRoot } from "../site/project-root.ts";

/** The minified script of `entry`, a path from the project's root. */
export const bundleForPage = (entry: string): Promise<string> => bundle(entry, {});

/** The same of an entry that holds the analysis alone, whose own names the build shortens. */
export const bundleOfAnalysis = (entry: string): Promise<string> =>
  bundle(entry, { mangleProps: ownNames() });

async function bundle(entry: string, more: { readonly mangleProps?: RegExp }): Promise<string> {
  const result = await build({
    absWorkingDir: projectRoot(),
    entryPoints: [path.join(...entry.split("/"))],
    bundle: true,
    write: false,
    minify: true,
    format: "iife",
    target: ["chrome128", "firefox149"],
    jsx: "automatic",
    jsxImportSource: "preact",
    loader: { ".css": "text" },
    define: { __OPEN_CARD__: "false" },
    charset: "utf8",
    plugins: [workedOut, packedWords, palettes],
    ...more,
  });
  const file = result.outputFiles[0];
  if (file === undefined) throw new Error(`Expected one bundle of ${entry}, found none`);
  return file.text;
}
