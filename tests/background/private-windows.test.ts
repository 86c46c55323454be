// The browser is replaced: no program can open a private window with an extension in it in both browsers.

import { beforeEach, describe, expect, it, vi } from "vitest";
import type { BackgroundHandlers, Sender } from "../../src/messages/serve.ts";
import { newFactory, withFactory } from "../replication/indexed-db.ts";

const areas = vi.hoisted(() => ({ session: new Map(), local: new Map() }));
vi.mock("../../src/browser.ts", () => {
  const area = (values: Map<string, unknown>) => ({
    get: async (key: string | null) =>
      key === null ? Object.fromEntries(values) : { [key]: values.get(key) },
    set: async (entries: Record<string, unknown>) => {
      for (const [key, value] of Object.entries(entries)) values.set(key, value);
    },
    remove: async (keys: string | readonly string[]) => {
      for (const key of [keys].flat()) values.delete(key);
    },
  });
  return { browser: { storage: { session: area(areas.session), local: area(areas.local) } } };
});

vi.stubGlobal("navigator", {
  locks: { request: (_name: string, work: () => Promise<unknown>) => work() },
});

const { allowPrivateWindows, guardPrivateWindows } = await import(
  "../../src/background/private-windows.ts"
);
const { keepDraft, readDraft } = await import("../../src/background/drafts.ts");

const VIEW: Sender = { from: "view" };
const page = (isPrivate: boolean): Sender => ({
  from: "page",
  frameId: 0,
  tabId: 1,
  host: "paper.example",
  isPrivate,
});

const RECORDING = [
  "save-annotation",
  "change-annotation",
  "remove-annotation",
  "change-target",
  "acknowledge-changes",
  "hold-version",
  "save-correction",
] as const;

/** Handlers that answer with their own name. */
const plain = new Proxy({} as BackgroundHandlers, {
  get: (_, name) => () => name,
  ownKeys: () => [...RECORDING, "open-article"],
  getOwnPropertyDescriptor: () => ({ enumerable: true, configurable: true }),
});

beforeEach(() => {
  areas.session.clear();
  areas.local.clear();
});

async function answer(name: string, sender: Sender): Promise<unknown> {
  const guarded = guardPrivateWindows(plain) as unknown as Record<
    string,
    (input: unknown, sender: Sender) => unknown
  >;
  return await guarded[name]?.({}, sender);
}

describe("guardPrivateWindows", () => {
  it.each(RECORDING)("refuses %s from a private window, with a sentence", async (name) => {
    await expect(answer(name, page(true))).rejects.toThrow("keeps nothing from it unless you ask");
    expect(areas.local.size).toBe(0);
  });

  it.each(RECORDING)("carries out %s elsewhere", async (name) => {
    expect(await answer(name, page(false))).toBe(name);
    expect(await answer(name, VIEW)).toBe(name);
  });

  it("lets a private window read", async () => {
    expect(await answer("open-article", page(true))).toBe("open-article");
  });

  it("carries it out once the reader asked, and remembers that in memory alone", async () => {
    await allowPrivateWindows();
    expect(await answer("save-annotation", page(true))).toBe("save-annotation");
    expect(areas.local.size).toBe(0);
  });
});

describe("drafts of a private window", () => {
  const draft = {
    key: "a",
    body: { note: "Ask.", tags: [], colour: "amber" as const },
    basedOn: { note: "", tags: [], colour: "amber" as const },
    changed: "2031-05-04T09:00:00.000Z",
  };

  it("are in memory alone, and read by private windows alone", async () => {
    await keepDraft(draft, null, true);
    expect(areas.local.size).toBe(0);
    expect(await readDraft("a", null, true)).toEqual(draft);
    const factory = newFactory();
    expect(await withFactory(factory, () => readDraft("a", null, false))).toBeNull();
  });
});
