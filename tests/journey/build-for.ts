// Builds of Pressmark for tests. Each browser has folders of its own, so that both can be tried at the same time.

import { execFileSync } from "node:child_process";
import path from "node:path";
import type { BrowserName } from "./driver.ts";

const FOLDER_OF: Readonly<Record<BrowserName, string>> = { chromium: "chrome", firefox: "firefox" };

/**
 * Builds Pressmark with these options of build.mjs; the folder to install in that browser.
 * @throws what build.mjs printed, where it fails
 */
export function buildFor(
  name: BrowserName,
  purpose: string,
  options: readonly string[] = [],
): string {
  const folder = folderOf(name, purpose);
  execFileSync(process.execPath, ["build.mjs", ...options, "--out", folder], {
    stdio: ["ignore", "ignore", "inherit"],
  });
  return extensionIn(folder, name);
}

const folderOf = (name: BrowserName, purpose: string): string =>
  path.resolve(".cache", `build-${purpose}-${name}`);

/** The folder of one browser's copy in what build.mjs made. */
export function extensionIn(build: string, name: BrowserName): string {
  return path.join(build, FOLDER_OF[name]);
}

/** Pressmark with a card that tests can see into. */
export function buildForTests(name: BrowserName): string {
  return buildFor(name, "for-tests", ["--open-card"]);
}

/** What `buildForTests` made before. */
export function builtForTests(name: BrowserName): string {
  return extensionIn(folderOf(name, "for-tests"), name);
}
