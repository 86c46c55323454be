// The browser is replaced: no program can open a private window with an extension in it in both browsers.

import { beforeEach, describe, expect, it, vi } from "vitest";
import type { BackgroundHandlers, Sender } from "../../src/messages/serve.ts";

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
const { dropDraft, dropSaved, keepDraft, readDraft } = await import(
  "../../src/background/drafts.ts"
);

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
    expect(await readDraft("a", null, false)).toBeNull();
  });
});

describe("drafts of two tabs on one passage", () => {
  const [ONE, TWO, THREE] = ["1".repeat(32), "2".repeat(32), "3".repeat(32)];
  const EMPTY = { note: "", tags: [], colour: "amber" as const };
  const draftOf = (note: string, minute: number, tags: readonly string[] = []) => ({
    key: "https://paper.example/pier#3-9",
    body: { ...EMPTY, note, tags },
    basedOn: EMPTY,
    changed: `2031-05-04T09:0${minute}:00.000Z`,
  });
  const { key } = draftOf("", 0);

  beforeEach(async () => {
    areas.local.clear();
    await keepDraft(draftOf("first", 1, ["dam"]), ONE, false);
    await keepDraft(draftOf("second, hal", 2), TWO, false);
    await keepDraft(draftOf("second, half", 3, ["pier"]), TWO, false);
  });

  it("are both kept, and shown beside each other by whoever opens it next", async () => {
    const draft = await readDraft(key, THREE, false);
    expect(draft?.body).toMatchObject({
      note: "second, half",
      tags: ["dam", "pier"],
      otherNotes: [{ note: "first", changed: draftOf("", 1).changed }],
    });
    expect(draft?.basedOn).toEqual(EMPTY);
    expect(await readDraft(key, THREE, false)).toEqual(draft);
    expect(await readDraft("https://paper.example/pier#3-99", THREE, false)).toBeNull();
  });

  it("go with the save that has their words, and with no other", async () => {
    const written = draftOf("first", 1, ["dam"]).body;
    await dropSaved(key, { written, kept: written });
    expect((await readDraft(key, THREE, false))?.body.note).toBe("second, half");
    const otherNotes = [{ note: "second, half", changed: draftOf("", 3).changed }];
    const kept = { ...written, tags: ["dam", "pier"], otherNotes };
    await dropSaved(key, { written, kept });
    expect(await readDraft(key, THREE, false)).toBeNull();
  });

  it("are dropped by the tab that wrote them alone", async () => {
    await dropDraft(key, TWO);
    expect((await readDraft(key, THREE, false))?.body.note).toBe("first");
  });

  it("are joined with one of an earlier version, which knew one for all", async () => {
    areas.local.clear();
    areas.local.set(`draft:${key}`, draftOf("of last week", 0));
    await keepDraft(draftOf("today", 5), ONE, false);
    const draft = await readDraft(key, TWO, false);
    expect(draft?.body.otherNotes?.map(({ note }) => note)).toEqual(["of last week"]);
    expect(areas.local.size).toBe(1);
  });
});
