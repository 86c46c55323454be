// The proxy lets go wrong exactly what was planned: each fault, seen from a device and from the server behind it.

import { createServer, type Server } from "node:http";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { closeServer, listen } from "../site/listen.ts";
import { type FaultProxy, startFaultProxy } from "./fault-proxy.ts";
import type { Fault } from "./faults.ts";

describe("the proxy that lets things go wrong", () => {
  /** How many requests reached the server. */
  let heard = 0;
  let server: Server;
  let proxy: FaultProxy;
  beforeEach(async () => {
    heard = 0;
    server = createServer((_incoming, response) => {
      heard++;
      response.writeHead(200, { "content-type": "application/json" });
      response.end(JSON.stringify({ heard }));
    });
    proxy = await startFaultProxy(`http://127.0.0.1:${await listen(server, 0)}`);
  });
  afterEach(async () => {
    await proxy.close();
    await closeServer(server);
  });

  /** What a device sees: status and text, or "no answer". */
  const seen = async (signal?: AbortSignal): Promise<string> => {
    try {
      const own = signal === undefined ? {} : { signal };
      const answer = await fetch(`${proxy.origin}/database/_changes`, own);
      const wait = answer.headers.get("retry-after");
      const after = wait === null ? "" : ` after ${wait}`;
      return `${answer.status}${after} ${await answer.text()}`;
    } catch {
      return "no answer";
    }
  };

  it("hands on what no fault is planned for", async () => {
    expect(await seen()).toBe('200 {"heard":1}');
    expect(proxy.requests).toEqual([{ method: "GET", address: "/database/_changes" }]);
  });

  it.each<{ fault: Fault; sees: string | RegExp; hears: number }>([
    { fault: { kind: "lost-request" }, sees: "no answer", hears: 0 },
    { fault: { kind: "lost-reply" }, sees: "no answer", hears: 1 },
    { fault: { kind: "cut-reply" }, sees: "no answer", hears: 1 },
    { fault: { kind: "truncated" }, sees: '200 {"hea', hears: 1 },
    { fault: { kind: "delayed", ms: 1 }, sees: '200 {"heard":1}', hears: 1 },
    { fault: { kind: "repeated" }, sees: '200 {"heard":2}', hears: 2 },
    { fault: { kind: "status", status: 401 }, sees: /^401 /, hears: 0 },
    { fault: { kind: "status", status: 429, retryAfter: 7 }, sees: /^429 after 7 /, hears: 0 },
    { fault: { kind: "status", status: 500, heard: true }, sees: /^500 /, hears: 1 },
    { fault: { kind: "garbage" }, sees: /^200 .*not JSON/s, hears: 0 },
    { fault: { kind: "other-json" }, sees: /^200 \[/, hears: 0 },
    { fault: { kind: "html" }, sees: /^200 <!doctype html>/, hears: 0 },
  ])("$fault: the device sees it, the server hears $hears", async (row) => {
    proxy.planNext([row.fault]);
    const saw = await seen();
    if (typeof row.sees === "string") expect(saw).toBe(row.sees);
    else expect(saw).toMatch(row.sees);
    expect(heard).toBe(row.hears);
    expect(await seen()).toBe(`200 {"heard":${row.hears + 1}}`);
  });

  it("answers what it answered before", async () => {
    await seen();
    proxy.planNext([{ kind: "stale" }]);
    expect(await seen()).toBe('200 {"heard":1}');
    expect(heard).toBe(1);
  });

  it("never ends a body, and never answers", async () => {
    proxy.planNext([{ kind: "endless" }, { kind: "silent" }]);
    const answer = await fetch(`${proxy.origin}/`);
    const reader = answer.body?.getReader();
    let length = 0;
    while (length < 5_000_000) length += (await reader?.read())?.value?.length ?? 0;
    await reader?.cancel();
    expect(await seen(AbortSignal.timeout(100))).toBe("no answer");
  });

  it("is away, and comes back at the same place", async () => {
    await proxy.refuse();
    expect(await seen()).toBe("no answer");
    await proxy.answerAgain();
    expect(await seen()).toBe('200 {"heard":1}');
  });
});
