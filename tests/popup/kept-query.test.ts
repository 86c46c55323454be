import { beforeEach, describe, expect, it, vi } from "vitest";

const drafts = vi.hoisted(() => new Map<string, { body: { note: string }; changed: string }>());
vi.mock("../../src/messages/send.ts", () => ({
  ask: async (name: string, { key, body }: { key: string; body?: { note: string } }) => {
    if (name === "read-draft") return drafts.get(key) ?? null;
    if (body !== undefined) drafts.set(key, { body, changed: "2031-05-01T08:00:00.000Z" });
    return null;
  },
}));

const { keepQuery, keptQuery } = await import("../../src/popup/kept-query.ts");

const IN_PRIVATE = Promise.resolve(true);
const ORDINARY = Promise.resolve(false);
const soon = Date.parse("2031-05-01T08:10:00.000Z");
const later = Date.parse("2031-05-01T09:00:00.000Z");

beforeEach(() => drafts.clear());

describe("words typed into the popup's search", () => {
  it("are there again for half an hour", async () => {
    await keepQuery("pier", ORDINARY);
    expect(await keptQuery(ORDINARY, soon)).toBe("pier");
    expect(await keptQuery(ORDINARY, later)).toBeNull();
  });

  it("leave nothing behind when they were typed over a private window", async () => {
    await keepQuery("pier", IN_PRIVATE);
    expect(drafts.size).toBe(0);
    expect(await keptQuery(ORDINARY, soon)).toBeNull();
  });

  it("are not shown over a private window", async () => {
    await keepQuery("pier", ORDINARY);
    expect(await keptQuery(IN_PRIVATE, soon)).toBeNull();
  });
});
