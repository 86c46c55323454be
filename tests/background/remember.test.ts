// The library is not there: whoever would write to it fails, and what must leave no trace does not.

import { beforeEach, describe, expect, it, vi } from "vitest";
import { DEFAULT_SETTINGS } from "../../src/core/model/settings.ts";
import type { WholeArticle } from "../../src/messages/page-article.ts";
import type { Sender } from "../../src/messages/serve.ts";

const local = vi.hoisted(() => new Map<string, unknown>());
vi.mock("../../src/browser.ts", () => ({
  browser: {
    storage: {
      local: { get: async (key: string) => ({ [key]: local.get(key) }) },
      session: { get: async () => ({}) },
    },
  },
}));
vi.mock("../../src/store/database.ts", () => ({
  library: () => Promise.reject(new Error("written")),
}));

const { rememberHandlers } = await import("../../src/background/remember.ts");
const { guardPrivateWindows } = await import("../../src/background/private-windows.ts");

const ARTICLE: WholeArticle = {
  address: "https://paper.example/pier",
  article: {
    source: "https://paper.example/pier",
    title: "The pier at Dunmarsh closes",
    publisher: "The Paper",
    published: null,
    byline: null,
    language: "en",
  },
  words: 300,
  fingerprint: [],
  marks: [],
  markSelectors: [],
};

const page = (isPrivate: boolean): Sender => ({
  from: "page",
  frameId: 0,
  tabId: 1,
  host: "paper.example",
  isPrivate,
});

const choose = (rememberRead: boolean) =>
  local.set("settings", { ...DEFAULT_SETTINGS, rememberRead });

const read = async (sender: Sender) => await rememberHandlers["remember-article"](ARTICLE, sender);

beforeEach(() => local.clear());

describe("an article that is only read", () => {
  it("is not remembered before the reader says so", async () => {
    expect(await read(page(false))).toBeNull();
    choose(false);
    expect(await read(page(false))).toBeNull();
  });

  it("is remembered once they said so", async () => {
    choose(true);
    await expect(read(page(false))).rejects.toThrow("written");
  });

  it("is never remembered from a private window", async () => {
    choose(true);
    expect(await read(page(true))).toBeNull();
  });

  it("is remembered by its own page alone", async () => {
    choose(true);
    await expect(read({ ...page(false), host: "other.example" } as Sender)).rejects.toThrow(
      "about itself",
    );
  });
});

describe("keeping an article at the reader's word", () => {
  it("is refused in a private window, with a sentence", async () => {
    const guarded = guardPrivateWindows(
      new Proxy(rememberHandlers, {
        get: (own, name) => Reflect.get(own, name) ?? vi.fn(),
      }) as never,
    );
    await expect(guarded["keep-article"](ARTICLE, page(true))).rejects.toThrow(
      "keeps nothing from it unless you ask",
    );
    await expect(guarded["keep-article"](ARTICLE, page(false))).rejects.toThrow("written");
  });
});

describe("forgetting", () => {
  it.each(["forget-articles", "bring-back-articles", "erase-articles"] as const)(
    "%s is for our own views alone",
    async (name) => {
      const asked = async () => await rememberHandlers[name]({ ids: [] }, page(false));
      await expect(asked()).rejects.toThrow("own views");
    },
  );
});
