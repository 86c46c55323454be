// A peer by its name and version, for a report: the versions are pinned in package.json.

import { readFileSync } from "node:fs";
import path from "node:path";
import { projectRoot } from "../../site/project-root.ts";

interface PackageJson {
  readonly devDependencies: Readonly<Record<string, string>>;
}

/** `name` and the version of `packageName` that is installed. @throws Error when the project lacks it. */
export function peerName(name: string, packageName: string): string {
  const file = path.join(projectRoot(), "package.json");
  const { devDependencies } = JSON.parse(readFileSync(file, "utf8")) as PackageJson;
  const version = devDependencies[packageName];
  if (version === undefined) throw new Error(`Expected ${packageName} in package.json, found none`);
  return `${name} ${version}`;
}
