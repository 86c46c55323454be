import { beforeEach, expect, it, vi } from "vitest";

const opened = vi.hoisted((): string[] => []);
vi.mock("../../src/browser.ts", () => ({
  browser: {
    runtime: { getURL: (page: string) => `extension://pressmark/${page}` },
    tabs: { create: async ({ url }: { readonly url: string }) => opened.push(url) },
  },
}));

const { welcomeAfter } = await import("../../src/background/welcome.ts");

beforeEach(() => opened.splice(0));

it("opens one welcome page after an installation", async () => {
  await welcomeAfter("install");
  expect(opened).toEqual(["extension://pressmark/welcome.html"]);
});

it.each(["update", "browser_update", "chrome_update", "shared_module_update"])(
  "opens nothing after %s",
  async (reason) => {
    await welcomeAfter(reason);
    expect(opened).toEqual([]);
  },
);
