// What a server may answer, and what becomes of it.

import { describe, expect, it } from "vitest";
import { askServer, type Server } from "../../src/replication/ask-server.ts";
import { BusyServerError } from "../../src/replication/replication-error.ts";

const REMOTE = {
  server: "https://couch.example/db",
  database: "own",
  name: "Åsa",
  password: "päss:wörd",
};

interface Asked {
  readonly address: string;
  readonly init: RequestInit;
}

function serverOf(
  answer: (init: RequestInit) => Response | Promise<Response>,
  own: Partial<Server> = {},
): Server & { readonly asked: Asked[] } {
  const asked: Asked[] = [];
  return {
    remote: REMOTE,
    fetch: async (input, init = {}) => {
      asked.push({ address: String(input), init });
      return await answer(init);
    },
    signal: new AbortController().signal,
    mostBytes: 1_000,
    silenceMs: 10_000,
    ...own,
    asked,
  };
}

const ask = (server: Server) => askServer(server, { method: "GET", path: "/_changes" });

/** Goes on for ever, and stays silent after `chunks`. */
function stream(chunks: number): ReadableStream<Uint8Array> {
  let sent = 0;
  return new ReadableStream({
    pull: (controller) => {
      if (sent++ < chunks) controller.enqueue(new Uint8Array(100));
      else return new Promise(() => undefined);
      return undefined;
    },
  });
}

describe("a request", () => {
  it("goes to the database alone, with name and password in UTF-8 and nothing of the browser's", async () => {
    const server = serverOf(() => new Response("{}"));
    await askServer(server, { method: "GET", path: "/_changes", query: { since: "1 2" } });
    const [{ address, init }] = server.asked as [Asked];
    expect(address).toBe("https://couch.example/db/own/_changes?since=1+2");
    expect(init).toMatchObject({ credentials: "omit", redirect: "error", cache: "no-store" });
    const { Authorization = "" } = init.headers as Record<string, string>;
    expect(Buffer.from(Authorization.replace("Basic ", ""), "base64").toString("utf8")).toBe(
      "Åsa:päss:wörd",
    );
  });

  it("is answered with JSON, or null where there is nothing", async () => {
    expect(await ask(serverOf(() => new Response('{"a":1}')))).toEqual({ a: 1 });
    expect(await ask(serverOf(() => new Response("<h1>", { status: 404 })))).toBeNull();
  });

  it.each([
    [401, "UnauthorizedServerError"],
    [403, "ForbiddenServerError"],
    [409, "ConflictingServerError"],
    [412, "ConflictingServerError"],
    [413, "TooLargeForServerError"],
    [429, "BusyServerError"],
    [503, "BusyServerError"],
    [500, "FailingServerError"],
    [302, "FailingServerError"],
  ])("that is refused with %i has a failure of its own: %s", async (status, name) => {
    const answer = () => new Response('{"reason":"No."}', { status });
    await expect(ask(serverOf(answer))).rejects.toMatchObject({ name });
  });

  it.each(["<!doctype html><title>Sign in</title>", "\u0000\u0001", "", '{"results":['])(
    "that is answered with what is no JSON fails: %j",
    async (text) => {
      await expect(ask(serverOf(() => new Response(text)))).rejects.toMatchObject({
        name: "StrangeAnswerError",
      });
    },
  );

  it("is not read for ever", async () => {
    const answer = () => new Response(stream(Number.POSITIVE_INFINITY));
    await expect(ask(serverOf(answer))).rejects.toMatchObject({ name: "EndlessAnswerError" });
  });

  it("does not wait for a server that fell silent", async () => {
    const answer = ({ signal }: RequestInit) =>
      new Promise<Response>((_resolve, reject) => {
        signal?.addEventListener("abort", () => reject(signal.reason));
      });
    const server = serverOf(answer, { silenceMs: 10 });
    await expect(ask(server)).rejects.toMatchObject({ name: "SlowServerError" });
  });

  it("fails alike where nothing answers and where no certificate is trusted", async () => {
    const answer = () => Promise.reject(new TypeError("Failed to fetch"));
    await expect(ask(serverOf(answer))).rejects.toMatchObject({ name: "UnreachableServerError" });
  });

  it("ends with the run", async () => {
    const ending = new AbortController();
    ending.abort(new Error("turned off"));
    const server = serverOf(() => Promise.reject(new TypeError("Failed to fetch")), {
      signal: ending.signal,
    });
    await expect(ask(server)).rejects.toThrow("turned off");
  });

  it.each([
    ["120", 120],
    [new Date(Date.now() + 90_000).toUTCString(), 90],
    ["soon", null],
  ])("that is to be made later says when: %s", async (header, seconds) => {
    const answer = () => new Response("", { status: 429, headers: { "Retry-After": header } });
    const error: unknown = await ask(serverOf(answer)).catch((thrown: unknown) => thrown);
    if (!(error instanceof BusyServerError)) throw error;
    if (seconds === null) expect(error.retryAfter).toBeNull();
    else expect(Math.abs((error.retryAfter ?? 0) - seconds)).toBeLessThan(5);
  });
});
