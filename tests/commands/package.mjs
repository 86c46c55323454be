// npm run package: what the stores are given, in dist/: a zip for each browser, and the sources with which
// Mozilla's reviewers make the same Firefox zip again. That they can is tried here, in an empty folder.

import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fail, preparePackages, root, run } from "./prepare.mjs";

preparePackages();
// Not before: on a new machine it is only here now.
const { unzipSync, zipSync } = await import("fflate");

const { version } = JSON.parse(readFileSync(path.join(root, "manifest.json"), "utf8"));
const firefoxZip = path.join("dist", `pressmark-${version}-firefox.zip`);
const git = (...args) => execFileSync("git", args, { cwd: root, encoding: "utf8" });

if (git("status", "--porcelain") !== "") fail("Commit first: the sources are those of a commit.");
run("npm", ["run", "--silent", "build"], { shell: process.platform === "win32" });
const names = git("ls-files", "-z").split("\0").filter(Boolean).sort();
const files = names.map((name) => [name, readFileSync(path.join(root, name))]);
// A fixed date: the same commit gives the same bytes.
const sources = zipSync(Object.fromEntries(files), { level: 9, mtime: "2026-01-01T00:00:00Z" });
const sourceZip = path.join(root, "dist", `pressmark-${version}-source.zip`);
writeFileSync(sourceZip, sources);
tryOut(readFileSync(sourceZip));

/** Follows README's instructions for reviewers in an empty folder, and compares the zips byte for byte. */
function tryOut(zip) {
  const folder = mkdtempSync(path.join(tmpdir(), "pressmark-source-"));
  try {
    for (const [name, bytes] of Object.entries(unzipSync(zip))) {
      mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
      writeFileSync(path.join(folder, name), bytes);
    }
    const options = { cwd: folder, shell: process.platform === "win32" };
    run("npm", ["install", "--no-save", "--no-audit", "--no-fund"], options);
    run("npm", ["run", "--silent", "build"], options);
    const again = readFileSync(path.join(folder, firefoxZip));
    if (!again.equals(readFileSync(path.join(root, firefoxZip)))) {
      fail("The sources make another Firefox zip than this folder does.");
    }
    console.log(`${path.basename(sourceZip)} makes the same Firefox zip, byte for byte.`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
