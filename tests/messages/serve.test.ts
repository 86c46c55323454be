// Who is listened to: Pressmark's own views and content scripts, and nobody else.

import { beforeEach, describe, expect, it, vi } from "vitest";
import type { BackgroundHandlers } from "../../src/messages/serve.ts";
import type { Listener, RawSender } from "../../src/messages/wire.ts";

const OWN = "ours@pressmark.example";
vi.mock("../../src/browser.ts", () => ({
  browser: {
    runtime: { id: "ours@pressmark.example", getURL: (path: string) => `extension://ours/${path}` },
  },
}));

const { hearEvents, serveBackground } = await import("../../src/messages/serve.ts");
const { takeWire } = await import("../../src/messages/wire.ts");

let listeners: Listener[] = [];
const asked = vi.fn(() => null);

beforeEach(() => {
  listeners = [];
  asked.mockClear();
  vi.spyOn(console, "error").mockImplementation(() => undefined);
  takeWire({
    send: () => Promise.reject(new Error("Expected nothing to be sent")),
    listen: (listener) => {
      listeners.push(listener);
      return () => undefined;
    },
  });
  // Only the one that is asked for.
  serveBackground({ "allow-private-windows": asked } as unknown as BackgroundHandlers);
});

function ask(sender: RawSender, name = "allow-private-windows", input: unknown = null) {
  return new Promise((resolve) => {
    for (const listener of listeners) listener({ to: "background", name, input }, sender, resolve);
  });
}

const PAGE = { id: OWN, url: "https://paper.example/a", tab: { id: 7, incognito: false } };

describe("the background", () => {
  it("answers a view and a content script of its own", async () => {
    expect(await ask({ id: OWN, url: "extension://ours/popup.html" })).toMatchObject({ ok: true });
    expect(asked).toHaveBeenLastCalledWith(null, { from: "view" });
    expect(await ask({ ...PAGE, frameId: 3 })).toMatchObject({ ok: true });
    const host = "paper.example";
    const page = { from: "page", tabId: 7, frameId: 3, host, isPrivate: false };
    expect(asked).toHaveBeenLastCalledWith(null, page);
  });

  it.each<readonly [string, string, string, string]>([
    ["for the page that filled it", "about:srcdoc", "https://paper.example:81", "paper.example:81"],
    ["for none where it is sandboxed", "about:srcdoc", "null", ""],
    [
      "for its own, whatever it comes from",
      "https://a.example/b",
      "https://b.example",
      "a.example",
    ],
  ])("takes a frame to act %s", async (_name, url, origin, host) => {
    expect(await ask({ ...PAGE, frameId: 3, url, origin })).toMatchObject({ ok: true });
    expect(asked).toHaveBeenLastCalledWith(null, expect.objectContaining({ host }));
  });

  it.each<readonly [string, RawSender]>([
    ["another extension's view", { id: "theirs", url: "extension://theirs/popup.html" }],
    ["another extension in the page", { ...PAGE, id: "theirs" }],
    ["nobody in particular", {}],
    ["no tab and no view", { id: OWN, url: "https://paper.example/a" }],
    ["a tab without an address", { id: OWN, tab: { id: 7, incognito: false } }],
  ])("refuses %s", async (_name, sender) => {
    expect(await ask(sender)).toMatchObject({ ok: false, error: { name: "MessageError" } });
    expect(asked).not.toHaveBeenCalled();
  });

  it.each([
    ["a name that every object has", "constructor", null],
    ["an input that is none", "allow-private-windows", { all: true }],
  ])("refuses %s", async (_what, name, input) => {
    expect(await ask(PAGE, name, input)).toMatchObject({ ok: false });
    expect(asked).not.toHaveBeenCalled();
  });
});

describe("an event", () => {
  it("is heard from Pressmark's own views and background, and from no page", async () => {
    const heard = vi.fn();
    listeners = [];
    hearEvents({ "annotations-changed": heard });
    const tell = (sender: RawSender) => {
      const message = { to: "everyone", name: "annotations-changed", input: null };
      for (const listener of listeners) listener(message, sender, () => undefined);
    };
    tell(PAGE);
    tell({ id: "theirs", url: "extension://theirs/popup.html" });
    tell({ id: OWN, url: "extension://ours/background.js" });
    await vi.waitFor(() => expect(heard).toHaveBeenCalledTimes(1));
  });
});
