// Where the project lies on this disk. Tests run from vitest (this file in place) and from tests/run.mjs
// (this file bundled into .cache), so a path relative to this module would differ: look upwards instead.

import { existsSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

/** The folder that holds package.json. @throws Error when there is none above this file. */
export function projectRoot(): string {
  const here = path.dirname(fileURLToPath(import.meta.url));
  for (let folder = here; ; folder = path.dirname(folder)) {
    if (existsSync(path.join(folder, "package.json"))) return folder;
    if (folder === path.dirname(folder)) {
      throw new Error(`Expected a folder with package.json above ${here}, found none`);
    }
  }
}
