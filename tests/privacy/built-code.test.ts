// What ships names no address but those of XML's namespaces, and uses no way to ask one.

import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

/** Addresses that are names or notes, and that nobody asks: namespaces, match patterns, a licence's line. */
const NAMES_ONLY = [
  /^https?:\/\/www\.w3\.org\//,
  /^https?:\/\/\*\/\*$/,
  /^https:\/\/github\.com\/mholt\/PapaParse$/,
];
const ADDRESS = /\b(?:https?|wss?|ftp):\/\/[\w*][^\s"'`\\)]*/g;
/** `fetch(…)` as the global function: not a method of that name, nor its definition. */
const ASKS =
  /(?<![.\w])fetch\([^)]*\)(?!\s*\{)|\b(?:EventSource|RTCPeerConnection|WebSocket|WebTransport|sendBeacon)\b/g;

let built = "";
beforeAll(() => {
  built = mkdtempSync(path.join(tmpdir(), "pressmark-built-"));
  execFileSync(process.execPath, ["build.mjs", "--out", built], { stdio: "ignore" });
}, 60_000);
afterAll(() => rmSync(built, { recursive: true, force: true }));

const scripts = (browser: string) => {
  const names = readdirSync(path.join(built, browser)).filter((name) => name.endsWith(".js"));
  return names.map((name) => ({
    name,
    code: readFileSync(path.join(built, browser, name), "utf8"),
  }));
};

describe.each(["chrome", "firefox"])("the build for %s", (browser) => {
  it("has scripts to look at", () => {
    expect(scripts(browser).length).toBeGreaterThan(3);
  });

  it("names no address that could be asked", () => {
    const found = scripts(browser).flatMap(({ name, code }) =>
      (code.match(ADDRESS) ?? []).map((address) => `${name}: ${address}`),
    );
    const asked = found.filter(
      (line) => !NAMES_ONLY.some((pattern) => pattern.test(line.slice(line.indexOf(": ") + 2))),
    );
    expect(asked).toEqual([]);
  });

  it("uses no way to ask", () => {
    const found = scripts(browser).flatMap(({ name, code }) =>
      (code.match(ASKS) ?? []).map((words) => `${name}: ${words}`),
    );
    expect(found).toEqual([]);
  });

  it("lets its own pages connect to nothing", () => {
    const manifest = JSON.parse(
      readFileSync(path.join(built, browser, "manifest.json"), "utf8"),
    ) as { content_security_policy: { extension_pages: string } };
    const policy = manifest.content_security_policy.extension_pages;
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain("connect-src");
  });
});
