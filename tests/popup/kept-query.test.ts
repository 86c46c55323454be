import { beforeEach, describe, expect, it, vi } from "vitest";

interface Body {
  readonly note: string;
  readonly tags: readonly string[];
}

const drafts = vi.hoisted(() => new Map<string, { body: Body; changed: string }>());
vi.mock("../../src/messages/send.ts", () => ({
  ask: async (name: string, { key, body }: { key: string; body?: Body }) => {
    if (name === "read-draft") return drafts.get(key) ?? null;
    if (body !== undefined) drafts.set(key, { body, changed: "2031-05-01T08:00:00.000Z" });
    return null;
  },
}));

const { keepQuery, keptQuery } = await import("../../src/popup/kept-query.ts");

const HERE = "https://courier.example/pier";
const IN_PRIVATE = Promise.resolve({ address: HERE, isPrivate: true });
const ORDINARY = Promise.resolve({ address: HERE, isPrivate: false });
const soon = Date.parse("2031-05-01T08:04:00.000Z");
const later = Date.parse("2031-05-01T08:05:00.000Z");

beforeEach(() => drafts.clear());

describe("words typed into the popup's search", () => {
  it("are there again for five minutes", async () => {
    await keepQuery("pier", ORDINARY);
    expect(await keptQuery(ORDINARY, soon)).toBe("pier");
    expect(await keptQuery(ORDINARY, later)).toBeNull();
  });

  it("are not shown over another page, nor is its address kept", async () => {
    const elsewhere = Promise.resolve({ address: "https://courier.example/dam", isPrivate: false });
    await keepQuery("pier", ORDINARY);
    expect(await keptQuery(elsewhere, soon)).toBeNull();
    expect(JSON.stringify([...drafts.values()])).not.toContain("courier");
  });

  it.each([null, ""])(
    "are not kept over a page whose address is %j, as others are",
    async (address) => {
      const untold = Promise.resolve({ address, isPrivate: false });
      await keepQuery("pier", untold);
      expect(drafts.size).toBe(0);
      expect(await keptQuery(untold, soon)).toBeNull();
    },
  );

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
