// A browser that ends as by a power cut, and what its profile needs before another is started on it.

import { existsSync, rmSync } from "node:fs";
import path from "node:path";
import type { Browser } from "puppeteer";

/** Puppeteer puts a profile's own files of settings back when Firefox has ended; not all of them outlive a kill. */
export async function tidied(profile: string): Promise<void> {
  const backups = ["user.js", "prefs.js"].map((file) => path.join(profile, `${file}.puppeteer`));
  const until = performance.now() + 2_000;
  while (backups.some(existsSync) && performance.now() < until) {
    await new Promise((resolve) => setImmediate(resolve));
  }
  for (const backup of backups) rmSync(backup, { force: true });
}

/** With all its processes, which Puppeteer starts as a group: one left over would go on writing. */
export function killWhole(browser: Browser): void {
  const pid = browser.process()?.pid;
  if (pid === undefined) throw new Error("Expected a browser of our own to kill");
  process.kill(-pid, "SIGKILL");
}
