// A file system in memory that a profile is on, and that a test fills up under the running browser.

import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, statfsSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

export interface SmallDisk {
  /** Empty at first. */
  readonly folder: string;
  /** Until not a page of memory is left. */
  fill(): void;
  /** Takes away what `fill` wrote. */
  makeRoom(): void;
  remove(): void;
}

/** A profile of either browser with its caches, and room for the database to grow until the test fills it. */
const SIZE = "200m";

/** Null: only root may mount one. */
export function mountSmallDisk(): SmallDisk | null {
  const folder = mkdtempSync(path.join(tmpdir(), "pressmark-full-"));
  try {
    execFileSync("mount", ["-t", "tmpfs", "-o", `size=${SIZE}`, "tmpfs", folder], {
      stdio: "ignore",
    });
  } catch {
    rmSync(folder, { recursive: true });
    return null;
  }
  const ballast = path.join(folder, "ballast");
  return {
    folder,
    fill: () => fill(folder, ballast),
    makeRoom: () => rmSync(ballast),
    remove() {
      execFileSync("umount", ["--lazy", folder]);
      rmSync(folder, { recursive: true });
    },
  };
}

function fill(folder: string, ballast: string): void {
  for (let size = 1 << 20; size >= 4096; size >>= 1) {
    const { bavail, bsize } = statfsSync(folder);
    const pieces = Math.floor((bavail * bsize) / size);
    for (let piece = 0; piece < pieces; piece += 1) {
      try {
        writeFileSync(ballast, Buffer.alloc(size, 1), { flag: "a" });
      } catch {
        // The browser took the room first.
        break;
      }
    }
  }
}
