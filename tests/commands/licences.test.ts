// Every package in a bundle is told of with its licence; and the same sources give the same zips.

import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { licencesText, packagesOf } from "./licences.mjs";

describe("packagesOf", () => {
  it("names each package once, a package inside another as its own", () => {
    expect(
      packagesOf([
        "src/ui/a.tsx",
        "node_modules/preact/dist/preact.mjs",
        "node_modules/preact/hooks/dist/hooks.mjs",
        "node_modules/@scope/one/index.js",
        "node_modules/a/node_modules/b/b.js",
      ]),
    ).toEqual(["node_modules/@scope/one", "node_modules/a/node_modules/b", "node_modules/preact"]);
  });
});

describe("licencesText", () => {
  it("gives name, version, licence and its text", () => {
    const text = licencesText(process.cwd(), ["node_modules/preact"]);
    expect(text).toMatch(/preact \d+\.\d+\.\d+, MIT/);
    expect(text).toContain("Permission is hereby granted");
  });

  it("refuses a package without a licence", () => {
    expect(() => licencesText(process.cwd(), ["tests/fixtures/no-licence"])).toThrow(/no-licence/);
  });
});

describe("two builds", () => {
  const folders: string[] = [];
  const build = () => {
    const folder = mkdtempSync(path.join(tmpdir(), "pressmark-build-"));
    folders.push(folder);
    execFileSync(process.execPath, ["build.mjs", "--out", folder], { stdio: "ignore" });
    return folder;
  };
  beforeAll(() => {
    build();
    build();
  }, 180_000);
  afterAll(() => {
    for (const folder of folders) rmSync(folder, { recursive: true, force: true });
  });

  it("give the same zips, byte for byte", () => {
    const [first = "", second = ""] = folders;
    const zips = readdirSync(first).filter((name) => name.endsWith(".zip"));
    expect(zips).toHaveLength(2);
    for (const name of zips) {
      const same = readFileSync(path.join(first, name)).equals(
        readFileSync(path.join(second, name)),
      );
      expect(same, name).toBe(true);
    }
  });

  it("bring the licences of what they contain", () => {
    const text = readFileSync(path.join(folders[0] ?? "", "chrome", "LICENSES.txt"), "utf8");
    for (const name of ["d3-scale", "idb", "preact", "valibot"]) expect(text).toContain(name);
    expect(text).not.toContain("compromise");
  });
});
