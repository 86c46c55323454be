import { beforeEach, describe, expect, it, vi } from "vitest";
import { newFactory } from "../replication/indexed-db.ts";

const areas = vi.hoisted(() => ({ session: new Map(), local: new Map() }));
vi.mock("../../src/browser.ts", () => {
  const area = (values: Map<string, unknown>) => ({
    get: async () => Object.fromEntries(values),
    set: async (entries: Record<string, unknown>) => {
      for (const [key, value] of Object.entries(entries)) values.set(key, value);
    },
    remove: async (keys: readonly string[]) => {
      for (const key of keys) values.delete(key);
    },
  });
  return { browser: { storage: { session: area(areas.session), local: area(areas.local) } } };
});

vi.stubGlobal("navigator", {
  locks: { request: (_name: string, work: () => Promise<unknown>) => work() },
});

const [ONE, TWO, THREE] = ["1".repeat(32), "2".repeat(32), "3".repeat(32)];
const EMPTY = { note: "", tags: [], colour: "amber" as const };
const key = "https://paper.example/pier#3-9";
const draftOf = (note: string, minute: number, tags: readonly string[] = []) => ({
  key,
  body: { ...EMPTY, note, tags },
  basedOn: EMPTY,
  changed: `2031-05-04T09:0${minute}:00.000Z`,
});

type Drafts = typeof import("../../src/background/drafts.ts");
let { dropDraft, dropSaved, keepDraft, readDraft } = {} as Drafts;
let factory: IDBFactory;

/** The background, started anew over the same databases. */
async function start(over: IDBFactory): Promise<void> {
  vi.resetModules();
  factory = over;
  Object.assign(globalThis, { indexedDB: factory });
  const log = await import("../../src/store/begin-log.ts");
  log.keepLogMemory({ isBegun: async () => true, setBegun: async () => undefined });
  ({ dropDraft, dropSaved, keepDraft, readDraft } = await import("../../src/background/drafts.ts"));
}

beforeEach(async () => {
  areas.session.clear();
  areas.local.clear();
  await start(newFactory());
});

describe("drafts of two tabs on one passage", () => {
  beforeEach(async () => {
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

  it("are there when the background has stopped and started again", async () => {
    await start(factory);
    const draft = await readDraft(key, THREE, false);
    expect(draft?.body).toMatchObject({ note: "second, half", otherNotes: [{ note: "first" }] });
  });

  it("leave nothing in storage.local, which a full disk can cost", () => {
    expect(areas.local.size).toBe(0);
  });
});

describe("drafts of an earlier version, in storage.local", () => {
  beforeEach(() => {
    areas.local.set("settings", { wake: "judged" });
    // The first versions knew one draft for all editors.
    areas.local.set(`draft:${key}`, draftOf("of last month", 0));
    areas.local.set(`draft:${key}\n${ONE}`, draftOf("of last week", 1));
  });

  it("are moved into the database, and nothing else is", async () => {
    await keepDraft(draftOf("today", 5), TWO, false);
    expect([...areas.local.keys()]).toEqual(["settings"]);
    await start(factory);
    const draft = await readDraft(key, THREE, false);
    expect(draft?.body.note).toBe("today");
    expect(draft?.body.otherNotes?.map(({ note }) => note).toSorted()).toEqual([
      "of last month",
      "of last week",
    ]);
  });

  it("give way to what the same editor wrote since, where they could not be taken away", async () => {
    await keepDraft(draftOf("of last week, and more", 5), ONE, false);
    areas.local.set(`draft:${key}\n${ONE}`, draftOf("of last week", 1));
    await start(factory);
    await dropSaved(key, {
      written: draftOf("of last month", 0).body,
      kept: draftOf("of last month", 0).body,
    });
    const draft = await readDraft(key, ONE, false);
    expect(draft?.body).toEqual(draftOf("of last week, and more", 5).body);
  });
});

describe("drafts where the browser opens no database", () => {
  it("stand in storage.local until it does", async () => {
    const sound = factory;
    const broken = {
      open: () => {
        throw new DOMException("Broken storage", "UnknownError");
      },
    };
    await start(broken as unknown as IDBFactory);
    await keepDraft(draftOf("first", 1), ONE, false);
    await keepDraft(draftOf("second", 2), ONE, false);
    expect((await readDraft(key, ONE, false))?.body.note).toBe("second");
    await start(sound);
    expect((await readDraft(key, ONE, false))?.body.note).toBe("second");
    expect(areas.local.size).toBe(0);
  });

  it("are refused where the disk is full, and what was kept stays", async () => {
    await keepDraft(draftOf("first", 1), ONE, false);
    const put = vi.spyOn(IDBObjectStore.prototype, "put").mockImplementationOnce(() => {
      throw new DOMException("Encountered full disk", "QuotaExceededError");
    });
    const refused = keepDraft(draftOf("second", 2), ONE, false);
    await expect(refused).rejects.toMatchObject({ name: "QuotaExceededError" });
    put.mockRestore();
    expect((await readDraft(key, ONE, false))?.body.note).toBe("first");
    await keepDraft(draftOf("second", 2), ONE, false);
    expect((await readDraft(key, ONE, false))?.body.note).toBe("second");
  });
});
