// What ships names no address but those of XML's namespaces, and uses no way to ask one but the background's, which asks
// the server that the reader replicates with.

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

function policyOf(browser: string): string {
  const file = path.join(built, browser, "manifest.json");
  const { content_security_policy: policies } = JSON.parse(readFileSync(file, "utf8")) as {
    readonly content_security_policy: { readonly extension_pages: string };
  };
  return policies.extension_pages;
}

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

  it("uses no way to ask, but the one of replication", () => {
    const found = scripts(browser).flatMap(({ name, code }) =>
      (code.match(ASKS) ?? []).map((words) => `${name}: ${words}`),
    );
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(/^background\.js: fetch\(/);
  });

  it("has a policy that lets its own pages do what they need and nothing else", () => {
    const policy = policyOf(browser);
    const directives = policy.split(";").map((directive) => directive.trim());
    expect(directives.toSorted()).toEqual([
      "base-uri 'none'",
      // Of replication: over TLS, or on this machine.
      "connect-src https: http://localhost:* http://127.0.0.1:*",
      "default-src 'none'",
      "form-action 'none'",
      "img-src 'self'",
      "script-src 'self'",
      "style-src 'self'",
    ]);
  });

  it("has no page with a script or style of its own in it, which that policy would refuse", () => {
    const folder = path.join(built, browser);
    const pages = readdirSync(folder).filter((name) => name.endsWith(".html"));
    expect(pages.length).toBeGreaterThan(3);
    const refused = pages.filter((name) =>
      /<script(?![^>]*\ssrc=)|<style|\sstyle=|\son\w+=|javascript:/i.test(
        readFileSync(path.join(folder, name), "utf8"),
      ),
    );
    expect(refused).toEqual([]);
  });
});
