// The part of the build that works constants out beforehand; build.mjs and the bench share it, so that what
// is timed is what ships.

import { build } from "esbuild";

/**
 * A module whose constants are worked out here rather than on every page: what it exports, as JSON. Not a
 * file in the repository, since two files that must agree one day do not.
 */
export const workedOut = {
  name: "worked-out",
  setup: ({ onLoad }) =>
    onLoad({ filter: /[\\/]surname-index\.ts$/ }, async ({ path: module }) => {
      const options = { entryPoints: [module], bundle: true, write: false, format: "esm" };
      const code = (await build(options)).outputFiles[0].contents;
      const url = `data:text/javascript;base64,${Buffer.from(code).toString("base64")}`;
      const constants = Object.entries(await import(url)).map(([name, value]) => {
        const json = JSON.stringify(JSON.stringify(value));
        return `export const ${name} = JSON.parse(${json});`;
      });
      return { contents: constants.join("\n") };
    }),
};
